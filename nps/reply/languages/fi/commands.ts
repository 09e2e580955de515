import { terms } from '../../language';

/** Opt-out words that count anywhere as a sentence of their own. */
export const optOut = terms(
	`stop, seis, lopeta, lopettakaa, peruuta tilaus, peru tilaus, poista minut, poista listalta,
	poistakaa minut, kiellä, unsubscribe, peruuta viestit, en halua viestejä, lopeta viestit,
	poista minut listalta, lopeta sms, sms stop, stop sms, lopeta tekstiviestit,
	poista numeroni, poistakaa numeroni, peruuta tekstiviestit, stopall, opt out, peru viestit,
	poistakaa listalta, poistakaa listaltanne, uutiskirje pois`,
);

/** Opt-out words that are everyday words and count only as the whole reply. */
export const optOutAlone = terms(
	`peruuta, peru, loppu, poistu, poista, lopetus, riittää, keskeytä, kiitos ei, irtisano`,
);

/** What an explicit opt-out sentence begins with. */
export const optOutSentences = terms(
	`älkää lähettäkö, lopettakaa viestien, lopettakaa näiden, lopettakaa tekstiviestien,
	lopeta viestien, poistakaa minut, poista minut, poistakaa numeroni, poista numeroni,
	ei enää viestejä, ei enempää viestejä, haluan peruuttaa tilauksen, haluan perua tilauksen,
	haluan poistua, en halua enää viestejä, en halua enää tekstiviestejä, en halua enää saada,
	en halua enää näitä, en halua enää teiltä, en halua enää kyselyitä,
	en halua enempää viestejä, en halua lisää viestejä, en halua saada viestejä,
	en halua saada tekstiviestejä, en halua saada näitä, en halua saada enää,
	en halua saada kyselyitä, en halua näitä viestejä, en halua näitä tekstareita,
	en halua teiltä viestejä, en halua tällaisia viestejä, en halua viestejä,
	en halua tekstiviestejä, en halua tekstareita, en halua kyselyitä, en halua että minuun,
	en tahdo viestejä, en tahdo enää viestejä, en tahdo näitä, emme halua viestejä,
	emme halua enää viestejä, älkää laittako enää, älkää laittako viestejä,
	älkää laittako mulle, älkää laittako minulle, älkää ottako enää yhteyttä,
	älkää ottako minuun, älkää ottako muhun, älkää ottako yhteyttä, älkää häiritkö minua,
	älkää häiritkö enää, älkää lähetelkö, älkää tekstatko, älkää spämmätkö, älkää viestitelkö,
	älä lähetä viestejä, älä lähetä enää, älä lähetä minulle, älä lähetä tekstiviestejä,
	älä lähetä näitä, älä laita viestejä, älä laita enää, älä ota yhteyttä, älä häiritse,
	lopettakaa viestittely, lopettakaa spämmi, lopettakaa spämmääminen,
	lopettakaa tekstaaminen, lopettakaa tekstarit, lopettakaa viestit, lopettakaa lähettäminen,
	lopettakaa häirintä, lopettakaa häiritseminen, lopeta viestit, lopeta lähettäminen,
	lopeta näiden, lopeta tekstiviestien, lopettakaa tämä, ei lisää viestejä, ei viestejä,
	ei enää tekstiviestejä, ei enää tekstareita, ei enää kyselyitä, ei enää sähköpostia,
	ei enää yhteydenottoja, ei kiitos enää viestejä, haluan lopettaa viestit,
	haluan lopettaa tilauksen, haluan pois, haluan poistua listalta, haluan perua uutiskirjeen,
	haluan peruuttaa viestit, peruutan tilauksen ja viestit, peruutan suostumukseni,
	poistakaa minut listalta, poistakaa mut, poista mut, poistakaa yhteystietoni,
	poistakaa tietoni, poista tietoni, poista yhteystietoni, jättäkää minut rauhaan,
	jättäkää rauhaan, voitteko poistaa minut, voisitteko poistaa minut,
	voitteko lopettaa viestien, lopettaa viestien, lopettaa tekstiviestien, lopettaa näiden,
	lopettaa viestittelyn, lopettaa tämän, poistaa minut, poistaa mut, poistaa numeroni,
	poistaa tietoni, poistaa yhteystietoni, olla lähettämättä, perua viestit,
	peruuttaa viestit, perua tekstiviestit, peruuttaa tilauksen, ottaa minut pois`,
);

/** What may stand before an opt-out sentence. */
export const requests = terms(
	`voitteko, voisitteko, voitko, voisitko, haluaisin että, pyydän että, ja, mutta, joten, nyt,
	sanoin, sanoin jo, jatkossa, tästä lähtien, pyydän teitä, olkaa hyvä ja, olkaa kilttejä ja,
	olkaa ystävällisiä ja, pyytäisin että, pyydän ystävällisesti, haluan, haluaisin,
	haluaisin kiitos, voinko, miten voin, voitteko ystävällisesti, voisitteko ystävällisesti`,
);

import { terms } from '../../language';

/** Opt-out words that count anywhere as a sentence of their own. */
export const optOut = terms(
	`stop, stopp, afmeld, afmelding, afmeld mig, frameld, framelding, frameld mig, udmeld,
	slet mig, opsig, unsubscribe, stop nu, stop sms, stop sms'er, sms stop, afmeld sms,
	afmeld venligst, opt out, stopall, afmeld nyhedsbrev, afmeld mig tak`,
);

/** Opt-out words that are everyday words and count only as the whole reply. */
export const optOutAlone = terms(
	`annuller, annullér, slut, afslut, afbryd, fjern, ophør, slet, nok, tilbagekald`,
);

/** What an explicit opt-out sentence begins with. */
export const optOutSentences = terms(
	`send ikke flere, send ikke mere, kontakt mig ikke, ikke flere sms, ikke flere beskeder,
	ingen flere sms, ingen flere beskeder, jeg vil afmeldes, jeg vil gerne afmeldes,
	jeg vil gerne afmelde, afmeld mig fra, fjern mig fra, fjern mit nummer, slet mit nummer,
	stop med at skrive, stop med at sende, stop med at sms'e, stop med at smse,
	stop med at kontakte, stop med at spamme, stop med de, stop med sms, stop med disse,
	stop med jeres, stop de, stop disse, stop sms'erne, stop beskederne, stop venligst med,
	hold op med at skrive, hold op med at sende, hold op med at kontakte,
	hold op med at spamme, hold op med sms, hold op med de, send ingen, send mig ikke flere,
	send mig ikke mere, send mig ingen, send mig aldrig, send mig ikke sms, send ikke sms,
	send aldrig, skriv ikke til mig, skriv ikke mere, skriv ikke flere, kontakt mig aldrig,
	kontakt mig venligst ikke, sms mig ikke, mail mig ikke, ring ikke til mig,
	ikke flere mails, ikke mere sms, ikke flere undersøgelser, ikke flere spørgeskemaer,
	ikke flere henvendelser, ingen sms, ingen beskeder, ingen flere mails,
	ingen flere henvendelser, ingen flere undersøgelser, jeg vil ikke have flere sms,
	jeg vil ikke have flere sms'er, jeg vil ikke have flere beskeder,
	jeg vil ikke have flere mails, jeg vil ikke have sms, jeg vil ikke have beskeder,
	jeg vil ikke have disse, jeg vil ikke have jeres, jeg vil ikke have mere,
	jeg vil ikke modtage flere, jeg vil ikke modtage sms, jeg vil ikke modtage beskeder,
	jeg vil ikke modtage disse, jeg vil ikke modtage mere, jeg vil ikke længere modtage,
	jeg vil ikke længere have, jeg vil ikke kontaktes, jeg vil ikke forstyrres,
	jeg ønsker ikke at modtage, jeg ønsker ikke flere, jeg ønsker ikke længere,
	jeg ønsker ikke at blive kontaktet, jeg ønsker ikke sms, jeg ønsker ingen,
	jeg ønsker at afmelde, jeg ønsker at blive slettet, jeg ønsker at blive afmeldt,
	jeg vil afmelde, jeg vil frameldes, jeg vil slettes, vil ikke have flere,
	vil ikke modtage flere, vil ikke have sms, jeg afmelder mig, jeg framelder mig,
	jeg melder mig fra, afmeld mig venligst, afmeld mig alle, meld mig fra, meld mig af,
	tag mig af, tag mig af listen, slet mig fra, slet mine, slet mine data,
	slet mine oplysninger, fjern mig venligst, fjern mine, lad mig være i fred,
	lad mig være venligst, lad mig i fred, kan i afmelde mig, kan i slette mig,
	kan i stoppe med at, kan i fjerne mig, vær venlig at stoppe, vær venlig at afmelde,
	vær venlig at slette, jeg trækker mit samtykke, jeg tilbagekalder mit samtykke,
	stoppe med at sende, stoppe med at skrive, stoppe med at sms'e, stoppe med at kontakte,
	godt stoppe med at, holde op med at, godt holde op med at, slette mig, slette mit nummer,
	fjerne mig, fjerne mit nummer, afmelde mig, framelde mig, lade være med at sende,
	lade være med at skrive, lad være med at sende, lad være med at skrive, slippe for sms,
	slippe for flere, blive afmeldt, blive slettet, undgå flere sms`,
);

/** What may stand before an opt-out sentence. */
export const requests = terms(
	`kan i, kan du, kunne i, vil i, vil du, vil i ikke, og, men, så, nu, jeg sagde,
	jeg har sagt, vær venlig at, vær venlige at, vær søde at, fremover, i fremtiden,
	jeg beder jer, må jeg bede jer, kan i venligst, gider i, gider i godt, kan i godt,
	vil i godt, jeg vil gerne, må jeg, hvordan kan jeg, kan jeg`,
);

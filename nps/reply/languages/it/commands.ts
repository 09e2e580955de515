import { terms } from '../../language';

/** Opt-out words that count anywhere as a sentence of their own. */
export const optOut = terms(
	`stop, basta messaggi, disiscrivi, disiscrivimi, disiscrivere, disiscrivermi, disiscrizione,
	cancellami, cancellatemi, annulla iscrizione, unsubscribe, rimuovimi, rimuovetemi, disattiva,
	disattivare, cancella iscrizione, basta sms, stop sms, stop messaggi, disiscrivetemi,
	disiscriveteci, disiscrivermi subito, cancella numero, cancellarmi, rimuovermi, eliminatemi,
	toglietemi, annullare iscrizione, disdici, disdire iscrizione, mi disiscrivo`,
);

/** Opt-out words that are everyday words and count only as the whole reply. */
export const optOutAlone = terms(
	`annulla, annullare, cancella, cancellare, fine, esci, termina, basta, ferma, fermare, smettila,
	recedere, revoca, revocare, rimuovi, smettetela, cancellazione, rimuovere, eliminare, elimina,
	disdetta, togliere, esco, uscire, chiudi, non voglio, lasciatemi stare, non scrivetemi,
	no grazie`,
);

/** What an explicit opt-out sentence begins with. */
export const optOutSentences = terms(
	`smetti di mandarmi, smetti di scrivermi, basta messaggi, basta sms, basta con i messaggi,
	non mandatemi più, non inviatemi più, non scrivetemi più, non contattatemi,
	non voglio più ricevere, non desidero più ricevere, voglio disiscrivermi, vorrei disiscrivermi,
	voglio cancellarmi, vorrei cancellarmi, cancellatemi dalla, toglietemi da, toglietemi dalla,
	rimuovetemi da, rimuovetemi dalla, eliminate il mio numero, cancellate il mio numero,
	niente più messaggi, smettete di mandarmi, smettete di inviarmi, smettete di scrivermi,
	smettete di contattarmi, smettete di chiamarmi, smettete di disturbarmi,
	smettete di tormentarmi, smettete di mandare messaggi, smettete di inviare messaggi,
	smettete di mandare sms, smettetela di mandarmi, smettetela di inviarmi,
	smettetela di scrivermi, smettetela di chiamarmi, smettetela di contattarmi,
	smettetela di disturbarmi, smettetela con i messaggi, smettetela con gli sms,
	smettetela con questi, smettila di mandarmi, smettila di scrivermi, smettila di inviarmi,
	smettila di disturbarmi, smetti di inviarmi, smetti di contattarmi, smettete con i messaggi,
	smettete con questi messaggi, basta con questi messaggi, basta con gli sms,
	basta con questi sms, basta mandarmi, basta scrivermi, basta inviarmi, basta sondaggi,
	basta questionari, basta mail, basta email, basta pubblicità, non mandatemi messaggi,
	non mandatemi sms, non mandatemi altri, non inviatemi messaggi, non inviatemi sms,
	non inviatemi altri, non inviatemi altro, non mandatemi altro, non mi mandate più,
	non mi inviate più, non mi scrivete più, non mi contattate più, non mi chiamate più,
	non mi disturbate più, non mi mandare più, non mi scrivere più, non chiamatemi più,
	non contattatemi più, non disturbatemi, non disturbatemi più, non scrivetemi, non scrivermi più,
	non mandarmi più, non inviarmi più, non contattarmi più, non mandate più messaggi,
	non mandate più sms, non inviate più messaggi, non inviate più, non vi permettete di scrivermi,
	non voglio più messaggi, non voglio più sms, non voglio più essere contattato,
	non voglio più essere contattata, non voglio più essere disturbato,
	non voglio più essere disturbata, non voglio essere contattato, non voglio essere contattata,
	non voglio essere disturbato, non voglio ricevere messaggi, non voglio ricevere sms,
	non voglio ricevere altri, non voglio ricevere più, non voglio ricevere questi,
	non voglio ricevere i vostri, non voglio ricevere pubblicità, non voglio ricevere nulla,
	non voglio più i vostri, non voglio i vostri messaggi, non voglio questi messaggi,
	non voglio altri messaggi, non desidero ricevere messaggi, non desidero ricevere altri,
	non desidero ricevere comunicazioni, non desidero ricevere sms, non desidero essere contattato,
	non desidero essere contattata, non desidero più essere, non intendo più ricevere,
	non intendo ricevere, non gradisco ricevere, non gradisco più, non autorizzo più,
	revoco il consenso, revoco il mio consenso, voglio essere cancellato, voglio essere cancellata,
	voglio essere rimosso, voglio essere rimossa, vorrei essere cancellato,
	vorrei essere cancellata, vorrei essere rimosso, vorrei essere rimossa, vorrei non ricevere più,
	vorrei non essere più, vorrei smettere di ricevere, voglio smettere di ricevere,
	preferisco non ricevere, preferirei non ricevere, chiedo la cancellazione,
	chiedo di essere cancellato, chiedo di essere cancellata, chiedo di essere rimosso,
	chiedo di non ricevere più, richiedo la cancellazione, desidero cancellarmi,
	desidero disiscrivermi, desidero essere cancellato, desidero essere rimosso,
	come faccio a disiscrivermi, come mi disiscrivo, come mi cancello, cancellami dalla,
	cancellatemi da, cancellate il mio contatto, cancellate il mio nominativo,
	cancellate i miei dati, cancella il mio numero, eliminatemi dalla, eliminatemi da,
	eliminami dalla, elimina il mio numero, rimuovete il mio numero, rimuovi il mio numero,
	rimuovimi da, rimuovimi dalla, togliete il mio numero, togli il mio numero, toglimi da,
	toglimi dalla, toglietemi dai, lasciatemi in pace, lasciatemi stare, lasciami in pace,
	mai più messaggi, nessun altro messaggio, niente sms, niente più sms, niente messaggi,
	disiscrivetemi da, disiscrivetemi dalla, disiscrivimi da, disiscrivimi dalla, togliermi da,
	togliermi dalla, togliermi dai, togliermi dal, cancellarmi da, cancellarmi dalla, rimuovermi da,
	rimuovermi dalla, eliminarmi da, eliminarmi dalla, disiscrivermi da, disiscrivermi dalla,
	smettere di mandarmi, smettere di inviarmi, smettere di scrivermi, smettere di contattarmi,
	smettere di ricevere, non ricevere più messaggi, non essere più contattato,
	non essere più contattata, cancellare il mio numero, togliere il mio numero,
	eliminare il mio numero, rimuovere il mio numero`,
);

/** What may stand before an opt-out sentence in its clause. */
export const requests = terms(
	`e, per favore, vi prego di, vi prego, prego, per cortesia, ma, poi, ora, adesso, potete,
	potreste, puoi, vi chiedo di, chiedo di, gentilmente, quindi, e per favore, cortesemente,
	mi potete, mi potreste, mi può, può, potrebbe, è possibile, sarebbe possibile, vorrei, voglio,
	desidero, vi chiedo, vi chiederei di, vi pregherei di, per favore potete, gradirei, preferirei`,
);

import { terms } from '../../language';

/** Opt-out words that count anywhere as a sentence of their own. */
export const optOut = terms(
	`stop, stopp, stoppen, abmelden, abmeldung, abbestellen, austragen, unsubscribe, opt out,
	bitte abmelden, abbestellung, melden sie mich ab, opt out bitte, newsletter abbestellen,
	sms abbestellen, sms stop, sms stopp, stop sms, stopp sms, bitte austragen,
	bitte abbestellen, stopall, abo beenden`,
);

/** Opt-out words that are everyday words and count only as the whole reply. */
export const optOutAlone = terms(
	`aufhören, ende, beenden, abbrechen, kündigen, schluss, widerruf, widerrufen, löschen,
	stornieren`,
);

/** What an explicit opt-out sentence begins with. */
export const optOutSentences = terms(
	`keine sms mehr, keine nachrichten mehr, keine weiteren nachrichten, keine weiteren sms,
	keine umfragen mehr, keine mails mehr, keine e mails mehr, schreiben sie mir nicht mehr,
	schreibt mir nicht mehr, kontaktieren sie mich nicht, bitte keine nachrichten,
	bitte keine sms, nehmen sie mich von, nehmt mich von, melden sie mich ab,
	ich möchte mich abmelden, ich will mich abmelden, ich möchte keine nachrichten,
	ich möchte keine sms, ich möchte keine umfragen, löschen sie meine nummer,
	lasst mich in ruhe, lassen sie mich in ruhe, tragen sie mich aus, hör auf mir zu,
	hört auf mir zu, hören sie auf mir zu, hör auf mir sms, hört auf mir sms, hör auf mich zu,
	hört auf mich zu, hören sie auf mich zu, hört auf zu schreiben, hören sie auf zu schreiben,
	hört auf mich anzuschreiben, hören sie auf mich anzuschreiben, hört auf mit den sms,
	hört auf mit den nachrichten, hört auf mit der werbung, stop mit den sms,
	stopp mit den sms, stop mit den nachrichten, stopp mit den nachrichten,
	stop mit der werbung, stoppt die sms, stoppen sie die sms, stoppt diese sms,
	ich möchte keine weiteren nachrichten, ich möchte keine weiteren sms,
	ich möchte keine weiteren umfragen, ich möchte keine weiteren mails,
	ich möchte keine weiteren e mails, ich möchte keine weitere sms,
	ich möchte keine weitere nachricht, ich will keine sms, ich will keine nachrichten,
	ich will keine weiteren nachrichten, ich will keine weiteren sms, ich will keine umfragen,
	ich will keine mails, ich will keine werbung, ich möchte keine mails,
	ich möchte keine e mails, ich möchte keine werbung, wir möchten keine weiteren nachrichten,
	wir möchten keine nachrichten, keine weiteren mails, keine weiteren umfragen,
	keine weitere sms, keine werbung mehr, keine weitere nachricht, keine whatsapp mehr,
	keine anrufe mehr, bitte keine mails, bitte keine weiteren, bitte keine umfragen,
	schickt mir keine, schickt mir bitte keine, schicken sie mir keine,
	schicken sie mir bitte keine, schick mir keine, schick mir bitte keine, sendet mir keine,
	senden sie mir keine, senden sie mir bitte keine, schickt keine weiteren,
	schicken sie keine weiteren, senden sie keine weiteren, schreibt mir nicht,
	schreib mir nicht mehr, schreib mir nie wieder, schreibt mir bitte nicht,
	schreiben sie mir bitte nicht, schreiben sie mich nicht,
	ich möchte nicht mehr angeschrieben, ich möchte nicht mehr kontaktiert,
	ich will nicht mehr kontaktiert, ich will nicht mehr angeschrieben, nicht mehr schreiben,
	nicht mehr anschreiben, nicht mehr kontaktieren, kontaktiert mich nicht,
	löscht meine nummer, löscht meine daten, löschen sie meine daten, lösch meine nummer,
	entfernt mich, entfernen sie mich, entfernt meine nummer, entfernen sie meine nummer,
	streicht mich, streichen sie mich, tragt mich aus, trag mich aus, meldet mich ab,
	meld mich ab, nimm mich von, nehmt mich raus, nehmen sie mich raus,
	könnt ihr mich abmelden, könnt ihr mich austragen, können sie mich abmelden,
	können sie mich austragen, ich möchte abbestellen, ich will abbestellen,
	ich möchte den newsletter abbestellen, ich möchte vom newsletter,
	ich widerrufe meine einwilligung, ich widerrufe die einwilligung, ich widerspreche der,
	hiermit widerrufe ich meine einwilligung, unterlassen sie, aufhören mir, aufhören mich,
	aufhören zu schreiben, aufhören sms, aufhören mit den sms, aufhören nachrichten,
	mich von der liste, mich aus dem verteiler, mich vom newsletter, mich bitte von,
	mich bitte abmelden, mich bitte austragen, mich abmelden, mich austragen, damit aufhören,
	mir keine sms, mir keine nachrichten, mir bitte keine, mir keine weiteren,
	keine sms schicken, keine weiteren sms schicken, meine nummer löschen,
	meine nummer bitte löschen, meine daten löschen`,
);

/** What may stand before an opt-out sentence. */
export const requests = terms(
	`könnt ihr, können sie, könntet ihr, könnten sie, kannst du, und, aber, also, jetzt,
	endlich, würdet ihr, ich sagte, ich habe gesagt, nochmal, hiermit, ab sofort, in zukunft,
	zukünftig, künftig, ich bitte sie, ich bitte euch, ich bitte darum, ich möchte dass ihr,
	ich will dass ihr, ich möchte dass sie, ich will dass sie, wie kann ich, kann man,
	kann ich`,
);

import { terms } from '../../language';

/** Opt-out words that count anywhere as a sentence of their own. */
export const optOut = terms(
	`stopp, stop, stans, avmeld, meld av, meld meg av, avmelding, avslutt abonnement,
	avregistrer, fjern meg, slett meg, si opp, unsubscribe, stopp sms, stopp sms'er, stop sms,
	sms stopp, sms stop, avmeld sms, avmeld meg, avmelding takk, opt out, stopall, avslutt sms,
	meld meg ut, avmeld nyhetsbrev`,
);

/** Opt-out words that are everyday words and count only as the whole reply. */
export const optOutAlone = terms(
	`avbryt, avslutt, slutt, kanseller, fjern, slett, nok, ferdig, trekk tilbake`,
);

/** What an explicit opt-out sentence begins with. */
export const optOutSentences = terms(
	`send ikke flere, kontakt meg ikke, ikke flere sms, ikke flere meldinger, ingen flere sms,
	ingen flere meldinger, jeg vil melde meg av, jeg ønsker å melde meg av, meld meg av,
	fjern meg fra, fjern nummeret mitt, slett nummeret mitt, stopp å sende, stopp å skrive,
	stopp å smse, stopp å sms'e, stopp å kontakte, stopp å spamme, stopp å mase,
	stopp med å sende, stopp med å skrive, stopp med sms, stopp med disse, stopp med meldinger,
	stopp med meldingene, stopp disse, stopp meldingene, stopp alle meldinger, stopp sms'ene,
	slutt å sende, slutt å skrive, slutt å smse, slutt å sms'e, slutt å kontakte,
	slutt å spamme, slutt å mase, slutt å plage, slutt med sms, slutt med disse,
	slutt med meldinger, slutt med meldingene, slutt med å sende, slutt med å skrive,
	slutt med å kontakte, ikke send meg, ikke send flere, ikke send mer, ikke send sms,
	ikke send meldinger, ikke kontakt meg, ikke skriv til meg, ikke skriv mer,
	ikke skriv flere, ikke ring meg, ikke sms meg, ikke mas, send ingen, send aldri,
	send meg ikke flere, send meg ikke mer, send meg ingen, send meg aldri, send meg ikke sms,
	ikke flere mailer, ikke flere e poster, ikke flere undersøkelser, ikke flere henvendelser,
	ikke mer sms, ikke flere spørreundersøkelser, ingen sms, ingen meldinger,
	ingen flere mailer, ingen flere henvendelser, ingen flere undersøkelser,
	jeg vil ikke ha flere sms, jeg vil ikke ha flere meldinger, jeg vil ikke ha flere mailer,
	jeg vil ikke ha sms, jeg vil ikke ha meldinger, jeg vil ikke ha disse,
	jeg vil ikke ha deres, jeg vil ikke ha mer sms, jeg vil ikke ha mer fra dere,
	jeg vil ikke motta flere, jeg vil ikke motta sms, jeg vil ikke motta meldinger,
	jeg vil ikke motta disse, jeg vil ikke motta mer, jeg vil ikke lenger motta,
	jeg vil ikke lenger ha, jeg vil ikke bli kontaktet, jeg ønsker ikke å motta,
	jeg ønsker ikke flere, jeg ønsker ikke lenger, jeg ønsker ikke å bli kontaktet,
	jeg ønsker ikke sms, jeg ønsker ikke meldinger, jeg ønsker ingen flere,
	jeg ønsker å bli slettet, jeg ønsker å bli fjernet, jeg ønsker å avmelde, jeg vil avmelde,
	jeg vil bli fjernet, jeg vil bli slettet, vil ikke ha flere, vil ikke motta flere,
	vil ikke ha sms, vil ikke ha flere sms, ønsker ikke flere, ønsker ikke å motta,
	ønsker ikke å bli kontaktet, jeg melder meg av, jeg avmelder meg, avmeld meg fra,
	meld meg ut, ta meg av listen, ta meg av lista, ta meg bort fra, slett meg fra, slett mine,
	slett mitt nummer, slett mine data, slett mine opplysninger, fjern meg, fjern mitt nummer,
	stryk meg fra, la meg være i fred, la meg være vennligst, la meg få være i fred,
	kan dere slutte å sende, kan dere stoppe, kan dere fjerne meg, kan dere slette meg,
	kan dere avmelde meg, vær så snill å slutt, jeg trekker samtykket,
	jeg trekker tilbake samtykket, jeg trekker mitt samtykke, slutte å sende, slutte å skrive,
	slutte å smse, slutte å kontakte, slutte med sms, slutte med å sende, la være å sende,
	la være å skrive, slette meg, slette nummeret mitt, fjerne meg, fjerne nummeret mitt,
	melde meg av, avmelde meg, bli fjernet fra, slippe sms, slippe flere sms, slippe meldinger`,
);

/** What may stand before an opt-out sentence. */
export const requests = terms(
	`kan dere, kan du, kunne dere, vil dere, vil du, og, men, så, nå, jeg sa, jeg har sagt,
	vær så snill å, vær så snill og, vær snill å, vær vennlig å, heretter, i fremtiden,
	jeg ber dere, ber dere, gidder dere, jeg vil gjerne, kan jeg, hvordan kan jeg,
	kan dere vennligst, kan dere være så snille å, jeg vil at dere skal`,
);

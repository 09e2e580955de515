import { terms } from '../../language';

/** Opt-out words that count anywhere as a sentence of their own. */
export const optOut = terms(
	`stopp, stop, stoppa, avregistrera, avregistrera mig, avprenumerera, avanmäl, avanmälan,
	avsluta prenumeration, ta bort mig, avböj, säg upp, unsubscribe, sluta skicka, avanmäl mig,
	avsluta sms, stoppa sms, stopp sms, stop sms, sms stopp, sms stop, avanmäl mig tack,
	avregistrering, avprenumerera mig, opt out, stopall, avsluta utskick`,
);

/** Opt-out words that are everyday words and count only as the whole reply. */
export const optOutAlone = terms(
	`avsluta, avbryt, sluta, slut, avboka, ta bort, radera, avstå, återkalla, nog`,
);

/** What an explicit opt-out sentence begins with. */
export const optOutSentences = terms(
	`sluta skicka, sluta sms, sluta smsa, sluta messa, skicka inte fler, skicka inga fler,
	skicka inte mer, kontakta mig inte, inga fler sms, inga fler meddelanden, inga fler mejl,
	jag vill inte ha sms, jag vill avregistrera, jag vill avsluta prenumerationen,
	ta bort mig från, ta bort mitt nummer, avregistrera mig från, lämna mig ifred,
	lämna mig i fred, sluta kontakta mig, sluta skriva till mig, sluta maila, sluta mejla,
	sluta meddela, sluta med sms, sluta med smsen, sluta med dessa, sluta med utskick,
	sluta höra av er, sluta störa mig, sluta spamma, stoppa sms, stoppa smsen, stoppa alla,
	stoppa utskick, stoppa utskicken, stoppa dessa, skicka inget mer, skicka inget,
	skicka aldrig, skicka inte sms, skicka inte mig, skicka mig inga, skicka mig inte,
	skicka ej fler, skicka ej, smsa mig inte, smsa inte, maila mig inte, mejla mig inte,
	skriv inte till mig, skriv inte mer, hör inte av er, kontakta inte mig,
	kontakta mig aldrig, kontakta mig ej, inga mer sms, inga sms, inga mer meddelanden,
	inga fler mail, inga mail, inga fler utskick, inga fler enkäter, inga fler undersökningar,
	inga fler frågor tack, jag vill inte få fler sms, jag vill inte få fler meddelanden,
	jag vill inte få sms, jag vill inte få några, jag vill inte få dessa, jag vill inte få mer,
	jag vill inte längre ha, jag vill inte längre få, jag vill inte bli kontaktad,
	jag vill inte ha era, jag vill inte ha fler sms, jag vill inte ha fler meddelanden,
	jag vill inte ha fler mail, jag vill inte ha dessa, jag vill inte ha mer sms,
	jag vill inte ha några fler, vill inte ha fler sms, vill inte ha fler meddelanden,
	vill inte ha sms, vill inte ha era, vill inte få fler, vill inte få sms,
	jag önskar inte få, jag önskar inte bli kontaktad, jag önskar inte fler sms,
	jag önskar inga fler, jag önskar bli borttagen, jag vill bli borttagen,
	jag vill avsluta utskick, jag vill avsluta sms, jag vill avprenumerera, jag vill avanmäla,
	jag avregistrerar mig, jag avanmäler mig, jag avböjer, kan ni ta bort mig,
	kan ni sluta skicka, kan ni avregistrera mig, var snäll och ta bort mig,
	ta bort mitt mobilnummer, ta bort mina uppgifter, radera mitt nummer,
	radera mina uppgifter, stryk mig från, vänligen ta bort mig, var vänlig ta bort mig,
	jag återkallar mitt samtycke, sluta upp med, sluta med att skicka, låta bli att,
	låt bli att skicka, ta bort mig ur, plocka bort mig, få mig borttagen, bli borttagen från,
	slippa sms, slippa fler sms, slippa era`,
);

/** What may stand before an opt-out sentence. */
export const requests = terms(
	`kan ni, kan du, kunde ni, skulle ni kunna, vill ni, och, men, så, nu, jag sa, jag har sagt,
	var snäll och, var vänlig, var vänliga, hädanefter, i fortsättningen, jag ber er, ber er,
	kan ni vara snälla och`,
);

import { terms } from '../../language';

/** Opt-out words that count anywhere as a sentence of their own. */
export const optOut = terms(
	`stop, stoppen, afmelden, uitschrijven, afmelding, uitschrijving, opzeggen, unsubscribe,
	meld me af, schrijf me uit, stop ermee, afmelden aub, sms stop, stop sms, sms stoppen,
	uitschrijven graag, ik meld me af, ik schrijf me uit, stopall, nieuwsbrief afmelden,
	nieuwsbrief opzeggen`,
);

/** Opt-out words that are everyday words and count only as the whole reply. */
export const optOutAlone = terms(
	`annuleren, annuleer, einde, beëindigen, weg, verwijderen, ophouden, intrekken, klaar`,
);

/** What an explicit opt-out sentence begins with. */
export const optOutSentences = terms(
	`stuur me geen, stuur mij geen, geen berichten meer, geen sms meer, geen smsjes meer,
	geen mails meer, geen enquêtes meer, ik wil geen berichten, ik wil geen sms,
	ik wil me afmelden, ik wil mij afmelden, ik wil me uitschrijven, ik wil mij uitschrijven,
	meld me af, meld mij af, schrijf me uit, schrijf mij uit, verwijder mijn nummer,
	verwijder me, verwijder mij, haal me van, haal mij van, neem geen contact,
	laat me met rust, stop met sms, stop met smsen, stop met sms'en, stop met sms'jes,
	stop met berichten, stop met mailen, stop met appen, stop met sturen, stop met het sturen,
	stop met deze, stop met mij, stop met me, stop met die berichten, stop met die sms,
	stoppen met sms, stoppen met deze, stop deze, stop die berichten, stop de berichten,
	hou op met sms, hou op met berichten, hou op met mij, hou op met me, houd op met,
	stuur geen, stuur mij niet, stuur me niet, stuur niets, stuur me nooit, sturen jullie mij,
	geen enquetes meer, geen reclame meer, geen whatsapp meer, geen appjes meer,
	geen e mails meer, ik wil geen berichten meer, ik wil geen sms meer, ik wil geen smsjes,
	ik wil geen mails, ik wil geen mail, ik wil geen enquêtes, ik wil geen enquetes,
	ik wil geen reclame, ik wil geen appjes, ik wil geen sms'jes,
	ik wil dit niet meer ontvangen, ik wil niets meer ontvangen, ik wil niet meer benaderd,
	ik wil niet meer gecontacteerd, ik wens geen berichten, ik wens geen verdere,
	ik wil uitgeschreven, ik wil afgemeld, ik wil deze berichten niet, ik hoef geen berichten,
	ik hoef deze, ik hoef geen sms, niet meer sturen, niet meer sms'en, niet meer smsen,
	niet meer mailen, niet meer appen, niet meer contacteren, niet meer benaderen,
	contacteer me niet, contacteer mij niet, schrap mij, schrap me, verwijder mijn gegevens,
	verwijder m'n nummer, haal mijn nummer, haal m'n nummer, laat mij met rust,
	kunt u mij afmelden, kunnen jullie mij afmelden, kun je me afmelden,
	kunt u mij uitschrijven, kunnen jullie mij uitschrijven, kan ik me afmelden,
	hierbij meld ik me af, sms me niet, sms mij niet, app me niet, mail me niet,
	bericht me niet, ik trek mijn toestemming in, geen sms'jes, geen sms'jes meer,
	geen sms'en meer, geen smsen meer, geen sms berichten, geen smsjes, geen berichten sturen,
	mij van de lijst, me van de lijst, mij van jullie lijst, mij aub van, mij alsjeblieft van,
	mij alstublieft van, me aub van, mij svp van, mij uit de lijst, mij uitschrijven,
	mij afmelden, mij aub uitschrijven, mij aub afmelden, me uitschrijven, me afmelden,
	mijn nummer verwijderen, mijn nummer wissen, mijn gegevens verwijderen, ophouden met sms,
	ophouden met berichten, ophouden met sturen, ophouden met het, stoppen met sturen,
	stoppen met het sturen, stoppen met berichten, stoppen met smsen, stoppen met sms'en,
	stoppen met mij, geen berichten meer sturen, niet meer lastigvallen,
	deze berichten stoppen`,
);

/** What may stand before an opt-out sentence. */
export const requests = terms(
	`kunt u, kunnen jullie, kun je, kan je, wil je, wilt u, willen jullie, zou u, zouden jullie,
	en, maar, dus, nu, nogmaals, hierbij, voortaan, in de toekomst, vanaf nu, ik vraag u,
	ik zei, ik heb gezegd, ik wil graag, hoe kan ik, kan ik, kunt u aub, willen jullie aub,
	graag, gelieve, ik wil dat jullie, ik wil dat u`,
);

import { terms } from '../../language';

/** Units and what people count. */
export const units = terms(
	`uhr, h, std, stunden, min, sek, cent, dollar, eur, euro, mark, franken, kg, km, qm, liter,
	arbeitstag*, werktag*, tage, tagen, tag, wochen, monate, monaten, jahre, jahren, nächte,
	nacht, nächten, mal, male, jährig*, personen, person, leute, menschen, kinder, kindern,
	kind, frauen, männer, mitarbeiter*, kollegen, kunden, gäste, freunde, freunden, artikel*,
	produkte, produkten, pakete, paketen, päckchen, stück, stücke, teile, teil, teilen, dinge,
	sachen, mails, anrufe, anrufen, nachrichten, versuche, versuchen, besuche, probleme,
	problemen, fehler, fragen, zimmer, zimmern, betten, tische, plätze, seiten, geräte, handys,
	läden, filialen, gründe, schritte, minuten, weitere, weiteren, andere, anderen, neue,
	verschiedene, zusätzliche, defekte, kaputte, fehlende, falsche, daumen, tassen, flaschen,
	beutel, kisten, kartons, pizzen, lieferungen, fahrer, autos, hunde, katzen, meter, euros,
	cents, grad, kilo, stk, sterne, sternehotel, sterne hotel, fach, bis zehn, der besten,
	von ihnen, von uns, euch, sekunden, sekunde, stunde, woche, monat, jahr, quartal*,
	rezensionen, bücher, schuhe, hosen, gutscheine, mängel, tests, wörter, gang, techniker*,
	monteur*, handwerker*, verkäufer*, berater, ansprechpartner*, verträge, rechnungen,
	termine, telefonate, gespräche, tickets, konten, passwörter, updates, versprechen, lügen,
	damen, herren, fragebögen, umfragen, portionen, gerichte, gänge, biere, getränke, kaffees,
	burger, döner, brötchen, übernachtungen, flüge, koffer, taschen, kleider, hemden,
	schrauben, reifen, ersatzteile, varianten, farben, größen, stockwerke, etagen, zoll,
	punkte abzug, punkt abzug, punkte weniger, punkt weniger, punkte mehr, punkte für,
	monatig*, tägig*, wöchig*, stündig*, minütig*, stellig*, köpfig*, teilig*, tsd, mio, mrd,
	ct, semester, jahrzehnte, tonnen, gramm, quadratmeter, adressen, empfänger, bewertungen,
	akkus, batterien, kabel, stecker, lampen, stühle, sofas, matratzen, schränke, werktage,
	arbeitstage, urlaubstage, wochentage, werktagen, arbeitstagen, wochenenden, halbe, halben,
	davon, von denen, von euren, von ihren, von meinen, fehlten, mal so, mal hintereinander,
	mal nachgefragt, artikeln, kinderwagen, regale, kollis, zustellversuche, sendungen,
	pakete von, retouren, apps, leistungen, staffeln, angebote, filialmitarbeiter*, mann,
	busse, züge, haltestellen, jährige, säcke, dosen, gläser, teller, karten, tickets für,
	plus eins, wünsche, kritikpunkte, anmerkungen, vorschläge, verbesserungsvorschläge,
	minuspunkte, pluspunkte, augen, hände, welten, stufen, klassen, reklamationen,
	bestellungen, mahnungen, minute, für den preis von, für den preis, zum preis von,
	für einen, von drei, von vier, von fünf, von sechs, von sieben, von acht, von neun, fällen,
	fälle, fall, leuten, mal klappt`,
);

/** Units of money. */
export const money = terms('cent, dollar, eur, euro, euros, cents, franken, ct, chf, taler, mark');

/** Words of the clock and the calendar. */
export const clock = terms(
	`uhr, h, std, stunden, stunde, min, minuten, minute, sek, sekunden, tage, tagen, tag,
	wochen, woche, monate, monaten, monat, jahre, jahren, jahr, werktage, arbeitstage, quartal`,
);

/** Countable nouns in the singular, where the plural differs. */
export const things = terms(
	`paket, bestellung, lieferung, anruf, mail, nachricht, versuch, besuch, problem, frage,
	bett, tisch, platz, seite, gerät, handy, laden, filiale, grund, schritt, vertrag, rechnung,
	termin, gespräch, ticket, konto, update, flug, tasche, produkt, buch, hose, gutschein,
	kollege, kunde, gast, freund, kind, frau, reklamation, mahnung, sendung, angebot, sache`,
);

/** What counted goods may be. */
export const states = terms(
	`kaputt, kaputte, kaputten, defekt, defekte, defekten, beschädigt, beschädigte, zerbrochen,
	zerbrochene, verspätet, verspätete, verloren, verlorene, fehlend, fehlerhaft, fehlerhafte,
	falsch, geliefert, gelieferte, bestellt, bestellte, gekauft, gekaufte, erhalten, bekommen,
	angekommen, zurückgeschickt, retourniert, storniert, offen, offene, geöffnet, gerissen,
	abgelaufen, abgelaufene, verdorben, verschwunden, vertauscht, verwechselt, unvollständig,
	zerkratzt, verbogen, nass, leer, leere, gebraucht, gebrauchte, nicht geliefert,
	nicht angekommen, nicht erhalten, nicht da, nicht dabei, nicht bekommen, nie angekommen,
	nie geliefert, noch offen, nicht verschickt`,
);

import { terms } from '../../language';

/** Units and what people count. */
export const units = terms(
	`uur, u, min, minuten, minuut, sec, km, kg, cm, mm, ml, cent, dollar, dollars, eur, keer,
	keren, maal, x, mensen, personen, persoon, man, kinderen, kind, vrouwen, mannen, vrienden,
	collega's, medewerkers, klanten, klant, gasten, jaar, jaren, jarige, maanden, maand, dagen,
	dag, weken, week, nachten, nacht, werkdagen, kwartier, artikelen, artikel, producten,
	product, bestellingen, bestelling, pakketten, pakket, pakketjes, pakketje, dozen, doos,
	stuks, stuk, paar, onderdelen, zakken, flessen, telefoontjes, gesprekken, mails, mailtjes,
	berichten, bericht, pogingen, bezoeken, problemen, probleem, fouten, fout, vragen, vraag,
	klachten, klacht, kamers, kamer, bedden, tafels, plaatsen, pagina's, winkels, apparaten,
	redenen, reden, stappen, dingen, ding, andere, anderen, nieuwe, verschillende, extra, meer,
	van hen, van ons, van jullie, inch, pizza's, leveringen, auto's, honden, katten, meter,
	graden, soorten, opties, boeken, schoenen, monteurs, verdiepingen, e, de, ste, tal, hoog,
	sterren hotel, sterrenhotel, woorden, punten korting, op een rij, achtereen, werknemers,
	collega, vriend, vriendin, verkopers, verkoopsters, monteur, chauffeurs, bezorgers,
	adviseurs, bonnen, facturen, rekeningen, afspraken, afspraak, tickets, contracten,
	aanmaningen, accounts, wachtwoorden, updates, beloftes, beloften, leugens, excuses, portie,
	porties, gerechten, gangen, biertjes, drankjes, koffie, koffies, broodjes, overnachtingen,
	vluchten, koffers, tassen, kleren, shirts, jurken, broeken, schroeven, banden, varianten,
	kleuren, maten, duim, punt aftrek, punten aftrek, punten minder, punt minder, punten eraf,
	punt eraf, maandelijkse, daagse, weekse, urige, jarig, persoons, kamer appartement, ct,
	ton, gram, vierkante meter, adressen, beoordelingen, recensies, accu's, batterijen, kabels,
	stekkers, lampen, stoelen, banken, matrassen, kasten, werkdag, weekenden, halve, halfuur,
	uurtjes, uurtje, dagjes, weekjes, ervan, daarvan, van de vier, van mijn, van onze,
	ontbraken, keer gebeld, x gebeld, zendingen, zending, retouren, apps, diensten,
	aanbiedingen, treinen, bussen, haltes, zakjes, potten, glazen, borden, kaarten, wensen,
	puntjes van kritiek, verbeterpunten, minpunten, pluspunten, opmerkingen, suggesties,
	handen, ogen, sterren menu, maal gebeld, keer achter elkaar, bestellingen gedaan, spullen,
	foto's, sokken, wijnen, planten, tegels, ramen, deuren, wielen, fietsen, lades, platen,
	planken, voor de prijs van, voor de prijs, voor een prijs, van de drie, van de vijf,
	van de zes, gevallen, geval`,
);

/** Units of money. */
export const money = terms("cent, dollar, dollars, eur, euro, euro's, centen, euri, ct");

/** Words of the clock and the calendar. */
export const clock = terms(
	`uur, u, min, minuten, minuut, sec, seconden, dagen, dag, weken, week, maanden, maand, jaar,
	jaren, werkdagen, werkdag, kwartier`,
);

/** Countable nouns in the singular, where the plural differs. */
export const things = terms(
	`pakket, pakketje, bestelling, artikel, bericht, gesprek, bezoek, probleem, vraag, kamer,
	bed, tafel, plaats, winkel, apparaat, reden, stap, contract, factuur, afspraak, ticket,
	account, vlucht, koffer, tas, boek, collega, klant, gast, vriend, kind, monteur, product,
	fout`,
);

/** What counted goods may be. */
export const states = terms(
	`kapot, kapotte, defect, defecte, beschadigd, beschadigde, gebroken, vertraagd, verloren,
	vermist, ontbrekend, ontbrekende, verkeerd, verkeerde, fout, geleverd, geleverde, besteld,
	bestelde, gekocht, gekochte, ontvangen, aangekomen, teruggestuurd, geretourneerd,
	geannuleerd, open, opengemaakt, gescheurd, verlopen, bedorven, verdwenen, verwisseld,
	onvolledig, bekrast, nat, leeg, lege, gebruikt, stuk, niet geleverd, niet ontvangen,
	niet aangekomen, niet gekregen, niet bezorgd, niet binnen, nooit ontvangen, nooit geleverd,
	nooit aangekomen, nog niet binnen`,
);

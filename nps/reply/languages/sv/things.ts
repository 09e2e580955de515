import { terms } from '../../language';

/** Units and what people count. */
export const units = terms(
	`timme, timmar, tim, h, min, minuter, minut, sek, km, mil, kg, cm, mm, ml, kr, kronor,
	krona, öre, dollar, euro, gång, gånger, ggr, personer, person, barn, män, kvinnor, vänner,
	kollegor, anställda, kunder, gäster, år, årig*, månader, månad, mån, dagar, dag, dygn,
	veckor, vecka, v, nätter, natt, arbetsdagar, kvart, artiklar, produkter, varor, order,
	paket, paketen, kartonger, lådor, st, stycken, par, delar, påsar, flaskor, samtal, mejl,
	mail, sms, meddelanden, försök, besök, problem, fel, frågor, klagomål, rum, sängar, bord,
	platser, sidor, butiker, enheter, skäl, anledningar, steg, saker, andra, nya, olika, extra,
	fler, till, av dem, av de, av oss, tum, pizzor, leveranser, bilar, hundar, katter, meter,
	grader, sorter, alternativ, böcker, skor, våningar, i rad, tals, tal, dagars, timmars,
	stjärnigt hotell, klockan, ord, e, timmes, minuters, veckors, månaders, års, dygns,
	sekunders, kilos, meters, personers, arbetare, montörer, montör, tekniker, hantverkare,
	säljare, rådgivare, handläggare, kollega, vän, väninnor, anställd, chaufförer, bud,
	fakturor, kvitton, avtal, avgifter, biljetter, påminnelser, konton, lösenord,
	uppdateringar, löften, lögner, ursäkter, portioner, rätter, öl, drinkar, kaffe,
	kaffekoppar, burgare, mackor, övernattningar, flyg, resor, resväskor, väskor, klänningar,
	tröjor, byxor, skjortor, plagg, skruvar, däck, reservdelar, varianter, färger, storlekar,
	poäng avdrag, poängs avdrag, poäng minus, ton, kvm, kvadratmeter, adresser, omdömen,
	recensioner, batterier, kablar, lampor, stolar, soffor, madrasser, skåp, helger, halva,
	timmarna, minuterna, veckorna, dagarna, ärenden, ärende, mailkontakter, kontakter, appar,
	tjänster, erbjudanden, tåg, bussar, hållplatser, burkar, glas, tallrikar, kort, önskemål,
	minuspoäng, pluspoäng, synpunkter, förslag, händer, ögon, tummar upp, av dessa, av fem,
	av mina, av våra, av er, av sakerna, av varorna, av produkterna, gånger i, ggr i,
	rum och kök, foton, bilder, blommor, växter, fönster, dörrar, hjul, cyklar, hyllor, skivor,
	gram, hekto, liter, cl, dl, msek, gb, mb, kw, kwh, chattar, reklamationer, returer,
	utkörningar, leverans försök, leveransförsök, ex, exemplar, sidig, siffrig, beställningar,
	för priset av, till priset av, för samma pris, fall, fallen`,
);

/** Units of money. */
export const money = terms('kr, kronor, krona, öre, dollar, euro, spänn, sek, tusenlappar, lax');

/** Words of the clock and the calendar. */
export const clock = terms(
	`timme, timmar, tim, h, min, minuter, minut, sek, dagar, dag, dygn, veckor, vecka, v,
	månader, månad, mån, år, nätter, natt, kvart, arbetsdagar`,
);

/** Countable nouns in the singular, where the plural differs. */
export const things = terms(
	`beställning, produkt, vara, person, kund, faktura, biljett, sak, fråga, artikel, låda,
	butik, väska, resa, sida, bok, stol`,
);

/** What counted goods may be. */
export const states = terms(
	`trasig, trasiga, trasigt, sönder, defekt, defekta, skadad, skadade, skadat, borta,
	försvunna, försvunnen, försenade, försenad, felaktiga, felaktig, fel, levererade,
	levererad, beställda, beställde, köpta, köpte, mottagna, ankomna, framme, returnerade,
	avbokade, öppna, öppnade, utgångna, utgången, förväxlade, ofullständiga, repiga, repad,
	våta, tomma, tom, begagnade, saknade, saknad, slut, krossade, spruckna, inte levererade,
	inte levererat, inte fått, inte framme, ej levererade, ej levererat, aldrig levererade,
	aldrig framme, ej mottagna`,
);

import { terms } from '../../language';

/** Units and what people count. */
export const units = terms(
	`time, timer, t, min, minutter, minutt, sek, km, mil, kg, cm, mm, ml, kr, kroner, krone,
	øre, dollar, euro, gang, ganger, personer, person, mennesker, barn, menn, kvinner, venner,
	kolleger, ansatte, medarbeidere, kunder, gjester, år, åring*, måneder, måned, mnd, dager,
	dag, døgn, uker, uke, netter, natt, virkedager, arbeidsdager, kvarter, varer, produkter,
	produkt, bestillinger, ordrer, pakker, esker, stk, stykker, par, deler, poser, flasker,
	samtaler, mailer, mail, e poster, sms'er, meldinger, forsøk, besøk, problemer, problem,
	feil, spørsmål, klager, rom, senger, bord, plasser, sider, butikker, enheter, grunner,
	årsaker, trinn, ting, andre, nye, forskjellige, ekstra, flere, av dem, av de, av oss,
	tommer, pizzaer, leveringer, leveranser, biler, hunder, katter, meter, grader, slags,
	muligheter, bøker, sko, etasjer, på rad, stjerners, ord, times, timers, minutters, ukers,
	måneders, års, dagers, døgns, personers, montører, montør, teknikere, tekniker,
	håndverkere, håndverker, selgere, selger, rådgivere, kollega, venn, venninner, sjåfører,
	bud, fakturaer, regninger, kvitteringer, avtaler, kontrakter, gebyrer, billetter,
	purringer, purring, kontoer, passord, oppdateringer, løfter, løgner, unnskyldninger,
	porsjoner, retter, øl, drinker, kaffe, burgere, boller, overnattinger, fly, reiser,
	kofferter, vesker, kjoler, gensere, bukser, skjorter, skruer, dekk, reservedeler,
	varianter, farger, størrelser, minuspoeng, plusspoeng, poeng trekk, poengs trekk,
	poeng i trekk, poeng minus, poeng i minus, tonn, kvm, kvadratmeter, adresser, anmeldelser,
	batterier, kabler, lamper, stoler, sofaer, madrasser, skap, helger, halve, saker, sak,
	henvendelser, apper, tjenester, tilbud, tog, busser, holdeplasser, bokser, glass,
	tallerkener, kort, ønsker, forslag, hender, øyne, tomler opp, av disse, av fem, av mine,
	av våre, av dere, av tingene, av varene, ganger i, ganger om, bilder, blomster, planter,
	vinduer, dører, hjul, sykler, hyller, plater, gram, liter, cl, dl, gb, mb, kwh, chatter,
	reklamasjoner, returer, leveringsforsøk, eksemplarer, dags, virkedagers, gutter, jenter,
	mann, pasienter, leger, lærere, elever, moduler, sms, tekstmeldinger, eposter, telefoner,
	kasser, stykk, halvtimes, for prisen av, til prisen av, for samme pris, tilfeller,
	tilfelle`,
);

/** Units of money. */
export const money = terms('kr, kroner, krone, øre, dollar, euro, spenn, lapper');

/** Words of the clock and the calendar. */
export const clock = terms(
	`time, timer, t, min, minutter, minutt, sek, dager, dag, døgn, uker, uke, måneder, måned,
	mnd, år, netter, natt, virkedager, arbeidsdager, kvarter, timers, ukers, minutters`,
);

/** Countable nouns in the singular, where the plural differs. */
export const things = terms(
	`bestilling, ordre, pakke, vare, kunde, melding, faktura, billett, kasse, butikk, veske,
	reise, koffert, bok, stol, selger, tekniker, flaske, pose, regning, purring, kontrakt,
	avtale`,
);

/** What counted goods may be. */
export const states = terms(
	`ødelagt, ødelagte, i stykker, defekt, defekte, skadet, skadde, borte, forsvunnet,
	forsvunne, forsinket, forsinkede, feil, feilaktig, levert, bestilt, bestilte, kjøpt,
	kjøpte, mottatt, mottatte, ankommet, returnert, returnerte, kansellert, avbestilt, åpen,
	åpne, åpnet, utgått, utløpt, forbyttet, ufullstendig, ripete, våte, våt, tom, tomme, brukt,
	brukte, manglende, knust, knuste, sprukket, slitt, gåen, ikke levert, ikke mottatt,
	ikke kommet, ikke ankommet, aldri levert, aldri mottatt, aldri kommet, ikke fått`,
);

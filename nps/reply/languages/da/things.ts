import { terms } from '../../language';

/** Units and what people count. */
export const units = terms(
	`timer, t, min, minutter, minut, sek, km, kg, cm, mm, ml, kr, kroner, krone, øre, dollar,
	euro, gang, gange, personer, person, mennesker, børn, mænd, kvinder, venner, kolleger,
	ansatte, medarbejdere, kunder, gæster, år, årig*, måneder, mdr, dage, døgn, uger, nætter,
	nat, hverdage, arbejdsdage, kvarter, varer, produkter, bestillinger, ordrer, pakker,
	kasser, stk, stykker, par, dele, poser, flasker, opkald, mails, mail, sms'er, beskeder,
	forsøg, besøg, problemer, problem, fejl, spørgsmål, klager, værelser, værelse, senge,
	borde, pladser, sider, butikker, enheder, grunde, årsager, trin, ting, andre, nye,
	forskellige, ekstra, flere, af dem, af de, af os, tommer, pizzaer, leveringer, biler,
	hunde, katte, meter, grader, slags, muligheder, bøger, sko, etager, i træk, i streg,
	stjernet, sal, ord, rundstykker, time, uge, måned, dag, times, timers, minutters, ugers,
	måneders, års, dages, døgns, personers, montører, montør, teknikere, tekniker, håndværkere,
	håndværker, sælgere, sælger, rådgivere, ekspedienter, kollega, ven, veninder, chauffører,
	bude, fakturaer, regninger, kvitteringer, aftaler, kontrakter, gebyrer, billetter, rykkere,
	rykker, konti, kodeord, opdateringer, løfter, løgne, undskyldninger, portioner, retter, øl,
	drinks, kaffer, burgere, boller, overnatninger, fly, rejser, kufferter, tasker, kjoler,
	trøjer, bukser, skjorter, skruer, dæk, reservedele, varianter, farver, størrelser,
	minuspoint, pluspoint, points fradrag, point fradrag, point minus, tons, ton, kvm,
	kvadratmeter, adresser, anmeldelser, batterier, kabler, lamper, stole, sofaer, madrasser,
	skabe, weekender, halve, halvanden, sager, sag, henvendelser, apps, services, tilbud, tog,
	busser, stoppesteder, dåser, glas, tallerkener, kort, ønsker, forslag, hænder, øjne,
	tommelfingre, af disse, af fem, af mine, af vores, af jer, af tingene, af varerne, gange i,
	gange om, fotos, billeder, blomster, planter, vinduer, døre, hjul, cykler, hylder, plader,
	gram, liter, cl, dl, gb, mb, kwh, chats, reklamationer, returneringer, leveringsforsøg,
	eksemplarer, dags, arbejdsdages, hverdages, pct fradrag, styk, stks, par sko, drenge,
	piger, mand, timer for, timers ventetid, sms, patienter, læger, lærere, elever, værktøjer,
	moduler, for prisen af, til prisen af, for samme pris, tilfælde`,
);

/** Units of money. */
export const money = terms('kr, kroner, krone, øre, dollar, euro, dkk, mio');

/** Words of the clock and the calendar. */
export const clock = terms(
	`time, timer, t, min, minutter, minut, sek, dage, dag, døgn, uger, uge, måneder, måned, mdr,
	år, nætter, nat, hverdage, arbejdsdage, kvarter, timers, ugers, minutters`,
);

/** Countable nouns in the singular, where the plural differs. */
export const things = terms(
	`bestilling, ordre, pakke, vare, produkt, kunde, besked, faktura, billet, kasse, butik,
	taske, rejse, kuffert, bog, stol, sælger, tekniker, flaske, pose, regning, rykker,
	kontrakt, aftale`,
);

/** What counted goods may be. */
export const states = terms(
	`ødelagt, ødelagte, i stykker, defekt, defekte, beskadiget, beskadigede, væk, forsvundet,
	forsvundne, forsinket, forsinkede, forkert, forkerte, leveret, bestilt, bestilte, købt,
	købte, modtaget, modtagne, ankommet, returneret, returnerede, annulleret, åben, åbne,
	åbnet, udløbet, forbyttet, ufuldstændig, ridset, våde, våd, tom, tomme, brugt, brugte,
	manglende, knust, knuste, revnet, slidt, ikke leveret, ikke modtaget, ikke kommet,
	ikke ankommet, aldrig leveret, aldrig modtaget, aldrig kommet, ikke fået`,
);

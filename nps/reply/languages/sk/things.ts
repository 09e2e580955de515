import { terms } from '../../language';

// What is counted, and what a number is the name of.

export const units = terms(
	`h, hod, hodina, hodiny, hodín, hodinu, min, minút, minúty, minútu, sek, km, kg, cm, mm,
	ml, eur, euro, eurá, centov, korún, dolárov, doláre, krát, x, osoba, osoby, osôb, ľudí,
	ľudia, detí, deti, žien, mužov, priateľov, kolegov, zamestnancov, zákazníkov, hostí,
	rokov, roky, rok, mesiac, mesiace, mesiacov, deň, dni, dní, týždeň, týždne, týždňov,
	noc, noci, nocí, pracovné dni, pracovných dní, produkt, produkty, produktov, balík,
	balíky, balíkov, balíč*, zásielk*, zásielok, krabic*, krabíc, kus, kusy, kusov, ks, pár,
	párov, páry, tašk*, fliaš, fľaš*, hovor*, mail, maily, mailov, správ*, pokus*, návštev*,
	chyb*, otáz*, sťažnost*, izb*, izieb, postel*, stol*, miest*, strán*, predajn*, dôvod*,
	krok*, vec, veci, vecí, ďalšie, ďalších, iné, iných, nové, nových, rôzne, rôznych,
	z nich, palc*, pizz*, aut, autá, áut, ps*, mač*, metr*, stupň*, druh*, možnost*, kníh,
	knihy, topán*, poschod*, za sebou, januára, februára, marca, apríla, mája, júna, júla,
	augusta, septembra, októbra, novembra, decembra, z najlepších, ráno, večer, poobede,
	hviezdičkový, slov, problémy, problémov, problémoch, objednávky, objednávok, obchody,
	obchodov, kuriéri, kuriérov, tovarov, reklamácie, reklamácií, dodávky, dodávok, časti,
	častí, zariadenia, zariadení, v noci, na obed, štvrťhodin*, sekund*, sekúnd, týž, mes,
	kilo, kilá, deka, kilogram*, gram*, litr*, kilometr*, tisíc, tis, mil, mld, gb, mb, tb,
	kw, kwh, usd, eurami, stoviek, stovky, centy, známi, známych, kamarát*, kamarátov,
	priatelia, kolegovia, zamestnanci, zákazníci, pracovníci, pracovníkov, predavač*,
	predavačiek, čašní*, vodič*, lekár*, doktor*, noclehov, sád, porcií, kúsk*, kúskov,
	jedál, jedlá, pív, pivá, káv, kávy, splátk*, splátok, faktúr, faktúry, účtov, účty,
	kariet, karty, ponúk, ponuky, telefonát*, sms, smsky, smsiek, správy, správ, list*,
	formulár*, dokument*, dotazník*, výmen, výmeny, opráv, opravy, závad, závady, vád, vady,
	výhrad, výhrady, pripomien*, mínusy, mínusov, dcér, dcéry, synov, synovia, psy, psov,
	mačky, mačiek, verzií, verzie, veľkostí, centimetr*, epizód*, lekcií, stretnut*,
	poukáž*, zliav, zľavy, miest, mestá, krajín, domov, domy, bytov, byty, tried, triedy,
	staníc, stanice, zastáv*, lístk*, lístkov, vstupen*, leteniek, letenky, posledných,
	prvých, nasledujúcich, dlhých, dlhé, celých, celé, plných, prázdnych, poškoden*,
	rozbit*, zničen*, straten*, chýbajúc*, číslic*, písmen*, fotiek, fotky, recenzie,
	recenzií, prvk*, vriec, palety, paliet, pokút, pokuty, žiadost*, zmlúv, zmluvy, prípad*,
	firiem, firmy, konkurenčných, týždenný, mesačný, ročný, ročná, ročné, denný, denní,
	hodinový, minútový, miestny, litrový, poschodový, izbový, palcový, krát denne,
	z mnohých, muži, ženy, tričiek, tričká, topánok, košieľ, košele, nohavíc, tablet*,
	hotely, hotelov, strán, doobeda, podvečer, kolegyne, kolegýň, pracovnej, rožk*, členná,
	členný, členné, členov, členovia, dňová, dňový, hodinová, hodinové, mesačná, mesačné,
	týždenná, izbová, miestna, hviezdičková, hviezdičkové, bodová, stupňová, ročnú`,
);

export const things = terms(
	`balík, balíček, zásielka, objednávka, kus, kuriér, telefón, problém, chyba, pokus,
	produkt, výrobok, reklamácia, otázka, izba, návšteva, hovor, faktúra, obchod, správa,
	zákazník, zamestnanec, osoba, košeľa, kniha, lístok, sada, krabica, auto`,
);

export const money = terms('eur, euro, eurá, eura, centov, korún, dolárov, doláre, usd');

export const clock = terms(
	`ráno, večer, poobede, doobeda, v noci, na obed, hod, hodín, hodina, hodiny, minút,
	minúty, januára, februára, marca, apríla, mája, júna, júla, augusta, septembra, októbra,
	novembra, decembra, popoludní, dopoludnia`,
);

export const states = terms(
	`poškodené, poškodených, rozbité, rozbitých, zničené, stratené, stratených, chýbajúce,
	vadné, vadných, oneskorené, otvorené, prázdne, nefunkčné, pokazené`,
);

export const uncountable = {
	few: terms(
		'b, c, č, d, ď, f, g, h, j, k, l, ľ, ĺ, m, n, ň, p, r, ŕ, s, š, t, ť, v, x, z, ž, o, u, ú',
	),
	many: terms('a, á, ä, e, é, o, ó, u, y, ý'),
};

export const deals = terms('za, v cene');

export const before = terms(
	`o, od, po, pred, číslo, č, č., izba, miestnosť, sála, autobus, linka, brána, nástupište,
	stôl, strana, verzia, poschodie, veľkosť, kapitola, časť, byt, dom, ulica, týždeň, deň,
	mesiac, rok, krok, iphone, windows, android, galaxy, typ, model, úroveň, skupina, fáza,
	miesto, terminál, hala, všetky, všetkých, posledných, posledné, každé, každý, za, cez,
	v, vo, mám, mali sme, zaplatil som, zaplatila som, stálo, stojí, kúpil som, kúpila som,
	objednal som, objednala som, objednávka, faktúra, tel, telefón, čakal som, čakala som,
	sme, dostal som, tie, tých, do, č. obj, obj, obj č, objednávka č, objednávka číslo,
	číslo objednávky, faktúra č, zákazka, zákazka č, reklamácia, reklamácia č, tiket,
	zásielka, zásielka č, telefónne číslo, moje telefónne číslo, zavolajte, volajte na,
	zavolajte na, kód, psč, pin, konto, účet, klient č, pokladňa, prepážka, električka,
	električky, vlak, let, rad, poschodí, pobočka, predajňa, blok, vchod, vek, až,
	kúpili sme, objednali sme, čakali sme, čakáme, čakám, dostali sme, dostala som,
	poslal som, poslala som, poslali, stratili, chýbalo, máme, mal som, mala som, trvalo,
	trvala, trval, zabralo, priemerne, v priemere, zaplatili sme, doplatil som,
	doplatila som, ušetril som, ušetrila som, volal som, volala som, písal som, písala som,
	volám, meškal, meškala, meškali, po dobu, samsung, xiaomi, bmw, audi, škoda, kanál,
	paragraf, pondelok, utorok, streda, stredu, štvrtok, piatok, sobota, sobotu, nedeľa,
	nedeľu, týchto, mojich, našich, až o, až po, asi o, okolo obeda`,
);

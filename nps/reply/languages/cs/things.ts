import { terms } from '../../language';

// What is counted, and what a number is the name of.

export const units = terms(
	`h, hod, hodina, hodiny, hodin, hodinu, min, minut, minuty, minutu, sek, km, kg, cm, mm,
	ml, kč, korun, koruny, koruna, haléřů, dolarů, dolary, eur, euro, krát, x, osoba, osoby,
	osob, lidí, lidé, lidi, dětí, děti, žen, mužů, přátel, kolegů, zaměstnanců, zákazníků,
	hostů, let, roky, rok, roků, měsíc, měsíce, měsíců, den, dny, dní, dnů, týden, týdny,
	týdnů, noc, noci, nocí, pracovní dny, pracovních dnů, produkt, produkty, produktů,
	zboží, balík, balíky, balíků, balíč*, zásilk*, zásilek, krabic*, kus, kusy, kusů, ks,
	pár, párů, páry, část*, tašk*, lahv*, hovor*, mail, maily, mailů, zpráv*, pokus*,
	návštěv*, chyb*, otáz*, reklamac*, stížnost*, postel*, stol*, míst*, strán*, prodejn*,
	zařízení, důvod*, krok*, věc, věci, věcí, další, jiné, jiných, nové, nových, různé,
	různých, z nich, palc*, pizz*, dodáv*, kurýr*, auta, ps*, koč*, metr*, stupň*, druh*,
	možnost*, knih*, bot, boty, pater, patra, za sebou, ledna, února, března, dubna, května,
	června, července, srpna, září, října, listopadu, prosince, z nejlepších, ráno, večer,
	odpoledne, dopoledne, hvězdičkový, tý, tá, té, slov, aut, problémy, problémů,
	problémech, objednávky, objednávek, pokoje, pokojů, obchody, obchodů, dotazy, dotazů,
	kurýři, kurýrů, odp, dop, v noci, v poledne, čtvrthodin*, sekund*, tyd, měs, kilo, kila,
	deka, kilogram*, gram*, litr*, kilometr*, tisíc, tis, mil, mld, gb, mb, tb, kw, kwh,
	eura, usd, kačka, kaček, kačky, korunami, stovek, stovky, halíře, centů, známí, známých,
	kamarád*, kamarádů, přátelé, kolegové, zaměstnanci, zákazníci, pracovníci, pracovníků,
	prodavač*, prodavaček, číšní*, řidič*, lékař*, doktor*, noclehů, noclehy, sad, sady,
	porcí, kousk*, jídel, jídla, piv, piva, káv, kávy, splátk*, splátek, faktur, faktury,
	účtů, účty, karet, karty, nabídek, nabídky, telefonát*, hovorů, sms, smsky, smsek,
	zprávy, zpráv, dopis*, formulář*, dokument*, dotazník*, vrácení, výměn, výměny, oprav,
	opravy, závad, závady, vad, vady, výtek, výtky, připomínk*, připomínek, výhrad, výhrady,
	minus*, mínusy, mínusů, dcer*, syn*, synů, psi, psů, kočk*, koček, verzí, velikostí,
	centimetr*, epizod*, schůzk*, schůzek, poukaz*, slev, měst*, zemí, domů, domy, byty,
	bytů, podlaž*, tříd, třídy, stanic, zastáv*, lístk*, lístků, vstupen*, letenek, letenky,
	posledních, prvních, dalších, následujících, dlouhých, dlouhé, celých, celé, plných,
	prázdných, poškozen*, rozbit*, zničen*, ztracen*, chybějící*, číslic*, písmen*, fotek,
	fotky, prvk*, exemplář*, lahve, láhve, lahví, pytl*, palet, palety, pokut, pokuty,
	žádost*, smluv, smlouvy, případ*, firem, firmy, konkurenčních, týdenní, měsíční, letý,
	letá, leté, denní, dílný, hodinový, minutový, místný, kilový, litrový, patrový,
	pokojový, palcový, krát denně, z mnoha, ze tří, ze čtyř, z pěti, muži, ženy, rohlík*,
	knedlík*, triček, trička, košil, košile, kalhot, šaty, tabulet*, špatných, dobrých,
	kolejí, kolej, nástup*, lekce, lekcí, recenze, recenzí, hotely, hotelů, členná, členný,
	členné, členů, členy, hodinová, hodinové, letého, místná, hvězdičková, hvězdičkové,
	bodová, dveřová, stupňová`,
);

export const things = terms(
	`balík, balíček, zásilka, objednávka, kus, kurýr, telefon, problém, chyba, pokus,
	produkt, výrobek, reklamace, dotaz, pokoj, návštěva, hovor, faktura, obchod, zpráva,
	zákazník, zaměstnanec, osoba, košile, kniha, lístek, sada, krabice, auto`,
);

export const money = terms(
	`kč, korun, koruny, koruna, kačka, kaček, kačky, eur, euro, eura, dolarů, dolary, usd,
	halířů, stovek, czk`,
);

export const clock = terms(
	`ráno, večer, odpoledne, dopoledne, odp, dop, v noci, v poledne, hod, hodin, hodina,
	hodiny, minut, minuty, ledna, února, března, dubna, května, června, července, srpna,
	září, října, listopadu, prosince`,
);

export const states = terms(
	`poškozené, poškozených, rozbité, rozbitých, zničené, ztracené, ztracených, chybějící,
	vadné, vadných, opožděné, otevřené, prázdné, nefunkční, prošlé, zkažené`,
);

export const uncountable = {
	few: terms(
		'b, c, č, d, ď, f, g, h, j, k, l, m, n, ň, p, r, ř, s, š, t, ť, v, x, z, ž, o, u, ů',
	),
	many: terms('a, á, e, ě, é, o, ó, u, y, ý'),
};

export const deals = terms('za, v ceně');

export const before = terms(
	`v, ve, od, po, před, číslo, č, č., pokoj, pokoje, místnost, sál, autobus, linka, linky,
	brána, nástupiště, stůl, strana, verze, patro, velikost, kapitola, část, byt, dům,
	ulice, týden, den, měsíc, rok, krok, iphone, windows, android, galaxy, typ, model,
	úroveň, skupina, fáze, místo, terminál, hala, všechny, všech, posledních, poslední,
	každé, každý, za, přes, mám, měli jsme, zaplatil jsem, zaplatila jsem, stálo, stojí,
	koupil jsem, koupila jsem, objednal jsem, objednala jsem, objednávka, faktura, tel,
	telefon, čekal jsem, čekala jsem, jsme, dostal jsem, ty, těch, o, do, č. obj, obj,
	obj č, objednávka č, objednávka číslo, číslo objednávky, faktura č, zakázka, zakázka č,
	reklamace, reklamace č, tiket, zásilka, zásilka č, telefonní číslo,
	moje telefonní číslo, zavolejte, volejte na, zavolejte na, kód, psč, pin, konto, účet,
	klient č, pokladna, přepážka, tramvaj, tramvaje, vlak, let, řada, patře, pobočka,
	prodejna, blok, vchod, věk, teprve, koupili jsme, objednali jsme, čekali jsme, čekáme,
	čekám, dostali jsme, dostala jsem, poslal jsem, poslala jsem, poslali, ztratili,
	chybělo, máme, měl jsem, měla jsem, trvalo, trvala, trval, zabralo, průměrně, v průměru,
	zaplatili jsme, doplatil jsem, doplatila jsem, ušetřil jsem, ušetřila jsem, volal jsem,
	volala jsem, psal jsem, psala jsem, volám, zpoždění, po dobu, přibližně po, asi po,
	v počtu, na pokoji, samsung, xiaomi, bmw, audi, škoda, kanál, odst, paragraf, pondělí,
	úterý, středa, středu, čtvrtek, pátek, sobota, sobotu, neděle, neděli, cca v, asi v,
	až v, až po, těchto, mých, našich`,
);

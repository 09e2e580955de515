import { both } from './both';

// What is counted, and what a number is the name of.

export const units = both(
	`h, sat, sata, sati, min, minuta, minute, minutu, sek, dan, dana, nedelju, nedelja,
	nedeljua, sedmice, mesec, meseca, meseci, godina, godine, godinu, noći, noć, noćenja,
	puta, put, km, kg, cm, mm, ml, kn, kuna, kune, lipa, eur, evra, evro, dolara, osoba,
	osobe, ljudi, čovek, čoveka, dece, žena, muškaraca, prijatelja, kolega, zaposlenika,
	radnika, korisnika, kupaca, gostiju, artik*, kutij*, komad*, kom, para, par, dela,
	delova, vreć*, boc*, mail, maila, mailova, poruk*, pokuš*, poset*, grešk*, grešaka,
	pitanj*, pritužb*, soba, sobe, kreveta, stol*, mesta, razlog*, korak*, stvari, druge,
	drugih, nove, novih, različit*, dodatn*, inč*, pizz*, dostave, vozača, auta, psa, mačke,
	metr*, stupnj*, vrst*, opcij*, knjig*, cipel*, kat, kata, katova, zaredom, od najboljih,
	od njih, radnih dana, radna dana, ujutro, uveče, popodne, hiljada, hiljade, milijuna,
	reči, proizvoda, proizvodi, proizvode, paketa, paketi, pakete, trgovina, trgovine,
	uređaja, uređaji, stranica, stranice, problema, problemi, probleme, poziva, pozivi,
	pozive, porudžbine, porudžbini, reklamacija, reklamacije, pošiljki, pošiljke, pošiljaka,
	radnja, godinama, danima, satima, nedeljima, mesecima, minutama, sekund*, kilogram*,
	grama, litr*, litara, kilometr*, kilometara, tis, mil, mlrd, gb, mb, tb, kw, kwh, usd,
	banki, dinara, maraka, poznanik*, prijatelji, kolegica, kolegice, zaposlenici, radnici,
	radnice, prodavač*, konobar*, vozači, lekark*, doktora, noćenje, set, seta, setova,
	porcij*, komada, komadić*, jela, piva, piv, kafa, kafe, obrok*, rata, rate, račun*,
	računa, kartic*, kartica, karata, karte, ponuda, ponude, razgovor*, sms, sms-a, sms-ova,
	pisama, pisma, obrazac*, obrazaca, dokument*, upitnik*, upita, upit, upiti, povrata,
	zamena, zamene, popravaka, popravka, kvarova, kvara, mane, zamerki, zamerke, primedb*,
	minusa, minuse, kćeri, sina, sinova, pasa, mačaka, verzij*, boja, boje, veličin*,
	centimetr*, epizod*, lekcij*, sastan*, kupon*, popust*, grad*, gradova, zemalja, zemlje,
	kuća, kuće, stanova, stana, razreda, razred, stanic*, postaj*, ulaznic*, poslednjih,
	prvih, idućih, sledećih, dugih, duge, celih, cele, punih, praznih, oštećen*, pokvaren*,
	uništen*, izgubljen*, neispravn*, znamenk*, slova, slika, slike, recenzij*, recenzija,
	elemenata, primerak*, primeraka, vrećic*, palet*, kazni, kazne, zahtev*, ugovora,
	slučaj*, firmi, firme, konkurentskih, nedelji, mjesečni, godišnji, godišnja, dnevni,
	dnevno, nedeljo, mjesečno, satni, minutni, mjesni, sobni, inčni, put nedeljo, muškarci,
	majica, majice, cipela, hlača, košulja, košulje, hotela, hoteli, zvona, od naših,
	od mojih, od ponuđenih, poslepodne, prepodne, podne, ponoć, sitnic*, ljude, milijardi,
	banana, jaja, kolača, torti, torte, pizza, pizze, blokova, dodatna, din, dinar, dinari,
	rsd, evri, eura, nedelje, januara, februara, marta, aprila, maja, juna, jula, avgusta,
	septembra, oktobra, novembra, decembra, januar, februar, mart, april, maj, jun, jul,
	avgust, septembar, oktobar, novembar, decembar, ujutru, kurira, kuriri, kurirke,
	porudžbina, radnje, radnji, prodavnica, prodavnice, prodavnici, razgovora, razgovori,
	minut, minuti, sekunda, sekunde, sekundi, kilometra, kilometar, kilograma, kilogram,
	litra, metara, metra, metar, soma, banke, deteta, računi, krofni, burek*, ćevap*, člana,
	članova, članovi, člane, dnevna, satna, mesečna, sobna, godišnje, godišnjeg, zvezdičast*`,
);

export const things = both(
	`paket, pošiljka, porudžbina, komad, dostavljač, telefon, problem, greška, pokušaj,
	proizvod, artikl, reklamacija, pitanje, soba, poset, poziv, račun, trgovina, poruka,
	kupac, radnik, osoba, košulja, knjiga, karta, kutija, auto, kurir, prodavnica, radnja,
	dan, mesec, nedelja, minut, sat`,
);

export const money = both(
	`kn, kuna, kune, lipa, eur, evra, evro, dolara, usd, maraka, centi, din, dinara, rsd,
	hiljada, hiljade, soma`,
);

export const clock = both(
	`ujutro, uveče, popodne, poslepodne, prepodne, sat, sata, sati, min, minuta, minute,
	podne, ponoć, ujutru, h, januara, februara, marta, aprila, maja, juna, jula, avgusta,
	septembra, oktobra, novembra, decembra`,
);

export const states = both(
	`oštećena, oštećene, oštećenih, pokvarena, pokvarene, uništena, izgubljena, izgubljene, neispravna, neispravne, otvorena, prazna, slomljena, razbijena, razbijene, zagubljena`,
);

export const uncountable = {
	few: both('b, c, č, ć, d, đ, dž, f, g, h, j, k, l, lj, m, n, nj, p, r, s, š, t, v, z, ž, o, u'),
	many: both('b, c, č, ć, d, đ, dž, f, g, j, k, l, lj, m, n, nj, p, r, s, š, t, v, z, ž, o, e'),
};

export const deals = both(`za, u ceni`);

export const before = both(
	`u, nakon, pre, posle, do, broj, br, br., soba, sobi, dvorana, autobus, linija, vrata,
	peron, stol, stranica, verzija, kat, veličina, poglavlje, deo, stan, zgrada, ulica, ul,
	nedelju, dan, mesec, godina, korak, iphone, windows, android, galaxy, tip, model,
	razina, grupa, faza, mesto, terminal, svih, sve, zadnjih, poslednjih, svakih, svaka, za,
	kroz, imam, imamo, imao sam, platio sam, platila sam, košta, koštalo, kupio sam,
	kupila sam, naručio sam, naručila sam, dobio sam, dobila sam, porudžbina, račun, tel,
	telefon, čekao sam, čekala sam, čekali, smo, ove, ovih, nas, porudžbina br,
	porudžbina broj, broj porudžbine, račun br, račun broj, broj računa, prijava br,
	predmet, predmet br, zahtev br, ticket, paket br, pošiljka br, broj telefona, moj broj,
	moj broj je, moj telefon, nazovite, zovite, zovite na, nazovite na, nazovite me na,
	javite se na, kod, poštanski broj, pin, id, konto, klent br, blagajna, šalter, tramvaj,
	tramvaju, vlak, let, red, redu, katu, poslovnica, poslovnici, trgovina br, blok, ulaz,
	kućni broj, dob, imam ih, tek nakon, kupili smo, naručili smo, čekali smo, čekamo,
	čekam, dobili smo, poslao sam, poslala sam, poslali, izgubili, nedostajalo, nedostaje,
	imali smo, imala sam, trajalo, trajala, trajao, trebalo je, trebalo im je, prosječno,
	u prosjeku, platili smo, doplatio sam, doplatila sam, uštedeo sam, uštedela sam,
	zvao sam, zvala sam, pisao sam, pisala sam, zovem, kasnio, kasnila, kasnili, tokom,
	samsung, xiaomi, bmw, audi, kanal, čl, članak, ponedeljak, utorak, sreda, sredu,
	četvrtak, petak, subota, subotu, nedelja, oko podne, mojih, naših, tih, iznos, popust,
	od, narudžbina, pozovite, pozovite na, prodavnica br, sprat, traje`,
);

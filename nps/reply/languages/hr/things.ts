import { terms } from '../../language';

// What is counted, and what a number is the name of.

export const units = terms(
	`h, sat, sata, sati, min, minuta, minute, minutu, sek, dan, dana, tjedan, tjedna,
	tjedana, sedmice, mjesec, mjeseca, mjeseci, godina, godine, godinu, noći, noć, noćenja,
	puta, put, km, kg, cm, mm, ml, kn, kuna, kune, lipa, eur, eura, euro, dolara, osoba,
	osobe, ljudi, čovjek, čovjeka, djece, žena, muškaraca, prijatelja, kolega, zaposlenika,
	djelatnika, korisnika, kupaca, gostiju, artik*, kutij*, komad*, kom, para, par, dijela,
	dijelova, vreć*, boc*, mail, maila, mailova, poruk*, pokuš*, posjet*, grešk*, grešaka,
	pitanj*, pritužb*, soba, sobe, kreveta, stol*, mjesta, razlog*, korak*, stvari, druge,
	drugih, nove, novih, različit*, dodatn*, inč*, pizz*, dostave, vozača, auta, psa, mačke,
	metr*, stupnj*, vrst*, opcij*, knjig*, cipel*, kat, kata, katova, zaredom, siječnja,
	veljače, ožujka, travnja, svibnja, lipnja, srpnja, kolovoza, rujna, listopada, studenog,
	prosinca, od najboljih, od njih, radnih dana, radna dana, ujutro, navečer, popodne,
	tisuća, tisuće, milijuna, riječi, proizvoda, proizvodi, proizvode, paketa, paketi,
	pakete, trgovina, trgovine, uređaja, uređaji, stranica, stranice, problema, problemi,
	probleme, poziva, pozivi, pozive, narudžbe, narudžbi, reklamacija, reklamacije,
	pošiljki, pošiljke, pošiljaka, dućana, godinama, danima, satima, tjednima, mjesecima,
	minutama, sekund*, kilogram*, grama, litr*, litara, kilometr*, kilometara, tis, mil,
	mlrd, gb, mb, tb, kw, kwh, usd, banki, dinara, maraka, poznanik*, prijatelji, kolegica,
	kolegice, zaposlenici, djelatnici, djelatnice, radnika, radnici, prodavač*, konobar*,
	vozači, liječnik*, doktora, noćenje, set, seta, setova, porcij*, komada, komadić*, jela,
	piva, piv, kava, kave, obrok*, rata, rate, račun*, računa, kartic*, kartica, karata,
	karte, ponuda, ponude, razgovor*, sms, sms-a, sms-ova, pisama, pisma, obrazac*,
	obrazaca, dokument*, upitnik*, upita, upit, upiti, povrata, zamjena, zamjene, popravaka,
	popravka, kvarova, kvara, mane, zamjerki, zamjerke, primjedb*, minusa, minuse, kćeri,
	sina, sinova, pasa, mačaka, verzij*, boja, boje, veličin*, centimetr*, epizod*, lekcij*,
	sastan*, kupon*, popust*, grad*, gradova, zemalja, zemlje, kuća, kuće, stanova, stana,
	razreda, razred, stanic*, postaj*, ulaznic*, posljednjih, prvih, idućih, sljedećih,
	dugih, duge, cijelih, cijele, punih, praznih, oštećen*, pokvaren*, uništen*, izgubljen*,
	neispravn*, znamenk*, slova, slika, slike, recenzij*, recenzija, elemenata, primjerak*,
	primjeraka, vrećic*, palet*, kazni, kazne, zahtjev*, ugovora, slučaj*, tvrtki, tvrtke,
	konkurentskih, tjedni, mjesečni, godišnji, godišnja, dnevni, dnevno, tjedno, mjesečno,
	satni, minutni, mjesni, sobni, inčni, put tjedno, muškarci, majica, majice, cipela,
	hlača, košulja, košulje, hotela, hoteli, zvona, od naših, od mojih, od ponuđenih,
	poslijepodne, prijepodne, podne, ponoć, sitnic*, ljude, milijardi, banana, jaja, kolača,
	torti, torte, pizza, pizze, blokova, dodatna, člana, članova, članovi, člane, dnevna,
	satna, mjesečna, sobna, godišnje, godišnjeg, zvjezdičast*, stupanjska`,
);

export const things = terms(
	`paket, pošiljka, narudžba, komad, dostavljač, telefon, problem, greška, pokušaj,
	proizvod, artikl, reklamacija, pitanje, soba, posjet, poziv, račun, trgovina, dućan,
	poruka, kupac, djelatnik, osoba, košulja, knjiga, karta, kutija, auto`,
);

export const money = terms('kn, kuna, kune, lipa, eur, eura, euro, dolara, usd, maraka, centi');

export const clock = terms(
	`ujutro, navečer, popodne, poslijepodne, prijepodne, sat, sata, sati, min, minuta,
	minute, siječnja, veljače, ožujka, travnja, svibnja, lipnja, srpnja, kolovoza, rujna,
	listopada, studenog, studenoga, prosinca, podne, ponoć`,
);

export const states = terms(
	`oštećena, oštećene, oštećenih, pokvarena, pokvarene, uništena, izgubljena, izgubljene,
	neispravna, neispravne, otvorena, prazna, slomljena, razbijena, razbijene, zagubljena`,
);

export const uncountable = {
	few: terms('b, c, č, ć, d, đ, f, g, h, j, k, l, m, n, p, r, s, š, t, v, z, ž, o, u'),
	many: terms('b, c, č, ć, d, đ, f, g, j, k, l, m, n, p, r, s, š, t, v, z, ž, o, e'),
};

export const deals = terms('za, u cijeni');

export const before = terms(
	`u, nakon, prije, poslije, do, broj, br, br., soba, sobi, dvorana, autobus, linija,
	vrata, peron, stol, stranica, verzija, kat, veličina, poglavlje, dio, stan, zgrada,
	ulica, ul, tjedan, dan, mjesec, godina, korak, iphone, windows, android, galaxy, tip,
	model, razina, grupa, faza, mjesto, terminal, svih, sve, zadnjih, posljednjih, svakih,
	svaka, za, kroz, imam, imamo, imao sam, platio sam, platila sam, košta, koštalo,
	kupio sam, kupila sam, naručio sam, naručila sam, dobio sam, dobila sam, narudžba,
	račun, tel, telefon, čekao sam, čekala sam, čekali, smo, ove, ovih, nas, narudžba br,
	narudžba broj, broj narudžbe, račun br, račun broj, broj računa, prijava br, predmet,
	predmet br, zahtjev br, ticket, paket br, pošiljka br, broj telefona, moj broj,
	moj broj je, moj telefon, nazovite, zovite, zovite na, nazovite na, nazovite me na,
	javite se na, kod, poštanski broj, pin, id, konto, klijent br, blagajna, šalter,
	tramvaj, tramvaju, vlak, let, red, redu, katu, poslovnica, poslovnici, trgovina br,
	blok, ulaz, kućni broj, dob, imam ih, tek nakon, kupili smo, naručili smo, čekali smo,
	čekamo, čekam, dobili smo, poslao sam, poslala sam, poslali, izgubili, nedostajalo,
	nedostaje, imali smo, imala sam, trajalo, trajala, trajao, trebalo je, trebalo im je,
	prosječno, u prosjeku, platili smo, doplatio sam, doplatila sam, uštedio sam,
	uštedjela sam, zvao sam, zvala sam, pisao sam, pisala sam, zovem, kasnio, kasnila,
	kasnili, tijekom, samsung, xiaomi, bmw, audi, kanal, čl, članak, ponedjeljak, utorak,
	srijeda, srijedu, četvrtak, petak, subota, subotu, nedjelja, nedjelju, oko podne, mojih,
	naših, tih, iznos, popust`,
);

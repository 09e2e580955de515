import { terms } from '../../language';

// What is counted, and what a number is the name of.

export const units = terms(
	`h, ur, ura, uri, ure, uro, min, minut, minuta, minuti, minute, sek, sekund, dan, dni,
	dneva, dnevi, teden, tedna, tedni, tednov, mesec, meseca, meseci, mesecev, leto, leti,
	leta, let, noč, noči, krat, x, km, kg, cm, mm, ml, dag, dkg, eur, euro, eura, evro,
	evra, evri, evrov, cent, centov, centi, dolarjev, dolarji, oseba, osebi, osebe, oseb,
	ljudi, ljudje, človek, otrok, otroka, otroci, otroke, žensk, ženske, moških, moška,
	prijatelj, prijatelja, prijatelji, prijateljev, prijateljem, sodelavcev, sodelavca,
	sodelavci, sodelavcem, zaposlenih, zaposleni, strank, stranke, stranki, gostov, gostje,
	gosta, izdelka, izdelki, izdelkov, izdelke, artikla, artikli, artiklov, artikle,
	naročila, naročil, naročili, paketa, paketi, paketov, pakete, paketka, pošiljki,
	pošiljke, pošiljk, škatli, škatle, škatel, kosa, kosi, kosov, kos, kom, par, para, pari,
	parov, delov, vrečki, vrečke, vrečk, steklenic, steklenice, klica, klici, klicev, klice,
	mail, maila, maili, mailov, mejl, mejla, mejli, mejlov, sporočila, sporočil, sporočili,
	poskusa, poskusi, poskusov, poskuse, obisk, obiska, obiski, obiskov, problema, problemi,
	problemov, težavi, težave, težav, napaki, napake, napak, vprašanja, vprašanj, pritožb,
	pritožbe, pritožbi, reklamacij, reklamacije, reklamaciji, sobi, sobe, sob, postelj,
	postelje, miz, mize, mest, mesta, stran, strani, trgovin, trgovine, trgovini, naprav,
	naprave, napravi, razlog, razloga, razlogi, razlogov, razloge, korak, koraka, koraki,
	korakov, stvari, drugih, druge, drugi, novih, nove, nova, novi, različnih, različne,
	dodatnih, dodatne, palca, palcev, pice, pic, pici, dostav, dostave, dostavi, kurirja,
	kurirji, kurirjev, avta, avti, avtov, psa, psi, psov, mačk, mačke, metr*, stopinj, vrst,
	vrste, vrsti, možnosti, knjig, knjige, knjigi, čevlj*, nadstropja, nadstropij, zapored,
	januarja, februarja, marca, aprila, maja, junija, julija, avgusta, septembra, oktobra,
	novembra, decembra, izmed najboljših, od najboljših, od njih, izmed njih, od teh,
	delovnih dni, delovne dni, delovni dnevi, zjutraj, zvečer, popoldne, dopoldne, opoldne,
	ponoči, tisoč, tisočakov, milijonov, milijona, besed, besedi, besede, računov, računa,
	računi, kart, karte, karti, vstopnic, vstopnice, obrokov, obroka, obroki, obroke, jedi,
	kav, kave, kavi, pir, pira, pirov, porcij, porcije, kosil, kosila, večerij, pogovorov,
	pogovora, sms, sms a, sms i, smsov, pisem, pisma, obrazcev, obrazca, dokumentov,
	dokumenta, dokumenti, vračil, vračila, menjav, popravil, popravila, okvar, okvare,
	okvari, pripomb, pripombe, pripombi, minusov, minusa, plusov, plusa, hčera, hčeri,
	sinov, sinova, verzij, verzije, barv, barve, velikosti, centimetr*, lekcij, lekcije,
	sestankov, sestanka, kuponov, popustov, držav, države, hiš, hiše, stanovanj, stanovanja,
	razredov, postaj, postaje, zadnjih, prvih, naslednjih, dolgih, celih, polnih, praznih,
	slik, slike, ocen, ocene, primerkov, primerov, palet, palete, kazni, zahtevkov, pogodb,
	pogodbe, podjetij, podjetja, tedenski, mesečni, letni, letna, dnevni, urni, minutni,
	krajevni, majic, majice, majici, hlač, hlače, srajc, srajce, hotelov, hotela, gb, mb,
	tb, kw, kwh, mio, kolegom, kolegov, znancem, znancev, prijateljicam, sodelavkam,
	članska, članski, člani, članov, člana, dnevna, urna, mesečna, tedenska, letnega, letne,
	zvezdična, zvezdični`,
);

export const things = terms(
	`paket, pošiljka, naročilo, kos, kurir, telefon, problem, težava, napaka, poskus,
	izdelek, artikel, reklamacija, vprašanje, soba, obisk, klic, račun, trgovina, sporočilo,
	stranka, oseba, srajca, knjiga, karta, škatla, avto, majica, pripomba, okvara, dan,
	teden, mesec`,
);

export const money = terms(
	'eur, euro, eura, evro, evra, evri, evrov, cent, centov, centi, dolarjev',
);

export const clock = terms(
	`h, uri, ure, ur, ura, min, minut, minute, zjutraj, zvečer, popoldne, dopoldne, opoldne,
	ponoči, januarja, februarja, marca, aprila, maja, junija, julija, avgusta, septembra,
	oktobra, novembra, decembra`,
);

export const states = terms(
	`poškodovana, poškodovani, poškodovane, poškodovanih, pokvarjena, pokvarjeni, pokvarjene,
	uničena, uničene, izgubljena, izgubljene, izgubljenih, manjkajoča, manjkajoče, odprta,
	odprte, prazna, prazne, razbita, razbite, nedelujoča, zlomljena`,
);

export const deals = terms('za, v ceni');

export const before = terms(
	`ob, po, pred, do, od, številka, št, št., soba, sobi, dvorana, avtobus, linija, vrata,
	peron, miza, stran, verzija, nadstropje, velikost, poglavje, stanovanje, stavba, ulica,
	ul, teden, dan, mesec, leto, korak, iphone, windows, android, galaxy, tip, model, nivo,
	raven, skupina, faza, mesto, terminal, vseh, vse, zadnjih, zadnje, vsakih, vsake, za,
	čez, skozi, imam, imamo, imel sem, imela sem, plačal sem, plačala sem, plačali smo,
	stane, stalo, kupil sem, kupila sem, kupili smo, naročil sem, naročila sem,
	naročili smo, dobil sem, dobila sem, dobili smo, naročilo, naročilo št,
	naročilo številka, številka naročila, račun št, račun številka, zadeva, zahtevek,
	zahtevek št, ticket, paket št, pošiljka št, telefonska, telefonska številka,
	moja številka, moja številka je, tel, telefon, gsm, pokličite, kličite, pokličite na,
	pokličite me na, koda, pin, id, blagajna, okence, vlak, let, vrsta, vrsti, poslovalnica,
	poslovalnici, blok, vhod, starost, čakal sem, čakala sem, čakali smo, poslal sem,
	poslala sem, poslali so, izgubili so, manjkalo je, trajalo je, trajalo, trajala, trajal,
	povprečno, v povprečju, doplačal sem, doplačala sem, prihranil sem, prihranila sem,
	klical sem, klicala sem, pisal sem, pisala sem, zamujal, zamujala, zamudil, zamudila,
	zamudili, samsung, xiaomi, bmw, audi, kanal, člen, ponedeljek, torek, sreda, sredo,
	četrtek, petek, sobota, soboto, nedelja, nedeljo, okoli poldneva, mojih, naših, teh,
	tistih, smo, nas, nadstropju`,
);

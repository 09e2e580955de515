import { terms } from '../../language';

/** Units and what people count. */
export const units = terms(
	`óra, órát, órával, órán, órakor, órás, órája, perc, percet, perccel, percig, perces,
	percnyi, mp, nap, napot, nappal, napig, napja, napos, napon, hetet, hetes késés, hetekig,
	hónap, hónapot, hónapja, hónapos, hó, év, évet, éve, éves, évig, éjszaka, éjszakát,
	munkanap, munkanapot, km, kg, cm, mm, ml, dl, liter, ft, forint, forintot, forintos,
	dollár, euró, cent, alkalom, alkalommal, szor, szer, ször, szoros, fő, főre, ember, embert,
	személy, személyes, gyerek, gyerekkel, férfi, barát, barátom, kolléga, alkalmazott,
	munkatárs, ügyfél, vendég, termék, terméket, termékből, rendelés, rendelést, rendelésem,
	csomag, csomagot, doboz, dobozt, darab, darabot, db, táska, üveg, hívás, hívást, telefon,
	telefont, mail, emailt, üzenet, üzenetet, próba, próbálkozás, látogatás, probléma,
	problémát, hiba, hibát, kérdés, kérdést, panasz, szoba, szobás, ágy, ágyas, asztal, bolt,
	üzlet, készülék, oka, lépés, lépésben, dolog, dolgot, másik, különböző, további, hüvelyk,
	pizza, pizzát, szállítás, futár, autó, kutya, macska, méter, fok, fokos, féle, fajta,
	lehetőség, könyv, cipő, emelet, emeletes, egymás után, január, február, március, április,
	május, június, július, augusztus, szeptember, október, november, december, ezer, millió,
	szó, csillagos szálloda, án, ik, edik, adik, odik, ödik, ból egy, közül, hely, órányi,
	órát vártam, órára, óránként, percre, percen, percenként, napra, napról, naponta,
	napja várok, hetes, heti, hetente, hete, hét múlva, hét óta, hetünk, hónapig, hónapban,
	havi, havonta, hónapnyi, évvel, évben, évre, évente, éjre, munkanapon, munkanapos,
	munkanapra, alkalommal is, alkalomból, ször is, szer is, szor is, szerelő, szerelőt,
	technikus, mesterember, eladó, eladót, tanácsadó, ügyintéző, ügyintézővel, ügyintézőt,
	munkatársat, kollégát, kollégával, barátot, barátnak, ismerős, ismerősnek, sofőr, futárt,
	pincér, orvos, orvost, nővér, tanár, számla, számlát, szerződés, szerződést, blokk, díj,
	jegyet, jegy, felszólítás, felszólítást, fiók, jelszó, frissítés, ígéret, ígéretet,
	hazugság, kifogás, adag, adagot, fogás, fogásos, sör, sört, ital, italt, kávé, kávét,
	burger, hamburger, éjszakát töltöttünk, éjszakára, járat, repülő, utazás, bőrönd, táskát,
	ruha, ruhát, póló, nadrág, nadrágot, inget, csavar, gumi, gumit, alkatrész, alkatrészt,
	változat, szín, színben, mínuszpont, pluszpont, pont levonás, pont mínusz, pont minusz,
	ponttal kevesebb, pontot levonok, pontot levontam, pontot vonok, pont a levonás, tonna,
	négyzetméter, cím, véleményt, akku, kábel, lámpa, szék, kanapé, matrac, szekrény, hétvége,
	felet, ügy, eset, esetben, bejelentés, bejelentést, app, szolgáltatást, ajánlat, ajánlatot,
	vonat, buszt, megálló, doboza, pohár, tányér, kártya, kívánság, javaslat, kéz, ebből,
	ezekből, azokból, belőle, közülük, az ötből, ötből, fotó, kép, képet, virág, növény, ablak,
	ajtó, kerék, bicikli, polc, lemez, gramm, kiló, deka, dkg, gb, mb, kwh, reklamáció,
	reklamációt, visszaküldés, kiszállítási, kézbesítési, példány, napot késett, órát késett,
	percet késett, tételes, tétel, tételt, tételből, darabos, darabból, darabja, csomagból,
	csomagunk, csomagom, rendelésből, rendelésünk, termékem, fős, személyre, személynek, tagú,
	gyermek, gyereknek, fiú, lány, éjszakás, szintes, ajtós, colos, literes, kilós, méteres,
	forintért, forintba, euróért, euróba, ft ért, ft os, ft ba, ezer ft, milliós, dolgozó,
	dolgozót, vásárlás, vásárlásom, látogatásból, próbálkozásra, próbára, hívásra, emailre,
	levelet, levél, sms, smst, sms t, üzenetre, kérdésre, problémám, beteg, diák, modul,
	szakember, szakembert, óra várakozás, perc várakozás, óra után, perc után, nap után,
	hét után, hónap után, nap alatt, perc alatt, óra alatt, hónap alatt, évig tartó, ig, kor,
	áráért, en, an, ön, körül jött, körül jöttek, körül ért, körül érkezett, körül hívtak,
	körül ért ide, körül szállították, esetből`,
);

/** Units of money. */
export const money = terms(
	'ft, forint, forintot, forintos, dollár, euró, eur, huf, cent, rugó, lepedő',
);

/** Words of the clock and the calendar. */
export const clock = terms(
	`óra, órát, órával, órán, órakor, órás, perc, percet, perccel, percig, nap, napot, napig,
	napja, hetet, hetekig, hónap, hónapot, hónapja, év, évet, éve, kor, munkanap`,
);

/** What counted goods may be. */
export const states = terms(
	`hibás, sérült, törött, rossz, tönkrement, elromlott, hiányos, hiányzó, elveszett, eltűnt,
	késett, késő, téves, rendelt, megrendelt, vásárolt, kapott, átvett, visszaküldött, törölt,
	nyitott, felbontott, lejárt, romlott, összecserélt, karcos, vizes, üres, használt, szakadt,
	repedt, kiszállított, nem érkezett, nem érkezett meg, nem érkeztek meg, nem jött,
	nem jött meg, nem jöttek meg, nem kaptam, nem kaptam meg, nem szállították, nem működik,
	nem működött, meg sem érkezett`,
);

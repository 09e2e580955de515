import { terms } from '../../language';

/** Units and what people count. */
export const units = terms(
	`h, tunti, tuntia, tunnin, min, minuutti, minuuttia, minuutin, sek, km, kg, cm, mm, dl, l,
	snt, senttiä, euroa, euro, e, dollaria, kertaa, kerta, kerran, kerralla, henkilöä, henkilö,
	ihmistä, ihminen, lasta, lapsi, naista, miestä, ystävää, kaveria, työntekijää, asiakasta,
	asiakas, vuotta, vuosi, vuoden, vuotias, kuukautta, kuukausi, kk, päivä, päivän, pv,
	viikkoa, viikko, viikon, vko, yötä, yö, arkipäivää, vuorokautta, vrk, tuotetta, tuote,
	tilausta, tilaus, pakettia, paketti, laatikkoa, kpl, kappaletta, paria, osaa, pussia,
	pulloa, puhelua, puhelu, sähköpostia, viestiä, viesti, yritystä, käyntiä, ongelmaa,
	ongelma, virhettä, virhe, kysymystä, valitusta, huonetta, huone, sänkyä, pöytää, paikkaa,
	sivua, kauppaa, laitetta, syytä, askelta, asiaa, muuta, uutta, eri, lisää, tuumaa, pizzaa,
	toimitusta, autoa, koiraa, kissaa, metriä, astetta, vaihtoehtoa, kirjaa, kenkää, kerrosta,
	peräkkäin, tammikuuta, helmikuuta, maaliskuuta, huhtikuuta, toukokuuta, kesäkuuta,
	heinäkuuta, elokuuta, syyskuuta, lokakuuta, marraskuuta, joulukuuta, jälkeen, aikaan,
	maissa, lta, lle, ltä, s, sataa, tuhatta, neliötä, sanaa, tähden hotelli, tuntii,
	minuuttii, viikkoo, kuukautt, kuukauden, kuukautena, tunnissa, tunnin jono, tunnin odotus,
	minuutissa, päivässä, viikossa, vuodessa, vuodesta, päivästä, viikosta, asentajaa,
	asentaja, teknikkoa, huoltomiestä, myyjää, myyjä, neuvojaa, työntekijä, kollegaa,
	kuljettajaa, kuskia, tarjoilijaa, lääkäriä, hoitajaa, opettajaa, laskua, lasku, kuittia,
	sopimusta, sopimus, maksua, lippua, lippu, muistutusta, karhukirjettä, tiliä, salasanaa,
	päivitystä, lupausta, valhetta, annosta, annos, ruokaa, olutta, juomaa, kahvia,
	hampurilaista, yöpymistä, lentoa, matkaa, laukkua, kassia, mekkoa, paitaa, housuja, takkia,
	ruuvia, rengasta, varaosaa, vaihtoehto, väriä, kokoa, miinuspistettä, pluspistettä,
	pistettä vähemmän, pistettä pois, pistettä miinusta, piste pois, piste miinusta,
	piste vähemmän, pisteen vähennys, tonnia, osoitetta, arvostelua, akkua, paristoa, kaapelia,
	lamppua, tuolia, sohvaa, patjaa, kaappia, viikonloppua, puolikasta, tapausta,
	yhteydenottoa, sovellusta, palvelua, tarjousta, junaa, bussia, pysäkkiä, purkkia, lasia,
	lautasta, korttia, toivetta, ehdotusta, kättä, silmää, peukkua, näistä, niistä, viidestä,
	meistä, teistä, kertaa peräkkäin, kuvaa, kukkaa, kasvia, ikkunaa, ovea, pyörää, hyllyä,
	levyä, grammaa, litraa, gt, mt, kwh, keskustelua, reklamaatiota, palautusta,
	toimitusyritystä, soittoa, soittokertaa, henkeä, hengen, henkilön, tuotteen, tuotteesta,
	paketin, kerran kuussa, kertaa viikossa, kuukautta vanha, vuoden takuu, poikaa, tyttöä,
	miehen, naisen, yksikköä, huoneen, kerroksen, tuuman, metrin, euron, sentin, kilon, litran,
	kappaleen, vuotiaan, potilasta, oppilasta, arvosanaa, tarraa, mitalia, tekstaria,
	tekstiviestiä, emailia, meiliä, maanantaina, tiistaina, keskiviikkona, torstaina,
	perjantaina, lauantaina, sunnuntaina, iltapäivällä, aamulla, illalla, päivää,
	yhden hinnalla, tapauksessa, tapauksesta, kerrasta, kerrasta kymmenestä`,
);

/** Units of money. */
export const money = terms('euroa, euro, euron, e, snt, senttiä, dollaria, eur, egee, tonnia');

/** Words of the clock and the calendar. */
export const clock = terms(
	`h, tunti, tuntia, tunnin, min, minuutti, minuuttia, minuutin, sek, vuotta, vuosi, vuoden,
	kuukautta, kuukausi, kk, päivää, päivä, päivän, pv, viikkoa, viikko, viikon, vko, yötä, yö,
	arkipäivää, vuorokautta, vrk`,
);

/** What counted goods may be. */
export const states = terms(
	`rikki, rikkinäinen, rikkinäistä, rikkoutunut, rikkoutunutta, viallinen, viallista,
	vaurioitunut, vaurioitunutta, kadonnut, kadonnutta, hukassa, kadoksissa, myöhässä, väärä,
	väärää, väärin, toimitettu, toimitettua, tilattu, tilattua, ostettu, saatu, saapunut,
	palautettu, palautettua, peruttu, peruttua, auki, avattu, avattua, vanhentunut,
	vanhentunutta, vajaa, naarmuinen, naarmuuntunut, märkä, tyhjä, tyhjää, käytetty, puuttuu,
	puuttuva, puuttuvaa, poikki, haljennut, ei tullut, ei saapunut, ei toimitettu, ei löytynyt,
	ei tullut perille, eivät tulleet, eivät saapuneet`,
);

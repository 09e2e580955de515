import { terms } from '../../language';

// What is counted, and what a number is the name of.

export const units = terms(
	`val, valandą, valandas, valandos, valandų, valanda, min, minutes, minučių, minutės, sek,
	dienas, dienos, dienų, diena, dieną, sav, savaites, savaitės, savaičių, savaitė,
	savaitę, mėn, mėnesius, mėnesiai, mėnesių, mėnuo, mėnesį, metai, metus, metų, naktys,
	naktų, naktį, kartus, kartai, kartų, kartą, kartas, k, x, km, kg, cm, mm, ml, g, eur,
	euro, eurai, eurų, eurus, eurą, ct, centai, centų, centus, dolerių, doleriai, litai,
	litų, asmenys, asmenis, asmenų, asmenims, žmonės, žmones, žmonių, žmonėms, vaikai,
	vaikus, vaikų, vaikams, moterys, moteris, vyrai, vyrus, vyrų, draugai, draugus, draugų,
	draugams, kolegos, kolegas, kolegų, kolegoms, pažįstamiems, pažįstami, darbuotojai,
	darbuotojus, darbuotojų, klientai, klientus, klientų, svečiai, svečių, prekės, prekes,
	prekių, prekė, produktai, produktus, produktų, užsakymai, užsakymus, užsakymų, siuntos,
	siuntas, siuntų, siuntiniai, siuntinius, siuntinių, dėžės, dėžes, dėžių, vnt, vienetai,
	vienetus, vienetų, poros, poras, porų, dalys, dalių, maišeliai, maišelius, maišelių,
	buteliai, butelius, butelių, skambučiai, skambučius, skambučių, laiškai, laiškus,
	laiškų, žinutės, žinutes, žinučių, sms, bandymai, bandymus, bandymų, bandymo,
	apsilankymai, apsilankymus, apsilankymų, vizitai, vizitus, vizitų, problemos, problemas,
	problemų, klaidos, klaidas, klaidų, klausimai, klausimus, klausimų, skundai, skundus,
	skundų, pretenzijos, pretenzijų, kambariai, kambarius, kambarių, lovos, lovas, lovų,
	stalai, staliukai, staliukus, vietos, vietas, vietų, puslapiai, puslapius, puslapių,
	parduotuvės, parduotuves, parduotuvių, įrenginiai, įrenginius, įrenginių, priežastys,
	priežastis, priežasčių, žingsniai, žingsnius, žingsnių, dalykai, dalykus, dalykų, kiti,
	kitus, kitų, kitos, nauji, naujus, naujų, naujos, skirtingi, skirtingų, skirtingus,
	papildom*, coliai, colių, picos, picas, picų, pristatymai, pristatymus, pristatymų,
	kurjeriai, kurjerius, kurjerių, automobiliai, automobilius, automobilių, mašinos,
	mašinas, mašinų, šunys, šunis, šunų, katės, kates, kačių, metrai, metrų, metrus,
	laipsniai, laipsnių, rūšys, rūšių, variantai, variantų, knygos, knygas, knygų, batai,
	batus, aukštai, aukštų, aukštas, aukšte, iš eilės, sausio, vasario, kovo, balandžio,
	gegužės, birželio, liepos, rugpjūčio, rugsėjo, spalio, lapkričio, gruodžio,
	iš geriausių, geriausių, iš jų, darbo dienos, darbo dienas, darbo dienų, d d, ryto,
	vakaro, dienos metu, nakties, vidurdienį, tūkst, tūkstančiai, tūkstančių, mln, mlrd,
	milijonų, milijonai, žodžiai, žodžius, žodžių, sąskaitos, sąskaitas, sąskaitų, kortelės,
	korteles, kortelių, bilietai, bilietus, bilietų, patiekalai, patiekalus, patiekalų,
	kavos, kavas, alaus, porcijos, porcijas, porcijų, pokalbiai, pokalbius, dokumentai,
	dokumentus, dokumentų, formos, formas, anketos, anketas, grąžinimai, grąžinimus,
	gedimai, gedimus, gedimų, trūkumai, trūkumus, trūkumų, minusai, minusus, minusų,
	pliusai, pliusus, pliusų, pastabos, pastabas, pastabų, dukros, dukras, sūnūs, versijos,
	versijas, spalvos, spalvas, dydžiai, dydžius, centimetr*, pamokos, pamokas, pamokų,
	susitikimai, susitikimus, kuponai, kuponus, nuolaidos, nuolaidas, miestai, miestus,
	miestų, šalys, šalių, namai, namus, namų, butai, butus, butų, klasės, klasių, stotelės,
	stotelių, paskutiniai, paskutinius, paskutinių, pirmi, pirmus, pirmų, sekantys, ilgos,
	ilgas, ištisas, ištisos, tuščios, nuotraukos, nuotraukas, nuotraukų, atsiliepimai,
	atsiliepimus, atsiliepimų, įvertinimai, įvertinimų, elementai, paletės, paletes, baudos,
	baudas, atvejai, atvejus, atvejų, sutartys, sutartis, sutarčių, įmonės, įmones, įmonių,
	savaitinis, mėnesinis, metinis, dieninis, valandinis, vietis, vietė, litrų,
	marškinėliai, marškinėlius, kelnės, kelnes, suknelės, sukneles, viešbučiai, viešbučių,
	gb, mb, tb, kw, kwh, asm, žm, pakuotės, pakuotes, pakuočių, centimetrų, sekundės,
	sekundes, sekundžių, kilogramai, gramų, tonų, paštomatai, paštomatų, konsultantai,
	konsultantės, konsultantų, vadybininkai, vadybininkų, vadybininkės, padavėjai,
	padavėjos, vairuotojai, vairuotojų, gydytojai, gydytojų, pardavėjos, pardavėjai,
	meistrai, meistrų, mėnesinės, savaitgaliai, savaitgalius, detalės, detales, detalių,
	kambaryje, kambario, narių, nariai, dienė, aukščio, metė`,
);

export const things = terms(
	`siunta, siuntinys, prekė, produktas, užsakymas, dėžė, kurjeris, problema, klaida,
	klausimas, skundas, kambarys, parduotuvė, žinutė, skambutis, klientas, darbuotojas,
	asmuo, žmogus, knyga, bilietas, sąskaita, kortelė, gedimas, trūkumas, pastaba,
	nuotrauka, vizitas, mėnuo, savaitė, detalė`,
);

export const money = terms(
	`eur, euro, eurai, eurų, eurus, eurą, ct, centai, centų, centus, doleriai, dolerių,
	litai, litų`,
);

export const clock = terms(
	`val, valandą, valandos, valandų, min, ryto, vakaro, nakties, vidurdienį, sausio,
	vasario, kovo, balandžio, gegužės, birželio, liepos, rugpjūčio, rugsėjo, spalio,
	lapkričio, gruodžio`,
);

export const states = terms(
	`sugadintos, sugadinti, sulaužytos, sulaužyti, sugedusios, sugedę, pažeistos, pažeisti,
	pamestos, pamesti, dingę, dingusios, trūkstamos, atidarytos, tuščios, sudužę,
	sudužusios, vėluojančios, brokuotos, brokuoti, neveikiantys, neveikiančios`,
);

export const deals = terms('už, vietoj');

export const before = terms(
	`nr, nr., numeris, numerio, nuo, po, prieš, kambarys, kambaryje, salė, autobusas, linija,
	vartai, peronas, stalas, puslapis, versija, aukštas, dydis, skyrius, dalis, butas,
	namas, pastatas, gatvė, g, savaitė, diena, mėnuo, metai, žingsnis, iphone, windows,
	android, galaxy, tipas, modelis, lygis, grupė, fazė, vieta, terminalas, visi, visus,
	visos, visų, pastarieji, pastaruosius, paskutines, paskutinius, kas, kiekvieną, už, per,
	turiu, turėjau, turėjome, turime, sumokėjau, sumokėjome, kainuoja, kainavo, pirkau,
	pirkome, nusipirkau, užsakiau, užsakėme, gavau, gavome, užsakymas, užsakymo,
	užsakymo nr, užsakymo numeris, užsakymas nr, užsakymą nr, sąskaita nr, sąskaitos nr,
	prašymas nr, siunta nr, siuntos nr, siuntos numeris, tel, tel nr, telefonas,
	telefono numeris, mano numeris, mano telefonas, mano tel, skambinkite, paskambinkite,
	skambinkit, skambinti, kodas, pašto kodas, pin, id, kasa, langelis, troleibusas,
	traukinys, reisas, eilė, filialas, padalinys, amžius, laukiau, laukėme, laukiame,
	laukiu, išsiuntė, pametė, truko, trunka, užtruko, vidutiniškai, vidutiniškai per,
	primokėjau, sutaupiau, skambinau, skambinome, rašiau, vėlavo, pavėlavo, vėluoja,
	samsung, xiaomi, bmw, audi, kanalas, str, straipsnis, pirmadienį, antradienį,
	trečiadienį, ketvirtadienį, penktadienį, šeštadienį, sekmadienį, šių, tų, tie, tos, šie,
	šios, suma, sumą, buvome, iki, aukšte`,
);

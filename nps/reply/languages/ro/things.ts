import { terms } from '../../language';

/** Units and what people count. */
export const units = terms(
	`h, oră, ore, min, minute, minut, sec, km, kg, cm, mm, ml, lei, leu, ron, bani, dolari, euro,
	eur, ori, dată, persoane, persoană, oameni, copii, femei, bărbați, prieteni, colegi, angajați,
	ani, an, luni, lună, zile, zi, săptămâni, săptămână, nopți, noapte, zile lucrătoare, produse,
	comenzi, colete, pachete, cutii, bucăți, bucată, buc, perechi, pereche, piese, pungi, sticle,
	apeluri, apel, mailuri, emailuri, mesaje, încercări, încercare, vizite, probleme, erori, eroare,
	greșeli, întrebări, întrebare, reclamații, reclamație, camere, paturi, mese, locuri, pagini,
	magazine, dispozitive, motive, motiv, pași, lucruri, lucru, alte, altele, alți, diferite,
	diferiți, în plus, dintre ele, dintre ei, dintre, inci, inch, pizza, curieri, mașini, câini,
	pisici, metri, grade, feluri, opțiuni, cărți, pantofi, etaje, la rând, de ani, de zile,
	de minute, de ore, de ori, de lei, de persoane, de luni, de săptămâni, cuvinte, stele hotel,
	în minus, m, m2, kilograme, kile, kil, tone, litri, litru, gr, gb, mb, mega, giga, weekenduri,
	weekend, dimineți, dimineața, seri, seară, seara, după amieze, trimestre, semestre, secole,
	sezoane, orișoare, minuțele, min., sec., zile întârziere, ani în urmă, zile în urmă,
	luni în urmă, sms, sms uri, email, mail, vocale, rânduri, cuvânt, întârzieri, întârziere,
	defecțiuni, defecțiune, pene, pană, avarii, avarie, incidente, incident, accidente,
	inconveniente, căderi, întreruperi, întrerupere, anulări, anulare, uitări, defecte, defect,
	daune, scurgeri, reparații, reparație, intervenții, intervenție, retururi, retur, rambursări,
	schimburi, schimb, achiziții, cumpărături, vânzări, clickuri, săli, băi, ferestre, geamuri, uși,
	scaune, scaun, mobile, dulapuri, lămpi, becuri, cabluri, încărcătoare, baterii, ecrane,
	telefoane, telefon, calculatoare, laptopuri, tablete, televizoare, carduri, bilete, bilet,
	intrări, facturi, factură, conturi, contracte, contract, dosare, dosar, formulare, documente,
	acte, cecuri, transferuri, plăți, plată, farfurii, porții, porție, meniuri, meniu, cafele,
	cafea, beri, bere, prăjituri, prăjitură, deserturi, băuturi, băutură, pâini, covrigi,
	sandvișuri, burgeri, înghețate, torturi, tort, pizze, flori, trandafiri, rochii, rochie,
	pantaloni, cămăși, cămașă, tricouri, tricou, geci, geacă, fuste, jucării, jucărie, jocuri, joc,
	carte, pantof, adidași, valize, valiză, bagaje, bagaj, zboruri, zbor, trenuri, tren, taxiuri,
	șoferi, vânzători, vânzătoare, ospătari, chelneri, casieri, casiere, medici, doctori, asistente,
	elevi, studenți, membri, vecini, frați, surori, fată, băiat, copil, bebeluși, cupluri, familii,
	grupuri, echipe, agenții, filiale, sedii, site uri, firme, companii, mărci, modele, culori,
	mărimi, formate, loturi, kituri, camere video, biciclete, cauciucuri, anvelope, ochelari,
	lentile, îmbunătățiri, dezastre, dezamăgiri, neînțelegeri, rată, termene, bărbat, femeie, părți,
	felii, bucățele, pe zi, pe lună, pe săptămână, pe an, pe persoană, pe noapte, o dată, mii, sute,
	milioane, primele, primii, ultimele, ultimii, mari, mici, nu au ajuns, nu au venit,
	nu funcționează, nu merg, n au ajuns, n au venit, nu mai merg, de clienți, de produse,
	de zile lucrătoare, de apeluri, de mesaje, de oameni, de comenzi, de colete, de telefoane,
	de încercări, de kilometri, de km, de euro, dintre produse, dintre colete, din cele, de mailuri,
	de bucăți, de magazine, de probleme, de secunde, de angajați, de copii, de operatori, operatori,
	angajat, recenzii, clienți, livrări, bunuri, siguranțe, corecturi, completări, organizatori,
	clarificări, roți, căni, șuruburi, brânzeturi, fructe, legume, stagiari, calități, dificultăți,
	experți, specialiști, sunt nemulțumiți, sunt nemultumiti, sunt stricate, sunt defecte,
	sunt sparte, au ajuns sparte`,
);

/** Things people count, in the singular, which no number from 2 on can count. */
export const things = terms(
	`produs, colet, pachet, comandă, magazin, cameră, vizită, client, curier, vânzător, operator,
	tehnician, șofer, medic, doctor, profesor, agent, ospătar, hotel, restaurant, masă, aplicație,
	mașină, curs, călătorie, sejur, aparat, ofertă, rezervare, recenzie, card, cont, livrare,
	serviciu, factură, apel, telefon, casier, asistentă, consultant, instructor, meniu, bancă,
	clinică, spital, pensiune, problemă, soluție, noutate, explicație, mesaj`,
);

/** What counted goods may be. */
export const states = terms(
	`sparte, spart, sparți, stricate, stricați, defecte, defect, pierdute, pierdut, rupte, rupt,
	lipsă, deteriorate, deteriorat, expirate, expirat, greșite, anulate, livrate, ajunse, nelivrate,
	întârziate, incomplete, murdare, furate, zgâriate, uzate, folosite, returnate`,
);

/** Units of money. */
export const money = terms('lei, leu, ron, euro, eur, dolari, dolar, bani, ban, parai');

/** Words of the clock. */
export const clock = terms('h, ora, ore, oră, min, minute, minut');

/** A number after it is a time, a place, a name or an amount. */
export const before = terms(
	`la ora, ora, orele, la, număr, numărul, nr, nr., camera, sala, autobuz, autobuzul, linia,
	poarta, peron, masa, pagina, versiunea, etaj, etajul, mărimea, capitolul, partea, apartament,
	ap, bloc, strada, săptămâna, ziua, luna, anul, pasul, iphone, windows, android, galaxy, tip,
	tipul, model, modelul, nivel, nivelul, grupa, faza, locul, terminal, terminalul, sector,
	sectorul, ultimele, ultimii, fiecare, toate cele, toți cei, cele, cei, după, în, am, aveam,
	avem, suntem, am plătit, costă, a costat, am cumpărat, am comandat, am primit, comanda, factura,
	tel, telefon, interior, am așteptat, prin, cu, pe, la orele, rămân, mai rămân, rămase, mai am,
	mai sunt, lipsesc, lipseau, lipsește, vârstă, vârsta de, am avut, aștept de, așteptăm, așteptat,
	am stat, am sunat de, ne am dus la, am ajuns la, a venit la, au venit la, au ajuns la,
	programare la, programat la, programată la, fiul de, fiica de, copil de, grup de, echipă de,
	familie de, masă de, pachet de, set de, cutie de, între orele, după ora, înainte de ora,
	până la ora, de la ora, aproape de ora, ghișeu, ghișeul, box, stand, ieșire, ieșirea, metrou,
	metroul, tren, trenul, tramvai, tramvaiul, zbor, zborul, cursa, ref, referință, referința, bon,
	bonul, cod, codul, cod poștal, sezon, sezonul, episod, episodul, volum, volumul, opțiunea,
	pachetul, rândul, rand, playstation, ps, xbox, ios, pixel, redmi, dacia, logan, audi, bmw,
	peugeot, renault, mac, tastați, apăsați, tasta, int, interfon, mobil, cnp, bl, sc, et, km,
	kilometrul, tel., ap., et., bl., sc., str., pag., art., nr. de, născut în, născută în,
	născut pe, stau la, locuiesc la, suntem doar, alte, alți, câte, doar am primit, numai am primit,
	au venit doar, din data de, pe data de, data de, din luna, dn, a durat, au trecut, durează,
	timp de, de peste, după circa, clasa, clasa a, drumul, comanda nr, comanda cu numărul, dosar,
	dosarul, lot, lotul, hala, depozitul, am luat, luat, am comandat doar`,
);

/** Between the two numbers of a bargain or a rate. */
export const deals = terms('pentru, pe, contra, în');

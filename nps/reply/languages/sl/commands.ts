import { terms } from '../../language';

// Commands, and what may stand around them.

export const optOut = terms(
	`stop, odjava, odjavi, odjavi me, odjavite me, odjavite, odjavljam se, odjaviti,
	odjaviti se, prekliči, prekliči naročnino, prekini naročnino, odjava sms, stop sms,
	izbrišite me, izbriši me, odstranite me, odstrani me, unsubscribe,
	izbrišite mojo številko`,
);

export const optOutAlone = terms(
	`konec, prekini, prekinite, dovolj, nehajte, nehaj, izbriši, izbrišite, izklopi, izklop,
	preklic, preklicujem, ustavi, ustavite, ne pošiljaj, ne pošiljajte, ne pišite, ne želim,
	odpoved, zaključi, nočem, pusti me, dost, ne več, zavračam, ne motite,
	ne pošiljajte več, ne pošiljaj več, več ne pošiljajte, nehajte pošiljati,
	nehaj pošiljati, prenehajte pošiljati, prosim ne pošiljajte, prosim ne pošiljajte več`,
);

export const optOutSentences = terms(
	`ne pošiljajte mi, ne pošiljajte mi več, ne pošiljaj mi, prosim ne pošiljajte mi več,
	ne mi pošiljati, ne mi več pošiljati, ne mi pisat, ne pišite mi, ne pišite več,
	ne piši mi, ne kličite me, ne kličite več, ne kontaktirajte me, ne kontaktirajte več,
	ne motite me, ne nadlegujte me, nehajte mi, nehajte pisati, nehajte me, nehajte s temi,
	nehajte s sporočili, nehaj mi, prenehajte s pošiljanjem, prenehajte mi,
	prenehajte pisati, ne želim več prejemati, ne želim prejemati, ne želim več sporočil,
	ne želim sporočil, ne želim vaših, ne želim več vaših, ne želim da mi, ne želim več da,
	ne želim biti kontaktiran, ne želim biti kontaktirana, nočem več prejemati,
	nočem prejemati, nočem več sporočil, nočem vaših sporočil, nočem teh sporočil,
	nočem sporočil, želim se odjaviti, rad bi se odjavil, rada bi se odjavila, želim odjavo,
	odjavljam se od, odjavite me od, odjavite me z, odjavite me s, odjavite mojo številko,
	izbrišite moje podatke, izbrišite mojo, izbrišite me iz, izbrišite me s,
	odstranite me iz, odstranite me s, odstranite mojo številko, umaknite me,
	umaknite mojo številko, preklicujem soglasje, preklicujem privolitev,
	ne soglašam s pošiljanjem, ne dovolim pošiljanja, nobenih sporočil več,
	nobenih sporočil, brez sporočil, pustite me pri miru, dajte mi mir,
	dovolj mi je teh sporočil, dost mam teh sporočil, več mi ne pošiljajte,
	mi ne pošiljajte, mi več ne pošiljajte, prosim da mi ne pošiljate, prosim za odjavo,
	prosim odjavite, prosim za izbris, zahtevam izbris, zahtevam odjavo,
	ne pošiljajte več sporočil, ne pošiljajte več sms, ne pošiljajte več smsov,
	ne pošiljajte več mailov, ne pošiljajte več mi, ne pošiljajte več anket,
	ne pošiljajte več ničesar, ne pošiljajte več teh sporočil, ne pošiljajte več sporočila,
	ne pošiljaj več sporočil, ne pošiljaj več sms, ne pošiljaj več smsov,
	ne pošiljaj več mailov, ne pošiljaj več mi, ne pošiljaj več anket,
	ne pošiljaj več ničesar, ne pošiljaj več teh sporočil, ne pošiljaj več sporočila,
	več ne pošiljajte sporočil, več ne pošiljajte sms, več ne pošiljajte smsov,
	več ne pošiljajte mailov, več ne pošiljajte mi, več ne pošiljajte anket,
	več ne pošiljajte ničesar, več ne pošiljajte teh sporočil, več ne pošiljajte sporočila,
	nehajte pošiljati sporočil, nehajte pošiljati sms, nehajte pošiljati smsov,
	nehajte pošiljati mailov, nehajte pošiljati mi, nehajte pošiljati anket,
	nehajte pošiljati ničesar, nehajte pošiljati teh sporočil, nehajte pošiljati sporočila,
	nehaj pošiljati sporočil, nehaj pošiljati sms, nehaj pošiljati smsov,
	nehaj pošiljati mailov, nehaj pošiljati mi, nehaj pošiljati anket,
	nehaj pošiljati ničesar, nehaj pošiljati teh sporočil, nehaj pošiljati sporočila,
	prenehajte pošiljati sporočil, prenehajte pošiljati sms, prenehajte pošiljati smsov,
	prenehajte pošiljati mailov, prenehajte pošiljati mi, prenehajte pošiljati anket,
	prenehajte pošiljati ničesar, prenehajte pošiljati teh sporočil,
	prenehajte pošiljati sporočila, prosim ne pošiljajte sporočil, prosim ne pošiljajte sms,
	prosim ne pošiljajte smsov, prosim ne pošiljajte mailov, prosim ne pošiljajte mi,
	prosim ne pošiljajte anket, prosim ne pošiljajte ničesar,
	prosim ne pošiljajte teh sporočil, prosim ne pošiljajte sporočila,
	prosim ne pošiljajte več sporočil, prosim ne pošiljajte več sms,
	prosim ne pošiljajte več smsov, prosim ne pošiljajte več mailov,
	prosim ne pošiljajte več mi, prosim ne pošiljajte več anket,
	prosim ne pošiljajte več ničesar, prosim ne pošiljajte več teh sporočil,
	prosim ne pošiljajte več sporočila, odjavi me, odjavite me, odjavljam se, odjaviti se,
	prekliči naročnino, prekini naročnino, odjava sms, izbrišite me, izbriši me,
	odstranite me, odstrani me, izbrišite mojo številko`,
);

export const requests = terms(
	`in, pa, zato, ampak, a lahko, ali lahko, lahko, prosim vas, lepo vas prosim, resno,
	ljudje, torej, poleg tega, tudi, mimogrede, ps, zdaj, prosim če, vljudno prosim`,
);

export const optIn = terms(
	`start, prijava, prijavi, prijavi me, prijavite me, nadaljuj, unstop, želim prejemati`,
);

export const help = terms('pomoč, help, info, informacije, pomagajte');

export const polite = terms(
	`hvala, hvala lepa, hvala vam, najlepša hvala, lepa hvala, hvala za vse, prosim,
	prosim lepo, lepo prosim, lep pozdrav, lp, lep dan, lep dan želim, lep večer,
	lep vikend, pozdravljeni, pozdrav, dober dan, dobro jutro, dober večer, zdravo, živjo,
	živijo, čao, adijo, nasvidenje, s spoštovanjem, spoštovani, hvala in lp, hvala lp,
	lep pozdravček, da, hvala vnaprej, vnaprej hvala, srečno, pozdravček, hvalaa`,
);

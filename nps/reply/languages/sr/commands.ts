import { both } from './both';

// Commands, and what may stand around them.

export const optOut = both(
	`stop, odjava, odjavi, odjavi me, odjavite me, odjavljujem se, otkaži pretplatu,
	prestanite slati, makni me, maknite me, izbriši me, izbrišite me, unsubscribe,
	odjavi se, odjavit, odjaviti, odjavljujem, odjava sms, stop sms, stop poruke,
	izbrišite mi broj, obrišite me, obriši me, makni moj broj, maknite moj broj, ukloni me,
	uklonite me, prestani slati, odjavi broj, prestanite sa slanjem`,
);

export const optOutAlone = both(
	`otkaži, otkazati, kraj, završi, dosta, prekini, prestani, prestanite, izbriši, poništi,
	izlaz, povlačim, odustajem, stani, zaustavi, zaustavite, ne šaljite, nemojte slati,
	ne pišite, nemojte pisati, ne želim, brisanje, obriši, obrišite, dosta je, dosta mi je,
	ne više, odbijam, otkazujem, ispiši me, ispišite me, pustite me, ne smetajte,
	ne šaljite više, nemojte više slati, nemojte više pisati, više ne šaljite,
	ne šalji više, nemojte da šaljete, nemojte više da šaljete, prestanite da šaljete`,
);

export const optOutSentences = both(
	`ne šaljite mi, nemojte mi slati, ne pišite mi, nemojte mi pisati, prestanite slati,
	ne želim primati, ne želim dobivati, ne želim poruke, želim se odjaviti,
	hteo bih se odjaviti, htela bih se odjaviti, odjavite me s, maknite me s, uklonite me s,
	izbrišite moj broj, obrišite moj broj, bez daljnjih poruka, ostavite me na miru,
	molim odjavite, ne šaljite mi više, nemojte mi više, nemojte mi više slati,
	nemojte slati poruke, nemojte slati sms, molim ne šaljite, molim vas ne šaljite,
	molim da mi ne šaljete, molim vas da mi ne šaljete, molim da mi više ne šaljete,
	da mi više ne šaljete, više mi ne šaljite, više mi nemojte, više mi ne pišite,
	više ne pišite, mi ne šaljite, mi više ne šaljite, ne šalji mi, nemoj mi slati,
	nemoj mi više, nemoj mi pisati, ne piši mi, ne pišite više, ne kontaktirajte me,
	nemojte me kontaktirati, nemojte me zvati, nemojte me više, ne zovite me,
	nemojte mi zvoniti, prestanite mi slati, prestanite mi pisati, prestanite me zvati,
	prestanite me kontaktirati, prestanite sa slanjem, prestanite slati poruke,
	prestanite s porukama, prestanite s tim porukama, prestanite spamati, prestanite pisati,
	prestani mi slati, prestani mi pisati, prestani slati, ne želim više primati,
	ne želim više poruke, ne želim više dobivati, ne želim više vaše, više ne želim primati,
	više ne želim dobivati, više ne želim vaše, ne želim vaše poruke, ne želim ove poruke,
	ne želim biti kontaktiran, ne želim biti kontaktirana, ne zanimaju me vaše poruke,
	želim odjavu, tražim odjavu, molim odjavu, molim odjavite me, molim vas odjavite,
	molim da me odjavite, odjavite mi, odjavljujem se s, molim brisanje, molim uklonite,
	uklonite me iz, maknite me iz, maknite me sa, izbrišite me iz, obrišite moje podatke,
	izbrišite moje podatke, povlačim privolu, povlačim suglasnost, opozivam privolu,
	nema više poruka, bez poruka, pustite me na miru, ne gnjavite me, nemojte me gnjaviti,
	ne maltretirajte me, dosta mi je vaših poruka, dosta mi je poruka,
	dosta više s porukama, prestanite da mi šaljete, prestanite da mi pišete,
	prestanite da me, nemojte da mi šaljete, nemojte više da mi, nemojte da me zovete,
	nemojte da me kontaktirate, nemojte više da me, ne želim da primam,
	ne želim više da primam, ne želim da dobijam, ne želim više da dobijam,
	ne želim da mi šaljete, više ne želim da primam, više ne želim da dobijam,
	neću da primam, neću više da primam, neću više poruke, neću vaše poruke, neću da mi,
	želim da se odjavim, hoću da se odjavim, hteo bih da se odjavim,
	htela bih da se odjavim, molim vas da me odjavite, prestani da mi, prestani da šalješ,
	skinite me sa, skinite me s liste, skinite moj broj, izbacite me, izbacite me iz,
	izbrišite me sa, povlačim saglasnost, povlačim pristanak, ne dozvoljavam da mi,
	ne smarajte me, ne uznemiravajte me, ne uznemiravajte, nemojte me uznemiravati,
	dosta mi je ovih poruka, ne šaljite više poruke, ne šaljite poruke,
	ne šaljite više poruka, ne šaljite više sms, ne šaljite više mejlove,
	ne šaljite više mi, ne šaljite više ankete, ne šaljite više ništa,
	ne šaljite više ove poruke, nemojte više slati poruke, nemojte više slati poruka,
	nemojte više slati sms, nemojte više slati mejlove, nemojte više slati mi,
	nemojte više slati ankete, nemojte više slati ništa, nemojte više slati ove poruke,
	nemojte više pisati poruke, nemojte više pisati poruka, nemojte više pisati sms,
	nemojte više pisati mejlove, nemojte više pisati mi, nemojte više pisati ankete,
	nemojte više pisati ništa, nemojte više pisati ove poruke, više ne šaljite poruke,
	više ne šaljite poruka, više ne šaljite sms, više ne šaljite mejlove,
	više ne šaljite mi, više ne šaljite ankete, više ne šaljite ništa,
	više ne šaljite ove poruke, ne šalji više poruke, ne šalji više poruka,
	ne šalji više sms, ne šalji više mejlove, ne šalji više mi, ne šalji više ankete,
	ne šalji više ništa, ne šalji više ove poruke, nemojte da šaljete poruke,
	nemojte da šaljete poruka, nemojte da šaljete sms, nemojte da šaljete mejlove,
	nemojte da šaljete mi, nemojte da šaljete ankete, nemojte da šaljete ništa,
	nemojte da šaljete ove poruke, nemojte više da šaljete poruke,
	nemojte više da šaljete poruka, nemojte više da šaljete sms,
	nemojte više da šaljete mejlove, nemojte više da šaljete mi,
	nemojte više da šaljete ankete, nemojte više da šaljete ništa,
	nemojte više da šaljete ove poruke, prestanite da šaljete poruke,
	prestanite da šaljete poruka, prestanite da šaljete sms, prestanite da šaljete mejlove,
	prestanite da šaljete mi, prestanite da šaljete ankete, prestanite da šaljete ništa,
	prestanite da šaljete ove poruke, odjavi me, odjavite me, odjavljujem se,
	otkaži pretplatu, makni me, maknite me, izbriši me, izbrišite me, odjavi se, odjava sms,
	izbrišite mi broj, obrišite me, obriši me, makni moj broj, maknite moj broj, ukloni me,
	uklonite me, odjavi broj`,
);

export const requests = both(
	`i, pa, zato, ali, možete li, možete, mogu li, molim vas da, lepo vas molim, dajte, ajde,
	ma, stoga, osim toga, ps, sada, da li možete, moze li, ljudi, alo, stvarno, hajde,
	ponavljam`,
);

export const optIn = both(
	`start, prijava, pretplati, nastavi, prijavi me, prijavi, prijavite me, želim primati, unstop`,
);

export const help = both(
	`pomoć, help, info, upomoć, pomozite, pomoc, informacije, pomozite mi, informacija`,
);

export const polite = both(
	`molim, molim vas, hvala, hvala lepa, hvala vam, puno hvala, hvala puno, zahvaljujem,
	bok, pozdrav, dobar dan, dobro jutro, dobra veče, lep pozdrav, lp, srdačan pozdrav, da,
	s poštovanjem, veliko hvala, hvala lepo, hvala od srca, veliko vam hvala, unapred hvala,
	hvala unapred, hvala na svemu, dobra vecer, ugodan dan, ugodan dan želim, lepi pozdrav,
	lep pozdrav svima, pozdravi, pozz, poz, ćao, čao, zdravo, bog, lepo pozdravljam,
	želim vam ugodan dan, srdačno, hvala ti, tnx, thx, fala, molim lepo, oke hvala,
	ok hvala, dobar dan svima, poštovani, štovani, izvolite, lepo hvala, prijatno,
	prijatan dan, prijatan dan želim, veliki pozdrav, puno pozdrava, pozdrav svima,
	sve najbolje, svako dobro, dobro veče, laku noć, da hvala, poštovanje, lep dan,
	sa poštovanjem`,
);

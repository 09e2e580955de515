import { terms } from '../../language';

// Commands, and what may stand around them.

export const optOut = terms(
	`stop, odjava, odjavi, odjavi me, odjavite me, odjavljujem se, otkaži pretplatu,
	prestanite slati, makni me, maknite me, izbriši me, izbrišite me, unsubscribe,
	odjavi se, odjavit, odjaviti, odjavljujem, odjava sms, stop sms, stop poruke,
	izbrišite mi broj, obrišite me, obriši me, makni moj broj, maknite moj broj, ukloni me,
	uklonite me, prestani slati`,
);

export const optOutAlone = terms(
	`otkaži, otkazati, kraj, završi, dosta, prekini, prestani, prestanite, izbriši, poništi,
	izlaz, povlačim, odustajem, stani, zaustavi, zaustavite, ne šaljite, nemojte slati,
	ne pišite, nemojte pisati, ne želim, brisanje, obriši, obrišite, dosta je, dosta mi je,
	ne više, odbijam, otkazujem, ispiši me, ispišite me, pustite me, ne smetajte,
	ne šaljite više, nemojte više slati, nemojte više pisati, više ne šaljite, ne šalji više`,
);

export const optOutSentences = terms(
	`ne šaljite mi, nemojte mi slati, ne pišite mi, nemojte mi pisati, prestanite slati,
	ne želim primati, ne želim dobivati, ne želim poruke, želim se odjaviti,
	htio bih se odjaviti, htjela bih se odjaviti, odjavite me s, maknite me s,
	uklonite me s, izbrišite moj broj, obrišite moj broj, bez daljnjih poruka,
	ostavite me na miru, molim odjavite, ne šaljite mi više, nemojte mi više,
	nemojte mi više slati, nemojte slati poruke, nemojte slati sms, molim ne šaljite,
	molim vas ne šaljite, molim da mi ne šaljete, molim vas da mi ne šaljete,
	molim da mi više ne šaljete, da mi više ne šaljete, više mi ne šaljite, više mi nemojte,
	više mi ne pišite, više ne pišite, mi ne šaljite, mi više ne šaljite, ne šalji mi,
	nemoj mi slati, nemoj mi više, nemoj mi pisati, ne piši mi, ne pišite više,
	ne kontaktirajte me, nemojte me kontaktirati, nemojte me zvati, nemojte me više,
	ne zovite me, nemojte mi zvoniti, prestanite mi slati, prestanite mi pisati,
	prestanite me zvati, prestanite me kontaktirati, prestanite sa slanjem,
	prestanite slati poruke, prestanite s porukama, prestanite s tim porukama,
	prestanite spamati, prestanite pisati, prestani mi slati, prestani mi pisati,
	prestani slati, ne želim više primati, ne želim više poruke, ne želim više dobivati,
	ne želim više vaše, više ne želim primati, više ne želim dobivati, više ne želim vaše,
	ne želim vaše poruke, ne želim ove poruke, ne želim biti kontaktiran,
	ne želim biti kontaktirana, ne zanimaju me vaše poruke, želim odjavu, tražim odjavu,
	molim odjavu, molim odjavite me, molim vas odjavite, molim da me odjavite, odjavite mi,
	odjavljujem se s, molim brisanje, molim uklonite, uklonite me iz, maknite me iz,
	maknite me sa, izbrišite me iz, obrišite moje podatke, izbrišite moje podatke,
	povlačim privolu, povlačim suglasnost, opozivam privolu, nema više poruka, bez poruka,
	pustite me na miru, ne gnjavite me, nemojte me gnjaviti, ne maltretirajte me,
	dosta mi je vaših poruka, dosta mi je poruka, dosta više s porukama,
	ne šaljite više poruke, ne šaljite više poruka, ne šaljite više sms,
	ne šaljite više mailove, ne šaljite više mi, ne šaljite više ankete,
	ne šaljite više ništa, ne šaljite više ovakve poruke, nemojte više slati poruke,
	nemojte više slati poruka, nemojte više slati sms, nemojte više slati mailove,
	nemojte više slati mi, nemojte više slati ankete, nemojte više slati ništa,
	nemojte više slati ovakve poruke, nemojte više pisati poruke,
	nemojte više pisati poruka, nemojte više pisati sms, nemojte više pisati mailove,
	nemojte više pisati mi, nemojte više pisati ankete, nemojte više pisati ništa,
	nemojte više pisati ovakve poruke, više ne šaljite poruke, više ne šaljite poruka,
	više ne šaljite sms, više ne šaljite mailove, više ne šaljite mi,
	više ne šaljite ankete, više ne šaljite ništa, više ne šaljite ovakve poruke,
	ne šalji više poruke, ne šalji više poruka, ne šalji više sms, ne šalji više mailove,
	ne šalji više mi, ne šalji više ankete, ne šalji više ništa,
	ne šalji više ovakve poruke, odjavi me, odjavite me, odjavljujem se, otkaži pretplatu,
	makni me, maknite me, izbriši me, izbrišite me, odjavi se, odjava sms,
	izbrišite mi broj, obrišite me, obriši me, makni moj broj, maknite moj broj, ukloni me,
	uklonite me`,
);

export const requests = terms(
	`i, pa, zato, ali, možete li, možete, mogu li, molim vas da, lijepo vas molim, dajte,
	ajde, ma, stoga, osim toga, ps, sada`,
);

export const optIn = terms(
	`start, prijava, pretplati, nastavi, prijavi me, prijavi, prijavite me, želim primati,
	unstop`,
);

export const help = terms('pomoć, help, info, upomoć, pomozite, pomoc, informacije');

export const polite = terms(
	`molim, molim vas, hvala, hvala lijepa, hvala vam, puno hvala, hvala puno, zahvaljujem,
	bok, pozdrav, dobar dan, dobro jutro, dobra večer, lijep pozdrav, lp, srdačan pozdrav,
	da, s poštovanjem, veliko hvala, hvala lijepo, hvala od srca, veliko vam hvala,
	unaprijed hvala, hvala unaprijed, hvala na svemu, dobra vecer, ugodan dan,
	ugodan dan želim, lijepi pozdrav, lijep pozdrav svima, pozdravi, pozz, poz, ćao, čao,
	zdravo, bog, lijepo pozdravljam, želim vam ugodan dan, srdačno, hvala ti, tnx, thx,
	fala, molim lijepo, oke hvala, ok hvala, dobar dan svima, poštovani, štovani`,
);

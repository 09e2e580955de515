import { terms } from '../../language';

/** Opt-out words that count anywhere as a sentence of their own. */
export const optOut = terms(
	`stop, leiratkozás, leiratkozom, leiratkozni, iratkozz le, leírat, törlés a listáról,
	leállítás, állítsák le, ne küldjenek többet, ne írjanak többet, unsubscribe,
	ne küldjön többet, ne írj többet, leiratkozok, sms stop, stop sms, sms leállítás,
	sms lemondás, leiratkozás kérem, leiratkozunk, leiratkoznék, stopall, opt out,
	hírlevél leiratkozás, hírlevél lemondás, töröljetek a listáról, kérem a leiratkozást`,
);

/** Opt-out words that are everyday words and count only as the whole reply. */
export const optOutAlone = terms(
	`törlés, mégse, vége, elég, befejezés, kilépés, lemondás, lemondom, állj, visszavonás,
	kilépek`,
);

/** What an explicit opt-out sentence begins with. */
export const optOutSentences = terms(
	`ne írjon nekem, hagyjatok békén, hagyjanak békén, nem kérek többet, le akarok iratkozni,
	szeretnék leiratkozni, le szeretnék iratkozni, töröljenek a listáról, töröljék a számomat,
	töröljék a telefonszámomat, nincs több üzenet, töröljenek engem, ne küldjenek több,
	ne küldjenek többé, ne küldjenek többet, ne küldjenek nekem, ne küldjenek sms,
	ne küldjenek üzenetet, ne küldjenek üzeneteket, ne küldjenek ilyen, ne küldjenek már,
	ne küldjenek semmit, ne küldjenek értesítést, ne küldjenek hírlevelet, ne küldjön több,
	ne küldjön többet, ne küldjön nekem, ne küldjön sms, ne küldjön üzenetet,
	ne küldjön semmit, ne küldj több, ne küldj többet, ne küldj nekem, ne küldjetek több,
	ne küldjetek többet, ne küldjetek nekem, ne küldjetek sms, ne küldjetek, ne küldözgessenek,
	ne küldözgessetek, kérem ne küldjenek több, kérem ne küldjenek nekem,
	kérem ne küldjön több, kérem ne küldjön nekem, többet ne küldjenek, többet ne írjanak,
	többet ne keressenek, több sms t ne, több sms t nem, több üzenetet ne, több üzenetet nem,
	ne írjanak nekem, ne írjanak többet, ne írjatok, ne írjatok többet, ne írjatok nekem,
	ne írj nekem, ne írj többet, ne írogassanak, ne írogassatok, ne sms ezzenek,
	ne keressenek többet, ne keressenek tovább, ne keressenek sms, ne keressenek meg,
	ne keressetek, ne hívjanak többet, ne hívogassanak, ne zaklassanak többet,
	ne zaklassanak tovább, ne zaklassanak sms, ne zaklassatok, nem kérek több üzenetet,
	nem kérek több sms, nem kérek több értesítést, nem kérek több hírlevelet,
	nem kérek több felmérést, nem kérek több kérdőívet, nem kérek sms, nem kérek üzenetet,
	nem kérek ilyen üzenetet, nem kérem az sms, nem kérem az üzeneteket,
	nem szeretnék több üzenetet, nem szeretnék több sms, nem szeretnék többet kapni,
	nem szeretnék üzenetet, nem szeretnék üzeneteket, nem szeretnék sms, nem szeretnék ilyen,
	nem akarok több üzenetet, nem akarok több sms, nem akarok üzenetet, nem akarok üzeneteket,
	nem akarok sms, nem akarok többet kapni, nem akarok ilyen üzenetet, nem akarok ilyen sms,
	nem kívánok több üzenetet, nem kívánok több sms, nem kívánok üzenetet, nem kívánok sms,
	nem kívánok a továbbiakban, nem járulok hozzá, hagyják abba az, hagyják abba a zaklatást,
	hagyják abba az sms, hagyják abba az üzenetek, hagyjátok abba az sms, hagyja abba az sms,
	leiratkoznék, leiratkozom a, leiratkozok a, szeretnék leiratkozni a,
	kérem a leiratkozásomat, kérem a törlésemet, kérem töröljenek, kérem töröljék,
	kérem vegyenek le, vegyenek le a listáról, vegyél le a listáról, vegyetek le a listáról,
	töröljenek az adatbázisból, töröljenek a rendszerből, töröljenek az sms,
	töröljék az adataimat, töröljétek a számomat, töröljetek a listáról, töröld a számomat,
	állítsák le az sms, állítsák le az üzeneteket, visszavonom a hozzájárulásomat,
	visszavonom a hozzájárulást, abbahagyni az sms, törölni a számomat, törölni engem,
	levenni a listáról, leiratkozni szeretnék, leiratkozni a, le szeretném mondani az sms,
	lemondanám az sms`,
);

/** What may stand before an opt-out sentence. */
export const requests = terms(
	`kérem, kérlek, legyenek szívesek, legyen szíves, és, de, most, mondtam, mondtam már,
	a jövőben, a továbbiakban, mostantól, többé, szeretném kérni hogy, azt kérem hogy,
	kérem hogy, kérném hogy, megkérném önöket hogy, szeretnék, szeretném, tudnának, tudnátok,
	lehetne, hogyan tudok, hogy tudok`,
);

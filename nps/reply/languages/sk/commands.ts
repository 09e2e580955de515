import { terms } from '../../language';

// Commands, and what may stand around them.

export const optOut = terms(
	`stop, odhlásiť, odhlásiť sa, odhláste ma, odhlás ma, odhlasujem sa, zrušiť odber,
	zrušte odber, vyraďte ma, unsubscribe, odregistrovať, odhlasit, odhlasit sa,
	odhlaste ma, odhlasujem, odhláste, stop sms, zrušiť sms, zrušte zasielanie,
	zrušiť zasielanie, vymažte ma, vymažte moje číslo, zmažte ma`,
);

export const optOutAlone = terms(
	`zrušiť, koniec, ukončiť, dosť, prestaňte, prestaň, zmazať, storno, vymazať, odvolávam,
	skončiť, neposielať, neposielajte, nepíšte, nepísať, vyradiť, odhlásenie, nechcem,
	zrušte, už nie, zastaviť, zastavte, odmietam, končím, vyškrtnite ma, dajte pokoj,
	neotravujte, neobťažujte, neposielajte už, neposielajte ďalšie, neposielajte žiadne,
	už neposielajte žiadne, už neposielajte ďalšie, prosím už neposielajte,
	prosím neposielajte ďalšie`,
);

export const optOutSentences = terms(
	`neposielajte mi, už mi neposielajte, nepíšte mi, už mi nepíšte, prestaňte posielať,
	prestaňte písať, nechcem dostávať, chcem sa odhlásiť, chcel by som sa odhlásiť,
	chcela by som sa odhlásiť, odhláste ma z, vyraďte ma z, zmažte moje číslo,
	vymažte moje číslo, žiadne ďalšie správy, žiadne ďalšie sms, dajte mi pokoj,
	neposielajte mi prosím, neposielajte sms, neposielajte správy,
	už mi prosím neposielajte, už mi prosím vás neposielajte, prosím neposielajte mi,
	mi už neposielajte, mi už nepíšte, mi neposielajte, mi nepíšte, už mi nič neposielajte,
	už neposielajte sms, už neposielajte správy, už mi neposielať, mi neposielať,
	neposielať mi, nepíšte mi už, nepíšte už, už nepíšte, už mi prosím nepíšte,
	neposielaj mi, už mi neposielaj, nepíš mi, už mi nepíš, nekontaktujte ma,
	ma už nekontaktujte, už ma nekontaktujte, ma nekontaktujte, nevolajte mi, mi nevolajte,
	už mi nevolajte, neobťažujte ma, už ma neobťažujte, ma neobťažujte, neotravujte ma,
	už ma neotravujte, ma neotravujte, prestaňte mi písať, prestaňte mi posielať,
	prestaňte mi volať, prestaňte ma, prestaňte s týmito, prestaň mi písať,
	prestaň mi posielať, nechcem od vás, nechcem už dostávať, už nechcem dostávať,
	nechcem už žiadne, už nechcem žiadne, nechcem žiadne správy, nechcem žiadne sms,
	nechcem žiadne ďalšie, nechcem vaše správy, nechcem vaše sms, nechcem tieto správy,
	nechcem tieto sms, neželám si dostávať, neželám si ďalšie, neželám si zasielanie,
	neželám si byť kontaktovaný, neželám si byť kontaktovaná, neželám si žiadne,
	neprajem si dostávať, neprajem si ďalšie, neprajem si žiadne, nemám záujem o ďalšie,
	nemám záujem o správy, nemám záujem o sms, chcem odhlásiť, prosím odhlásiť,
	prosím odhláste, odhláste ma prosím, prosím o odhlásenie, žiadam o odhlásenie,
	žiadam o vymazanie, prosím o vymazanie, vymažte moje údaje, zmažte moje údaje,
	vymažte ma z, vyraďte moje, zrušte mi, odvolávam súhlas, odvolávam svoj súhlas,
	nesúhlasím so zasielaním, žiadne správy, žiadne sms, dajte mi už pokoj, nechajte ma,
	nespamujte, skončite s, koniec s posielaním, neposielajte už správy,
	neposielajte už sms, neposielajte už esemesky, neposielajte už maily,
	neposielajte už dotazníky, neposielajte už mi, neposielajte už nič,
	neposielajte ďalšie správy, neposielajte ďalšie sms, neposielajte ďalšie esemesky,
	neposielajte ďalšie maily, neposielajte ďalšie dotazníky, neposielajte ďalšie mi,
	neposielajte ďalšie nič, neposielajte žiadne správy, neposielajte žiadne sms,
	neposielajte žiadne esemesky, neposielajte žiadne maily, neposielajte žiadne dotazníky,
	neposielajte žiadne mi, neposielajte žiadne nič, už neposielajte žiadne správy,
	už neposielajte žiadne sms, už neposielajte žiadne esemesky,
	už neposielajte žiadne maily, už neposielajte žiadne dotazníky,
	už neposielajte žiadne mi, už neposielajte žiadne nič, už neposielajte ďalšie správy,
	už neposielajte ďalšie sms, už neposielajte ďalšie esemesky,
	už neposielajte ďalšie maily, už neposielajte ďalšie dotazníky,
	už neposielajte ďalšie mi, už neposielajte ďalšie nič, prosím už neposielajte správy,
	prosím už neposielajte sms, prosím už neposielajte esemesky,
	prosím už neposielajte maily, prosím už neposielajte dotazníky,
	prosím už neposielajte mi, prosím už neposielajte nič,
	prosím neposielajte ďalšie správy, prosím neposielajte ďalšie sms,
	prosím neposielajte ďalšie esemesky, prosím neposielajte ďalšie maily,
	prosím neposielajte ďalšie dotazníky, prosím neposielajte ďalšie mi,
	prosím neposielajte ďalšie nič, odhlásiť sa, odhláste ma, odhlás ma, odhlasujem sa,
	zrušiť odber, zrušte odber, vyraďte ma, odhlasit sa, odhlaste ma, zrušiť sms,
	zrušte zasielanie, zrušiť zasielanie, vymažte ma, zmažte ma`,
);

export const requests = terms(
	`a, takže, tak, už, môžete, môžete ma, mohli by ste, mohol by som, mohla by som, ale,
	preto, prosím vás, navyše, láskavo, vážne, ps, teraz, no`,
);

export const optIn = terms(
	`start, prihlásiť, odoberať, začať, obnoviť, prihlásiť sa, prihláste ma, chcem odoberať,
	unstop`,
);

export const help = terms('pomoc, pomocník, help, info, pomôžte, pomôcť, informácie');

export const polite = terms(
	`prosím, ďakujem, ďakujeme, vďaka, veľmi pekne ďakujem, pekne ďakujem,
	ďakujem veľmi pekne, dobrý deň, ahoj, zdravím, s pozdravom, pekný deň, áno, dakujem,
	dakujem pekne, ďakujem pekne, dakujem velmi pekne, veľká vďaka, vdaka, diky, díky, dík,
	ďakujem vám, vopred ďakujem, ďakujem vopred, dobré ráno, dobrý večer, dobry den, čau,
	čaute, ahojte, nazdar, majte sa, majte sa pekne, pekný večer, pekný víkend,
	prajem pekný deň, krásny deň, s úctou, prosím vás, hej, no áno, ďakujem veľmi,
	srdečne pozdravujem, pozdravujem, s priateľským pozdravom`,
);

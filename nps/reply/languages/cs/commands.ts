import { terms } from '../../language';

// Commands, and what may stand around them.

export const optOut = terms(
	`stop, odhlásit, odhlásit se, odhlaste mě, odhlas mě, odhlašuji se, zrušit odběr,
	zrušte odběr, vyřaďte mě, unsubscribe, odregistrovat, odhlasit, odhlasit se,
	odhlaste me, odhlašuju se, odhlaš mě, stop sms, zrušit sms, zrušte zasílání,
	zrušit zasílání, odhlásit odběr, odhlašte mě, vymažte mě, vymažte mé číslo, smažte mě`,
);

export const optOutAlone = terms(
	`zrušit, konec, ukončit, dost, přestaňte, přestaň, smazat, storno, vymazat, odvolávám,
	skončit, neposílat, neposílejte, nepsat, nepište, vyřadit, odhlášení, nechci,
	smazat číslo, zrušte, už ne, zastavit, zastavte, odmítám, končím, vyškrtněte mě,
	dejte pokoj, neobtěžujte, neposílejte už, neposílejte další, neposílejte žádné,
	už neposílejte žádné, už neposílejte další, prosím už neposílejte,
	prosím neposílejte další, prosím neposílejte žádné`,
);

export const optOutSentences = terms(
	`neposílejte mi, už mi neposílejte, nepište mi, už mi nepište, přestaňte posílat,
	přestaňte psát, nechci dostávat, chci se odhlásit, chtěl bych se odhlásit,
	chtěla bych se odhlásit, odhlaste mě z, vyřaďte mě z, smažte mé číslo,
	smažte moje číslo, žádné další zprávy, žádné další sms, dejte mi pokoj,
	neposílejte mi prosím, neposílejte sms, neposílejte zprávy, už mi prosím neposílejte,
	prosím neposílejte mi, mi už neposílejte, mi už nepište, mi neposílejte, mi nepište,
	už mi nic neposílejte, už neposílejte sms, už neposílejte zprávy, už mi neposílat,
	mi neposílat, neposílat mi, nepište mi už, nepište už, už nepište, už mi prosím nepište,
	neposílej mi, už mi neposílej, nepiš mi, už mi nepiš, nekontaktujte mě,
	mě už nekontaktujte, už mě nekontaktujte, mě nekontaktujte, nevolejte mi, mi nevolejte,
	už mi nevolejte, neobtěžujte mě, už mě neobtěžujte, mě neobtěžujte, přestaňte mi psát,
	přestaňte mi posílat, přestaňte mi volat, přestaňte mě, přestaňte s těmi,
	přestaňte s tím posíláním, přestaň mi psát, přestaň mi posílat, nechci od vás,
	nechci už dostávat, už nechci dostávat, nechci už žádné, už nechci žádné,
	nechci žádné zprávy, nechci žádné sms, nechci žádné další, nechci vaše zprávy,
	nechci vaše sms, nechci tyto zprávy, nechci tyto sms, nechci další, nechci další sms,
	nechci další zprávy, nepřeji si dostávat, nepřeji si další, nepřeji si zasílání,
	nepřeji si být kontaktován, nepřeji si být kontaktována, nepřeju si dostávat,
	nepřeju si další, nepřeji si žádné, nemám zájem o další, nemám zájem o zprávy,
	nemám zájem o sms, chci odhlásit, prosím odhlásit, prosím odhlaste, odhlaste mě prosím,
	prosím o odhlášení, žádám o odhlášení, žádám odhlášení, žádám o vymazání,
	prosím o vymazání, vymažte moje, vymažte mé, smažte moje údaje, smažte mě z,
	vyřaďte moje, vyřaďte mé, zrušte mi, odvolávám souhlas, odvolávám svůj souhlas,
	nesouhlasím se zasíláním, žádné další, žádné zprávy, žádné sms, dejte mi už pokoj,
	nechte mě být, nechte mě na pokoji, nespamujte, skončete s, konec s posíláním,
	neposílejte už zprávy, neposílejte už sms, neposílejte už esemesky,
	neposílejte už maily, neposílejte už e maily, neposílejte už dotazníky,
	neposílejte už mi, neposílejte už nic, neposílejte další zprávy, neposílejte další sms,
	neposílejte další esemesky, neposílejte další maily, neposílejte další e maily,
	neposílejte další dotazníky, neposílejte další mi, neposílejte další nic,
	neposílejte žádné zprávy, neposílejte žádné sms, neposílejte žádné esemesky,
	neposílejte žádné maily, neposílejte žádné e maily, neposílejte žádné dotazníky,
	neposílejte žádné mi, neposílejte žádné nic, už neposílejte žádné zprávy,
	už neposílejte žádné sms, už neposílejte žádné esemesky, už neposílejte žádné maily,
	už neposílejte žádné e maily, už neposílejte žádné dotazníky, už neposílejte žádné mi,
	už neposílejte žádné nic, už neposílejte další zprávy, už neposílejte další sms,
	už neposílejte další esemesky, už neposílejte další maily, už neposílejte další e maily,
	už neposílejte další dotazníky, už neposílejte další mi, už neposílejte další nic,
	prosím už neposílejte zprávy, prosím už neposílejte sms, prosím už neposílejte esemesky,
	prosím už neposílejte maily, prosím už neposílejte e maily,
	prosím už neposílejte dotazníky, prosím už neposílejte mi, prosím už neposílejte nic,
	prosím neposílejte další zprávy, prosím neposílejte další sms,
	prosím neposílejte další esemesky, prosím neposílejte další maily,
	prosím neposílejte další e maily, prosím neposílejte další dotazníky,
	prosím neposílejte další mi, prosím neposílejte další nic,
	prosím neposílejte žádné zprávy, prosím neposílejte žádné sms,
	prosím neposílejte žádné esemesky, prosím neposílejte žádné maily,
	prosím neposílejte žádné e maily, prosím neposílejte žádné dotazníky,
	prosím neposílejte žádné mi, prosím neposílejte žádné nic, odhlásit se, odhlaste mě,
	odhlas mě, odhlašuji se, zrušit odběr, zrušte odběr, vyřaďte mě, odhlasit se,
	odhlaste me, odhlašuju se, odhlaš mě, zrušit sms, zrušte zasílání, zrušit zasílání,
	odhlásit odběr, odhlašte mě, vymažte mě, vymažte mé číslo, smažte mě`,
);

export const requests = terms(
	`a, takže, tak, už, můžete, můžete mě, mohli byste, mohl bych, mohla bych, ale, proto,
	prosím vás, navíc, laskavě, vážně, ps, teď, no, prosím tak`,
);

export const optIn = terms(
	`start, přihlásit, odebírat, začít, obnovit, přihlásit se, přihlaste mě, chci odebírat,
	unstop`,
);

export const help = terms('pomoc, nápověda, help, info, pomozte, pomoct, informace');

export const polite = terms(
	`prosím, děkuji, děkujeme, díky, dík, moc děkuji, děkuji moc, dobrý den, ahoj, zdravím,
	s pozdravem, hezký den, ano, mockrát děkuji, dekuji, děkuju, dekuju, děkuji vám,
	moc děkuju, díky moc, díky za všechno, díky předem, předem díky, předem děkuji,
	dobré ráno, dobrý večer, dobry den, čau, nazdar, zdravíčko, mějte se, mějte se hezky,
	hezký večer, hezký víkend, pěkný den, přeji hezký den, přeji pěkný den,
	s přátelským pozdravem, s úctou, prosím vás, jo, děkuji předem, taky děkuji, ahojte`,
);

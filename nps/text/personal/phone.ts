import type { Group } from './numbers';

/** Beginnings of words after which digits are somebody's number. */
const PHONE_WORD =
	/(?:^|[^\p{L}])(?:phone|tel|telef|telephone|téléph|mobil|cell|whatsapp|call|ring|text|handy|fon|fax|sms|viber|signal|móvil|celular|numéro|rufnummer|rufen|anruf|llám|appel|reach|contact)\p{L}{0,12}(?:[^\p{L}\p{N}]{1,4}\p{L}{1,7}){0,2}[^\p{L}\p{N}]{0,4}$/iu;
/** And after which they are the number of a thing. */
const THING_WORD =
	/(?:#|№|(?:^|[^\p{L}])(?:order|invoice|ref|reference|ticket|tracking|booking|reservation|case|serial|sku|ean|isbn|model|product|article|bestell|auftrag|rechnung|sendung|paket|artikel|commande|facture|colis|pedido|factura|ordine|fattura|encomenda|bestelling|zam[oó]wieni|sipariş|заказ)\p{L}{0,12}(?:[^\p{L}\p{N}]{1,3}\p{L}{1,7}){0,2}[^\p{L}\p{N}+]{0,4})$/iu;
/** Digits a phone number has: ITU-T E.164 allows fifteen. */
const LENGTH = { least: 8, most: 15 };
const AFTER_PHONE_WORD = 6;

/** Whether digits grouped like that, after that text, are a phone number. */
export function isPhone(groups: readonly Group[], before: string): boolean {
	const digits = groups.map((group) => group.digits).join('');
	const international = /^[+＋]/.test(groups[0]?.separator ?? '');
	if (digits.length > LENGTH.most || isDate(groups)) return false;
	if (groups.length > 1 && groups.some((group) => group.digits.length < 2) && !leadingOne(groups))
		if (!international) return false;
	if (international) return digits.length >= LENGTH.least;
	if (THING_WORD.test(before)) return false;
	if (digits.length >= AFTER_PHONE_WORD && PHONE_WORD.test(before)) return true;
	if (/^00[1-9]/.test(digits)) return digits.length >= 10;
	if (/^0[1-9]/.test(digits)) return digits.length >= 9 && digits.length <= 12;
	if (groups.length === 1) return /^(?:1?[2-9]\d{2}[2-9]\d{6}|1[3-9]\d{9})$/.test(digits);
	return isGrouped(groups, digits);
}

/** "1 555 …" is dialled in North America. */
const leadingOne = ([first, ...rest]: readonly Group[]) =>
	first?.digits === '1' && rest.every(({ digits }) => digits.length > 1);

/** Written in groups as numbers of nine to eleven digits are in many countries, and of eight in pairs. */
function isGrouped(groups: readonly Group[], digits: string): boolean {
	const inner = groups.slice(1).map(({ separator }) => separator);
	if (inner.some((separator) => /[/–]/.test(separator))) return false;
	if (groups.some((group) => group.digits.length > 5)) return false;
	if (isProgression(groups)) return false;
	const pairs = groups.length === 4 && groups.every((group) => group.digits.length === 2);
	if (pairs) return groups.every((group) => Number(group.digits) !== 10);
	const bracketed = /\(/.test(groups[0]?.separator ?? '');
	return (groups.length >= 3 || bracketed) && digits.length >= 9 && digits.length <= 11;
}

/** "12 13 14 15" and "10 10 10" count. */
function isProgression(groups: readonly Group[]): boolean {
	const values = groups.map(({ digits }) => Number(digits));
	const steps = values.slice(1).map((value, at) => value - (values[at] ?? 0));
	return steps.every((step) => step === steps[0]);
}

/** "2026-03-01 10:30" and "01.03.2026" begin with a date. */
function isDate([first, second, third, ...rest]: readonly Group[]): boolean {
	if (!first || !second || !third || rest.length > 2) return false;
	if (!/^[./-]$/.test(second.separator) || second.separator !== third.separator) return false;
	const lengths = [first, second, third].map(({ digits }) => digits.length).join('-');
	if (lengths === '4-2-2') return /^(?:19|20)/.test(first.digits);
	return lengths === '2-2-4' || (lengths === '2-2-2' && rest.length === 0);
}

/**
 * Numbers that WhatsApp writes in another way than they are dialled: mobiles of Brazil without their ninth digit, those of
 * Mexico and Argentina with the digit that stood for a mobile. A landline has one spelling.
 */
const SPELLINGS: ReadonlyArray<readonly [written: RegExp, otherwise: string]> = [
	[/^\+55(\d{2})9([6-9]\d{7})$/, '+55$1$2'],
	[/^\+55(\d{2})([6-9]\d{7})$/, '+55$19$2'],
	[/^\+521(\d{10})$/, '+52$1'],
	[/^\+52(\d{10})$/, '+521$1'],
	[/^\+549(\d{10})$/, '+54$1'],
	[/^\+54(\d{10})$/, '+549$1'],
];

/** The number (E.164) as the same phone may be written, too; undefined for all others. */
export function otherSpelling(number: string): string | undefined {
	const found = SPELLINGS.find(([written]) => written.test(number));
	return found && number.replace(found[0], (...parts: string[]) => filled(found[1], parts));
}

/** "$1" and "$2" stand for one part each, whatever digit follows them. */
const filled = (pattern: string, parts: readonly string[]): string =>
	pattern.replace(/\$([12])/g, (_all, part: string) => parts[Number(part)] ?? '');

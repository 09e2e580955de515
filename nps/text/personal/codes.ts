import { passesCpf, passesDni, passesIban } from './checks';
import type { PersonalData } from './types';

const IBAN = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]){11,30}/giu;
const IBAN_LENGTH = { least: 15, most: 34 };

/** National identity numbers with a form or check of their own; those that are plain digits are left alone. */
const IDENTITIES: readonly { readonly form: RegExp; readonly valid?: (id: string) => boolean }[] = [
	// United States: social security number
	{ form: /(?<![\w-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])/g },
	// United Kingdom: National Insurance number
	{
		form: /(?<!\w)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?!\w)/gi,
	},
	// Spain: DNI and NIE
	{ form: /(?<!\w)(?:\d{8}|[XYZ]-?\d{7})-?[A-Z](?!\w)/gi, valid: passesDni },
	// Italy: codice fiscale
	{ form: /(?<!\w)[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z](?!\w)/gi },
	// Brazil: CPF
	{ form: /(?<![\w.])\d{3}\.\d{3}\.\d{3}-\d{2}(?!\w)/g, valid: passesCpf },
];

/** IBANs and national identity numbers. */
export function codes(text: string): PersonalData[] {
	const found: PersonalData[] = [];
	for (const { 0: candidate, index } of text.matchAll(IBAN)) {
		const length = ibanLength(candidate);
		if (length > 0) found.push({ kind: 'iban', start: index, end: index + length });
	}
	for (const { form, valid } of IDENTITIES)
		for (const { 0: id, index } of text.matchAll(form))
			if (!valid || valid(id.replace(/[ .-]/g, '').toUpperCase()))
				found.push({ kind: 'id', start: index, end: index + id.length });
	found.sort((a, b) => a.start - b.start || b.end - a.end);
	let end = 0;
	return found.filter((each) => {
		const free = each.start >= end;
		if (free) ({ end } = each);
		return free;
	});
}

/** How much of the candidate is an IBAN: words may follow it. */
function ibanLength(candidate: string): number {
	for (let length = candidate.length; length >= IBAN_LENGTH.least; length--) {
		const next = candidate[length];
		if (next !== undefined && /[\p{L}\p{N}]/u.test(next)) continue;
		const iban = candidate.slice(0, length).replace(/[ -]/g, '').toUpperCase();
		if (iban.length > IBAN_LENGTH.most || iban.length < IBAN_LENGTH.least) continue;
		if (passesIban(iban)) return candidate.slice(0, length).trimEnd().length;
	}
	return 0;
}

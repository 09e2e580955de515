import type { Quantity } from './reasons';
import type { Token } from './tokens';

/** A number as written, before its surroundings say what it is. */
export interface Atom {
	/** First token, and the one after the last. */
	readonly from: number;
	readonly to: number;
	/** The number; null for a date, a time, a telephone number. */
	readonly value: number | null;
	/** What a number without a value is. */
	readonly quantity?: Quantity;
	readonly inWords: boolean;
}

/** No order of magnitude that people write is longer. */
const PHONE_DIGITS = 7;
const SEPARATORS = new Set(['.', ',', ':', '/', '-', "'", '’']);

export const isNumber = (token: Token | undefined): boolean =>
	token !== undefined && (token.kind === 'digits' || token.meaning?.value !== undefined);

export const isMark = (token: Token | undefined, ...keys: readonly string[]): boolean =>
	token?.kind === 'punctuation' && keys.includes(token.key);

/** The number that begins at `from`: digits with what is written into them, or number words that belong together. */
export function readAtom(tokens: readonly Token[], from: number): Atom | undefined {
	const token = tokens[from];
	if (token?.kind === 'digits') return readDigits(tokens, from);
	if (token?.meaning?.value !== undefined) return readWords(tokens, from);
	return undefined;
}

function readDigits(tokens: readonly Token[], from: number): Atom {
	const parts = [(tokens[from] as Token).key];
	const separators: string[] = [];
	let to = from + 1;
	while (to < tokens.length) {
		const glue = tokens[to] as Token;
		const next = tokens[to + 1];
		if (glue.spaceBefore) break;
		if (glue.kind === 'digits') {
			parts.push(glue.key);
			separators.push('');
			to++;
			continue;
		}
		if (!isMark(glue, ...SEPARATORS) || next?.kind !== 'digits' || next.spaceBefore) break;
		separators.push(glue.key);
		parts.push(next.key);
		to += 2;
	}
	// Of "9.5/10" and "6-7/10" the part before the slash is the number.
	if (parts.length === 3 && separators[1] === '/' && parts[2] === '10') {
		return separators[0] === '-'
			? readDigitsOnly(tokens, from)
			: { from, to: to - 2, value: valueOf(parts.slice(0, 2), separators), inWords: false };
	}
	// A ratio or a range of two numbers is read by its parts.
	const telephone = separators[0] === '-' && parts.join('').length >= PHONE_DIGITS;
	if (parts.length === 2 && telephone)
		return { from, to, value: null, quantity: 'phone', inWords: false };
	if (parts.length === 2 && /^[-/]$/.test(separators[0] ?? ''))
		return readDigitsOnly(tokens, from);
	const spaced = spacedGroups(tokens, to);
	const groups = [...parts, ...tokens.slice(to, spaced).map(({ key }) => key)];
	if (isRepeated(groups, separators))
		return { from, to: spaced, value: Number(parts[0]), inWords: false };
	if (spaced > to && (parts.length > 1 || spaced - to > 1 || looksGrouped(tokens, from, spaced)))
		return {
			from,
			to: spaced,
			value: null,
			quantity: quantityOf(groups, ['']),
			inWords: false,
		};
	const value = valueOf(parts, separators);
	const quantity = value === null ? quantityOf(parts, separators) : undefined;
	return { from, to, value, ...(quantity && { quantity }), inWords: false };
}

/** "9:30" and "12/05/2024" are times, "0161-496-0000" is a telephone number. */
function quantityOf(parts: readonly string[], separators: readonly string[]): Quantity {
	if (
		parts.join('').length >= PHONE_DIGITS &&
		!parts.some((part) => /^(?:19|20)\d\d$/.test(part))
	)
		return 'phone';
	if (separators.includes('')) return 'order';
	const dated = parts.length <= 3 && parts.every((part) => part.length <= 4);
	return dated && separators.every((mark) => /^[:./-]$/.test(mark)) ? 'time' : 'sum';
}

function readDigitsOnly(tokens: readonly Token[], from: number): Atom {
	return { from, to: from + 1, value: integer((tokens[from] as Token).key), inWords: false };
}

/** The end of the run of digit groups that follow with nothing but spaces between. */
function spacedGroups(tokens: readonly Token[], from: number): number {
	let to = from;
	while (tokens[to]?.kind === 'digits') to++;
	return to;
}

/** "10 10" and "8,8,8" are enthusiasm; "8,8" is a decimal and "9 9" may be a slip. */
function isRepeated(groups: readonly string[], separators: readonly string[]): boolean {
	const [first = ''] = groups;
	if (groups.some((group) => group !== first) || Number(first) > 10) return false;
	if (first.length > 1 && first !== '10') return false;
	if (!separators.every((mark) => mark === ',' || mark === '')) return false;
	return groups.length > 2 || (groups.length === 2 && first === '10' && separators.length === 0);
}

/** "555 0100", "10 000": groups longer than a score make one number of it. */
function looksGrouped(tokens: readonly Token[], from: number, to: number): boolean {
	return tokens.slice(from, to).some((token) => token.key.length > 2);
}

/** "08" is 8; "007" and "00" are no score. */
function integer(digits: string): number {
	return /^0\d+$/.test(digits) && !/^0[1-9]$/.test(digits) ? Infinity : Number(digits);
}

function valueOf(parts: readonly string[], separators: readonly string[]): number | null {
	const [whole = '', decimals = ''] = parts;
	if (parts.length === 1) return integer(whole);
	if (parts.length > 2 || !/^[.,]$/.test(separators[0] ?? '')) return null;
	if (decimals.length === 3) return Number(whole + decimals);
	return Number(`${whole}.${decimals}`);
}

/** "twenty five" and "dix-huit" are one number, beyond the scale. */
function readWords(tokens: readonly Token[], from: number): Atom {
	let to = from + 1;
	while (to < tokens.length) {
		const next = tokens[to] as Token;
		const hyphen =
			isMark(next, '-') && !next.spaceBefore && tokens[to + 1]?.spaceBefore === false;
		const word = hyphen ? tokens[to + 1] : next;
		const article = word?.meaning?.roles.has('articles') && !hyphen;
		if (word?.kind !== 'word' || word.meaning?.value === undefined || article) break;
		to += hyphen ? 2 : 1;
	}
	const first = tokens[from]?.meaning?.value ?? null;
	if (to - from === 1) return { from, to, value: first, inWords: true };
	const repeated = tokens.slice(from, to).every((token) => token.meaning?.value === first);
	const meant = repeated && (first === 10 || first === 0);
	return { from, to, value: meant ? first : Infinity, inWords: true };
}

import { isMark } from './atoms';
import { doubt, glued, measure, type Draft, type Reader } from './draft';
import { has, type Token } from './tokens';

const CURRENCY_SIGN = /^\p{Sc}$/u;
const CURRENCY_CODES: ReadonlySet<string> = new Set(
	Intl.supportedValuesOf('currency').map((code) => code.toLowerCase()),
);
/** A currency sign, or the code of a currency that is a unit in the reply's language. */
export const isCurrency = (token: Token | undefined): boolean =>
	token !== undefined &&
	(CURRENCY_SIGN.test(token.key) || (has(token, 'units') && CURRENCY_CODES.has(token.key)));
/** From here on a number before people or prices is as likely a score. */
const MANY = 5;
const STAR = /^[⭐★☆🌟✭✮✰]$/u;

/** What the unit says the number is. */
export const measureOf = (unit: Token | undefined, to: number): Draft =>
	measure(
		to,
		has(unit, 'money') || isCurrency(unit) ? 'price' : has(unit, 'clock') ? 'time' : 'unit',
	);

/** "5 stars", "50 %": another scale. */
export const readOtherScale: Reader = (tokens, { from, to, value }) => {
	const hyphen = isMark(tokens[to], '-') && glued(tokens[to + 1]) ? 1 : 0;
	const next = tokens[to + hyphen];
	const star =
		next?.kind === 'symbol' && STAR.test(next.key) && tokens[from - 1]?.key !== next.key;
	// "5*", where "*5*" is emphasis.
	const asterisk = isMark(next, '*') && glued(next) && !isMark(tokens[from - 1], '*');
	if (has(next, 'otherScale') || star || (asterisk && value !== null && value <= MANY))
		return doubt('otherScale', to + hyphen + 1);
	return isMark(next, '%') ? doubt('otherScale', to + 1) : undefined;
};

/** "5 hours", "2 parcels", "10 €". */
export const readUnit: Reader = (tokens, { to, value }) => {
	const next = tokens[to];
	if (isCurrency(next)) return measure(to + 1, 'price');
	if (has(next, 'points')) return undefined;
	const many = value !== null && value >= MANY;
	const praised = many && has(next, 'topics');
	if (has(next, 'units') && !praised && !beginsWord(tokens, to)) return measureOf(next, to + 1);
	const few = value !== null && value <= 1;
	if (few && has(next, 'things') && !has(next, 'openers', 'opinions')) return measure(to + 1);
	// "2 long weeks", "2 phone calls"
	const after = tokens[to + 1];
	if (
		has(next, 'opinions', 'strong', 'hedges', 'things') &&
		has(after, 'units') &&
		!(many && has(after, 'topics')) &&
		!after?.unspaced
	)
		return measureOf(after, to + 2);
	return undefined;
};

/** In "9 日本" the counter 日 only begins another word. */
const beginsWord = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.unspaced === true &&
	tokens[at]?.spaceBefore === true &&
	[...(tokens[at]?.key ?? '')].length === 1 &&
	tokens[at + 1]?.unspaced === true &&
	glued(tokens[at + 1]);

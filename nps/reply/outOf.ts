import { isMark, isNumber, readAtom, type Atom } from './atoms';
import { doubt, draft, glued, measure, skipTails, type Reader } from './draft';
import { isScore, scoresAmong, scoresAround } from './mention';
import { has, type Token } from './tokens';

/** "9/10", "9 out of 10", "8 points out of 10", "8 (out of 10)". */
export const readOutOf: Reader = (tokens, { to, value }) => {
	let at = to;
	if (has(tokens[at], 'points')) at++;
	if (isMark(tokens[at], '(', '-') && has(tokens[at + 1], 'outOf')) at++;
	const slash = isMark(tokens[at], '/');
	if (!slash && !has(tokens[at], 'outOf')) return undefined;
	let next = at + 1;
	if (!slash && has(tokens[next], 'articles') && isNumber(tokens[next + 1])) next++;
	if (!isNumber(tokens[next])) return undefined;
	const wholeScale = slash ? undefined : endOfScale(tokens, next);
	if (wholeScale !== undefined)
		return isScore(value)
			? draft('score', wholeScale, { value, explicit: 'outOf' })
			: undefined;
	const whole = readAtom(tokens, next) as Atom;
	if (isMark(tokens[whole.to], '/') && isNumber(tokens[whole.to + 1]))
		return measure(whole.to + 2, 'time');
	let end = whole.to;
	if (has(tokens[end], 'points')) end++;
	if (isMark(tokens[end], ')')) end++;
	if (has(tokens[end], 'units', 'otherScale')) return measure(end + 1, 'share');
	if (slash && value === 24 && whole.value === 7) return measure(end, 'time');
	const either = slash && isScore(value) && isScore(whole.value) && has(tokens[end], 'outOf');
	if (either && tokens[end + 1]?.key === '10')
		return doubt('range', end + 2, scoresAmong(value, whole.value));
	if (whole.value !== 10) {
		const swapped = value === 10 && isScore(whole.value) ? [whole.value] : [];
		const neighbours =
			isScore(value) && isScore(whole.value) && Math.abs(value - whole.value) === 1;
		return doubt(
			'otherScale',
			end,
			slash && neighbours && value !== 10 ? scoresAmong(value, whole.value) : swapped,
		);
	}
	if (isScore(value)) return draft('score', skipTails(tokens, end), { value, explicit: 'outOf' });
	return value !== null && value < 10
		? doubt('fraction', end, scoresAround(value))
		: doubt('offScale', end);
};

const SHORT_WORD = 4;

/** "1 à 10?": whatever the word between them means, unless it is known to mean something else. */
function isScaleAlone(tokens: readonly Token[], at: number): boolean {
	const link = tokens[at + 1];
	const ends = tokens.slice(at + 3, at + 8).every(({ kind }) => kind === 'punctuation');
	return (
		ends &&
		link?.kind === 'word' &&
		!link.unspaced &&
		link.spaceBefore &&
		link.key.length <= SHORT_WORD &&
		!has(
			link,
			'outOf',
			'outOfFirst',
			'points',
			'or',
			'and',
			'corrections',
			'shifts',
			'not',
			'polite',
			'openers',
			'hedges',
		)
	);
}

/** Where the scale "0 to 10", "1-10" that begins here ends. */
export function endOfScale(tokens: readonly Token[], at: number): number | undefined {
	const [low, link, high] = [tokens[at], tokens[at + 1], tokens[at + 2]];
	const spans = isMark(link, '-', '~', '—') || has(link, 'to') || isScaleAlone(tokens, at);
	const scale = (low?.key === '0' || low?.key === '1') && spans && high?.key === '10';
	const after = tokens[at + 3];
	const digits = tokens[at + 4]?.kind === 'digits' && glued(tokens[at + 4]);
	const longer = isMark(after, '.', ',', '/', '-', ':') && digits;
	return scale && !longer && !has(after, 'units', 'otherScale') && !isMark(after, '%')
		? at + 3
		: undefined;
}

/** "10 üzerinden 9", "10点満点で8点". */
export const readReversed: Reader = (tokens, { to, value }) => {
	let at = to;
	if (has(tokens[at], 'points') && !has(tokens[at], 'outOfFirst')) at++;
	if (!has(tokens[at], 'outOfFirst')) return undefined;
	let told = false;
	at++;
	while (
		has(tokens[at], 'lead', 'cues', 'articles', 'hedges', 'tails') ||
		isMark(tokens[at], ',', ':')
	) {
		if (has(tokens[at], 'articles') && !isNumber(tokens[at + 1])) break;
		told ||= has(tokens[at], 'cues');
		at++;
	}
	const part = readAtom(tokens, at);
	if (!part) return value === 10 && !has(tokens[to], 'tails') ? draft('scale', at) : undefined;
	let end = part.to;
	if (has(tokens[end], 'points')) end++;
	if (value !== 10 || !isScore(part.value)) return doubt('otherScale', end, []);
	return draft('score', skipTails(tokens, end), { value: part.value, explicit: 'outOf', told });
};

import { isMark, isNumber, readAtom } from './atoms';
import { readLeftSide } from './leftSide';
import { asMeasure, scoresAmong, type Mention } from './mention';
import { endOfScale } from './outOf';
import { readRightSide } from './rightSide';
import { has, type Token } from './tokens';

/** A text with more numbers than this is no reply; the rest of them is not read. */
const MAX_MENTIONS = 100;

const NO_SCORE = {
	value: -1,
	candidates: [],
	explicit: undefined,
	inWords: false,
	everyday: false,
} as const;

/** All numbers of a reply in order, each with what its surroundings say it is. */
export function readMentions(tokens: readonly Token[]): Mention[] {
	const mentions: Mention[] = [];
	const digits = tokens.some(({ kind }) => kind === 'digits');
	for (let at = 0; at < tokens.length && mentions.length < MAX_MENTIONS; ) {
		const mention = readMention(tokens, at, digits);
		const previous = mentions.at(-1);
		if (!mention) at++;
		else {
			const joined = previous && join(tokens, previous, mention);
			if (joined) mentions.splice(-1, 1, ...joined);
			else mentions.push(mention);
			at = mention.to;
		}
	}
	return withoutQuotes(tokens, mentions);
}

function readMention(tokens: readonly Token[], at: number, digits: boolean): Mention | undefined {
	const token = tokens[at];
	if (!isNumber(token)) return undefined;
	// 네 is four and yes, 한 is one and about: beside digits they are the latter.
	if (digits && token?.kind === 'word' && has(token, 'polite')) return undefined;
	if (token?.kind === 'word' && has(token, 'hedges') && tokens[at + 1]?.kind === 'digits')
		return undefined;
	// "un 8": the article is no number.
	if (has(token, 'articles') && isNumber(tokens[at + 1]) && !has(tokens[at + 1], 'articles'))
		return undefined;
	const scaleTo = endOfScale(tokens, at);
	if (scaleTo !== undefined && !isMark(tokens[at - 1], '-', '+', '.', ','))
		return { ...NO_SCORE, from: at, to: scaleTo, kind: 'scale' };
	const atom = readAtom(tokens, at);
	if (!atom) return undefined;
	return readLeftSide(tokens, {
		...readRightSide(tokens, atom),
		from: at,
		inWords: atom.inWords,
		everyday: atom.inWords && has(token, 'everyday'),
	});
}

/** Makes a range, an alternative or the scale of two numbers that belong together. */
function join(tokens: readonly Token[], first: Mention, second: Mention): Mention[] | undefined {
	if (first.explicit === 'outOf' || !isPlain(first)) return undefined;
	let at = first.to;
	const link = tokens[at];
	const plainly =
		first.kind === 'score' && second.kind === 'score' && first.explicit === undefined;
	// "2 for 1"
	if (plainly && has(link, 'deals') && !has(link, 'outOf', 'to') && second.from === at + 1)
		return [asMeasure(first, 'share'), asMeasure(second, 'share')];
	// "rather 8 than 9"
	if (has(link, 'than') && second.from === at + 1 && second.kind === 'score')
		return first.kind === 'score' ? [{ ...first, to: second.to }] : undefined;
	const spaced = link?.spaceBefore === true && tokens[at + 1]?.spaceBefore === true;
	const dash = isMark(link, '-', '~', '—');
	const span = dash || has(link, 'to');
	const perhaps =
		isMark(link, ',') && has(tokens[at + 1], 'hedges', 'or') && second.kind === 'score';
	if (!span && !perhaps && !has(link, 'or', 'and')) return undefined;
	// "8 - 2 points off"
	if (spaced && dash && first.value - second.value > 1) return undefined;
	at++;
	if (isMark(link, '.') && isMark(tokens[at], '.')) at++;
	while (at < second.from && has(tokens[at], 'articles', 'hedges', 'lead', 'or')) at++;
	if (at !== second.from) return undefined;
	if (second.kind === 'measure')
		return spaced && dash ? undefined : [asMeasure(first, second.quantity ?? 'unit'), second];
	const both = { ...second, from: first.from, inWords: first.inWords };
	if (span && first.value <= 1 && second.value === 10 && second.explicit !== 'outOf')
		return [{ ...both, kind: 'scale' }];
	if (span && first.value <= 1 && OTHER_SCALES.has(second.value))
		return [{ ...both, kind: 'doubt', doubt: 'otherScale', candidates: [] }];
	if (second.kind !== 'score' && second.doubt !== 'signed') return undefined;
	return [
		{
			...both,
			kind: 'doubt',
			doubt: 'range',
			candidates: scoresAmong(first.value, second.value),
		},
	];
}

const OTHER_SCALES: ReadonlySet<number> = new Set([5]);

const isPlain = ({ kind, doubt }: Mention): boolean => kind === 'score' || doubt === 'limit';

const OPENING = new Set(['“', '«', '„', '「', '『', '"', '‹', '‟', '‘', "'", '`']);
const CLOSING = new Set(['”', '»', '“', '」', '』', '"', '›', '’', "'", '`']);

/** What stands in quotation marks among other words is someone else's, the question as a rule, or a name. */
function withoutQuotes(tokens: readonly Token[], mentions: readonly Mention[]): Mention[] {
	const words = tokens.some(({ kind }) => kind === 'word');
	const quoted = new Set<number>();
	let opened = -1;
	for (const [at, token] of tokens.entries()) {
		if (token.kind !== 'punctuation') continue;
		if (opened >= 0 && CLOSING.has(token.key)) {
			const wholeReply = opened === 0 && at === tokens.length - 1;
			if (!wholeReply && words && (at - opened > 4 || at - opened === 2))
				for (let inside = opened; inside < at; inside++) quoted.add(inside);
			opened = -1;
		} else if (OPENING.has(token.key)) opened = at;
	}
	return mentions.map((mention) =>
		quoted.has(mention.from) ? asMeasure(mention, 'quoted') : mention,
	);
}

import type { Clause, Item } from './clauses';
import { type Lexicon, WEIGHTS } from './lexicon';
import type { Token } from './tokens';

/** What one word or picture of a clause adds to its sum, and where. */
export interface Hit {
	readonly at: number;
	readonly value: number;
}

/** How far back a negator reaches: terms and words, or characters of a script without spaces. */
const REACH = { items: 4, characters: 6 };
/** Where it follows. */
const REACH_AHEAD = { items: 2, characters: 10 };
const DEGREE_REACH = 3;
const NEGATED_PRAISE = -0.75;
const NEGATED_BLAME = -0.5;
/** Praise right before blame only says how much of it there is. */
const GREAT_DISAPPOINTMENT = 0.2;
const INTENSIFIED = 1.3;
const TONED_DOWN = 0.6;
const CAPITALS = 1.3;
const EXCLAMATION = 0.1;
const MAX_EXCLAMATIONS = 3;
/** What a question says counts less, and one that only asks for something hardly. */
const ASKED = 0.6;
const INQUIRED = 0.1;
/** Words before which an inquiry begins at the latest: "hi, can you …". */
const INQUIRY_START = 3;
/** "It never arrived": a negator that turns nothing is a weak sign by itself. */
const LOOSE_NEGATOR = -0.5 * WEIGHTS.weak;

/** What the words and pictures of a clause add up from, in their order. */
export function hitsOf(clause: Clause, lexicon: Lexicon | undefined): Hit[] {
	const { items, tokens } = clause;
	const shouting = tokens.every((token) => token.capitals || token.character);
	const turned = new Set<Item>();
	const hits: Hit[] = clause.faces.map(({ start, weight }) => ({ at: start, value: weight }));
	items.forEach((item, at) => {
		if (item.role?.kind !== 'judgement') return;
		let value = item.role.weight * degree(items, at);
		if (value > 0 && isBlame(items[at + 1])) value *= GREAT_DISAPPOINTMENT;
		const turns = value > 0 || item.role.weight < -WEIGHTS.weak;
		const negator = turns && negatorOf(clause, at, lexicon?.negatorFollows ?? false);
		if (negator) {
			turned.add(negator);
			value *= value > 0 ? NEGATED_PRAISE : NEGATED_BLAME;
		}
		const words = tokens.slice(item.from, item.to);
		if (!shouting && words.some(({ capitals }) => capitals)) value *= CAPITALS;
		hits.push({ at: startOf(words), value });
	});
	for (const item of items)
		if (item.role?.kind === 'negator' && !turned.has(item))
			hits.push({ at: startOf(tokens.slice(item.from)), value: LOOSE_NEGATOR });
	const factor =
		(1 + EXCLAMATION * Math.min(MAX_EXCLAMATIONS, clause.exclamations)) *
		questionFactor(clause, lexicon);
	return hits
		.map(({ at, value }) => ({ at, value: value * factor }))
		.sort((a, b) => a.at - b.at);
}

const isBlame = (item: Item | undefined) => item?.role?.kind === 'judgement' && item.role.weight < 0;

const startOf = (tokens: readonly Token[]) => tokens[0]?.start ?? 0;

/** "When do you open?" only asks; "When do you open???" has waited too long. */
function questionFactor({ questionMarks, tokens }: Clause, lexicon: Lexicon | undefined): number {
	if (questionMarks === 0) return 1;
	const inquiry = tokens
		.slice(0, INQUIRY_START)
		.some((_, at) => lexicon?.inquiries.longest(tokens, at) !== undefined);
	return inquiry && questionMarks === 1 ? INQUIRED : ASKED;
}

/** "Very" and "a bit" before a word. */
function degree(items: readonly Item[], at: number): number {
	for (let back = at - 1; back >= Math.max(0, at - DEGREE_REACH); back--) {
		const kind = items[back]?.role?.kind;
		if (kind === 'intensifier') return INTENSIFIED;
		if (kind === 'downtoner') return TONED_DOWN;
		if (kind === 'judgement') return 1;
	}
	return 1;
}

function negatorOf({ items, tokens }: Clause, at: number, follows: boolean): Item | undefined {
	const step = follows ? 1 : -1;
	const reach = follows ? REACH_AHEAD : REACH;
	const item = items[at];
	const spaceless = tokens[item?.from ?? 0]?.character === true;
	const steps = spaceless ? reach.characters : reach.items;
	for (let distance = 1; distance <= steps; distance++) {
		const other = items[at + distance * step];
		const between = follows ? other : items[at + (distance - 1) * step];
		if (!other || (between && tokens[between.from]?.afterComma)) return undefined;
		if (other.role?.kind === 'negator') return other;
		if (other.role?.kind === 'judgement' && distance > 1) return undefined;
	}
	return undefined;
}

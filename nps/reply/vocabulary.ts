import { foldedOf } from './fold';
import { LANGUAGES, DEFAULT_LANGUAGE } from './languages';
import { bareLanguage } from './language';
import { NUMBER_WORDS } from './numberWords.generated';
import { headsOf, layerOf, stemOf, type Layer, type Meaning, type Role } from './layer';

/** The words by which one reply is read. */
export interface Vocabulary {
	/** What the words of a term, in keys joined by a space, mean; undefined for an unknown term. */
	lookUp(key: string): Meaning | undefined;
	/** The same for one word, which may also begin with a known stem. */
	lookUpWord(key: string): Meaning | undefined;
	/** How many words the longest term has that begins with this word. */
	longestTerm(head: string): number;
	readonly ordinalDot: boolean;
	readonly classifiers: boolean;
}

/** What words of languages other than the reply's own may still do: nothing that needs grammar. */
const FOREIGN: ReadonlySet<Role> = new Set<Role>([
	'optOut',
	'optOutSentences',
	'polite',
	'lead',
	'points',
	'outOf',
	'otherScale',
	'units',
	'because',
	'opinions',
	'topics',
]);

function remembered<Value>(make: (key: string) => Value): (key: string) => Value {
	const known = new Map<string, Value>();
	return (key) => {
		const value = known.get(key) ?? make(key);
		known.set(key, value);
		return value;
	};
}

const RECENT_KEYS = 20_000;
const LONGEST_KEPT_KEY = 40;

/** Keeps the last answers for short keys; a flood of different words only empties it. */
function recent<Value>(make: (key: string) => Value): (key: string) => Value {
	const known = new Map<string, { readonly value: Value }>();
	return (key) => {
		const kept = known.get(key);
		if (kept) return kept.value;
		const value = make(key);
		if (known.size >= RECENT_KEYS) known.clear();
		if (key.length <= LONGEST_KEPT_KEY) known.set(key, { value });
		return value;
	};
}

const layer = remembered((code) => layerOf(LANGUAGES.get(code) ?? bareLanguage(code)));

const short = (key: string): boolean => key.length < 4 && /^\p{Script=Latin}+$/u.test(key);

/**
 * The words of all languages that mean the same in each of them: for a reply in a language nobody announced. A number
 * word that is an everyday word anywhere is left out.
 */
const foreignLayer = remembered((): Layer => {
	const codes = [DEFAULT_LANGUAGE, ...LANGUAGES.keys()].filter(
		(code, at, all) => all.indexOf(code) === at,
	);
	const merged = new Map<string, { roles: Set<Role>; value?: number } | null>();
	for (const code of codes) {
		for (const [key, { roles, value }] of layer(code).exact) {
			const before = merged.get(key);
			const useful = new Set([...roles].filter((role) => FOREIGN.has(role)));
			if (value !== undefined && roles.size === 0 && before === undefined)
				merged.set(key, { roles: useful, value });
			else if (before === undefined)
				merged.set(key, useful.size > 0 && !short(key) ? { roles: useful } : null);
			else if (before && before.value !== value) merged.set(key, null);
		}
	}
	const exact = new Map<string, Meaning>();
	for (const [key, meaning] of merged) if (meaning) exact.set(key, meaning);
	return {
		exact,
		folded: new Map(),
		stems: new Map(),
		heads: headsOf([...exact.keys()]),
		ordinalDot: false,
		classifiers: false,
	};
});

/** The words by which replies in the given languages are read, the first language first. */
export function vocabularyOf(codes: readonly string[]): Vocabulary {
	return vocabulary(codes.join(' '));
}

const vocabulary = remembered((codes): Vocabulary => {
	const own = codes.split(' ').map(layer);
	const foreign = foreignLayer('');
	const find = (key: string): Meaning | undefined => {
		for (const { exact } of own) if (exact.has(key)) return exact.get(key);
		const folded = foldedOf(key);
		for (const each of own) if (each.folded.has(folded)) return each.folded.get(folded);
		return foreign.exact.get(key);
	};
	const findStem = (key: string): Meaning | undefined => {
		const folded = foldedOf(key);
		return own.map(({ stems }) => stemOf(stems, folded)).find(Boolean);
	};
	const lookUp = recent(find);
	return {
		lookUp,
		lookUpWord: recent((key) => lookUp(key) ?? findStem(key)),
		longestTerm: recent((head) => {
			const folded = foldedOf(head);
			const lengths = own.flatMap(({ heads }) => [
				heads.get(head) ?? 1,
				heads.get(folded) ?? 1,
			]);
			return Math.max(foreign.heads.get(head) ?? 1, ...lengths);
		}),
		ordinalDot: own.some((each) => each.ordinalDot),
		classifiers: own.every((each) => each.classifiers),
	};
});

/** The known languages that the options name, the survey's first; empty when they name none. */
export function languagesOf(...tags: ReadonlyArray<string | undefined>): string[] {
	const codes = tags
		.map(
			(tag) =>
				String(tag ?? '')
					.toLowerCase()
					.split(/[-_]/)[0] ?? '',
		)
		.map((code) => LANGUAGES.get(code)?.code ?? code)
		.filter((code) => LANGUAGES.has(code) || Object.hasOwn(NUMBER_WORDS, code));
	return [...new Set(codes)];
}

/** The language that most of the words belong to; undefined when fewer than `least` do or two are as likely. */
export function guessLanguage(keys: readonly string[], least: number): string | undefined {
	const counts = [...new Set([...LANGUAGES.values()].map(({ code }) => code))]
		.map((code) => ({ code, hits: hitsIn(layer(code), keys) }))
		.sort((a, b) => b.hits - a.hits);
	const [first, second] = counts;
	return first && first.hits >= least && first.hits > (second?.hits ?? 0)
		? first.code
		: undefined;
}

const hitsIn = ({ exact, stems }: Layer, keys: readonly string[]): number =>
	keys.reduce((hits, key) => hits + (exact.has(key) || stemOf(stems, foldedOf(key)) ? 1 : 0), 0);

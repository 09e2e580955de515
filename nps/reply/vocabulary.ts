import { foldedOf } from './fold';
import { LANGUAGES, DEFAULT_LANGUAGE } from './languages';
import { bareLanguage } from './language';
import { NUMBER_WORDS } from './numberWords.generated';
import { languagesByScript } from './script';
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
	readonly bareModifiers: boolean;
	readonly uncountable: Layer['uncountable'];
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
]);

function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
	const known = new Map<Key, Value>();
	return (key) => {
		if (!known.has(key)) known.set(key, make(key));
		return known.get(key) as Value;
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

const layer = remembered((code: string) => layerOf(LANGUAGES.get(code) ?? bareLanguage(code)));

/** Short words that mean "out of" somewhere and nothing that joins two scores anywhere: 9 «de» 10. */
const shortOutOf = (key: string, codes: readonly string[]): Meaning | null => {
	const meanings = codes
		.map((code) => layer(code).exact.get(key))
		.filter((found) => found !== undefined);
	const harmless = meanings.every(
		({ roles, value }) =>
			value === undefined && !['or', 'and', 'to'].some((role) => roles.has(role as Role)),
	);
	return harmless && meanings.some(({ roles }) => roles.has('outOf'))
		? { roles: new Set<Role>(['outOf']) }
		: null;
};

const LATIN = /^\p{Script=Latin}+$/u;
const short = (key: string): boolean => key.length < 4 && LATIN.test(key);

/** What is left of a meaning where another language is spoken; one object for all terms that mean the same. */
const leftAbroad = remembered((meaning: Meaning): Meaning | null => {
	if (meaning.value !== undefined && meaning.roles.size === 0) return meaning;
	const roles = new Set([...meaning.roles].filter((role) => FOREIGN.has(role)));
	return roles.size > 0 ? { roles } : null;
});

const abroad = (key: string, meaning: Meaning): Meaning | null => {
	const left = leftAbroad(meaning);
	return left && (left.value !== undefined || !short(key)) ? left : null;
};

/**
 * The words of all languages that mean the same in each of them: for a reply in a language nobody announced. A number
 * word that is an everyday word anywhere is left out.
 */
const foreignLayer = remembered((_all: 'all'): Layer => {
	const codes = [DEFAULT_LANGUAGE, ...LANGUAGES.keys()].filter(
		(code, at, all) => all.indexOf(code) === at,
	);
	const merged = new Map<string, Meaning | null>();
	for (const code of codes) {
		for (const [key, meaning] of layer(code).exact) {
			const before = merged.get(key);
			if (before === null) continue;
			if (before === undefined) merged.set(key, abroad(key, meaning));
			else if (before.value !== meaning.value) merged.set(key, null);
		}
	}
	const exact = new Map<string, Meaning>();
	for (const [key, meaning] of merged) {
		const kept = meaning ?? (short(key) ? shortOutOf(key, codes) : null);
		if (kept) exact.set(key, kept);
	}
	return {
		exact,
		folded: new Map(),
		stems: new Map(),
		heads: headsOf([...exact.keys()]),
		words: new Set(),
		ordinalDot: false,
		classifiers: false,
		bareModifiers: false,
		uncountable: undefined,
	};
});

/** The words by which replies in the given languages are read, the first language first. */
export function vocabularyOf(codes: readonly string[]): Vocabulary {
	return vocabulary(codes.join(' '));
}

const vocabulary = remembered((codes: string): Vocabulary => {
	const own = codes.split(' ').map(layer);
	const foreign = foreignLayer('all');
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
		bareModifiers: own.some((each) => each.bareModifiers),
		uncountable: own.length === 1 ? own[0]?.uncountable : undefined,
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

/**
 * The one number that a word alone means in some language, where it is no everyday word or command in any and the default
 * language does not know it; undefined for any other word.
 */
export function loneNumber(key: string): number | undefined {
	if (key.length < 3 || isKnown(layer(DEFAULT_LANGUAGE), key)) return undefined;
	const meanings = [...new Set([...LANGUAGES.values()].map(({ code }) => code))]
		.map((code) => layer(code).exact.get(key) ?? layer(code).folded.get(foldedOf(key)))
		.filter((meaning) => meaning !== undefined);
	const values = new Set(
		meanings.map(({ value }) => value).filter((value) => value !== undefined),
	);
	const [value] = values;
	const doubtful = meanings.some(({ roles }) => NO_LONE_NUMBER.some((role) => roles.has(role)));
	return values.size === 1 && value !== undefined && value <= 10 && !doubtful ? value : undefined;
}

const NO_LONE_NUMBER: readonly Role[] = [
	'everyday',
	'optOut',
	'optOutAlone',
	'optIn',
	'help',
	'not',
	'polite',
	'grades',
];

/** More languages than these share only words that all of them share. */
const MOST_TIED = 4;
/** The default language is preferred to one that knows so little more. */
const NARROWLY = 0.5;

/**
 * The languages that the script, or most of the words, speak for: several when they are as likely, none when fewer than
 * `least` words speak for any.
 */
export function guessLanguages(keys: readonly string[], least: number): readonly string[] {
	const scripted = languagesByScript(keys.join(' '));
	const codes =
		scripted.length > 0
			? scripted
			: [...new Set([...LANGUAGES.values()].map(({ code }) => code))];
	const counts = codes.map((code) => ({ code, hits: hitsIn(layer(code), keys) }));
	const most = Math.max(...counts.map(({ hits }) => hits));
	const first = counts.filter(({ hits }) => hits === most).map(({ code }) => code);
	if (scripted.length > 0) return first;
	const likely = counts.find(({ code }) => code === DEFAULT_LANGUAGE)?.hits ?? 0;
	if (likely >= most - NARROWLY) return likely >= least ? [DEFAULT_LANGUAGE] : [];
	return most >= least && first.length <= MOST_TIED ? first : [];
}

/** How many of the words the language knows; one that it knows only inside longer terms is half a hit. */
function hitsIn(of: Layer, keys: readonly string[]): number {
	let hits = 0;
	for (const key of keys) {
		if (isKnown(of, key)) hits += 1;
		else if (of.words.has(foldedOf(key))) hits += 0.5;
	}
	return hits;
}

function isKnown({ exact, folded, stems }: Layer, key: string): boolean {
	const plain = foldedOf(key);
	// A word typed with its accents speaks for its own language only.
	return (
		exact.has(key) || (plain === key && folded.has(plain)) || stemOf(stems, plain) !== undefined
	);
}

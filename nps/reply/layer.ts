import { foldedOf, keyOf } from './fold';
import type { LanguageWords } from './language';
import { MEASURE_WORDS } from './measureWords.generated';
import { NUMBER_WORDS } from './numberWords.generated';

/** What a term does in a sentence: the name of the list it stands in, or a number. */
export type Role = Exclude<
	{
		[K in keyof LanguageWords]-?: LanguageWords[K] extends readonly string[] | undefined
			? K
			: never;
	}[keyof LanguageWords],
	'aliases' | 'beyond' | 'signatures'
>;

/** All that a term can mean in one language. */
export interface Meaning {
	readonly roles: ReadonlySet<Role>;
	/** Of a number word: 0 to 10, or Infinity for any larger number. */
	readonly value?: number;
}

/** The words of one language, found by their key. */
export interface Layer {
	readonly exact: ReadonlyMap<string, Meaning>;
	readonly folded: ReadonlyMap<string, Meaning>;
	readonly stems: ReadonlyMap<string, Meaning>;
	/** Of each word that a longer term begins with, how many words that term may have. */
	readonly heads: ReadonlyMap<string, number>;
	/** The words of its longer terms, folded, without the shortest. */
	readonly words: ReadonlySet<string>;
	readonly ordinalDot: boolean;
	readonly classifiers: boolean;
	readonly bareModifiers: boolean;
	readonly uncountable: LanguageWords['uncountable'];
}

/** Lists of a language file that are no roles of a term. */
const NO_ROLES: ReadonlySet<string> = new Set(['aliases', 'beyond', 'signatures']);
/** Roles that say more exactly what a unit is. */
const KINDS_OF_UNITS: ReadonlySet<string> = new Set(['money', 'clock']);
const STEM_LENGTHS = { min: 3, max: 16 };

const termKey = (term: string): string =>
	keyOf(term)
		.replace(/[\s-]+/g, ' ')
		.trim();

/** What the longest known stem of the key means. */
export function stemOf(stems: ReadonlyMap<string, Meaning>, key: string): Meaning | undefined {
	for (
		let length = Math.min(key.length, STEM_LENGTHS.max);
		length >= STEM_LENGTHS.min;
		length--
	) {
		const meaning = stems.get(key.slice(0, length));
		if (meaning) return meaning;
	}
	return undefined;
}

/** Of each first word, the length in words of the longest term. */
export function headsOf(keys: readonly string[]): Map<string, number> {
	const heads = new Map<string, number>();
	for (const key of keys) {
		const words = key.split(' ');
		const head = words[0] ?? '';
		if (words.length > 1) heads.set(head, Math.max(heads.get(head) ?? 0, words.length));
	}
	return heads;
}

const SHORTEST_TELLING_WORD = 3;

const wordsOf = (keys: readonly string[]): Set<string> =>
	new Set(
		keys
			.filter((key) => key.includes(' '))
			.flatMap((key) => key.split(' '))
			.filter((word) => word.length >= SHORTEST_TELLING_WORD),
	);

/** One object for all terms that mean the same: a hundred thousand terms share a few hundred meanings. */
const meanings = new Map<string, Meaning>();

function shared(terms: ReadonlyMap<string, Meaning>): Map<string, Meaning> {
	return new Map(
		[...terms].map(([key, meaning]) => {
			const name = `${[...meaning.roles].sort().join()}=${String(meaning.value)}`;
			const known = meanings.get(name) ?? meaning;
			meanings.set(name, known);
			return [key, known];
		}),
	);
}

/** Most languages are only ever looked into for single words. */
function lazily<Value>(make: () => Value): () => Value {
	let made: { readonly value: Value } | undefined;
	return () => (made ??= { value: make() }).value;
}

class LayerBuilder {
	private readonly terms = new Map<string, { roles: Set<Role>; value?: number }>();
	private readonly stems = new Map<string, { roles: Set<Role> }>();

	add(term: string, role: Role | undefined, value?: number): void {
		const stem = term.endsWith('*');
		const key = termKey(stem ? term.slice(0, -1) : term);
		if (key === '') return;
		const into: Map<string, { roles: Set<Role>; value?: number }> = stem
			? this.stems
			: this.terms;
		const entry = into.get(key) ?? { roles: new Set<Role>() };
		if (role !== undefined) entry.roles.add(role);
		if (value !== undefined) entry.value ??= value;
		into.set(key, entry);
	}

	/** Whether the term is a command, which no unit of the same spelling hides. */
	isCommand(term: string): boolean {
		return this.terms.get(termKey(term))?.roles.has('optOut') === true;
	}

	/** A word that is listed of its own keeps what its stem says, but is not counted because the stem is. */
	private addStemRoles(): void {
		for (const [key, { roles, value }] of this.terms) {
			const eligible =
				value === undefined &&
				['openers', 'topics', 'strong'].some((role) => roles.has(role as Role));
			const stem = eligible ? stemOf(this.stems, key) : undefined;
			for (const role of stem?.roles ?? []) if (role !== 'units') roles.add(role);
		}
	}

	build(words: LanguageWords): Layer {
		this.addStemRoles();
		const exact = shared(this.terms);
		const folded = new Map<string, Meaning>();
		for (const [key, meaning] of exact) {
			const plain = foldedOf(key);
			if (!folded.has(plain)) folded.set(plain, meaning);
		}
		const stems = new Map<string, Meaning>();
		for (const [key, meaning] of shared(this.stems)) stems.set(foldedOf(key), meaning);
		const heads = lazily(() => headsOf([...exact.keys(), ...folded.keys()]));
		const tellingWords = lazily(() => wordsOf([...folded.keys()]));
		return {
			exact,
			folded,
			stems,
			get heads() {
				return heads();
			},
			get words() {
				return tellingWords();
			},
			ordinalDot: words.ordinalDot === true,
			classifiers: words.classifiers === true,
			bareModifiers: words.bareModifiers === true,
			uncountable: words.uncountable,
		};
	}
}

/** The words that a language file, CLDR and ICU give for one language. */
export function layerOf(words: LanguageWords): Layer {
	const builder = new LayerBuilder();
	const numbers = NUMBER_WORDS[words.code];
	numbers?.scores.forEach((forms, value) =>
		forms.split('|').forEach((form) => builder.add(form, undefined, value)),
	);
	for (const [value, forms] of Object.entries(words.numbers ?? {}))
		for (const form of forms) builder.add(form, undefined, Number(value));
	for (const form of [...(numbers?.beyond.split('|') ?? []), ...(words.beyond ?? [])])
		builder.add(form, undefined, Infinity);
	for (const [role, list] of Object.entries(words))
		if (Array.isArray(list) && !NO_ROLES.has(role))
			for (const term of list) {
				builder.add(String(term), role as Role);
				if (KINDS_OF_UNITS.has(role)) builder.add(String(term), 'units');
			}
	for (const term of MEASURE_WORDS[words.code]?.split('|') ?? [])
		if (!builder.isCommand(term)) builder.add(term, 'units');
	return builder.build(words);
}

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
	readonly ordinalDot: boolean;
	readonly classifiers: boolean;
}

/** Lists of a language file that are no roles of a term. */
const NO_ROLES: ReadonlySet<string> = new Set(['aliases', 'beyond', 'signatures']);
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

	/** A word that is listed of its own keeps what its stem says. */
	private addStemRoles(): void {
		for (const [key, { roles, value }] of this.terms) {
			const eligible =
				value === undefined &&
				['openers', 'topics', 'strong'].some((role) => roles.has(role as Role));
			const stem = eligible ? stemOf(this.stems, key) : undefined;
			for (const role of stem?.roles ?? []) roles.add(role);
		}
	}

	build(words: Pick<LanguageWords, 'ordinalDot' | 'classifiers'>): Layer {
		this.addStemRoles();
		const folded = new Map<string, Meaning>();
		for (const [key, meaning] of this.terms) {
			const plain = foldedOf(key);
			if (!folded.has(plain)) folded.set(plain, meaning);
		}
		const stems = new Map<string, Meaning>();
		for (const [key, meaning] of this.stems) stems.set(foldedOf(key), meaning);
		return {
			exact: this.terms,
			folded,
			stems,
			heads: headsOf([...this.terms.keys(), ...folded.keys()]),
			ordinalDot: words.ordinalDot === true,
			classifiers: words.classifiers === true,
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
			for (const term of list) builder.add(String(term), role as Role);
	for (const term of MEASURE_WORDS[words.code]?.split('|') ?? []) builder.add(term, 'units');
	return builder.build(words);
}

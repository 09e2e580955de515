import type { Clause } from './clauses';
import { THEMES, type TextLanguage } from './language';
import { type Phrases, phrasesOf } from './phrases';
import type { Token } from './tokens';
import type { AnalyseOptions } from './types';

/** A word for a theme, and where it stands in the comment. */
export interface ThemeHit {
	readonly theme: string;
	readonly at: number;
}

/** The words a language has for the themes, made ready to read with. */
export type ThemeWordsOf = Phrases<Meaning>;

interface Meaning {
	/** Empty where the phrase is about no theme. */
	readonly theme: string;
	/** "Fast": said of machines, but also of people and parcels. */
	readonly speed: boolean;
}

interface Place extends Meaning {
	readonly from: number;
	readonly to: number;
}

const OURS: ReadonlySet<string> = new Set(THEMES);
/** What may be fast or slow without being a machine. */
const OTHERS: ReadonlySet<string> = new Set([
	...['delivery', 'support', 'staff', 'returns', 'communication', 'billing'],
]);
/** Words between "fast" and what is fast. */
const SPEED_REACH = 4;
const LIMITS = { themes: 100, words: 500, word: 100, id: 100 };

export function themeWordsOf(language: TextLanguage): ThemeWordsOf {
	const speed = new Set(language.speed ?? []);
	const terms: (readonly [string, Meaning])[] = (language.unthemed ?? []).map((term) => [
		term,
		{ theme: '', speed: false },
	]);
	for (const [theme, words] of Object.entries(language.themes))
		for (const word of words)
			terms.push([word, { theme, speed: theme === 'performance' && speed.has(word) }]);
	return phrasesOf(terms);
}

/** The IDs of all themes looked for: ours and the user's, less what `onlyThemes` leaves out. */
export function themeIdsOf({ themes = [], onlyThemes }: AnalyseOptions): readonly string[] {
	const ids = new Set<string>([...THEMES, ...themes.map(({ theme }) => idOf(theme))]);
	ids.delete('');
	const wanted = onlyThemes && new Set(onlyThemes.map(idOf));
	return [...ids].filter((id) => wanted === undefined || wanted.has(id));
}

/** "Delivery" is ours, however it is written. */
function idOf(theme: unknown): string {
	const id = String(theme).trim().slice(0, LIMITS.id);
	const ours = id.toLowerCase();
	return OURS.has(ours) ? ours : id;
}

/** The user's own words, whatever the language; hasty spellings count. */
export function userWordsOf({ themes = [] }: AnalyseOptions): ThemeWordsOf {
	const terms: (readonly [string, Meaning])[] = [];
	for (const { theme, words } of themes.slice(0, LIMITS.themes)) {
		const id = idOf(theme);
		if (id === '' || !Array.isArray(words)) continue;
		for (const word of words.slice(0, LIMITS.words))
			terms.push([String(word).slice(0, LIMITS.word), { theme: id, speed: false }]);
	}
	return phrasesOf(terms, { anyAccent: true });
}

/** The themes of a clause, in its order. */
export function themesIn(
	clause: Clause,
	language: ThemeWordsOf | undefined,
	user: ThemeWordsOf,
): ThemeHit[] {
	const { tokens } = clause;
	const places = language ? placesOf(tokens, language) : [];
	return [
		...places.filter((place) => !isSpeedOfOthers(place, places)),
		...placesOf(tokens, user),
	]
		.map(({ theme, from }) => ({ theme, at: tokens[from]?.start ?? clause.start }))
		.sort((a, b) => a.at - b.at);
}

function placesOf(tokens: readonly Token[], words: ThemeWordsOf): Place[] {
	const places: Place[] = [];
	for (let from = 0; words.size > 0 && from < tokens.length; ) {
		const found = words.longest(tokens, from);
		const to = found?.end ?? from + 1;
		const meanings = found?.values ?? [];
		if (meanings[0]?.theme !== '')
			for (const meaning of meanings) places.push({ ...meaning, from, to });
		from = to;
	}
	return places;
}

/** Whether the thing nearest to a word of speed is a parcel or a person rather than a machine. */
function isSpeedOfOthers(place: Place, places: readonly Place[]): boolean {
	if (!place.speed) return false;
	let nearest: Place | undefined;
	let reach = SPEED_REACH + 1;
	for (const other of places) {
		if (other.speed) continue;
		const distance = other.from < place.from ? place.from - other.to : other.from - place.to;
		if (distance < 0 || distance >= reach) continue;
		nearest = other;
		reach = distance;
	}
	return nearest !== undefined && OTHERS.has(nearest.theme);
}

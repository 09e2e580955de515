/** What a language contributes to the reading of replies: one file each, gathered in `languages/index.ts`. */
export interface LanguageWords {
	/** ISO 639 code of the language. */
	readonly code: string;
	/** Other codes that mean it. */
	readonly aliases?: readonly string[];

	/** Opt-out words that count as a sentence of their own, anywhere in the reply. */
	readonly optOut: readonly string[];
	/** Opt-out words that count only as the whole reply, because they are everyday words. */
	readonly optOutAlone?: readonly string[];
	/** What an explicit opt-out sentence begins with. */
	readonly optOutSentences: readonly string[];
	readonly optIn: readonly string[];
	readonly help: readonly string[];
	/** Please, thanks, and the like: they change no command and no score. */
	readonly polite: readonly string[];

	/** Words for 0 to 10 that CLDR lacks: spoken, school and misspelt forms. */
	readonly numbers?: Readonly<Record<number, readonly string[]>>;
	/** Words for numbers above 10 that CLDR lacks. */
	readonly beyond?: readonly string[];
	/** Number words that are also everyday words. */
	readonly everyday?: readonly string[];

	/** What a score phrase may begin with: "score", "my rating is". */
	readonly lead: readonly string[];
	readonly articles?: readonly string[];
	/** What announces a score inside a sentence: "I'd give it". */
	readonly cues: readonly string[];
	/** "It was", "it's": they announce a score only together with an article or a conclusion. */
	readonly copulas?: readonly string[];
	/** Adjectives between article and score: "a solid 8". */
	readonly strong?: readonly string[];
	readonly hedges: readonly string[];
	readonly points: readonly string[];
	/** What may follow a score and adds nothing: a copula, a suffix. */
	readonly tails?: readonly string[];
	/** 9 «out of» 10. */
	readonly outOf: readonly string[];
	/** 10 «üzerinden» 9. */
	readonly outOfFirst?: readonly string[];
	/** Stars, percent: a number with it belongs to another scale. */
	readonly otherScale: readonly string[];
	/** "Full marks" without a number. */
	readonly fullMarks?: readonly string[];
	/** School grades, where a small number may be the best. */
	readonly grades?: readonly string[];

	readonly or: readonly string[];
	readonly and: readonly string[];
	readonly to: readonly string[];
	readonly decimalPoint?: readonly string[];
	readonly half: readonly string[];
	readonly halfBefore?: readonly string[];
	readonly not: readonly string[];
	/** Less than, almost, at least: the number is a limit. */
	readonly bounds: readonly string[];
	/** Sorry, I mean: the number that follows replaces the earlier one. */
	readonly corrections: readonly string[];
	/** So, overall, more like: the number that follows is the conclusion. */
	readonly shifts: readonly string[];
	/** Would have been, last time: the number is not today's score. */
	readonly unreal: readonly string[];

	/** Last time, before: the number in front of it is not today's score. */
	readonly past?: readonly string[];

	/** Units and things people count, besides those of ICU. A trailing * makes a stem. */
	readonly units: readonly string[];
	/** At, room, number: a number after it is a time, a place or a name. */
	readonly before: readonly string[];
	/** Because and the like: even a number word before it is a score. */
	readonly because: readonly string[];
	/** Words that start a comment and cannot be counted: pronouns, verbs, adverbs. */
	readonly openers: readonly string[];
	/** Adjectives of praise and blame. */
	readonly opinions: readonly string[];
	/** What the comment is about, in a form that a number from 2 on cannot count. */
	readonly topics: readonly string[];

	/** Labels that stand before the comment. */
	readonly labels?: readonly string[];
	/** What a phone writes when someone reacts to a message: Liked "…". */
	readonly reactions?: readonly string[];
	/** First words of a mobile signature line. */
	readonly signatures?: readonly string[];
	/** Countable nouns in the singular, where the plural (in `units`) differs: after 2 to 10 they are no count. */
	readonly things?: readonly string[];
	/** Units of money and words of the clock and the calendar: they are units, too, and the verdict names them. */
	readonly money?: readonly string[];
	readonly clock?: readonly string[];
	/** Verbs and prepositions that may follow a count: "2 were broken". A number from 1 to 4 before it is asked back. */
	readonly afterCount?: readonly string[];
	/** What counted goods may be: "2 damaged". */
	readonly states?: readonly string[];
	/** Adverbs before an adjective: the word after them tells what they belong to. */
	readonly intensifiers?: readonly string[];
	/** Damning words about the whole, before or as a noun that nobody counts: "1 terrible company". */
	readonly blame?: readonly string[];
	/** Prepositions between the two numbers of a bargain or a rate: 2 for 1, 2 in 3. */
	readonly deals?: readonly string[];
	/** Verbs of which only one thing or person is the subject: was, is. */
	readonly singular?: readonly string[];
	/** Words before which a digit is written for a word that sounds like it: "2 be honest". */
	readonly homophones?: readonly string[];
	/** Right after the number they deny it. */
	readonly denials?: readonly string[];
	/** Rather 8 than 9. */
	readonly than?: readonly string[];
	/** Pronouns between what announces the score and the score: "rate you 9". */
	readonly objects?: readonly string[];
	/** What may stand before an opt-out sentence: "can you", "and". */
	readonly requests?: readonly string[];
	/** Endings, and beginnings with a trailing *, that the name of things counted with 2 to 4 (`few`) or 5 to 10 (`many`) never has. */
	readonly uncountable?: { readonly few: readonly string[]; readonly many: readonly string[] };
	/** Nouns and adjectives stand unchanged before what is counted: "2 bedroom flat", "8 port switch". */
	readonly bareModifiers?: boolean;
	/** "2." is written for "second". */
	readonly ordinalDot?: boolean;
	/** Counting needs a counter word, all of which are in `units`. */
	readonly classifiers?: boolean;
}

/** A language of which only number words and units are known. */
export const bareLanguage = (code: string): LanguageWords => ({
	code,
	optOut: [],
	optOutSentences: [],
	optIn: [],
	help: [],
	polite: [],
	lead: [],
	cues: [],
	hedges: [],
	points: [],
	outOf: [],
	otherScale: [],
	or: [],
	and: [],
	to: [],
	half: [],
	not: [],
	bounds: [],
	corrections: [],
	shifts: [],
	unreal: [],
	units: [],
	before: [],
	because: [],
	openers: [],
	opinions: [],
	topics: [],
});

/** The terms of a comma-separated text. */
export function terms(text: string): readonly string[] {
	return text
		.split(',')
		.map((term) => term.trim())
		.filter((term) => term !== '');
}

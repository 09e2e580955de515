/** What a number in a reply is when it is no score. */
export type Quantity =
	| 'unit'
	| 'price'
	| 'time'
	| 'phone'
	| 'order'
	| 'ordinal'
	| 'quoted'
	| 'share'
	| 'name'
	| 'sum';

/** Why a number that was meant as the score is none. */
export type Doubt =
	| 'range'
	| 'fraction'
	| 'offScale'
	| 'otherScale'
	| 'negated'
	| 'limit'
	| 'unreal'
	| 'grade'
	| 'signed';

/** The sentences of a verdict about a number that is no score. */
export const QUANTITIES: Readonly<Record<Quantity, string>> = {
	unit: 'a number with a unit or of things is not a score',
	price: 'a price is not a score',
	time: 'a time or date is not a score',
	phone: 'a telephone number is not a score',
	order: 'an order or product number is not a score',
	ordinal: 'an ordinal is not a score',
	quoted: 'the number is part of a text that was quoted, as the question is',
	share: 'a share of something is not a score',
	name: 'the number is part of a name, a place or a time',
	sum: 'a sum or a chain of numbers is not a score',
};

/** The sentences of a verdict that asks back. */
export const DOUBTS: Readonly<Record<Doubt, string>> = {
	range: 'more than one number could be the score',
	fraction: 'the score is not a whole number',
	offScale: 'the number is not on the scale from 0 to 10',
	otherScale: 'the number belongs to another scale',
	negated: 'the reply says which score it is not',
	limit: 'the reply gives a limit, not a score',
	unreal: 'the number is not the score of today',
	grade: 'the number may be a school grade, where 1 is the best',
	signed: 'the sign before or after the number makes it unclear',
};

/** All other sentences of a verdict. */
export const REASONS = {
	begins: 'the reply begins with the score',
	points: 'the reply gives its score in points',
	ends: 'the reply ends with the score',
	outOfTen: 'the reply gives a score out of ten',
	announced: 'the reply announces the score',
	concluded: 'the number is the conclusion of the reply',
	corrected: 'the writer corrected an earlier number',
	ownSentence: 'the score stands in a sentence of its own',
	afterScale: 'the number answers the scale that the reply repeats',
	twice: 'the same score, more than once',
	lookAlike: 'a letter stands for a digit of 10',
	misspelt: 'a misspelt number word is the whole reply',
	loneNumber: 'a number word of another language is the whole reply',
	keyed: 'a number was keyed in',

	mayCount: 'the number may count something',
	letterO: 'the letter O, or a zero',
	fullMarks: 'full marks without a number',
	stars: 'stars belong to another scale',
	keyedOther: 'what was keyed in is not 0 to 10',

	command: 'a command, not an answer',
	reaction: 'a reaction to our message, not an answer',
	scaleOnly: 'the reply repeats the scale without choosing from it',
	inPassing: 'a number is mentioned, but not as the score',
	inWords: 'a number word in a sentence is not a score',
	noNumber: 'the reply has no number',
	empty: 'the reply is empty',
	cut: 'the text was cut, it is too long',
} as const;

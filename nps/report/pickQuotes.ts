import { categoryOf, type Category, type Score } from '../score';

export interface Quote {
	readonly score: Score | null;
	readonly text: string;
	readonly at?: Date;
}

const ORDER: readonly Category[] = ['detractor', 'passive', 'promoter', 'unscored'];

/**
 * Up to `most` comments: the newest of each category, detractors first, then the newest of the rest, so that neither
 * praise nor blame is all there is to read.
 */
export function pickQuotes(quotes: Iterable<Quote>, most: number): Quote[] {
	const newestFirst = [...quotes]
		.filter(({ text }) => text.trim() !== '')
		.sort((a, b) => timeOf(b) - timeOf(a));
	const firsts = ORDER.flatMap(
		(category) => newestFirst.find(({ score }) => categoryOf(score) === category) ?? [],
	);
	const rest = newestFirst.filter((quote) => !firsts.includes(quote));
	return [...firsts, ...rest].slice(0, Math.max(0, most));
}

function timeOf({ at }: Quote): number {
	const time = at?.getTime() ?? NaN;
	return Number.isNaN(time) ? -Infinity : time;
}

import { cleanLine } from './cleanText';
import { count, counted } from './format';

/** A word or pair of words that more of the comments hold than before. */
export interface EmergingFact {
	readonly term: string;
	/** Comments that hold it. */
	readonly now: number;
	readonly before: number;
}

const MOST_TERMS = 5;
const LONGEST_TERM = 60;

export function topEmerging(terms: readonly EmergingFact[]): EmergingFact[] {
	return terms.slice(0, MOST_TERMS);
}

export function emergingName({ term }: EmergingFact): string {
	return `“${cleanLine(term, LONGEST_TERM)}”`;
}

/** "In 12 comments, 3 before". */
export function emergingText({ now, before }: EmergingFact): string {
	return `In ${counted(now, 'comment')}, ${before === 0 ? 'none' : count(before)} before`;
}

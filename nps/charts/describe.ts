import { count, counted, points } from '../report/format';
import { FEW_ANSWERS } from '../report/sentence';
import type { Figure } from './types';

export const NO_ANSWERS = 'No answers yet';

/** A figure that has a score. */
export interface Scored extends Figure {
	readonly score: number;
}

export function isScored<Given extends Figure>(figure: Given): figure is Given & Scored {
	return figure.score !== null;
}

/** Where there are no scores: "No answers yet", or that the answers there are came without one. */
export function nothing(n = 0): string {
	return n === 0 ? NO_ANSWERS : `No scores yet, ${counted(n, 'answer')} without one`;
}

/** "42 from 318 answers". */
export function scoreWords({ score, n }: Scored): string {
	return `${points(score)} from ${counted(n, 'answer')}`;
}

/** "42, n = 318". */
export function shortScore({ score, n }: Scored): string {
	return `${points(score)}, n = ${count(n)}`;
}

/** What so few answers are worth, as the end of a sentence; nothing where there are enough. */
export function caution(n: number): string {
	if (n >= FEW_ANSWERS) return '';
	return n === 1
		? ' A single answer says next to nothing about the rest.'
		: ` ${counted(n, 'answer')} give a first impression, not a score to act on.`;
}

/** Whether the target is met, as far as the interval lets anybody say. */
export function targetWords(target: number, { interval }: Scored): string {
	const name = `target of ${points(target)}`;
	if (interval.low >= target) return `The ${name} is met.`;
	if (interval.high < target) return `The ${name} is missed.`;
	return `The ${name} lies within that range: too close to call.`;
}

const MOST_NAMED = 3;

/** "a, b and c"; of more than three the first three "and 4 more". */
export function listed(items: readonly string[], most = MOST_NAMED): string {
	if (items.length <= 1) return items.join('');
	const named = items.length > most ? items.slice(0, most) : items.slice(0, -1);
	const last = items.length > most ? `${count(items.length - most)} more` : items.at(-1);
	return `${named.join(', ')} and ${last}`;
}

/** "34 to 49". */
export function range({ low, high }: Figure['interval']): string {
	return `${points(low)} to ${points(high)}`;
}

const compact = [0, 1].map(
	(maximumFractionDigits) =>
		new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits }),
);

/** A count where there is little room: 12,345 is 12.3K. */
export function compactCount(value: number, decimals: 0 | 1 = 1): string {
	return value < 1000 ? count(value) : (compact[decimals]?.format(value) ?? count(value));
}

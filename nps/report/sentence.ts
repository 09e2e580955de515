import { confidenceText, count, counted, points } from './format';
import type { AggregateRow, Previous } from './types';

/** Below this many answers a score is a first impression. */
export const FEW_ANSWERS = 10;

/**
 * The figures in one sentence, with n and the interval, rounded for reading: "NPS 42, n = 318, 95 % interval 35 to 49; the
 * rise of 5 since the period before is within chance."
 */
export function sentenceOf(row: Omit<AggregateRow, 'sentence'>): string {
	const { score, n, unscored, previous } = row;
	if (score === null) return unscored === 0 ? 'No answers yet.' : noScores(unscored);
	return `NPS ${points(score)}, n = ${count(n)}, ${intervalText(row)}${caution(n) ?? change(previous)}.`;
}

/** "95 % interval 35 to 49". */
export function intervalText({ interval }: Pick<AggregateRow, 'interval'>): string {
	const kind = interval.method === 'bayes' ? 'credible interval' : 'interval';
	return `${confidenceText(interval.confidence)} ${kind} ${points(interval.low)} to ${points(interval.high)}`;
}

function noScores(unscored: number): string {
	return unscored === 1
		? 'No scores yet; the one answer came without a score.'
		: `No scores yet; all ${count(unscored)} answers came without a score.`;
}

function caution(n: number): string | undefined {
	if (n >= FEW_ANSWERS) return undefined;
	return n === 1
		? '; a single answer says next to nothing about the rest'
		: `; ${counted(n, 'answer')} give a first impression, not a score to act on`;
}

function change(previous: Previous | undefined): string {
	if (!previous) return '';
	if (previous.n < FEW_ANSWERS) {
		return `; the period before had only ${counted(previous.n, 'answer')} to compare with`;
	}
	const { difference, significant } = previous;
	if (Math.round(Math.abs(difference)) === 0)
		return '; practically unchanged since the period before';
	const direction = difference > 0 ? 'rise' : 'fall';
	const verdict = significant ? 'more than chance' : 'within chance';
	return `; the ${direction} of ${points(Math.abs(difference))} since the period before is ${verdict}`;
}

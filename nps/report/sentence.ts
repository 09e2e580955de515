import { confidenceText, count, counted, points } from './format';
import { periodBeforeText } from './periodText';
import { targetText } from './target';
import type { AggregateRow, Period, Previous } from './types';

/** Below this many answers a score is a first impression. */
export const FEW_ANSWERS = 10;

/** By how many points the two halves of an interval may differ and still be told as one "±". */
const MOST_LOPSIDED = 1.5;

/**
 * The figures in one sentence, with n and the interval, rounded for reading: "NPS 42, n = 318, 95 % interval 35 to 49; the
 * rise of 5 since the month before is within chance."
 */
export function sentenceOf(row: Omit<AggregateRow, 'sentence'>): string {
	const { score, n, unscored, previous, target } = row;
	if (score === null) return unscored === 0 ? 'No answers yet.' : noScores(unscored);
	return `NPS ${points(score)}, n = ${count(n)}, ${intervalText(row)}${caution(n) ?? (previous ? `; ${lowerFirst(previous.sentence.slice(0, -1))}` : '')}${target ? `; ${targetText(target)}` : ''}.`;
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

interface Change {
	readonly n: number;
	readonly period: Period | undefined;
	readonly previous: Omit<Previous, 'verdict' | 'sentence'>;
}

/** What the change comes to, in a word and in a sentence of its own: "The rise of 5 since the month before is within chance." */
export function changeOf({ n, period, previous }: Change): Pick<Previous, 'verdict' | 'sentence'> {
	const before = periodBeforeText(period);
	if (previous.n < FEW_ANSWERS) {
		const sentence = `${upperFirst(before)} had only ${counted(previous.n, 'answer')} to compare with.`;
		return { verdict: 'tooFew', sentence };
	}
	const { difference, significant } = previous;
	const verdict = n < FEW_ANSWERS ? 'tooFew' : !significant ? 'withinChance' : difference > 0 ? 'higher' : 'lower';
	if (Math.round(Math.abs(difference)) === 0) {
		return { verdict, sentence: `Practically unchanged since ${before}.` };
	}
	const direction = difference > 0 ? 'rise' : 'fall';
	const certainty = significant ? 'more than chance' : 'within chance';
	return {
		verdict,
		sentence: `The ${direction} of ${points(Math.abs(difference))} since ${before} is ${certainty}.`,
	};
}

const lowerFirst = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
const upperFirst = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** The score with what makes it honest, for one line: "NPS 42 ± 7 (n = 318)", or from where to where it may lie when that is lopsided. */
export function scoreText({ score, n, interval }: Pick<AggregateRow, 'score' | 'n' | 'interval'>): string {
	if (score === null) return 'no answers yet';
	const [below, above] = [score - interval.low, interval.high - score];
	const isEven = Math.abs(above - below) < MOST_LOPSIDED;
	const margin = `± ${points(Math.max(above, below))}`;
	const figures = isEven ? `${points(score)} ${margin}` : `${points(score)}, ${points(interval.low)} to ${points(interval.high)}`;
	return `NPS ${figures} (n = ${count(n)})`;
}

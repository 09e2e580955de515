import { count, points } from '../report/format';
import type { Figure } from './types';

const NONE = '–';

/** "Low (95 %)" and "High (95 %)". */
export function limitColumns(confidence: string): [string, string] {
	return [`Low (${confidence})`, `High (${confidence})`];
}

/** Score, low, high and answers, each as a cell of its own. */
export function figureCells({ score, interval, n }: Figure): string[] {
	const known = score !== null;
	return [
		known ? points(score) : NONE,
		known ? points(interval.low) : NONE,
		known ? points(interval.high) : NONE,
		count(n),
	];
}

/** Whether a group or a period differs by more than chance, in a word. */
export function verdictCell(verdict: 'higher' | 'lower' | undefined): string {
	return verdict ?? 'within chance';
}

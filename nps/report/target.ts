import { probabilityAtLeast, type Histogram } from '../statistics';
import { points } from './format';
import type { Target } from './types';

const SURE = 0.95;

/**
 * How a score stands to its target: met, missed, or not certain either way with this confidence. Undefined without
 * answers or a target.
 */
export function targetOf(
	histogram: Histogram,
	value: number | undefined,
	confidence = SURE,
): Target | undefined {
	const probability = value === undefined ? null : probabilityAtLeast(histogram, value);
	if (value === undefined || probability === null) return undefined;
	const met = probability >= confidence ? 'yes' : probability <= 1 - confidence ? 'no' : 'unsure';
	return { value, met, probability };
}

/** "the target of 40 is met with 93 % probability"; never 0 or 100 %, which no sample can say. */
export function targetText({ value, probability }: Target): string {
	const percent = Math.round(100 * probability);
	const shown = percent < 1 ? 'less than 1' : percent > 99 ? 'more than 99' : String(percent);
	return `the target of ${points(value)} is met with ${shown} % probability`;
}

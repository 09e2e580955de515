import { count, percent, points } from '../report/format';
import { interval, npsOf, probabilityAtLeast } from '../statistics';
import { periodAndBefore } from './period';
import type { AlertRule, AlertSettings, RuleFacts } from './types';

/** From this probability on of reaching the target again, falling below it is news once more. */
const RECOVERED = 0.5;

/** The score of the last days is below the target, and chance does not explain it. */
export const belowTarget: AlertRule = (facts, settings) => {
	const { target } = facts;
	const found = standing(facts, settings);
	if (target === undefined || !found || found.probability > 1 - settings.confidence) return [];
	const { score, n, probability, period, histogram } = found;
	return [
		{
			kind: 'belowTarget',
			subject: String(target),
			period,
			now: { score, n, interval: interval(histogram) },
			target,
			probability,
			sentence: `The score of the last ${settings.days} days, ${points(score)} (n = ${count(n)}), is below the target of ${points(target)}; the chance that all customers together reach it is ${percent(probability)}.`,
		},
	];
};

/** Whether the target is as likely reached as not, so that an alert about it has done its work. */
export function targetIsBack(facts: RuleFacts, settings: AlertSettings): boolean {
	const found = standing(facts, settings);
	return found !== undefined && found.probability >= RECOVERED;
}

function standing({ days, today, target }: RuleFacts, { days: length, minimumAnswers }: AlertSettings) {
	if (target === undefined) return undefined;
	const { range, histogram } = periodAndBefore(days, { today, length, lag: 1 }).now;
	const { score, n } = npsOf(histogram);
	const probability = probabilityAtLeast(histogram, target);
	if (score === null || probability === null || n < minimumAnswers) return undefined;
	return { score, n, probability, period: range, histogram };
}

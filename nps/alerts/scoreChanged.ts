import { count, points } from '../report/format';
import { compare, interval, npsOf } from '../statistics';
import { periodAndBefore } from './period';
import type { AlertRule } from './types';

/** The score of the last days differs from that of as many before them by more than chance. */
export const scoreChanged: AlertRule = ({ days, today }, { days: length, confidence, minimumAnswers }) => {
	const { now, before } = periodAndBefore(days, { today, length, lag: 1 });
	const [current, previous] = [npsOf(now.histogram), npsOf(before.histogram)];
	if (current.score === null || previous.score === null) return [];
	if (Math.min(current.n, previous.n) < minimumAnswers) return [];
	const { p, significant } = compare(now.histogram, before.histogram, { confidence });
	if (!significant) return [];
	const difference = current.score - previous.score;
	const direction = difference > 0 ? 'up' : 'down';
	const verb = difference > 0 ? 'risen' : 'fallen';
	return [
		{
			kind: 'scoreChanged',
			subject: direction,
			period: now.range,
			previousPeriod: before.range,
			now: { score: current.score, n: current.n, interval: interval(now.histogram) },
			previous: { score: previous.score, n: previous.n, interval: interval(before.histogram) },
			difference,
			p,
			sentence: `The score has ${verb} from ${points(previous.score)} (n = ${count(previous.n)}) to ${points(current.score)} (n = ${count(current.n)}) within ${length} days, which is more than chance.`,
		},
	];
};

import { count, percent } from '../report/format';
import { compareProportions } from '../statistics';
import { periodAndBefore, type PeriodFacts } from './period';
import type { AlertRule } from './types';

/** Days after which nearly all answers to a survey have come, and its rate can be compared with older ones. */
const ANSWERS_TAKE_DAYS = 7;
const FEWEST_REACHED = 50;
/** A rate that falls by less than this share of itself is no news, however sure. */
const SMALLEST_DROP = 0.1;

/** Fewer of those reached answer than before, by more than chance and more than a little. */
export const responseRateDropped: AlertRule = ({ days, today }, { days: length, confidence }) => {
	const { now, before } = periodAndBefore(days, { today, length, lag: 1 + ANSWERS_TAKE_DAYS });
	if (Math.min(now.reached, before.reached) < FEWEST_REACHED) return [];
	const [current, previous] = [rateOf(now), rateOf(before)];
	const { p } = compareProportions(trialsOf(now), trialsOf(before), { confidence });
	const dropped = p < 1 - confidence && current.rate <= previous.rate * (1 - SMALLEST_DROP);
	if (!dropped) return [];
	return [
		{
			kind: 'responseRateDropped',
			subject: 'rate',
			period: now.range,
			previousPeriod: before.range,
			now: current,
			previous,
			p,
			sentence: `The response rate has dropped from ${percent(previous.rate)} (of ${count(previous.reached)} reached) to ${percent(current.rate)} (of ${count(current.reached)}), which is more than chance.`,
		},
	];
};

/** An answer to a survey nobody saw arrive is proof that it did. */
const trialsOf = ({ answered, reached }: PeriodFacts) => ({
	successes: Math.min(answered, reached),
	of: reached,
});

const rateOf = (facts: PeriodFacts) => ({
	rate: trialsOf(facts).successes / facts.reached,
	reached: facts.reached,
});

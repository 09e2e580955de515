import { confidenceText, count, counted, percent, points } from '../report/format';
import { reachedOf } from '../report/reached';
import { FEW_ANSWERS } from '../report/sentence';
import {
	compare,
	interval,
	mergeHistograms,
	npsOf,
	probabilityAtLeast,
	proportion,
	type Comparison,
	type Counts,
	type Histogram,
	type Interval,
} from '../statistics';
import type { DashboardData, Part } from './data';

/** What all parts come to. */
export interface Total {
	readonly histogram: Histogram;
	readonly counts: Counts;
	readonly n: number;
	/** Unrounded; null without answers. */
	readonly score: number | null;
	readonly interval: Interval;
	readonly unscored: number;
	readonly funnel: Part['funnel'];
	/** Delivered where that is known, else sent; by channel. */
	readonly reached: number;
}

export interface Share {
	readonly share: number | null;
	readonly low: number;
	readonly high: number;
	readonly of: number;
}

export interface Figures {
	readonly now: Total;
	readonly before: Total;
	/** Too few answers to show anything about them. */
	readonly withheld: boolean;
	readonly comparison?: Comparison;
	/** The target of the surveys shown, where they agree on one. */
	readonly target?: number;
	/** Probability that the score of everybody has reached the target, 0 to 1. */
	readonly reachedTarget?: number;
	readonly responseRate: Share;
	readonly responseRateBefore: Share;
	readonly commentRate: Share;
	readonly optOutRate: Share;
}

const NO_FUNNEL = { invited: 0, sent: 0, delivered: 0, opened: 0, answered: 0, commented: 0, optedOut: 0 };

export function totalOf(parts: readonly Part[]): Total {
	const histogram = mergeHistograms(parts.map((part) => part.histogram));
	const { score, n, ...counts } = npsOf(histogram);
	const funnel = { ...NO_FUNNEL };
	for (const part of parts) {
		for (const stage of Object.keys(funnel) as Array<keyof typeof funnel>) funnel[stage] += part.funnel[stage];
	}
	return {
		histogram,
		counts,
		n,
		score,
		interval: interval(histogram),
		unscored: parts.reduce((sum, { unscored }) => sum + unscored, 0),
		funnel,
		reached: parts.reduce((sum, part) => sum + reachedOf(part.funnel), 0),
	};
}

export function figuresOf(data: DashboardData): Figures {
	const { minimumN } = data.reading;
	const now = totalOf(data.current);
	const earlier = totalOf(data.before);
	// A period before with too few answers is as if it had none.
	const before = earlier.n < minimumN ? totalOf([]) : earlier;
	const comparable = now.n >= minimumN && now.n > 0 && before.n > 0;
	const target = targetOf(data);
	const chance = target === undefined ? null : probabilityAtLeast(now.counts, target);
	return {
		now,
		before,
		withheld: data.withheld || (now.n > 0 && now.n < minimumN),
		...(comparable && { comparison: compare(now.histogram, before.histogram) }),
		...(target !== undefined && { target }),
		...(chance !== null && { reachedTarget: chance }),
		responseRate: shareOf(now.funnel.answered, now.reached),
		responseRateBefore: shareOf(before.funnel.answered, before.reached),
		commentRate: shareOf(now.funnel.commented, now.funnel.answered),
		optOutRate: shareOf(now.funnel.optedOut, now.reached),
	};
}

/** The target the chosen surveys share; surveys without one do not stand in the way. */
function targetOf({ surveys, reading }: DashboardData): number | undefined {
	const shown = surveys.filter(({ key }) => reading.surveyKeys?.includes(key) ?? true);
	const targets = new Set(shown.flatMap(({ target }) => target ?? []));
	const [only] = targets;
	return targets.size === 1 ? only : undefined;
}

/** A share with its 95 % interval; whatever was counted twice or late never makes more than all. */
function shareOf(part: number, of: number): Share {
	if (of <= 0) return { share: null, low: 0, high: 1, of: 0 };
	const { share, low, high } = proportion(Math.min(part, of), of);
	return { share, low, high, of };
}

/** "39 to 53": what the score of everybody probably is. */
export function likely({ interval: { low, high } }: Pick<Total, 'interval'>): string {
	return `${points(low)} to ${points(high)}`;
}

/** The score in a sentence: with its interval, n, and how far to trust it. */
export function scoreSentence({ n, interval: range }: Total): string {
	const span = `${points(range.low)} to ${points(range.high)}`;
	if (n === 1) return 'A single answer says next to nothing about the rest.';
	if (n < FEW_ANSWERS) return `A first impression only: with ${counted(n, 'answer')} the true score may lie anywhere from ${span}.`;
	return `There the score of everybody lies with ${confidenceText(range.confidence).replace(' ', '\u00a0')} confidence, judging by ${counted(n, 'answer')}.`;
}

export interface Verdict {
	readonly kind: 'higher' | 'lower' | 'unclear' | 'none';
	readonly sentence: string;
}

/** Against the equally long period before, with the word that the numbers carry. */
export function verdictOf({ now, before, comparison }: Figures): Verdict {
	if (now.score === null) return { kind: 'none', sentence: '' };
	if (before.score === null || !comparison) {
		return { kind: 'none', sentence: 'There is nothing to compare with in the period before.' };
	}
	const then = `${points(before.score)}, n = ${count(before.n)}`;
	if (before.n < FEW_ANSWERS || now.n < FEW_ANSWERS) {
		return { kind: 'none', sentence: `Too few answers for a comparison with the period before (${then}).` };
	}
	const difference = now.score - before.score;
	const size = points(Math.abs(difference));
	if (!comparison.significant) {
		const change = size === '0' ? 'practically the same' : `${size} ${difference > 0 ? 'more' : 'less'}, which is within chance`;
		return { kind: 'unclear', sentence: `No clear change since the period before (${then}): ${change}.` };
	}
	const kind = difference > 0 ? 'higher' : 'lower';
	return { kind, sentence: `${size} points ${kind} than in the period before (${then}): more than chance.` };
}

/** How the score stands to the target, without claiming what the interval does not carry. */
export function targetSentence({ now, target, reachedTarget }: Figures): string | undefined {
	if (target === undefined) return undefined;
	if (now.score === null || reachedTarget === undefined) return `Target ${points(target)}.`;
	if (now.interval.low >= target) return `Target ${points(target)}: reached.`;
	if (now.interval.high < target) return `Target ${points(target)}: not reached.`;
	const chance = reachedTarget > 0.995 ? 'over 99 %' : percent(reachedTarget);
	return `Target ${points(target)}: reached with a probability of ${chance}.`;
}

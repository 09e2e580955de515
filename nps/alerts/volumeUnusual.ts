import { shiftDay } from '../report/calendar';
import { count, counted } from '../report/format';
import { volumeAnomaly } from '../statistics';
import type { Alert, AlertRule, DayFacts } from './types';
import type { Days } from './period';

const WEEKS = 8;
/** With fewer weeks of experience nobody knows what is usual. */
const FEWEST_WEEKS = 5;

const COUNTED: Readonly<Record<'answers' | 'invitations', (facts: DayFacts) => number>> = {
	answers: ({ histogram, unscored }) => histogram.reduce((sum, n) => sum + n, unscored),
	invitations: ({ funnel }) => funnel.sent,
};

/** Yesterday brought far more or far fewer answers or invitations than the same day of the weeks before. */
export const volumeUnusual: AlertRule = ({ days, today }, settings) => {
	// The other rules look at a period of many days; this one has as many chances to be wrong within it.
	const confidence = 1 - (1 - settings.confidence) / settings.days;
	const day = shiftDay(today, -1);
	return (['answers', 'invitations'] as const).flatMap(
		(what) => alertOf(what, days, day, confidence) ?? [],
	);
};

function alertOf(
	what: 'answers' | 'invitations',
	days: Days,
	day: string,
	confidence: number,
): Alert | undefined {
	const countOn = (on: string) => {
		const facts = days.get(on);
		return facts ? COUNTED[what](facts) : 0;
	};
	const weeks = Array.from({ length: WEEKS }, (_, week) => shiftDay(day, -7 * (week + 1)));
	const first = [...days.keys()].reduce((a, b) => (a < b ? a : b), day);
	const history = weeks.filter((on) => on >= first).map(countOn);
	if (history.length < FEWEST_WEEKS || !history.some((n) => n > 0)) return undefined;
	const today = countOn(day);
	const { expected, low, high, p, unusual } = volumeAnomaly(history, today, { confidence });
	if (unusual === undefined) return undefined;
	const one = what === 'answers' ? 'answer' : 'invitation';
	const than = unusual === 'high' ? 'far more' : 'far fewer';
	return {
		kind: 'volumeUnusual',
		subject: what,
		period: { start: day, end: day },
		what,
		count: today,
		expected,
		usual: { low, high },
		p,
		sentence: `${day} brought ${counted(today, one)}, ${than} than the ${count(low)} to ${count(high)} usual on this day of the week.`,
	};
}

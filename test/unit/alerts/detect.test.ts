import { ALERT_DEFAULTS, detectAlerts, type Alert, type DayFacts, type EarlierAlert } from '../../../nps/alerts';
import { shiftDay } from '../../../nps/report';

const TODAY = '2026-06-15';

/** One day with so many detractors (score 3), passives (8) and promoters (10), and surveys sent and answered. */
function day(
	at: string,
	[detractors, passives, promoters]: readonly [number, number, number],
	[sent, answered]: readonly [number, number] = [0, 0],
): DayFacts {
	return {
		day: at,
		histogram: [0, 0, 0, detractors, 0, 0, 0, 0, passives, 0, promoters],
		unscored: 0,
		funnel: { invited: sent, sent, delivered: 0, opened: 0, answered, commented: 0, optedOut: 0 },
	};
}

/** Days from so many days ago to yesterday; the last `recent` of them with other figures. */
function days(
	length: number,
	usual: readonly [number, number, number],
	recent = 0,
	other: readonly [number, number, number] = usual,
): DayFacts[] {
	return Array.from({ length }, (_, index) => {
		const ago = length - index;
		return day(shiftDay(TODAY, -ago), ago <= recent ? other : usual);
	});
}

const look = (
	facts: DayFacts[],
	more: { target?: number; earlier?: EarlierAlert[]; today?: string } = {},
) => detectAlerts({ days: facts, today: TODAY, earlier: [], ...more });

const asEarlier = (alert: Alert, open = true): EarlierAlert => ({
	kind: alert.kind,
	subject: alert.subject,
	lastDay: alert.period.end,
	open,
});

describe('A change of the score', () => {
	const fallen = days(56, [1, 3, 6], 28, [4, 3, 3]);
	const changes = (...given: Parameters<typeof look>) =>
		look(...given).raised.filter(({ kind }) => kind === 'scoreChanged');

	it('is told with both scores, their n and what is compared', () => {
		const [alert] = look(fallen).raised;
		expect(alert).toMatchObject({
			kind: 'scoreChanged',
			subject: 'down',
			period: { start: '2026-05-18', end: '2026-06-14' },
			previousPeriod: { start: '2026-04-20', end: '2026-05-17' },
			now: { score: -10, n: 280 },
			previous: { score: 50, n: 280 },
			difference: -60,
		});
		expect(alert?.sentence).toBe(
			'The score has fallen from 50 (n = 280) to −10 (n = 280) within 28 days, which is more than chance.',
		);
	});

	it('within chance is none', () => {
		expect(look(days(56, [1, 3, 6], 28, [1, 4, 5])).raised).toEqual([]);
	});

	it('among few answers is none, however large', () => {
		const few = [day('2026-05-01', [0, 0, 20]), day('2026-06-01', [20, 0, 0])];
		expect(look(few).raised).toEqual([]);
	});

	it('is told once while the same answers are in the figures, and again when all of them are newer', () => {
		const [first] = look(fallen).raised;
		const earlier = [asEarlier(first as Alert)];
		for (const later of [0, 1, 13, 27]) {
			const today = shiftDay(TODAY, later);
			expect(changes(fallen, { earlier, today })).toEqual([]);
		}
		const again = [...fallen, ...days(28, [9, 0, 1]).map((each) => ({ ...each, day: shiftDay(each.day, 28) }))];
		expect(look(again, { earlier, today: shiftDay(TODAY, 28) }).raised).toMatchObject([
			{ kind: 'scoreChanged', subject: 'down' },
		]);
	});

	it('in the other direction is another one', () => {
		const earlier = [{ kind: 'scoreChanged' as const, subject: 'up', lastDay: '2026-06-13', open: true }];
		expect(look(fallen, { earlier }).raised).toHaveLength(1);
	});

	it('does not look at today, which is not over', () => {
		const today = day(TODAY, [5000, 0, 0]);
		expect(look([...days(56, [1, 3, 6]), today]).raised).toEqual([]);
	});
});

describe('A score below its target', () => {
	it('is told once chance does not explain it', () => {
		const [alert] = look(days(28, [2, 3, 5]), { target: 50 }).raised;
		expect(alert).toMatchObject({ kind: 'belowTarget', subject: '50', target: 50, now: { score: 30, n: 280 } });
		expect(alert?.sentence).toMatch(/^The score of the last 28 days, 30 \(n = 280\), is below the target of 50; the chance/);
	});

	it.each([
		['no target is set', days(28, [9, 0, 1]), undefined],
		['the target is 0 and reached', days(28, [2, 3, 5]), 0],
		['it is below by no more than chance', days(28, [2, 3, 5]), 33],
	])('is none when %s', (_, facts, target) => {
		expect(look(facts, { ...(target !== undefined && { target }) }).raised).toEqual([]);
	});

	it('is told again only after it has been reached in between', () => {
		const below = days(28, [2, 3, 5]);
		const [alert] = look(below, { target: 50 }).raised;
		expect(look(below, { target: 50, earlier: [asEarlier(alert as Alert)] }).raised).toEqual([]);
		expect(look(days(28, [1, 1, 8]), { target: 50 }).over).toEqual(['belowTarget']);
		expect(look(below, { target: 50, earlier: [asEarlier(alert as Alert, false)] }).raised).toHaveLength(1);
	});
});

describe('A drop of the response rate', () => {
	const sending = (length: number, before: number, after: number): DayFacts[] =>
		Array.from({ length }, (_, index) => {
			const ago = length - index;
			return day(shiftDay(TODAY, -ago), [0, 0, 0], [20, ago <= 35 ? after : before]);
		});

	it('is told with both rates, leaving out the days whose answers are still coming', () => {
		const [alert] = look(sending(63, 8, 4)).raised;
		expect(alert).toMatchObject({
			kind: 'responseRateDropped',
			period: { start: '2026-05-11', end: '2026-06-07' },
			now: { rate: 0.2, reached: 560 },
			previous: { rate: 0.4, reached: 560 },
		});
	});

	it.each([
		['a rise', 4, 8],
		['a fall by next to nothing', 20, 19],
		['no change', 8, 8],
	])('is not %s', (_, before, after) => {
		expect(look(sending(63, before, after)).raised).toEqual([]);
	});

	it('is none where hardly anybody was reached, or more answered than were sent to', () => {
		expect(look([day('2026-05-01', [0, 0, 0], [20, 20]), day('2026-06-01', [0, 0, 0], [20, 0])]).raised).toEqual([]);
		expect(look(sending(63, 40, 30)).raised).toEqual([]);
	});
});

describe('An unusual number of answers', () => {
	const usual = days(57, [1, 3, 6]);
	const withYesterday = (figures: readonly [number, number, number]) => [
		...usual.slice(0, -1),
		day(shiftDay(TODAY, -1), figures),
	];

	it('is told on the day after', () => {
		expect(look(withYesterday([10, 30, 60])).raised).toContainEqual(
			expect.objectContaining({
				kind: 'volumeUnusual',
				what: 'answers',
				count: 100,
				period: { start: '2026-06-14', end: '2026-06-14' },
			}),
		);
	});

	it('is told when hardly any come', () => {
		const busy = days(57, [10, 30, 60]);
		const quiet = [...busy.slice(0, -1), day(shiftDay(TODAY, -1), [0, 0, 1])];
		expect(look(quiet).raised).toContainEqual(expect.objectContaining({ what: 'answers', count: 1 }));
	});

	it('is none on a usual day, nor without some weeks of experience', () => {
		expect(look(withYesterday([1, 4, 6])).raised).toEqual([]);
		expect(look(days(15, [1, 3, 6], 1, [10, 30, 60])).raised.filter(({ kind }) => kind === 'volumeUnusual')).toEqual([]);
	});
});

it('Without any answers there is nothing to tell, and no rule stumbles', () => {
	expect(look([], { target: 40 })).toEqual({ raised: [], over: [] });
	expect(look(days(60, [0, 0, 0]), { target: 40 })).toEqual({ raised: [], over: [] });
	expect(look(days(60, [0, 5, 0]), { target: -100 })).toEqual({ raised: [], over: ['belowTarget'] });
});

it('Only the kinds that are asked for are looked for', () => {
	const facts = { days: days(56, [1, 3, 6], 28, [4, 3, 3]), today: TODAY, earlier: [], target: 80 };
	expect(detectAlerts(facts, ['belowTarget'], ALERT_DEFAULTS).raised.map(({ kind }) => kind)).toEqual(['belowTarget']);
});

import fc from 'fast-check';
import {
	aggregateAnswers,
	aggregateDays,
	type Answer,
	type DayCounts,
	type Funnel,
} from '../../../nps/report';
import { toScore } from '../../../nps/score';
import { DateTime } from '../../../nps/vendor/luxon';

const answer = (score: number | null, at?: string, group: Record<string, string> = {}): Answer => ({
	score: toScore(score),
	...(at && { at: new Date(at) }),
	group,
});
const times = <T>(n: number, one: T): T[] => new Array<T>(n).fill(one);

const NO_FUNNEL: Funnel = {
	invited: 0,
	sent: 0,
	delivered: 0,
	opened: 0,
	answered: 0,
	commented: 0,
	optedOut: 0,
};
const day = (iso: string, scores: number[], changes: Partial<DayCounts> = {}): DayCounts => ({
	day: iso,
	group: {},
	histogram: Array.from(
		{ length: 11 },
		(_, value) => scores.filter((score) => score === value).length,
	),
	unscored: 0,
	funnel: NO_FUNNEL,
	...changes,
});

describe('aggregateAnswers', () => {
	it('gives one row over all answers, with everything a reader needs to judge the score', () => {
		const { rows } = aggregateAnswers([
			answer(10),
			answer(9),
			answer(7),
			answer(0),
			answer(null),
		]);
		expect(rows).toHaveLength(1);
		expect(rows[0]).toMatchObject({
			group: {},
			score: 25,
			n: 4,
			counts: { promoters: 2, passives: 1, detractors: 1 },
			histogram: [1, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1],
			unscored: 1,
			interval: { confidence: 0.95, method: 'adjustedWald' },
		});
		expect(rows[0]).not.toHaveProperty('period');
		expect(rows[0]).not.toHaveProperty('previous');
	});

	it('says so when there is nothing to count', () => {
		const { rows } = aggregateAnswers([]);
		expect(rows).toHaveLength(1);
		expect(rows[0]).toMatchObject({ score: null, n: 0, sentence: 'No answers yet.' });
	});

	it('groups by several fields and remembers which answers each row counts', () => {
		const { rows, members } = aggregateAnswers([
			answer(10, undefined, { team: 'B', channel: 'sms' }),
			answer(0, undefined, { team: 'A', channel: 'sms' }),
			answer(9, undefined, { team: 'B', channel: 'sms' }),
			answer(8, undefined, { team: 'B', channel: 'email' }),
		]);
		expect(rows.map(({ group, n }) => [group.team, group.channel, n])).toEqual([
			['A', 'sms', 1],
			['B', 'email', 1],
			['B', 'sms', 2],
		]);
		expect(members).toEqual([[1], [3], [0, 2]]);
	});

	it('keeps tests and unconfirmed answers out, and says how many', () => {
		const answers = [
			answer(10),
			{ ...answer(0), test: true },
			{ ...answer(0), confirmed: false },
		];
		const { rows, leftOut } = aggregateAnswers(answers);
		expect(rows[0].score).toBe(100);
		expect(leftOut).toEqual({ tests: 1, unconfirmed: 1, undated: 0 });
		const all = aggregateAnswers(answers, { includeTests: true, includeUnconfirmed: true });
		expect(all.rows[0].n).toBe(3);
	});

	it('counts an answer on its day in the named zone', () => {
		const late = [answer(9, '2026-03-31T22:30:00Z')];
		const monthIn = (timeZone: string) =>
			aggregateAnswers(late, { bucket: 'month', timeZone }).rows[0].period?.start;
		expect(monthIn('UTC')).toBe('2026-03-01');
		expect(monthIn('Europe/Berlin')).toBe('2026-04-01');
		expect(monthIn('America/New_York')).toBe('2026-03-01');
	});

	it('counts the hour that a clock change repeats on the same day', () => {
		const night = [answer(9, '2026-10-25T00:30:00Z'), answer(9, '2026-10-25T01:30:00Z')];
		const { rows } = aggregateAnswers(night, { bucket: 'day', timeZone: 'Europe/Berlin' });
		expect(rows.map(({ period, n }) => [period?.start, n])).toEqual([['2026-10-25', 2]]);
	});

	test.each([
		['day', '2026-01-01', '2026-01-01'],
		['week', '2025-12-29', '2026-01-04'],
		['month', '2026-01-01', '2026-01-31'],
		['quarter', '2026-01-01', '2026-03-31'],
	] as const)('a %s holding 1 January 2026 runs from %s to %s', (bucket, start, end) => {
		const { rows } = aggregateAnswers([answer(9, '2026-01-01T12:00:00Z')], { bucket });
		expect(rows[0].period).toEqual({ start, end, bucket });
	});

	it('compares a bucket with the one just before it, of the same group', () => {
		const { rows } = aggregateAnswers(
			[
				...times(60, answer(10, '2026-02-10T12:00:00Z', { team: 'A' })),
				...times(60, answer(0, '2026-01-10T12:00:00Z', { team: 'A' })),
				...times(60, answer(10, '2026-01-10T12:00:00Z', { team: 'B' })),
			],
			{ bucket: 'month' },
		);
		const [january, february, other] = rows;
		expect(january).not.toHaveProperty('previous');
		expect(february?.previous).toMatchObject({
			score: -100,
			n: 60,
			difference: 200,
			significant: true,
		});
		expect(other).not.toHaveProperty('previous');
	});

	it('does not compare across a gap', () => {
		const { rows } = aggregateAnswers(
			[answer(9, '2026-01-10T12:00:00Z'), answer(9, '2026-03-10T12:00:00Z')],
			{ bucket: 'month' },
		);
		expect(rows.some((row) => 'previous' in row)).toBe(false);
	});

	it('leaves out answers without a possible date where time matters, and only there', () => {
		const answers = [
			answer(9),
			{ ...answer(9), at: new Date(NaN) },
			{ ...answer(9), at: new Date(8.64e15) },
		];
		expect(aggregateAnswers(answers).rows[0].n).toBe(3);
		const { rows, leftOut } = aggregateAnswers(answers, { bucket: 'week' });
		expect(rows[0].n).toBe(0);
		expect(leftOut.undated).toBe(3);
	});

	it('refuses a time zone that does not exist', () => {
		expect(() => aggregateAnswers([], { timeZone: 'Mars/Olympus' })).toThrow(RangeError);
	});

	it('loses and invents no answer, however they are grouped and bucketed', () => {
		const anyAnswer = fc.record({
			score: fc.option(fc.nat(10)).map(toScore),
			at: fc.date({
				min: new Date('2020-01-01'),
				max: new Date('2030-01-01'),
				noInvalidDate: true,
			}),
			group: fc.record({ team: fc.constantFrom('A', 'B', '', '__proto__') }),
		});
		const bucket = fc.constantFrom(
			'none' as const,
			'day' as const,
			'week' as const,
			'quarter' as const,
		);
		fc.assert(
			fc.property(fc.array(anyAnswer), bucket, (answers, by) => {
				const { rows, members } = aggregateAnswers(answers, {
					bucket: by,
					timeZone: 'Asia/Tokyo',
				});
				const scored = rows.reduce((sum, { n }) => sum + n, 0);
				expect(scored).toBe(answers.filter(({ score }) => score !== null).length);
				const counted = members.flat().sort((a, b) => a - b);
				expect(counted).toEqual(answers.map((_, index) => index));
			}),
		);
	});
});

describe('aggregateDays', () => {
	const march = { start: '2026-03-01', end: '2026-03-31' };

	it('sums the days of the range and compares with the equally long range before', () => {
		const [row] = aggregateDays(
			[
				day('2026-03-01', times(30, 10)),
				day('2026-03-30', times(30, 10)),
				day('2026-02-28', times(40, 0)),
				day('2026-01-30', times(40, 0)),
				day('2026-01-29', [10, 10, 10]),
				day('2026-03-31', [10, 10, 10]),
			],
			{ range: { start: '2026-03-01', end: '2026-03-30' } },
		);
		expect(row).toMatchObject({ score: 100, n: 60, period: { end: '2026-03-30', bucket: 'none' } });
		expect(row.previous).toMatchObject({ score: -100, n: 80, significant: true, verdict: 'higher' });
		expect(row.previous?.sentence).toBe('The rise of 200 since the 30 days before is more than chance.');
	});

	test.each([
		['a whole month', '2026-03-01', '2026-03-31', '2026-02-01', 'since the month before'],
		['a whole quarter', '2026-01-01', '2026-03-31', '2025-10-01', 'since the quarter before'],
		['a whole week', '2026-03-02', '2026-03-08', '2026-02-23', 'since the week before'],
		['a single day', '2026-03-05', '2026-03-05', '2026-03-04', 'since the day before'],
	])('compares %s with the one before', (_, start, end, firstBefore, words) => {
		const [row] = aggregateDays([day(end, times(30, 10)), day(firstBefore, times(30, 0)), day('2025-09-30', [5])], {
			range: { start, end },
		});
		expect(row.previous).toMatchObject({ n: 30, score: -100 });
		expect(row.previous?.sentence).toContain(words);
	});

	it('gives no row of its own to what is only there for comparison', () => {
		const rows = aggregateDays(
			[
				day('2026-02-10', [9], { group: { team: 'Old' } }),
				day('2026-03-10', [9], { group: { team: 'New' } }),
			],
			{ range: march },
		);
		expect(rows.map(({ group }) => group.team)).toEqual(['New']);
	});

	it('adds up the funnel and takes the response rate of those delivered, where that is known', () => {
		const funnel = {
			invited: 110,
			sent: 100,
			delivered: 80,
			opened: 0,
			answered: 20,
			commented: 10,
			optedOut: 1,
		};
		const [row] = aggregateDays(
			[day('2026-03-01', [9], { funnel }), day('2026-03-02', [9], { funnel })],
			{},
		);
		expect(row.funnel).toMatchObject({ sent: 200, delivered: 160, answered: 40 });
		expect(row.responseRate).toBe(0.25);
	});

	it('takes the response rate of those sent where delivery is unknown, and mixes both without exceeding 1', () => {
		const mail = { ...NO_FUNNEL, sent: 100, answered: 20 };
		const sms = { ...NO_FUNNEL, sent: 10, delivered: 8, opened: 0, answered: 4 };
		const [row] = aggregateDays(
			[day('2026-03-01', [9], { funnel: mail }), day('2026-03-01', [9], { funnel: sms })],
			{},
		);
		expect(row.responseRate).toBeCloseTo(24 / 108, 9);
	});

	it('has no response rate before anything was sent', () => {
		const [row] = aggregateDays([day('2026-03-01', [9])], {});
		expect(row).not.toHaveProperty('responseRate');
	});

	it('counts days that do not exist nowhere', () => {
		const rows = aggregateDays([day('2026-02-30', [9]), day('nonsense', [9])], {
			bucket: 'month',
		});
		expect(rows).toHaveLength(1);
		expect(rows[0].n).toBe(0);
	});
});

describe('the sentence', () => {
	const sentence = (now: number[], before: number[] = []) =>
		aggregateDays([day('2026-03-10', now), day('2026-02-20', before)], {
			range: { start: '2026-03-01', end: '2026-03-31' },
		})[0].sentence;
	const mix = (promoters: number, passives: number, detractors: number) => [
		...times(promoters, 10),
		...times(passives, 8),
		...times(detractors, 3),
	];

	test.each([
		['no answers', sentence([]), 'No answers yet.'],
		[
			'one answer',
			sentence([9]),
			'NPS 100, n = 1, 95 % interval −48 to 98; a single answer says next to nothing about the rest.',
		],
		[
			'a few answers, without a word about change',
			sentence(mix(3, 1, 1), mix(50, 30, 20)),
			'NPS 40, n = 5, 95 % interval −30 to 80; 5 answers give a first impression, not a score to act on.',
		],
		[
			'a change within chance',
			sentence(mix(160, 90, 68), mix(120, 100, 75)),
			'NPS 29, n = 318, 95 % interval 20 to 37; the rise of 14 since the month before is more than chance.',
		],
		[
			'a small change',
			sentence(mix(50, 30, 20), mix(45, 35, 20)),
			'NPS 30, n = 100, 95 % interval 14 to 44; the rise of 5 since the month before is within chance.',
		],
		[
			'a fall',
			sentence(mix(200, 400, 400), mix(400, 400, 200)),
			'NPS −20, n = 1,000, 95 % interval −25 to −15; the fall of 40 since the month before is more than chance.',
		],
		[
			'no change',
			sentence(mix(50, 30, 20), mix(50, 30, 20)),
			'NPS 30, n = 100, 95 % interval 14 to 44; practically unchanged since the month before.',
		],
		[
			'too little to compare with',
			sentence(mix(50, 30, 20), [0, 0]),
			'NPS 30, n = 100, 95 % interval 14 to 44; the month before had only 2 answers to compare with.',
		],
	])('on %s', (_, given, expected) => {
		expect(given).toBe(expected);
	});

	it('does not call answers without a score no answers', () => {
		const { rows } = aggregateAnswers([answer(null), answer(null)]);
		expect(rows[0].sentence).toBe('No scores yet; all 2 answers came without a score.');
	});

	it('never shows a minus nought', () => {
		const { rows } = aggregateAnswers([
			...times(100, answer(10)),
			...times(101, answer(0)),
			...times(800, answer(8)),
		]);
		expect(rows[0].score).toBeLessThan(0);
		expect(rows[0].sentence).toMatch(/^NPS 0,/);
	});
});

it('finds the same day as Luxon does, around every clock change', () => {
	const zone = fc.constantFrom(
		'Europe/Berlin',
		'America/St_Johns',
		'Asia/Kathmandu',
		'Australia/Lord_Howe',
		'Pacific/Apia',
	);
	const at = fc.date({
		min: new Date('2005-01-01'),
		max: new Date('2035-01-01'),
		noInvalidDate: true,
	});
	fc.assert(
		fc.property(zone, at, (timeZone, moment) => {
			const answers = [{ score: toScore(9), at: moment, group: {} }];
			const { rows } = aggregateAnswers(answers, { bucket: 'day', timeZone });
			expect(rows[0].period?.start).toBe(
				DateTime.fromJSDate(moment, { zone: timeZone }).toISODate(),
			);
		}),
		{ numRuns: 500 },
	);
});

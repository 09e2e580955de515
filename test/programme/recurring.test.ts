import fc from 'fast-check';
import { DAY, HOUR } from '../../nps/clock';
import { ACTIVITIES, ask, nextTurn, PLANNED_DAYS, sendDue, type Outcome, type Recurrence } from '../../nps/programme';
import type { InvitationItem } from '../../nps/invitation';
import type { RegisteredSurvey } from '../../nps/store';
import { isPlanned } from '../../nps/programme/recurring';
import { POLICY, startProgramme, type TestProgramme } from '../support/programme';

const SURVEY = { key: 'relationship', timeZone: 'Europe/Berlin' };
const START = Date.parse('2026-01-01T08:00:00Z');
const YEARS = 3;
const people = (count: number) => Array.from({ length: count }, (_, number) => `customer-${number}`);

/** Lists that run every so many days, a monthly one on the first day of the month. */
const RUNS = {
	daily: () => every(1),
	weekly: () => every(7),
	monthly: () =>
		Array.from({ length: 12 * YEARS }, (_, month) => new Date(Date.UTC(2026, month, 1, 8))),
};
function every(days: number): Date[] {
	return Array.from({ length: Math.floor((365 * YEARS) / days) }, (_, run) => new Date(START + run * days * DAY));
}

/** When each person is asked, by day since the start, as many runs of the list plan it. */
function plan(runs: readonly Date[], customers: readonly string[], recurrence: Recurrence): Map<string, number[]> {
	const planned = new Map(customers.map((id) => [id, new Map<string, number>()]));
	for (const now of runs) {
		for (const id of customers) {
			const turn = nextTurn(recurrence, SURVEY, id, now);
			if (!isPlanned(turn) || planned.get(id)?.has(turn.period)) continue;
			planned.get(id)?.set(turn.period, Math.round((turn.at.getTime() - START) / DAY));
		}
	}
	return new Map([...planned].map(([id, turns]) => [id, [...turns.values()]]));
}

describe.each(Object.keys(RUNS) as Array<keyof typeof RUNS>)('a list that runs %s for three years', (name) => {
	const customers = people(40);
	const runs = RUNS[name]();
	const lastDay = ((runs.at(-1)?.getTime() ?? START) - START) / DAY;

	it.each([35, 90, 365])('asks everybody once every %i days, nobody twice, and loses nobody', (everyDays) => {
		const plans = plan(runs, customers, { everyDays, spreadDays: everyDays });
		for (const days of plans.values()) {
			// From the first turn to the last, without a gap: exactly one period lies between two turns.
			for (let turn = 1; turn < days.length; turn++) {
				expect((days[turn] ?? 0) - (days[turn - 1] ?? 0)).toBe(everyDays);
			}
			expect(days[0]).toBeLessThan(everyDays);
			expect(days.at(-1)).toBeGreaterThan(lastDay - everyDays);
		}
	});

	it('spreads them evenly over the days of every period', () => {
		const halfYear = runs.filter((now) => now.getTime() < START + 182 * DAY);
		const lastDay = ((halfYear.at(-1)?.getTime() ?? START) - START) / DAY;
		const plans = plan(halfYear, people(450), { everyDays: 90, spreadDays: 90 });
		const perDay = new Map<number, number>();
		for (const day of [...plans.values()].flat()) perDay.set(day, (perDay.get(day) ?? 0) + 1);
		// Five a day on average; a fair spread stays within five standard deviations.
		for (let day = 0; day < lastDay; day++) {
			expect(perDay.get(day) ?? 0).toBeLessThanOrEqual(5 + 5 * Math.sqrt(5));
		}
		const perThird = [0, 30, 60].map(
			(from) => [...perDay].filter(([day]) => day >= from && day < from + 30).reduce((sum, [, count]) => sum + count, 0),
		);
		for (const count of perThird) expect(Math.abs(count - 150)).toBeLessThan(50);
	});

	it('without a period of its own asks once a calendar month', () => {
		const plans = plan(runs, customers, { spreadDays: 28 });
		for (const days of plans.values()) {
			const months = days.map((day) => new Date(START + day * DAY).toISOString().slice(0, 7));
			expect(new Set(months).size).toBe(months.length);
			expect(months.length).toBeGreaterThanOrEqual(12 * YEARS);
		}
	});
});

describe('the turn of a customer', () => {
	const anyTurn = fc.record({
		id: fc.string({ minLength: 1 }),
		everyDays: fc.integer({ min: 2, max: 400 }),
		spread: fc.double({ min: 0.1, max: 1, noNaN: true }),
		at: fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2040, 0, 1) }),
	});

	it('is the same however often, with whomever and on whichever day of the wait the list runs', () => {
		fc.assert(
			fc.property(anyTurn, fc.double({ min: 0, max: 1, noNaN: true }), ({ id, everyDays, spread, at }, share) => {
				const recurrence = { everyDays, spreadDays: Math.max(2, Math.floor(everyDays * spread)) };
				const now = new Date(at);
				const turn = nextTurn(recurrence, SURVEY, id, now);
				expect(turn.at.getTime()).toBeGreaterThanOrEqual(now.getTime());
				expect(turn.before.getTime()).toBeGreaterThan(turn.at.getTime());
				const meanwhile = new Date(at + Math.floor(share * (turn.at.getTime() - at)));
				expect(nextTurn(recurrence, SURVEY, id, meanwhile).period).toBe(turn.period);
				const after = nextTurn(recurrence, SURVEY, id, new Date(turn.before.getTime() + HOUR));
				expect(after.period).not.toBe(turn.period);
			}),
		);
	});

	it('comes at the time of day at which the list runs, across a change of the clocks', () => {
		const now = new Date('2026-03-01T08:00:00Z');
		const turns = people(50).map((id) => nextTurn({ everyDays: 60, spreadDays: 60 }, SURVEY, id, now));
		const hours = new Set(turns.map(({ at }) => at.toLocaleTimeString('en', { timeZone: SURVEY.timeZone })));
		expect(hours).toEqual(new Set(['9:00:00 AM']));
	});

	it('is now where nothing is spread, and named by its period', () => {
		const now = new Date('2026-03-10T23:30:00Z');
		expect(nextTurn({}, { ...SURVEY, timeZone: 'UTC' }, 'c', now)).toMatchObject({ period: '2026-03', at: now });
		expect(nextTurn({}, { key: 'k', timeZone: 'Pacific/Auckland' }, 'c', new Date('2026-03-31T23:30:00Z')).period).toBe('2026-04');
		expect(nextTurn({ everyDays: 90 }, SURVEY, 'c', now).period).toMatch(/^\d{4}-\d\d-\d\d\/P90D$/);
	});

	it('of another survey is on another day', () => {
		const now = new Date(START);
		const days = (key: string) =>
			people(40).map((id) => nextTurn({ everyDays: 90, spreadDays: 90 }, { ...SURVEY, key }, id, now).at.getTime());
		expect(days('a')).not.toEqual(days('b'));
	});
});

describe('a relationship survey', () => {
	let programme: TestProgramme;
	let survey: RegisteredSurvey;
	beforeEach(async () => {
		programme = await startProgramme();
		survey = await programme.survey({ touchpoint: 'relationship' });
	});
	afterEach(async () => {
		await programme.close();
	});

	const row = (number: number) => ({ id: `c-${number}`, email: `c${number}@example.com` });
	const run = async (list: ReadonlyArray<ReturnType<typeof row>>, recurrence: Recurrence): Promise<Outcome[]> => {
		const outcomes: Outcome[] = [];
		for (const customer of list) {
			outcomes.push(
				await ask(programme.deps, programme.senders, { survey, policy: POLICY, customer, recurrence, when: { kind: 'now' } }),
			);
		}
		return outcomes;
	};
	const sendWhatIsDue = async () => {
		const items = (await ACTIVITIES.invitationDue.claim(programme.deps, { limit: 100, workflowId: 'wf' })) as InvitationItem[];
		for (const { invitationId, lease } of items) {
			await sendDue(programme.deps, programme.senders, survey, POLICY, { invitationId, lease });
		}
	};
	/** Lets days pass, with a run of the list every `between` days. */
	async function live(days: number, list: (day: number) => Array<ReturnType<typeof row>>, recurrence: Recurrence, between: number) {
		for (let day = 0; day < days; day++) {
			if (day % between === 0) await run(list(day), recurrence);
			await sendWhatIsDue();
			programme.pass(DAY);
		}
	}
	const mailsTo = (number: number) => programme.mails.filter(({ to }) => to === row(number).email).length;

	it('reaches everybody once in each of four periods, whether the list runs twice a week or once a month, and though it changes', async () => {
		const list = (day: number) => [...Array(8).keys()].reverse().filter((number) => number !== 7 || day > 100).map(row);
		await live(360, list, { everyDays: 90, spreadDays: 90 }, 30);
		for (let number = 0; number < 7; number++) expect(mailsTo(number)).toBe(4);
		expect(mailsTo(7)).toBeGreaterThanOrEqual(2);
		expect(mailsTo(7)).toBeLessThanOrEqual(3);
	});

	it('is asked once when the list runs twice, or two runs meet', async () => {
		const list = [...Array(6).keys()].map(row);
		const recurrence = { everyDays: 30, spreadDays: 30 };
		await Promise.all([run(list, recurrence), run(list, recurrence)]);
		const again = await run(list, recurrence);
		expect(again.map((outcome) => outcome.kind === 'skipped' && outcome.reason)).toEqual(Array(6).fill('duplicateEvent'));
	});

	it('comes every period although the last one stayed unanswered until then', async () => {
		survey = await programme.survey({ touchpoint: 'relationship', answerWindowDays: 60 });
		await live(240, () => [row(1), row(2)], { everyDays: 60, spreadDays: 60 }, 1);
		expect([mailsTo(1), mailsTo(2)]).toEqual([4, 4]);
	});

	it('waits for the end of a quarantine rather than leaving a period out', async () => {
		const askedOn: number[] = [];
		for (let day = 0; day < 360; day++) {
			await run([row(3)], { everyDays: 90, spreadDays: 90 });
			await sendWhatIsDue();
			if (mailsTo(3) > askedOn.length) askedOn.push(day);
			const [latest] = await programme.store.invitations.ofPerson(await personOf(3), 1);
			const now = programme.deps.clock.now();
			// Answers ten days after the survey: 90 days of quarantine reach ten days into the next period.
			if (latest?.status === 'sent' && latest.sentAt && now.getTime() - latest.sentAt.getTime() >= 10 * DAY) {
				await programme.store.invitations.move(latest.id, 'answered', { answeredAt: now }, { from: ['sent'] }, now);
			}
			programme.pass(DAY);
		}
		const [first = 0] = askedOn;
		expect(askedOn).toEqual([0, 100, 200, 300].map((days) => first + days).filter((day) => day < 360));
	});

	it('says when somebody is asked whose day is further ahead than is planned', async () => {
		const [outcome] = (await run([...Array(9).keys()].map(row), { everyDays: 365, spreadDays: 365 })).filter(
			({ kind }) => kind === 'skipped',
		);
		expect(outcome).toMatchObject({
			reason: 'notTheirDay',
			sentence: expect.stringMatching(/^Is asked on 20\d\d-\d\d-\d\d/) as string,
			event: { id: expect.stringMatching(/^relationship:c-\d:20\d\d-\d\d-\d\d\/P365D$/) as string },
		});
		expect(PLANNED_DAYS).toBeGreaterThanOrEqual(31);
	});

	async function personOf(number: number): Promise<string> {
		const person = await programme.store.people.find([{ kind: 'id', value: row(number).id }]);
		return person?.id ?? '';
	}
});

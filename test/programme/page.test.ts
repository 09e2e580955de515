import { HOUR, MINUTE } from '../../nps/clock';
import { ACTIVITIES, ask, showPage, submitPage, unsubscribe } from '../../nps/programme';
import type { FormInput } from '../../nps/channels/web';
import type { Score } from '../../nps/score';
import type { RegisteredSurvey } from '../../nps/store';
import type { ResponseItem, SurveyDefinition } from '../../nps/survey';
import { POLICY, startProgramme, tokenOf, type TestProgramme } from '../support/programme';

let programme: TestProgramme;
let survey: RegisteredSurvey;
let token: string;

beforeEach(async () => {
	programme = await startProgramme();
});
afterEach(async () => {
	await programme.close();
});

const invite = async (changes: Partial<SurveyDefinition> = {}) => {
	survey = await programme.survey(changes);
	await ask(programme.deps, programme.senders, {
		survey,
		policy: POLICY,
		customer: { id: 'c-1', email: 'ada@example.com' },
		event: { source: 's', type: 't', id: 'e-1', occurredAt: '2026-03-10T12:00:00.000Z', agent: 'Grace' },
		when: { kind: 'now' },
	});
	token = tokenOf(programme.mails.at(-1));
};
const look = async () => await showPage(programme.deps, survey, token, null);
const send = async (input: FormInput) => await submitPage(programme.deps, survey, token, input);
const press = async (score: number) => await send({ step: 'score', score: score as Score });
const answers = async () => await programme.store.responses.list({ limit: 10 });
const counted = async () =>
	(await programme.store.rollups.read({ dimension: 'all' })).reduce<number[]>(
		(sum, { histogram }) => histogram.map((count, score) => count + (sum[score] ?? 0)),
		[],
	);
const left = async () =>
	(await ACTIVITIES.answerComplete.claim(programme.deps, { limit: 10, workflowId: 'wf' })) as ResponseItem[];

it('looking at the page, with or without a clicked score, records nothing', async () => {
	await invite();
	for (const suggested of [null, 0, 9]) {
		await showPage(programme.deps, survey, token, suggested as Score | null);
	}
	expect(await answers()).toEqual([]);
	expect((await showPage(programme.deps, survey, token, 0 as Score)).state).toEqual({
		page: 'score',
		selected: 0,
	});
});

it('a score of 0 is stored, counted, and asked about as a detractor', async () => {
	await invite();
	expect((await press(0)).state).toEqual({ page: 'followUp', score: 0, category: 'detractor' });
	expect((await answers())[0]).toMatchObject({ score: 0, agent: 'Grace', touchpoint: 'delivery' });
	expect((await counted())[0]).toBe(1);
});

it('the comment completes the answer and starts the workflow, once', async () => {
	await invite();
	expect((await press(9)).start).toBeUndefined();
	const result = await send({ step: 'comment', comment: 'Fast!' });
	expect(result.state).toEqual({ page: 'thanks', category: 'promoter' });
	expect(result.start).toMatchObject({ score: 9, comment: 'Fast!' });
});

it('skipping the comment completes the answer too', async () => {
	await invite();
	await press(7);
	expect((await send({ step: 'skip' })).start).toMatchObject({ score: 7 });
});

it('a form sent without a choice asks for one', async () => {
	await invite();
	expect((await send({ step: 'nothing' })).state).toEqual({ page: 'score', missing: true });
	expect(await answers()).toEqual([]);
});

describe('the timer half of "complete"', () => {
	it('hands out an answer whose comment never came, after the wait and not before', async () => {
		await invite();
		await press(3);
		programme.pass(14 * MINUTE);
		expect(await left()).toEqual([]);
		programme.pass(2 * MINUTE);
		expect(await left()).toMatchObject([{ score: 3, category: 'detractor' }]);
	});

	it('hands out again what never reached a workflow, and nothing once it has', async () => {
		await invite();
		await press(9);
		const { start } = await send({ step: 'skip' });
		expect(start).toBeDefined();
		programme.pass(2 * MINUTE);
		const [item] = await left();
		expect(item).toMatchObject({ responseId: start?.id, revision: start?.revision });
		await ACTIVITIES.answerComplete.settle(programme.deps, [item]);
		programme.pass(HOUR);
		expect(await left()).toEqual([]);
	});

	it('marks what changes after it was routed as updated', async () => {
		await invite();
		await press(9);
		await send({ step: 'skip' });
		programme.pass(2 * MINUTE);
		await ACTIVITIES.answerComplete.settle(programme.deps, await left());
		const { start } = await press(8);
		expect(start).toMatchObject({ score: 8, emittedRevision: expect.any(Number) as number });
		expect(start?.emittedRevision).toBeGreaterThan(0);
	});
});

describe('the edit window', () => {
	it('lets a second click on another score replace the first, and counts one answer', async () => {
		await invite();
		await press(3);
		await press(9);
		expect(await answers()).toHaveLength(1);
		const histogram = await counted();
		expect([histogram[3], histogram[9]]).toEqual([0, 1]);
		expect((await look()).state).toEqual({ page: 'score', selected: 9 });
	});

	it('is offered only while it is open', async () => {
		await invite();
		expect((await press(3)).mayChange).toBe(true);
		programme.pass(25 * HOUR);
		expect((await send({ step: 'comment', comment: 'Slow' })).mayChange).toBe(false);
	});

	it('closes: later visits say so and change nothing', async () => {
		await invite();
		await press(3);
		programme.pass(25 * HOUR);
		expect((await look()).state).toEqual({ page: 'followUp', score: 3, category: 'detractor' });
		expect((await press(10)).state).toEqual({ page: 'closed' });
		await send({ step: 'comment', comment: 'Slow' });
		expect((await look()).state).toEqual({ page: 'closed' });
		expect((await answers())[0]?.score).toBe(3);
	});
});

it('a first comment is kept although the score can no longer be changed', async () => {
	await invite({ editWindowHours: 0 });
	await press(3);
	expect((await send({ step: 'comment', comment: 'Too slow' })).state.page).toBe('thanks');
	expect((await answers())[0]).toMatchObject({ score: 3, comment: 'Too slow' });
	expect((await press(10)).state.page).toBe('closed');
	expect((await answers())[0]?.score).toBe(3);
});

it('skipping after the wait for a comment is over starts the workflow, once', async () => {
	await invite();
	await press(4);
	programme.pass(20 * MINUTE);
	const both = [await send({ step: 'skip' }), await send({ step: 'skip' })];
	expect(both.map(({ start }) => start?.score)).toEqual([4, undefined]);
});

it('a double click starts the workflow once', async () => {
	await invite({ emission: 'each' });
	const both = await Promise.all([press(2), press(2)]);
	expect(both.filter(({ start }) => start)).toHaveLength(1);
});

describe('links that lead nowhere', () => {
	it('unknown, of another survey, too late, or of an ended survey', async () => {
		await invite();
		const other = await programme.survey({ key: 'other' });
		expect((await showPage(programme.deps, survey, 'nonsense', null)).state.page).toBe('notFound');
		expect((await showPage(programme.deps, other, token, null)).state.page).toBe('notFound');
		programme.pass(31 * 24 * HOUR);
		expect((await look()).state.page).toBe('expired');
		survey = await programme.survey({ ended: true });
		expect((await press(9)).state.page).toBe('ended');
		expect(await answers()).toEqual([]);
	});

	it('a preview shows every step and records nothing', async () => {
		await invite();
		token = 'preview';
		expect(await look()).toMatchObject({ test: true, state: { page: 'score' } });
		expect((await press(6)).state).toMatchObject({ page: 'followUp', category: 'detractor' });
		expect(await answers()).toEqual([]);
	});
});

it('twenty clicks at once on different scores end as one answer that the counts agree with', async () => {
	await invite();
	await Promise.all(Array.from({ length: 20 }, async (_, index) => await press(index % 11)));
	const [answer] = await answers();
	const histogram = await counted();
	expect(histogram.reduce((sum, count) => sum + count, 0)).toBe(1);
	expect(histogram[answer?.score ?? -1]).toBe(1);
});

it('with each answer: the score starts the workflow at once, the comment again as an update', async () => {
	await invite({ emission: 'each' });
	const first = await press(9);
	expect(first.start).toMatchObject({ score: 9, revision: 1 });
	await ACTIVITIES.answerComplete.settle(programme.deps, [{ responseId: first.start?.id, revision: 1 }]);
	expect((await send({ step: 'comment', comment: 'Nice' })).start).toMatchObject({ comment: 'Nice', emittedRevision: 1 });
});

it('collect only: nothing is ever handed out', async () => {
	await invite({ emission: 'collect' });
	await press(9);
	expect((await send({ step: 'skip' })).start).toBeUndefined();
	programme.pass(HOUR);
	expect(await left()).toEqual([]);
});

it('unsubscribing keeps the address from being asked again, and the link can still be answered', async () => {
	await invite();
	expect(await unsubscribe(programme.deps, 'nonsense')).toBe(false);
	expect(await unsubscribe(programme.deps, token)).toBe(true);
	expect((await programme.store.suppressions.find(['ada@example.com'])).size).toBe(1);
	expect((await press(2)).state.page).toBe('followUp');
});

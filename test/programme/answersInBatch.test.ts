import { DAY, HOUR, MINUTE } from '../../nps/clock';
import { ACTIVITIES, ask, submitPage } from '../../nps/programme';
import type { FormInput } from '../../nps/channels/web';
import type { Score } from '../../nps/score';
import type { EmissionPolicy, ResponseItem } from '../../nps/survey';
import { POLICY, startProgramme, tokenOf, type TestProgramme } from '../support/programme';

let programme: TestProgramme;
beforeEach(async () => {
	programme = await startProgramme();
});
afterEach(async () => {
	await programme.close();
});

const invite = async (id: string, emission: EmissionPolicy = 'collect') => {
	await ask(programme.deps, programme.senders, {
		survey: await programme.survey({ emission }),
		policy: { ...POLICY, quarantineAnsweredDays: 0 },
		customer: { id, email: `${id}@example.com` },
		event: { source: 's', type: 't', id, occurredAt: '2026-03-10T12:00:00.000Z' },
		when: { kind: 'now' },
	});
	return tokenOf(programme.mails.at(-1));
};
const send = async (token: string, input: FormInput, emission: EmissionPolicy = 'collect') =>
	await submitPage(programme.deps, await programme.survey({ emission }), token, input);
const answer = async (id: string, score: number, emission: EmissionPolicy = 'collect') => {
	const token = await invite(id, emission);
	await send(token, { step: 'score', score: score as Score }, emission);
	return token;
};
const claim = async (event: 'answersInBatch' | 'answerComplete', limit = 100) =>
	(await ACTIVITIES[event].claim(programme.deps, { limit, workflowId: 'wf' })) as ResponseItem[];
const settle = async (items: ResponseItem[]) => await ACTIVITIES.answersInBatch.settle(programme.deps, items);
const batch = async (limit?: number) => {
	const items = await claim('answersInBatch', limit);
	await settle(items);
	return items;
};

it('hands over all complete answers since the last time, each once, 0 included', async () => {
	for (const [index, score] of [0, 10, 7].entries()) await answer(`c-${index}`, score);
	expect(await batch()).toEqual([]);
	programme.pass(HOUR);
	expect((await batch()).map(({ score }) => score).sort()).toEqual([0, 10, 7]);
	expect(await batch()).toEqual([]);
	await answer('c-9', 4);
	programme.pass(HOUR);
	expect(await batch()).toMatchObject([{ score: 4, category: 'detractor' }]);
});

it('no more than the batch size at a time, the oldest first', async () => {
	for (const id of ['c-1', 'c-2', 'c-3']) {
		await answer(id, 9);
		programme.pass(MINUTE);
	}
	programme.pass(HOUR);
	expect((await batch(2)).map(({ customer }) => customer.id)).toEqual(['c-1', 'c-2']);
	expect((await batch(2)).map(({ customer }) => customer.id)).toEqual(['c-3']);
});

it('one that changes after its batch comes again, marked as updated', async () => {
	const token = await answer('c-1', 9);
	programme.pass(HOUR);
	expect((await batch())[0]).not.toHaveProperty('updated');
	await send(token, { step: 'comment', comment: 'Too late after all' });
	programme.pass(HOUR);
	expect(await batch()).toMatchObject([{ score: 9, comment: 'Too late after all', updated: true, revision: 2 }]);
	expect(await batch()).toEqual([]);
});

it('what a crash keeps from its workflow comes again once the claim is over, and not before', async () => {
	await answer('c-1', 9);
	programme.pass(HOUR);
	expect(await claim('answersInBatch')).toHaveLength(1);
	expect(await claim('answersInBatch')).toEqual([]);
	programme.pass(6 * MINUTE);
	expect(await batch()).toHaveLength(1);
});

it('looking takes nothing', async () => {
	await answer('c-1', 9);
	programme.pass(HOUR);
	for (let times = 0; times < 2; times++) {
		expect(await ACTIVITIES.answersInBatch.peek(programme.deps, { limit: 5, workflowId: 'wf' })).toHaveLength(1);
	}
});

it('answers that start their workflow are in no batch, and collected ones start none', async () => {
	await answer('c-1', 9, 'complete');
	programme.pass(HOUR);
	expect(await claim('answersInBatch')).toEqual([]);
	await answer('c-2', 3, 'collect');
	programme.pass(HOUR);
	expect(await claim('answerComplete')).toMatchObject([{ customer: { id: 'c-1' } }]);
	expect(await batch()).toMatchObject([{ customer: { id: 'c-2' } }]);
});

it('a survey that stops collecting leaves what was collected to the batch', async () => {
	const token = await answer('c-1', 3, 'collect');
	await answer('c-2', 8, 'collect');
	programme.pass(HOUR);
	await send(token, { step: 'comment', comment: 'Late' }, 'complete');
	programme.pass(DAY);
	expect(await claim('answerComplete')).toMatchObject([{ customer: { id: 'c-1' }, comment: 'Late' }]);
	expect(await batch()).toMatchObject([{ customer: { id: 'c-2' } }]);
});

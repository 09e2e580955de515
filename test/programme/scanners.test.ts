import { DAY, HOUR, MINUTE } from '../../nps/clock';
import { ACTIVITIES, ask, showPage, submitPage } from '../../nps/programme';
import type { FormInput } from '../../nps/channels/web';
import type { Score } from '../../nps/score';
import type { RegisteredSurvey } from '../../nps/store';
import type { SurveyDefinition } from '../../nps/survey';
import { POLICY, startProgramme, tokenOf, type TestProgramme } from '../support/programme';

let programme: TestProgramme;
let survey: RegisteredSurvey;
let token: string;

beforeEach(async () => {
	programme = await startProgramme();
	await invite();
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
		event: { source: 's', type: 't', id: 'e-1', occurredAt: '2026-03-10T12:00:00.000Z' },
		when: { kind: 'now' },
	});
	token = tokenOf(programme.mails.at(-1));
};
const open = async () => {
	await showPage(programme.deps, survey, token, null);
	return programme.deps.clock.now();
};
type Press = 'person' | 'script' | 'unknown';
const send = async (input: FormInput, servedAt?: Date, press: Press = 'unknown') =>
	await submitPage(programme.deps, survey, token, input, { servedAt, press });
const press = async (score: number, servedAt?: Date, by?: Press) =>
	await send({ step: 'score', score: score as Score }, servedAt, by);

const answer = async () => (await programme.store.responses.list({ limit: 10 }))[0];
const counted = async () =>
	(await programme.store.rollups.read({ dimension: 'all' })).flatMap(({ histogram }) =>
		histogram.flatMap((count, score) => (count === 0 ? [] : [[score, count]])),
	);
const funnel = async () => (await programme.store.rollups.read({ dimension: 'all' }))[0]?.funnel;
const statusOfInvitation = async () => {
	const person = await programme.store.people.find([{ kind: 'id', value: 'c-1' }]);
	return (await programme.store.invitations.ofPerson(person?.id ?? '', 1))[0]?.status;
};
const left = async () => await ACTIVITIES.answerComplete.claim(programme.deps, { limit: 10, workflowId: 'wf' });

/** The later answer of a person: whole, unflagged, counted, and handed out with its comment. */
const aPersonAnswers = async (score: number) => {
	const page = await open();
	programme.pass(4_000);
	expect((await press(score, page)).state).toMatchObject({ page: 'followUp', score });
	const followUp = programme.deps.clock.now();
	programme.pass(9_000);
	const { start } = await send({ step: 'comment', comment: 'Friendly' }, followUp);
	expect(start).toMatchObject({ score, comment: 'Friendly', confirmed: true });
	expect(start?.quality).toBeUndefined();
	expect(await counted()).toEqual([[score, 1]]);
	expect(await funnel()).toMatchObject({ sent: 1, answered: 1, commented: 1 });
	expect(await statusOfInvitation()).toBe('answered');
};

const nothingCounts = async () => {
	expect(await counted()).toEqual([]);
	expect(await funnel()).toMatchObject({ sent: 1, answered: 0 });
	expect(await statusOfInvitation()).toBe('sent');
	programme.pass(HOUR);
	expect(await left()).toEqual([]);
};

it('a scanner that opens all eleven links at once leaves nothing, and the person answers as if it had not come', async () => {
	await Promise.all(
		Array.from({ length: 11 }, async (_, score) => await showPage(programme.deps, survey, token, score as Score)),
	);
	expect(await answer()).toBeUndefined();
	await nothingCounts();
	await aPersonAnswers(9);
});

it('a form sent milliseconds after its page is kept as provisional: not counted, not routed, no answer to the invitation', async () => {
	const page = await open();
	programme.pass(40);
	await press(0, page);
	expect(await answer()).toMatchObject({
		score: 0,
		confirmed: false,
		quality: { suspectedRobot: true, reason: 'The form came 40 ms after its page' },
	});
	await nothingCounts();
	await aPersonAnswers(10);
});

it('a form that a script sends is provisional however long the script has waited', async () => {
	const page = await open();
	programme.pass(22_000);
	await press(0, page, 'script');
	expect(await answer()).toMatchObject({ confirmed: false, quality: { suspectedRobot: true } });
	await nothingCounts();
	await aPersonAnswers(8);
});

it('a scanner that sends every form it finds, one after the other, is provisional to the end', async () => {
	for (let score = 0; score <= 10; score++) {
		const page = await open();
		programme.pass(30);
		await press(score, page);
		programme.pass(30);
		await send({ step: 'skip' }, programme.deps.clock.now());
	}
	await nothingCounts();
	await aPersonAnswers(7);
});

it('eleven tabs that wait before they send are found out by the second', async () => {
	const page = await open();
	programme.pass(5_000);
	for (let score = 0; score <= 10; score++) {
		await press(score, page);
		programme.pass(10);
	}
	expect(await answer()).toMatchObject({ confirmed: false, quality: { suspectedRobot: true } });
	expect(await counted()).toEqual([]);
	programme.pass(HOUR);
	await aPersonAnswers(8);
});

it("the robot's answer neither closes the page for the person nor shows them a score they did not give", async () => {
	const page = await open();
	programme.pass(20);
	await press(0, page);
	programme.pass(2 * DAY);
	expect((await showPage(programme.deps, survey, token, null)).state).toEqual({ page: 'score' });
	await aPersonAnswers(10);
	expect((await answer())?.editUntil.getTime()).toBeGreaterThan(programme.deps.clock.now().getTime());
});

describe('what a robot sends after a person', () => {
	it('changes nothing', async () => {
		await aPersonAnswers(9);
		const page = await open();
		programme.pass(15);
		await press(0, page);
		await press(0, page, 'script');
		await send({ step: 'skip' }, page);
		expect(await answer()).toMatchObject({ score: 9, comment: 'Friendly', confirmed: true });
		expect(await counted()).toEqual([[9, 1]]);
	});

	it('and a person as quick as that is asked to press once more', async () => {
		await aPersonAnswers(9);
		const page = await open();
		programme.pass(900);
		expect((await press(2, page)).state).toEqual({ page: 'score', selected: 2 });
		const again = programme.deps.clock.now();
		programme.pass(1_100);
		await press(2, again);
		expect(await counted()).toEqual([[2, 1]]);
	});
});

describe('a quick person loses nothing', () => {
	it('whose browser vouches for the press counts at once', async () => {
		const page = await open();
		programme.pass(300);
		await press(9, page, 'person');
		expect(await counted()).toEqual([[9, 1]]);
	});

	it.each<readonly [string, FormInput, number]>([
		['a comment', { step: 'comment', comment: 'Fast!' }, 50],
		['the skip button, pressed at leisure', { step: 'skip' }, 3_000],
		['the same score sent once more', { step: 'score', score: 9 as Score }, 3_000],
	])('is confirmed by %s', async (_what, input, wait) => {
		const page = await open();
		programme.pass(500);
		await press(9, page);
		expect(await counted()).toEqual([]);
		const next = programme.deps.clock.now();
		programme.pass(wait);
		const { start } = await send(input, next);
		expect(await answer()).toMatchObject({ score: 9, confirmed: true });
		expect((await answer())?.quality).toBeUndefined();
		expect(await counted()).toEqual([[9, 1]]);
		expect(start === undefined).toBe(input.step === 'score');
		programme.pass(20 * MINUTE);
		expect(await left()).toHaveLength(1);
	});

	it('may change their mind in their own time, from the page before, too', async () => {
		const page = await open();
		programme.pass(2_000);
		await press(3, page);
		programme.pass(3_500);
		await press(9, page);
		expect(await counted()).toEqual([[9, 1]]);
	});
});

it('a form that does not say when its page was served is taken as it is: pages opened before an update, and programs', async () => {
	await press(6);
	expect(await counted()).toEqual([[6, 1]]);
});

it.each([-5 * MINUTE, 10 * DAY])('a stamp that is %d ms old makes no robot of anybody', async (age) => {
	await press(6, new Date(programme.deps.clock.now().getTime() - age));
	expect(await counted()).toEqual([[6, 1]]);
});

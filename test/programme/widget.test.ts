import { DAY, HOUR, MINUTE } from '../../nps/clock';
import {
	ACTIVITIES,
	ask,
	isVisitorSignature,
	mayShowWidget,
	submitOpenPage,
	takeOpenAnswer,
	visitorSignature,
	type OpenAnswer,
} from '../../nps/programme';
import { MOST_PER_MINUTE } from '../../nps/programme/openAnswer';
import type { Score } from '../../nps/score';
import type { RegisteredSurvey } from '../../nps/store';
import type { SurveyDefinition } from '../../nps/survey';
import { POLICY, startProgramme, type TestProgramme } from '../support/programme';

const WIDGET = {
	allowedOrigins: ['https://shop.example'],
	pages: [],
	delaySeconds: 0,
	share: 1,
	againAfterDays: 60,
	anonymous: true,
};

let programme: TestProgramme;
let survey: RegisteredSurvey;

beforeEach(async () => {
	programme = await startProgramme();
	await publish();
});
afterEach(async () => {
	await programme.close();
});

const publish = async (changes: Partial<SurveyDefinition> = {}) => {
	survey = await programme.survey({ widget: WIDGET, openLink: true, ...changes });
};
const answer = async (changes: Partial<OpenAnswer> = {}) =>
	await takeOpenAnswer(programme.deps, survey, {
		source: 'widget',
		answerId: 'answer-1',
		score: 9 as Score,
		done: false,
		trust: 'claimed',
		test: false,
		...changes,
	});
const answers = async () => await programme.store.responses.list({ limit: 500 });
const counted = async () =>
	(await programme.store.rollups.read({ dimension: 'all' })).flatMap(({ histogram }) =>
		histogram.flatMap((count, score) => (count === 0 ? [] : [[score, count]])),
	);
const mayShow = async (customer?: { id: string; email?: string }, trust: OpenAnswer['trust'] = 'claimed') =>
	await mayShowWidget(programme.deps, survey, customer, trust);
const mail = async (customer: { id: string; email: string }) =>
	await ask(programme.deps, programme.senders, {
		survey,
		policy: POLICY,
		customer,
		event: { source: 's', type: 't', id: `e-${customer.id}-${programme.deps.clock.now().getTime()}`, occurredAt: '2026-03-10T12:00:00.000Z' },
		when: { kind: 'now' },
	});

describe('an answer to no invitation', () => {
	it('is stored and counted as one of the web, of nobody in particular', async () => {
		expect(await answer({ segments: { plan: 'pro' }, agent: 'Ada' })).toMatchObject({
			kind: 'taken',
			response: { score: 9, channel: 'web', touchpoint: 'delivery', customer: { id: 'anonymous:answer-1' } },
		});
		expect((await answers())[0]).toMatchObject({ segments: { plan: 'pro' }, agent: 'Ada', confirmed: true });
		expect((await answers())[0]).not.toHaveProperty('personId');
		expect(await counted()).toEqual([[9, 1]]);
	});

	it('sent twice, or twenty times at once, is one', async () => {
		await Promise.all(Array.from({ length: 20 }, async () => await answer()));
		await answer();
		expect(await answers()).toHaveLength(1);
		expect(await counted()).toEqual([[9, 1]]);
	});

	it('starts the workflow with the comment, once', async () => {
		expect(await answer()).not.toHaveProperty('start');
		expect(await answer({ comment: 'Fast', done: true })).toMatchObject({ start: { score: 9, comment: 'Fast' } });
		expect(await answer({ comment: 'Fast', done: true })).not.toHaveProperty('start');
	});

	it('starts it when the visitor closes the dialog after the score, and later when they just leave', async () => {
		expect(await answer({ score: 0 as Score, done: true })).toMatchObject({ start: { score: 0 } });
		await answer({ answerId: 'answer-2' });
		programme.pass(16 * MINUTE);
		const left = await ACTIVITIES.answerComplete.claim(programme.deps, { limit: 10, workflowId: 'wf' });
		expect(left).toHaveLength(2);
	});

	it('can be changed within the edit window, and only then', async () => {
		await answer({ score: 3 as Score });
		await answer({ score: 8 as Score });
		expect(await counted()).toEqual([[8, 1]]);
		programme.pass(25 * HOUR);
		expect((await answer({ score: 1 as Score })).kind).toBe('closed');
		expect((await answer({ score: 8 as Score, comment: 'Late, but a first comment' })).kind).toBe('taken');
		expect((await answer({ score: 8 as Score, comment: 'Another' })).kind).toBe('closed');
		expect(await counted()).toEqual([[8, 1]]);
	});

	it('of a test is marked and counts nowhere', async () => {
		await answer({ test: true });
		expect(await answers()).toEqual([]);
		expect(await counted()).toEqual([]);
	});

	it('is refused when strangers flood the survey; an app goes on', async () => {
		for (let index = 0; index < MOST_PER_MINUTE; index++) await answer({ answerId: `flood-${index}` });
		expect(await answer({ answerId: 'one-more' })).toEqual({ kind: 'tooMany' });
		expect((await answer({ answerId: 'app-answer', source: 'app', trust: 'app' })).kind).toBe('taken');
		programme.pass(2 * MINUTE);
		expect((await answer({ answerId: 'one-more' })).kind).toBe('taken');
	});
});

describe('whose answer it is', () => {
	it('a known customer is recognised by ID, and what a browser says of them changes nothing', async () => {
		await mail({ id: 'c-1', email: 'ada@example.com' });
		await answer({ customer: { id: 'c-1', email: 'mallory@example.com', name: 'Mallory' } });
		const [stored] = await answers();
		expect(stored?.customer).toMatchObject({ id: 'c-1', email: 'ada@example.com' });
		const mallory = await programme.store.people.find([{ kind: 'email', value: 'mallory@example.com' }]);
		expect(mallory).toBeUndefined();
	});

	it('an unknown one is known by the ID alone afterwards, so that erasing finds the answer', async () => {
		await answer({ customer: { id: 'new-1', email: 'new@example.com' } });
		const person = await programme.store.people.find([{ kind: 'id', value: 'new-1' }]);
		await programme.store.people.erase(person?.id ?? '', programme.deps.clock.now());
		expect(JSON.stringify(await answers())).not.toContain('new@example.com');
	});

	it('an app is believed', async () => {
		await answer({ source: 'app', trust: 'app', customer: { id: 'c-2', email: 'Bo@example.com' } });
		const person = await programme.store.people.find([{ kind: 'email', value: 'bo@example.com' }]);
		expect(person?.customer.id).toBe('c-2');
	});
});

describe('whether the widget may ask', () => {
	const ada = { id: 'c-1', email: 'ada@example.com' };

	it('asks anonymous visitors where the survey wants that, and nobody when it has ended', async () => {
		expect(await mayShow()).toBe(true);
		await publish({ widget: { ...WIDGET, anonymous: false } });
		expect([await mayShow(), await mayShow({ id: 'new' })]).toEqual([false, true]);
		await publish({ ended: true });
		expect(await mayShow({ id: 'new' })).toBe(false);
	});

	it('leaves alone whom a mail is asking, until the rest after it is over', async () => {
		await mail(ada);
		expect(await mayShow({ id: 'c-1' })).toBe(false);
		programme.pass(61 * DAY);
		await programme.store.invitations.expire(programme.deps.clock.now());
		expect(await mayShow({ id: 'c-1' })).toBe(true);
	});

	it('leaves alone whoever has answered it, and so does the next mail', async () => {
		await answer({ customer: { id: 'c-1' } });
		expect(await mayShow({ id: 'c-1' })).toBe(false);
		programme.pass(61 * DAY);
		expect(await mayShow({ id: 'c-1' })).toBe(true);
		expect(await mail(ada)).toMatchObject({ kind: 'skipped', reason: 'quarantined' });
		programme.pass(30 * DAY);
		expect((await mail(ada)).kind).toBe('sent');
	});

	it('leaves alone whoever has opted out', async () => {
		await mail(ada);
		programme.pass(200 * DAY);
		await programme.store.invitations.expire(programme.deps.clock.now());
		const suppression = { kind: 'email', address: 'ada@example.com', reason: 'r', source: 's' } as const;
		await programme.store.suppressions.add(suppression, programme.deps.clock.now());
		expect(await mayShow({ id: 'c-1' })).toBe(false);
	});

	it('does not tell a stranger whether an e-mail address is a customer; a signed one is looked up', async () => {
		await mail(ada);
		const byMail = { id: 'ada@example.com', email: 'ada@example.com' };
		expect(await mayShow(byMail)).toBe(true);
		expect(await mayShow(byMail, 'signed')).toBe(false);
	});

	it('believes the signature of its own ID only', () => {
		const signature = visitorSignature('a-long-enough-secret', 'c-1');
		expect(isVisitorSignature('a-long-enough-secret', 'c-1', signature.toUpperCase())).toBe(true);
		expect(isVisitorSignature('a-long-enough-secret', 'c-2', signature)).toBe(false);
		expect(isVisitorSignature('another-secret-here', 'c-1', signature)).toBe(false);
		expect(isVisitorSignature('a-long-enough-secret', 'c-1', undefined)).toBe(false);
	});
});

describe('the open link', () => {
	const form = (more: object = {}) => ({ formId: 'form-0001-0001-0001', scoreBefore: null, test: false, ...more });

	it('makes one answer of one form: the score, then the comment', async () => {
		const first = await submitOpenPage(programme.deps, survey, { step: 'score', score: 4 as Score }, form({ source: 'receipt', agent: 'Ada' }));
		expect(first).toMatchObject({ state: { page: 'followUp', score: 4 }, mayChange: true });
		const second = await submitOpenPage(programme.deps, survey, { step: 'comment', comment: 'Cold' }, form({ scoreBefore: 4, source: 'receipt' }));
		expect(second).toMatchObject({ state: { page: 'thanks', category: 'detractor' }, start: { score: 4, comment: 'Cold' } });
		expect(await answers()).toMatchObject([{ score: 4, comment: 'Cold', agent: 'Ada', segments: { source: 'receipt' } }]);
	});

	it('keeps what a robot sends out of the counts', async () => {
		const servedAt = programme.deps.clock.now();
		programme.pass(20);
		const sending = { servedAt, press: 'unknown' } as const;
		await submitOpenPage(programme.deps, survey, { step: 'score', score: 0 as Score }, form({ sending }));
		expect(await counted()).toEqual([]);
		expect(await answers()).toMatchObject([{ confirmed: false, quality: { suspectedRobot: true } }]);
		await submitOpenPage(programme.deps, survey, { step: 'comment', comment: 'I am quick' }, form({ scoreBefore: 0 }));
		expect(await counted()).toEqual([[0, 1]]);
	});

	it('asks for a score that is missing, and says when the survey has ended', async () => {
		expect((await submitOpenPage(programme.deps, survey, { step: 'skip' }, form())).state).toEqual({ page: 'score', missing: true });
		await publish({ ended: true });
		expect((await submitOpenPage(programme.deps, survey, { step: 'skip' }, form())).state).toEqual({ page: 'ended' });
	});

});

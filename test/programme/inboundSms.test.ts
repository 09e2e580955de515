import { DAY, HOUR, MINUTE } from '../../nps/clock';
import { ACTIVITIES, ask, readHandoff, receiveSms, signHandoff } from '../../nps/programme';
import type { RegisteredSurvey } from '../../nps/store';
import type { ResponseItem } from '../../nps/survey';
import { POLICY, startProgramme, type TestProgramme } from '../support/programme';

const PHONE = '+15005550011';

let programme: TestProgramme;
let survey: RegisteredSurvey;
beforeEach(async () => {
	programme = await startProgramme();
	survey = await programme.survey();
});
afterEach(async () => {
	await programme.close();
});

const invite = async (to = survey, phone = PHONE) =>
	await ask(programme.deps, programme.senders, {
		survey: to,
		policy: { ...POLICY, surveyKey: to.definition.key, channels: ['sms'], quarantineUnansweredDays: 0 },
		customer: { id: phone, phone },
		event: { source: 's', type: 't', id: to.definition.key, occurredAt: '2026-03-10T12:00:00.000Z' },
		when: { kind: 'now' },
	});
let messages = 0;
const say = async (body: string, more: object = {}) =>
	await receiveSms(programme.deps, survey, {
		messageSid: `SM${++messages}`,
		accountSid: 'AC1',
		from: PHONE,
		to: '+15005550006',
		body,
		...more,
	});
const answers = async () => await programme.store.responses.list({ limit: 10 });

it('score, reason, thanks: one answer, which starts the workflow once', async () => {
	await invite();
	const first = await say('nine');
	expect(first.reply).toBeTruthy();
	expect(first.start).toBeUndefined();
	const second = await say('You were on time');
	expect(second.start).toMatchObject({ surveyKey: 'after-delivery', response: { score: 9, comment: 'You were on time' } });
	expect(await answers()).toHaveLength(1);
});

it('score and reason in one message need no further question', async () => {
	await invite();
	expect((await say('0, never again')).start).toMatchObject({ response: { score: 0, comment: 'never again' } });
});

it('a retry hears the same and changes nothing', async () => {
	await invite();
	const first = await say('3', { messageSid: 'SMsame' });
	const second = await say('3', { messageSid: 'SMsame' });
	expect(second).toEqual({ reply: first.reply });
	expect((await answers())[0]?.revision).toBe(1);
});

it('the same message delivered five times at once is taken in once', async () => {
	await invite();
	await Promise.all(Array.from({ length: 5 }, async () => await say('8, fine', { messageSid: 'SMburst' })));
	expect(await answers()).toMatchObject([{ score: 8, comment: 'fine', revision: 1 }]);
});

it('what cannot be scored is kept from the first message on, and handed to a person when nothing more comes', async () => {
	await invite();
	expect((await say('7-8')).reply).toBeTruthy();
	expect(await answers()).toMatchObject([{ score: null, comment: '7-8' }]);
	programme.pass(16 * MINUTE);
	const left = (await ACTIVITIES.answerComplete.claim(programme.deps, { limit: 10, workflowId: 'w' })) as ResponseItem[];
	expect(left).toMatchObject([{ score: null, category: 'unscored', comment: '7-8' }]);
});

it('a clear answer to the question asked back makes it a score', async () => {
	await invite();
	await say('7-8');
	await say('8');
	expect((await answers())[0]).toMatchObject({ score: 8 });
	expect((await answers())[0]?.quality?.ambiguous).toBeUndefined();
});

describe('STOP', () => {
	it('at any point ends it for good, and keeps the score given with it', async () => {
		await invite();
		await say('5 stop');
		expect(await answers()).toMatchObject([{ score: 5 }]);
		expect((await programme.store.suppressions.find([PHONE])).size).toBe(1);
	});

	it('counts even when nobody waits for the number, and starts nothing', async () => {
		expect(await say('STOP')).toEqual({});
		expect((await programme.store.suppressions.find([PHONE])).size).toBe(1);
		expect(await answers()).toEqual([]);
	});

	it('that Twilio has answered is not answered again', async () => {
		await invite();
		expect((await say('STOP', { optOutType: 'STOP' })).reply).toBeUndefined();
		expect((await programme.store.suppressions.find([PHONE])).size).toBe(1);
	});
});

it('an answer belongs to the conversation it was asked in, whichever survey the number is wired to', async () => {
	const other = await programme.survey({ key: 'after-call' });
	await invite(other);
	const { start } = await say('2, bad line');
	expect(start).toMatchObject({ surveyKey: 'after-call', response: { surveyKey: 'after-call', score: 2 } });
});

it('of two open conversations the newer one is answered', async () => {
	await invite();
	programme.pass(DAY);
	const other = await programme.survey({ key: 'after-call' });
	await invite(other);
	expect((await say('6, slow')).start).toMatchObject({ surveyKey: 'after-call' });
});

it('of two open conversations, the one that has asked back gets the next words', async () => {
	await invite();
	programme.pass(25 * HOUR);
	const other = await programme.survey({ key: 'support', name: 'Support' });
	await invite(other);
	await say('seven or eight');
	await say('8');
	expect(await answers()).toMatchObject([{ surveyKey: 'support', score: 8 }]);
});

it('a late message never becomes an answer to a survey that is over', async () => {
	await invite();
	programme.pass(31 * 24 * HOUR);
	const { start } = await say('9');
	expect(start?.response).toMatchObject({ score: null, comment: '9' });
});

it('words that no survey waits for change nothing that is known of whoever wrote them', async () => {
	const customer = { id: 'c-1', name: 'Ada', email: 'ada@example.com', phone: PHONE };
	const [identity] = [{ kind: 'phone', value: PHONE }] as const;
	await programme.store.people.resolve(customer, [{ kind: 'id', value: 'c-1' }, identity], programme.deps.clock.now());
	const { start } = await say('Where is my parcel?');
	expect(start?.response.customer).toEqual(customer);
	expect((await programme.store.people.find([identity]))?.customer).toEqual(customer);
});

it('an ended survey takes no more answers, and still honours STOP', async () => {
	await invite();
	await programme.survey({ ended: true });
	const { reply, start } = await say('9');
	expect(reply).toBeTruthy();
	expect(start).toBeUndefined();
	expect(await answers()).toEqual([]);
	await say('STOP');
	expect((await programme.store.suppressions.find([PHONE])).size).toBe(1);
});

it('a text message lifts no opt-out that staff has entered', async () => {
	await invite();
	await programme.store.suppressions.add(
		{ kind: 'phone', address: PHONE, reason: 'Wrote to us', source: 'NPS Records' },
		programme.deps.clock.now(),
	);
	await say('START', { optOutType: 'START' });
	expect((await programme.store.suppressions.find([PHONE])).size).toBe(1);
});

describe('the note that hands an answer over', () => {
	it('is believed when we wrote it, for five minutes', async () => {
		const { body, signature } = await signHandoff(programme.deps, { responseId: 'r-1' });
		expect(await readHandoff(programme.deps, body, signature)).toEqual({ responseId: 'r-1' });
		programme.pass(6 * MINUTE);
		expect(await readHandoff(programme.deps, body, signature)).toBeUndefined();
	});

	it.each([undefined, '', 'f'.repeat(64)])('is not believed with the signature %p', async (signature) => {
		const { body } = await signHandoff(programme.deps, { responseId: 'r-1' });
		expect(await readHandoff(programme.deps, body, signature)).toBeUndefined();
	});

	it('is not believed when it was changed', async () => {
		const { body, signature } = await signHandoff(programme.deps, { responseId: 'r-1' });
		expect(await readHandoff(programme.deps, body.replace('r-1', 'r-2'), signature)).toBeUndefined();
	});

	it('is believed after the key was changed', async () => {
		const { body, signature } = await signHandoff(programme.deps, { responseId: 'r-1' });
		await programme.store.keys.rotate('handoff', programme.deps.clock.now());
		expect(await readHandoff(programme.deps, body, signature)).toEqual({ responseId: 'r-1' });
	});
});

import { HOUR, MINUTE } from '../../nps/clock';
import type { FormInput } from '../../nps/channels/web';
import {
	ACTIVITIES,
	ask,
	customerView,
	cutAnonymousAnswers,
	erase,
	followUp,
	receiveSms,
	recordMail,
	saveResponse,
	showPage,
	submitPage,
	takeOpenAnswer,
} from '../../nps/programme';
import { toScore, type Score } from '../../nps/score';
import type { RegisteredSurvey } from '../../nps/store';
import type { ResponseItem, SurveyDefinition } from '../../nps/survey';
import { responseItem } from '../../nps/survey/responseItem';
import { POLICY, startProgramme, tokenOf, type TestProgramme } from '../support/programme';

const ADA = { id: 'c-1', email: 'ada@example.com', phone: '+15005550011', name: 'Ada Lovelace' };
const NOBODY = { id: 'anonymous' };

let programme: TestProgramme;
let survey: RegisteredSurvey;

beforeEach(async () => {
	programme = await startProgramme();
	survey = await programme.survey({ anonymous: true });
});
afterEach(async () => {
	await programme.close();
});

const invite = async (channel: 'email' | 'sms' = 'email', segments?: Record<string, string>) => {
	const outcome = await ask(programme.deps, programme.senders, {
		survey,
		policy: { ...POLICY, channels: [channel] },
		customer: ADA,
		event: { source: 's', type: 't', id: 'e-1', occurredAt: '2026-03-10T12:00:00.000Z', agent: 'Grace', team: 'North' },
		...(segments && { segments }),
		when: { kind: 'now' },
	});
	if (outcome.kind !== 'sent') throw new Error(outcome.kind);
	return outcome.invitation;
};
const token = () => tokenOf(programme.mails.at(-1));
const send = async (input: FormInput) => await submitPage(programme.deps, survey, token(), input);
const press = async (score: number) => await send({ step: 'score', score: score as Score });
const answers = async () => await programme.store.responses.list({ limit: 10 });
const register = async (changes: Partial<SurveyDefinition>) => {
	survey = await programme.survey(changes);
};

it('keeps score, team and segments of an answer, and nothing of the person', async () => {
	await invite('email', { plan: 'pro', mail: 'ADA@example.com', account: 'c-1' });
	await press(3);
	const [answer] = await answers();
	expect(answer).toMatchObject({ score: 3, agent: 'Grace', team: 'North', anonymous: true, customer: NOBODY });
	expect(answer?.segments).toEqual({ plan: 'pro' });
	expect(answer).not.toHaveProperty('personId');
	expect(answer).not.toHaveProperty('invitationSentAt');
});

it('starts the workflow with an item that names nobody, and no invitation', async () => {
	await invite();
	await press(3);
	const { start } = await send({ step: 'comment', comment: 'Write to ada@example.com or +49 171 1234567' });
	const item = start && responseItem(start);
	expect(item).toMatchObject({ score: 3, customer: NOBODY, anonymous: true });
	expect(item).not.toHaveProperty('invitation');
	expect(JSON.stringify(item)).not.toMatch(/ada@|1234567|Ada|c-1/);
});

it('may still be changed and explained by the same link within the edit window', async () => {
	await invite();
	await press(3);
	await press(9);
	expect((await send({ step: 'comment', comment: 'Better now' })).state).toMatchObject({ page: 'thanks' });
	expect(await answers()).toHaveLength(1);
	expect((await answers())[0]).toMatchObject({ score: 9, comment: 'Better now', anonymous: true, customer: NOBODY });
});

it('takes no second answer once the two are cut', async () => {
	await invite();
	await press(3);
	programme.pass(25 * HOUR);
	await cutAnonymousAnswers(programme.deps);
	expect((await showPage(programme.deps, survey, token(), null)).state).toEqual({ page: 'closed' });
	expect((await press(10)).state).toEqual({ page: 'closed' });
	expect((await send({ step: 'comment', comment: 'And this' })).state).toEqual({ page: 'closed' });
	expect((await answers()).map(({ score, comment }) => [score, comment])).toEqual([[3, undefined]]);
});

it('is cut by the next answer, too', async () => {
	const first = await invite();
	await press(3);
	programme.pass(25 * HOUR);
	await takeOpenAnswer(programme.deps, survey, {
		source: 'link',
		answerId: 'form-1234567890123456',
		score: 9 as Score,
		done: true,
		trust: 'claimed',
		test: false,
	});
	await ask(programme.deps, programme.senders, {
		survey,
		policy: POLICY,
		customer: { id: 'c-2', email: 'ben@example.com' },
		when: { kind: 'now' },
	});
	await press(8);
	expect(await programme.store.responses.byInvitation(first.id)).toBeUndefined();
	expect(await answers()).toHaveLength(3);
});

it('counts for quarantine, though nobody knows what was answered', async () => {
	const invitation = await invite();
	await press(3);
	programme.pass(25 * HOUR);
	await cutAnonymousAnswers(programme.deps);
	const again = await ask(programme.deps, programme.senders, {
		survey,
		policy: POLICY,
		customer: ADA,
		event: { source: 's', type: 't', id: 'e-2', occurredAt: '2026-03-11T12:00:00.000Z' },
		when: { kind: 'now' },
	});
	expect(again).toMatchObject({ kind: 'skipped', reason: 'quarantined' });
	expect(await programme.store.invitations.get(invitation.id)).toMatchObject({ status: 'answered' });
});

it('shows no score to whoever looks the customer up', async () => {
	await invite();
	await press(3);
	for (const identity of [{ kind: 'email', value: ADA.email }, { kind: 'id', value: 'c-1' }] as const) {
		const view = await customerView(programme.deps, identity);
		expect(view).toMatchObject({ known: true, lastScore: null, responses: [] });
		expect(view.invitations).toHaveLength(1);
	}
});

it('is followed up by nobody', async () => {
	await invite();
	await press(3);
	const [answer] = await answers();
	const outcome = await followUp(programme.deps, programme.senders, {
		responseId: answer?.id ?? '',
		purpose: 'followUp',
		messages: [{ category: 'any', language: '', theme: '', subject: 'S', text: 'Hello' }],
		channels: ['email'],
		quarantineDays: 30,
		known: { customer: { ...ADA, id: 'anonymous' } },
	});
	expect(outcome).toMatchObject({ kind: 'skipped', reason: 'anonymous' });
	expect(programme.mails).toHaveLength(1);
});

it('erases the person with the answer while the two are linked', async () => {
	await invite();
	await press(3);
	expect(await erase(programme.deps, { kind: 'email', value: ADA.email })).toMatchObject({ responses: 1 });
	expect((await answers())[0]).toMatchObject({ score: 3, customer: { id: 'erased' } });
});

it('is answered by text message without the number', async () => {
	await invite('sms');
	const say = async (body: string, messageSid: string) =>
		await receiveSms(programme.deps, survey, { messageSid, accountSid: 'AC1', from: ADA.phone, to: '+15005550006', body });
	await say('3', 'SM1');
	const { start } = await say(`Call me on ${ADA.phone}`, 'SM2');
	expect(start?.response).toMatchObject({ score: 3, anonymous: true, customer: NOBODY });
	expect(JSON.stringify(await answers())).not.toContain('5550011');
	programme.pass(25 * HOUR);
	await cutAnonymousAnswers(programme.deps);
	const later = await say('10', 'SM3');
	// Words that no open survey waits for go to a person, and are nobody's either.
	expect(later.start?.response).toMatchObject({ score: null, anonymous: true, customer: NOBODY });
	expect(later.start?.response).not.toHaveProperty('personId');
});

it('is answered by mail without the address', async () => {
	const invitation = await invite();
	const { response } = await recordMail(
		programme.deps,
		{ kind: 'reply', messageId: '<m1@example.com>', invitationId: invitation.id, from: ADA.email, text: '4, too slow' },
		{ matchByAddress: false },
	);
	expect(response).toMatchObject({ score: 4, anonymous: true, customer: NOBODY });
});

it('is kept without the customer of a widget or an app, and known again by a hash', async () => {
	const answer = {
		source: 'app',
		answerId: 'user-ada-2026',
		score: 2 as Score,
		done: false,
		trust: 'app',
		test: false,
		customer: ADA,
		segments: { plan: 'pro', user: 'c-1' },
	} as const;
	await takeOpenAnswer(programme.deps, survey, answer);
	await takeOpenAnswer(programme.deps, survey, { ...answer, score: 4 as Score, comment: 'Ask ada@example.com' });
	expect(await answers()).toHaveLength(1);
	const [kept] = await answers();
	expect(kept).toMatchObject({ score: 4, customer: NOBODY, anonymous: true, segments: { plan: 'pro' } });
	expect(kept?.comment).not.toContain('ada@');
	expect(await programme.store.people.find([{ kind: 'id', value: 'c-1' }])).toBeUndefined();
});

it('is saved from elsewhere without the customer, once for each ID of its own', async () => {
	const given = { surveyKey: 'after-delivery', score: toScore(1), customer: ADA, source: 'records', externalId: 'form-9' };
	expect(await saveResponse(programme.deps, given)).toMatchObject({ saved: true, response: { customer: NOBODY } });
	expect(await saveResponse(programme.deps, given)).toMatchObject({ saved: false });
	expect(await programme.store.people.find([{ kind: 'id', value: 'c-1' }])).toBeUndefined();
});

it('leaves answers given before as they are, and keeps those given meanwhile when it ends', async () => {
	await register({});
	await invite();
	await press(3);
	await register({ anonymous: true });
	await press(4);
	expect((await answers())[0]).toMatchObject({ score: 4, customer: { id: 'c-1' } });
	expect((await showPage(programme.deps, survey, token(), null)).anonymous).toBe(false);
	expect((await answers())[0]).not.toHaveProperty('anonymous');
});

it('says so on its page', async () => {
	await invite();
	expect((await showPage(programme.deps, survey, token(), null)).anonymous).toBe(true);
	expect((await press(3)).anonymous).toBe(true);
	await register({});
	await invite('email').catch(() => undefined);
	expect((await showPage(programme.deps, survey, 'preview', null)).anonymous).toBe(false);
});

it('starts no second workflow because it is cut while the first one starts', async () => {
	await register({ anonymous: true, editWindowHours: 0 });
	await invite();
	await press(3);
	expect((await send({ step: 'skip' })).start).toMatchObject({ anonymous: true });
	programme.pass(5_000);
	await cutAnonymousAnswers(programme.deps);
	const query = { limit: 10, workflowId: 'wf' };
	expect(await ACTIVITIES.answerComplete.claim(programme.deps, query)).toEqual([]);
	programme.pass(MINUTE);
	await cutAnonymousAnswers(programme.deps);
	expect(await ACTIVITIES.answerComplete.claim(programme.deps, query)).toHaveLength(1);
});

it('reaches its workflow by the answers that are complete, without the person', async () => {
	await invite();
	await press(3);
	programme.pass(16 * MINUTE);
	const query = { limit: 10, workflowId: 'wf' };
	const [item] = (await ACTIVITIES.answerComplete.claim(programme.deps, query)) as ResponseItem[];
	expect(item).toMatchObject({ score: 3, customer: NOBODY, anonymous: true });
	expect(item).not.toHaveProperty('invitation');
});

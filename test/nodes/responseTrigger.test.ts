import { runNode } from '../support/engine';
import { publishSurvey, responseTrigger, surveyParameter } from '../support/publishedSurvey';
import { inboundForm, signedBy } from '../support/signedForm';
import { callHook, callWebhook, type WebhookCall } from '../support/webhooks';
import { startMailbox, type Mailbox } from '../support/mailbox';
import { TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN } from '../support/twilioStandIn';

let mailbox: Mailbox;
beforeAll(async () => {
	mailbox = await startMailbox();
	await publishSurvey({}, WORKFLOW);
});
afterAll(async () => {
	await mailbox.stop();
});

const WORKFLOW = 'survey-workflow';
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

const call = async (path: string, options: WebhookCall = {}, parameters: object = {}) =>
	await callWebhook(responseTrigger(parameters), {
		path: `nps/after-delivery/${path}`,
		workflowId: WORKFLOW,
		...options,
	});
const get = async (path: string, query: Record<string, string> = {}) => await call(path, { method: 'GET', query });
const post = async (path: string, query: Record<string, string>, form: Record<string, string>) =>
	await call(path, { method: 'POST', query, headers: FORM, body: new URLSearchParams(form).toString() });

let customers = 0;
const invite = async (): Promise<{ token: string; email: string }> => {
	const email = `respondent${++customers}@example.com`;
	const { json } = await runNode(
		{
			type: 'npsSendSurvey',
			parameters: { operation: 'getLink', survey: surveyParameter(), options: {} },
		},
		[{ id: `r-${customers}`, email }],
	);
	const link = new URL(String(json[0]?.[0]?.link));
	return { token: link.searchParams.get('t') ?? '', email };
};
const lastScore = async (email: string) => {
	const { json } = await runNode(
		{
			type: 'npsRecords',
			parameters: { resource: 'customer', operation: 'get', findBy: 'email', value: email },
		},
		[{}],
	);
	return json[0]?.[0];
};

describe('the survey page', () => {
	it('shows the clicked score chosen and records nothing', async () => {
		const { token, email } = await invite();
		const page = await get('s', { t: token, score: '0' });
		expect(page.status).toBe(200);
		expect(page.text).toMatch(/value="0"[^>]*checked|checked[^>]*value="0"/);
		expect(page.started).toBe(false);
		expect(await lastScore(email)).toMatchObject({ lastScore: null });
	});

	it('keeps to itself: no scripts but its own, no third parties, not framed, not stored', async () => {
		const { token } = await invite();
		const { headers, text } = await get('s', { t: token });
		expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/);
		expect(headers.get('cache-control')).toBe('no-store');
		expect(text.replace(/<script>\(\(\)=>{[^<]*}\)\(\)<\/script>\n<\/body>/, '')).not.toMatch(
			/<script|https?:\/\/(?!n8n|localhost)/,
		);
	});

	it('records what is sent, asks why, and starts the workflow with the complete answer', async () => {
		const { token, email } = await invite();
		const first = await post('s', { t: token }, { step: 'score', score: '9' });
		expect(first.started).toBe(false);
		expect(await lastScore(email)).toMatchObject({ lastScore: 9 });
		const second = await post('s', { t: token }, { step: 'comment', comment: 'Fast <b>and</b> kind' });
		expect(second.items[0]?.[0]?.json).toMatchObject({
			score: 9,
			category: 'promoter',
			npsFactor: 100,
			comment: 'Fast <b>and</b> kind',
			touchpoint: 'delivery',
			customer: { email },
		});
		expect(second.text).not.toContain('<b>and</b>');
	});

	it('notes the answer as routed only once the started execution runs', async () => {
		const { token } = await invite();
		await post('s', { t: token }, { step: 'score', score: '3' });
		const { items } = await post('s', { t: token }, { step: 'comment', skip: '1' });
		const run = await runNode(responseTrigger(), items[0] as never, { mode: 'webhook' });
		expect(run.json[0]?.[0]).toMatchObject({ score: 3 });
		const again = await post('s', { t: token }, { step: 'score', score: '4' });
		expect(again.items[0]?.[0]?.json).toMatchObject({ score: 4, updated: true });
	});

	it.each(['11', '-1', '7.5', 'nine', '', '9; DROP TABLE nps_response'])(
		'makes no answer of the score %p',
		async (score) => {
			const { token, email } = await invite();
			const page = await post('s', { t: token }, { step: 'score', score });
			expect(page.started).toBe(false);
			expect(await lastScore(email)).toMatchObject({ lastScore: null });
		},
	);

	it('lets a robot that fills the hidden field believe, and records nothing', async () => {
		const { token, email } = await invite();
		const page = await post('s', { t: token }, { step: 'score', score: '9', topic: 'cheap pills' });
		expect(page.status).toBe(200);
		expect(await lastScore(email)).toMatchObject({ lastScore: null });
	});

	it.each([undefined, '', 'nonsense', 'x'.repeat(5000), '../../etc'])('finds no survey behind the token %p', async (t) => {
		const page = await get('s', t === undefined ? {} : { t });
		expect(page.status).toBe(404);
		expect((await post('s', t === undefined ? {} : { t }, { step: 'score', score: '9' })).started).toBe(false);
	});
});

describe('unsubscribing', () => {
	it('asks when the link is opened, and is done when it is sent', async () => {
		const { token, email } = await invite();
		expect((await get('u', { t: token })).status).toBe(200);
		expect(await lastScore(email)).toMatchObject({ suppressed: false });
		const done = await post('u', { t: token }, { 'List-Unsubscribe': 'One-Click' });
		expect(done.status).toBe(200);
		expect(done.started).toBe(false);
		expect(await lastScore(email)).toMatchObject({ suppressed: true });
	});
});

describe('text messages', () => {
	const credentials = {
		npsTwilioApi: { accountSid: TWILIO_ACCOUNT_SID, authToken: TWILIO_AUTH_TOKEN, baseUrl: '' },
	};
	const text = async (headers: Record<string, string>, form: Record<string, string>, withCredential = true) =>
		await call('sms', {
			method: 'POST',
			headers: { ...FORM, ...headers },
			body: new URLSearchParams(form).toString(),
			...(withCredential && { credentials }),
		});

	it.each([
		['without a signature', {}],
		['with a wrong one', { 'x-twilio-signature': 'bm90IHJpZ2h0' }],
	])('%s are refused and start nothing', async (_how, headers) => {
		const answer = await text(headers as Record<string, string>, inboundForm('9'));
		expect(answer.status).toBe(401);
		expect(answer.started).toBe(false);
	});

	it('are refused when no credential is there to check them with', async () => {
		const form = inboundForm('9');
		const answer = await text(signedBy(TWILIO_AUTH_TOKEN, form), form, false);
		expect(answer.status).toBe(401);
	});

	it('from a number nobody waits for go to a person, with no score', async () => {
		const form = inboundForm('My order 4411 came at 9');
		const answer = await text(signedBy(TWILIO_AUTH_TOKEN, form), form);
		expect(answer.status).toBe(200);
		expect(answer.headers.get('content-type')).toContain('text/xml');
		expect(answer.items[0]?.[0]?.json).toMatchObject({ score: null, category: 'unscored', comment: form.Body });
	});

	it('delivered twice are taken in once', async () => {
		const form = inboundForm('Hello?');
		await text(signedBy(TWILIO_AUTH_TOKEN, form), form);
		expect((await text(signedBy(TWILIO_AUTH_TOKEN, form), form)).started).toBe(false);
	});
});

describe('reports about a text message', () => {
	const credentials = {
		npsTwilioApi: { accountSid: TWILIO_ACCOUNT_SID, authToken: TWILIO_AUTH_TOKEN, baseUrl: '' },
	};
	const form = { MessageSid: `SM${'0a'.repeat(16)}`, MessageStatus: 'delivered', AccountSid: TWILIO_ACCOUNT_SID };
	const report = async (headers: Record<string, string>, query: Record<string, string>) =>
		await call('status', {
			method: 'POST',
			query,
			headers: { ...FORM, ...headers },
			body: new URLSearchParams(form).toString(),
			credentials,
		});

	it('are refused unsigned, and when they were signed for another invitation', async () => {
		expect((await report({}, { i: 'x' })).status).toBe(401);
		expect((await report(signedBy(TWILIO_AUTH_TOKEN, form, { address: 'status?i=y' }), { i: 'x' })).status).toBe(401);
	});

	it('are taken in when Twilio signed them, and start nothing', async () => {
		const answer = await report(signedBy(TWILIO_AUTH_TOKEN, form, { address: 'status?i=x' }), { i: 'x' });
		expect(answer.status).toBe(200);
		expect(answer.started).toBe(false);
	});
});

describe('handoff', () => {
	it.each([
		['unsigned', undefined],
		['wrongly signed', 'f'.repeat(64)],
	])('%s is refused', async (_how, signature) => {
		const answer = await call('handoff', {
			method: 'POST',
			headers: signature ? { 'x-nps-signature': signature } : {},
			body: { responseId: 'r', at: Date.now() },
		});
		expect(answer.status).toBe(401);
		expect(answer.started).toBe(false);
	});
});

describe('"Listen for test event"', () => {
	it('neither registers nor removes the survey', async () => {
		const draft = responseTrigger({ surveyKey: 'draft' });
		await callHook(draft, 'create', { test: true, workflowId: 'draft-workflow', active: false });
		await callHook(draft, 'delete', { test: true, workflowId: 'draft-workflow', active: false });
		await callHook(responseTrigger(), 'delete', { test: true, workflowId: WORKFLOW, active: false });
		const { json } = await runNode(
			{ type: 'npsSendSurvey', parameters: { operation: 'getLink', survey: surveyParameter(), options: {} } },
			[{ id: 'after-test', email: 'after-test@example.com' }],
		);
		expect(json[0]?.[0]).toMatchObject({ link: expect.any(String) as string });
	});

	it('opens the page at the bare address, and its answer is a test', async () => {
		const page = await call('s', { method: 'GET', test: true });
		const token = /\?t=([\w-]+)/.exec(page.text)?.[1] ?? '';
		expect(token).not.toBe('');
		const send = async (form: Record<string, string>) =>
			await call('s', { method: 'POST', test: true, query: { t: token }, headers: FORM, body: new URLSearchParams(form).toString() });
		await send({ step: 'score', score: '10' });
		const { items } = await send({ step: 'comment', skip: '1' });
		expect(items[0]?.[0]?.json).toMatchObject({ score: 10, test: true });
	});
});

describe('what is wrong with a survey is said when it is published', () => {
	it.each([
		[{ surveyKey: 'After Delivery!' }, 'Survey Key'],
		[{ brandName: ' ' }, 'Brand Name'],
		[{ options: { reviewLink: 'javascript:alert(1)' } }, 'Review Link'],
	])('%p', async (parameters, name) => {
		await expect(
			callHook(responseTrigger(parameters), 'create', { workflowId: 'broken' }),
		).rejects.toThrow(name);
	});
});

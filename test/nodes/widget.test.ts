import { runNode } from '../support/engine';
import { publishSurvey, responseTrigger, surveyParameter } from '../support/publishedSurvey';
import { callHook, callWebhook, type WebhookCall } from '../support/webhooks';
import { visitorSignature } from '../../nps/programme';

const WORKFLOW = 'widget-workflow';
const SHOP = 'https://shop.example';
const SECRET = 'a-signing-secret-of-an-app';
const KEY = 'in-the-app';
const PARAMETERS = {
	surveyKey: KEY,
	widget: { allowedOrigins: `${SHOP}, https://*.shop.example`, pages: '/account/*', share: 50 },
	options: { openLink: true },
};
const credentials = { npsSigningSecretApi: { secret: SECRET } };

beforeAll(async () => {
	await publishSurvey(PARAMETERS, WORKFLOW);
});

const call = async (path: string, options: WebhookCall = {}, parameters: object = {}) =>
	await callWebhook(responseTrigger({ ...PARAMETERS, ...parameters }), {
		path: `nps/${KEY}/${path}`,
		workflowId: WORKFLOW,
		...options,
	});
/** As a browser on the website sends it: JSON in plain text, which needs no preflight request. */
const browse = async (path: string, body: object, origin: string | undefined = SHOP, options: WebhookCall = {}) =>
	await call(path, {
		headers: { 'content-type': 'text/plain;charset=UTF-8', ...(origin && { origin }) },
		body: JSON.stringify(body),
		...options,
	});
const app = async (body: object, key: string | null = SECRET, options: WebhookCall = {}) =>
	await call('answers', { headers: key === null ? {} : { 'x-nps-key': key }, body, credentials, ...options });
const responsesOf = async (id: string) => {
	const { json } = await runNode(
		{ type: 'npsRecords', parameters: { resource: 'customer', operation: 'get', findBy: 'id', value: id } },
		[{}],
	);
	return json[0]?.[0] as { known: boolean; responses: object[] };
};

describe('the script', () => {
	it('is served to any website, with the rules of the survey in it, and may be cached', async () => {
		const { status, headers, text } = await call('widget', { method: 'GET' });
		expect(status).toBe(200);
		expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8');
		expect(headers.get('cache-control')).toBe('public, max-age=600');
		expect(text).toContain('{"key":"in-the-app","pages":["/account/*"],"delay":10,"share":0.5,"again":90}');
		expect(() => new Function(text)).not.toThrow();
	});

	it.each([
		['no website is named', { widget: {} }],
		['the survey has ended', { options: { accept: false } }],
	])('is not there when %s', async (_why, parameters) => {
		expect((await call('widget', { method: 'GET' }, parameters)).status).toBe(404);
	});
});

describe('the question whether to ask', () => {
	it('is answered with the words in the language of the visitor', async () => {
		const { status, headers, text } = await browse('widget', { locale: 'he-IL' });
		expect(status).toBe(200);
		expect(headers.get('access-control-allow-origin')).toBe(SHOP);
		expect(headers.get('vary')).toContain('Origin');
		expect(JSON.parse(text)).toMatchObject({ show: true, direction: 'rtl', language: 'he', close: 'סגירה' });
	});

	it.each([['https://evil.example'], ['null'], [''], ['https://shop.example.evil.example']])(
		'is refused to %p, which may not read the refusal either',
		async (origin) => {
			const { status, headers } = await browse('widget', {}, origin);
			expect(status).toBe(403);
			expect(headers.get('access-control-allow-origin')).toBeNull();
			expect((await browse('answers', { answerId: 'evil-0001', score: 0 }, origin)).started).toBe(false);
		},
	);
});

describe('an answer on a website', () => {
	it('is stored, asked about and started like one of the page', async () => {
		const answer = { answerId: 'web-answer-1', score: 9, customer: { id: 'web-1' } };
		const first = await browse('answers', answer);
		expect(first.started).toBe(false);
		expect(JSON.parse(first.text)).toEqual({
			responseId: expect.any(String) as string,
			score: 9,
			category: 'promoter',
			followUp: 'Great to hear! What do you value most about Example Shop?',
			thanks: expect.stringContaining('Thank you') as string,
		});
		const second = await browse('answers', { ...answer, comment: 'Fast', done: true });
		expect(second.items[0]?.[0]?.json).toMatchObject({
			score: 9,
			comment: 'Fast',
			channel: 'web',
			touchpoint: 'delivery',
			customer: { id: 'web-1' },
			confirmed: true,
		});
		expect((await responsesOf('web-1')).responses).toHaveLength(1);
	});

	it.each([
		['no score', { answerId: 'bad-0001' }, 400],
		['a score out of range', { answerId: 'bad-0001', score: 11 }, 400],
		['no answer ID', { score: 5 }, 400],
		['20,000 characters', { answerId: 'bad-0001', score: 5, comment: 'x'.repeat(30_000) }, 413],
	])('with %s is refused', async (_what, body, status) => {
		const refused = await browse('answers', body);
		expect([refused.status, refused.started]).toEqual([status, false]);
	});

	it('of an unsigned visitor is anonymous where the survey has a secret', async () => {
		const body = (id: string, signature?: string) => ({ answerId: `signed-${id}`, score: 7, done: true, customer: { id }, signature });
		await browse('answers', body('forged', visitorSignature(SECRET, 'another')), SHOP, { credentials });
		await browse('answers', body('genuine', visitorSignature(SECRET, 'genuine')), SHOP, { credentials });
		expect((await responsesOf('forged')).known).toBe(false);
		expect((await responsesOf('genuine')).responses).toMatchObject([{ score: 7 }]);
	});

	it('while the editor listens is a test', async () => {
		const { items } = await browse('answers', { answerId: 'test-answer', score: 3, done: true }, SHOP, { test: true });
		expect(items[0]?.[0]?.json).toMatchObject({ score: 3, test: true });
	});
});

describe('an app', () => {
	it('is believed with the key of the survey, and hears what to ask next', async () => {
		const { status, text } = await app({
			answerId: 'app-answer-1',
			score: 4,
			customer: { id: 'app-1', email: 'app-1@example.com' },
			locale: 'de',
			segments: { version: '5.1' },
		});
		expect(status).toBe(200);
		expect(JSON.parse(text)).toMatchObject({ category: 'detractor', followUp: expect.stringContaining('Was sollten wir') as string });
		expect((await responsesOf('app-1')).responses).toMatchObject([{ score: 4, segments: { version: '5.1' } }]);
	});

	it.each([['wrong'], [''], [SECRET.slice(1)]])('with the key %p is refused', async (key) => {
		expect((await app({ answerId: 'app-answer-2', score: 4 }, key)).status).toBe(401);
	});

	it('is refused when the survey has no secret, and without a key it is a website like any other', async () => {
		expect((await app({ answerId: 'app-answer-2', score: 4 }, SECRET, { credentials: {} })).status).toBe(401);
		expect((await app({ answerId: 'app-answer-2', score: 4 }, null)).status).toBe(403);
	});
});

describe('the open link', () => {
	const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
	const queryOf = (html: string) =>
		Object.fromEntries(new URLSearchParams(/action="\?([^"]+)"/.exec(html)?.[1]?.replace(/&amp;/g, '&')));
	const send = async (query: Record<string, string>, form: Record<string, string>) =>
		await call('s', { query, headers: FORM, body: new URLSearchParams(form).toString() });

	it('opens the page for anybody, in their language, and takes one answer for each form', async () => {
		const page = await call('s', { method: 'GET', query: { c: 'receipt', agent: 'Ada' }, headers: { 'accept-language': 'fi-FI,en' } });
		expect(page.status).toBe(200);
		expect(page.text).toContain('lang="fi"');
		const query = queryOf(page.text);
		expect(query).toMatchObject({ c: 'receipt', agent: 'Ada' });
		const followUp = await send(query, { step: 'score', score: '10' });
		const done = await send(queryOf(followUp.text), { step: 'comment', comment: 'Kind' });
		expect(done.items[0]?.[0]?.json).toMatchObject({ score: 10, comment: 'Kind', agent: 'Ada', segments: { source: 'receipt' } });
		expect((await send(queryOf(followUp.text), { step: 'comment', comment: 'Kind' })).started).toBe(false);
	});

	it('is not there where the survey does not want it', async () => {
		const closed = { options: {} };
		expect((await call('s', { method: 'GET' }, closed)).status).toBe(404);
	});

	it('shows hostile labels as text', async () => {
		const page = await call('s', { method: 'GET', query: { c: '"><script>alert(1)</script>' } });
		expect(page.text).not.toContain('<script');
	});
});

it('a website without https:// is named when the survey is published', async () => {
	const wrong = responseTrigger({ ...PARAMETERS, widget: { allowedOrigins: 'shop.example' } });
	await expect(callHook(wrong, 'create', { workflowId: 'broken' })).rejects.toThrow('Allowed Websites');
});

it('a personal link of the survey works beside the open one', async () => {
	const { json } = await runNode(
		{ type: 'npsSendSurvey', parameters: { operation: 'getLink', survey: surveyParameter(KEY), options: {} } },
		[{ id: 'personal' }],
	);
	const token = new URL(String(json[0]?.[0]?.link)).searchParams.get('t') ?? '';
	await call('s', { query: { t: token }, headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'step=score&score=6' });
	expect((await responsesOf('personal')).responses).toMatchObject([{ score: 6 }]);
});

describe('links to hand over', () => {
	const getLink = async (options: Record<string, string | boolean>) =>
		await runNode(
			{ type: 'npsSendSurvey', parameters: { operation: 'getLink', survey: surveyParameter(KEY), options } },
			[{ id: 'receipt-1' }],
		);

	it.each([
		['png', 'image/png'],
		['svg', 'image/svg+xml'],
	])('come as a QR code in %s', async (qrCode, mimeType) => {
		const { outputs } = await getLink({ qrCode });
		const [item] = outputs[0] ?? [];
		expect(item?.binary?.qrCode).toMatchObject({ mimeType, fileName: `survey-link.${qrCode}` });
		expect(item?.json).toMatchObject({ link: expect.stringContaining('/s?t=') as string });
	});

	it('can be open to anybody, with the place they stand at', async () => {
		const { json } = await getLink({ openLink: true, source: 'till 4' });
		expect(json[0]).toEqual([{ surveyKey: KEY, link: expect.stringMatching(/\/nps\/in-the-app\/s\?c=till%204$/) as string }]);
	});

	it('are not open where the survey does not want it, and the node says what to switch on', async () => {
		await publishSurvey({ surveyKey: 'closed' }, 'closed-workflow');
		const { error } = await runNode(
			{ type: 'npsSendSurvey', parameters: { operation: 'getLink', survey: surveyParameter('closed'), options: { openLink: true } } },
			[{ id: 'x' }],
		);
		expect(error?.message).toContain('has no open link');
		expect(error?.description).toContain('Open Link');
	});
});

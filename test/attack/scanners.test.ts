import { runNode } from '../support/engine';
import { publishSurvey, responseTrigger, surveyParameter } from '../support/publishedSurvey';
import { callWebhook } from '../support/webhooks';
import { WEBHOOKS } from '../../nodes/NpsResponseTrigger/webhooks';

/** Known behaviours of link scanners, replayed against the survey's real addresses. */

const WORKFLOW = 'scanned-survey';
const CHROME = { 'sec-ch-ua': '"Chromium";v="150"', 'sec-fetch-mode': 'navigate', 'sec-fetch-site': 'cross-site' };
const PRESSED = { ...CHROME, 'sec-fetch-user': '?1' };

jest.setTimeout(60_000);

beforeAll(async () => {
	await publishSurvey({}, WORKFLOW);
});

const get = async (query: Record<string, string>) =>
	await callWebhook(responseTrigger(), { path: 'nps/after-delivery/s', workflowId: WORKFLOW, method: 'GET', query });

const post = async (token: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
	await callWebhook(responseTrigger(), {
		path: 'nps/after-delivery/s',
		workflowId: WORKFLOW,
		method: 'POST',
		query: { t: token },
		headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'null', ...headers },
		body: new URLSearchParams(form).toString(),
	});

/** The fields a robot finds in the form of a page, the hidden ones with their values. */
function fieldsOf(html: string): Record<string, string> {
	const inputs = [...html.matchAll(/<input ([^>]*)>/g)].map(([, attributes = '']) => attributes);
	const of = (attributes: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
	return Object.fromEntries(
		inputs
			.filter((attributes) => !attributes.includes('type="radio"') || attributes.includes(' checked'))
			.map((attributes) => [of(attributes, 'name') ?? '', of(attributes, 'value') ?? '']),
	);
}

let customers = 0;
const invite = async () => {
	const id = `scanned-${++customers}`;
	const { json } = await runNode(
		{ type: 'npsSendSurvey', parameters: { operation: 'getLink', survey: surveyParameter(), options: {} } },
		[{ id, email: `${id}@example.com` }],
	);
	return { id, token: new URL(String(json[0]?.[0]?.link)).searchParams.get('t') ?? '' };
};
const customer = async (id: string) => {
	const { json } = await runNode(
		{ type: 'npsRecords', parameters: { resource: 'customer', operation: 'get', findBy: 'id', value: id } },
		[{}],
	);
	return json[0]?.[0] as { responses?: Array<{ score: number; confirmed: boolean; quality?: object }> } | undefined;
};
const answersOf = async (id: string) => (await customer(id))?.responses ?? [];

/** A person whose browser is Chrome, pressing buttons. */
const aPersonAnswers = async (id: string, token: string) => {
	const page = await get({ t: token, score: '9' });
	const followUp = await post(token, fieldsOf(page.text), PRESSED);
	const done = await post(token, { ...fieldsOf(followUp.text), skip: '1' }, PRESSED);
	expect(done.items[0]?.[0]?.json).toMatchObject({ score: 9, confirmed: true });
	expect(done.items[0]?.[0]?.json).not.toHaveProperty('quality');
	expect(await answersOf(id)).toMatchObject([{ score: 9, confirmed: true }]);
};

it('HEAD, which scanners send first, has no address at all', () => {
	expect(WEBHOOKS.map(({ httpMethod }) => httpMethod)).not.toContain('HEAD');
});

it('opening all eleven links within a second records nothing', async () => {
	const { id, token } = await invite();
	await Promise.all(Array.from({ length: 11 }, async (_, score) => await get({ t: token, score: String(score) })));
	expect(await answersOf(id)).toEqual([]);
	await aPersonAnswers(id, token);
});

it.each([
	['a program that reads the form and sends it at once', {}],
	['a headless browser whose script sends it', CHROME],
])('Safe Links, %s: kept as provisional, starts nothing', async (_how, headers) => {
	const { id, token } = await invite();
	const page = await get({ t: token, score: '0' });
	const followUp = await post(token, fieldsOf(page.text), headers);
	const done = await post(token, fieldsOf(followUp.text), headers);
	expect([followUp.started, done.started]).toEqual([false, false]);
	expect(await answersOf(id)).toMatchObject([{ score: 0, confirmed: false, quality: { suspectedRobot: true } }]);
	await aPersonAnswers(id, token);
});

it('Proofpoint, which rewrites query values and follows them, finds no survey and suggests no score', async () => {
	const { id, token } = await invite();
	const rot13 = (text: string) =>
		text.replace(/[a-z]/gi, (c) => String.fromCharCode(c.charCodeAt(0) + (c.toLowerCase() < 'n' ? 13 : -13)));
	expect((await get({ t: rot13(token), score: '9' })).status).toBe(404);
	const odd = await get({ t: token, score: 'qrs9' });
	expect(odd.text).not.toContain(' checked');
	expect((await post(rot13(token), { step: 'score', score: '9' })).status).toBe(404);
	expect(await answersOf(id)).toEqual([]);
});

it('a crawler that follows the link nobody sees gets a form whose answers are not taken', async () => {
	const { id, token } = await invite();
	const page = await get({ t: token });
	const bait = /<a href="(\?[^"]+)" rel="nofollow" tabindex="-1">/.exec(page.text)?.[1] ?? '';
	const query = Object.fromEntries(new URLSearchParams(bait.replace(/&amp;/g, '&')));
	const trapped = await get(query);
	await post(token, { ...fieldsOf(trapped.text), score: '10' }, PRESSED);
	expect(await answersOf(id)).toEqual([]);
	await aPersonAnswers(id, token);
});

it('a robot that fills every field is given a page and takes nothing with it', async () => {
	const { id, token } = await invite();
	const page = await get({ t: token });
	const filled = Object.fromEntries(Object.entries(fieldsOf(page.text)).map(([name, value]) => [name, value || 'test']));
	expect((await post(token, { ...filled, score: '5' })).status).toBe(200);
	expect(await answersOf(id)).toEqual([]);
});

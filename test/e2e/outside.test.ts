import { request } from 'node:http';
import type { StoredWorkflow } from '../../scripts/n8n/rest.mjs';
import { DAY } from '../../nps/clock';
import { CALLS, CREDENTIAL, type Happening, type ProviderName } from '../fixtures/mailEvents/calls';
import { flow, node, send, survey, takes, whenever } from '../support/flow';
import { startMailbox, type Mailbox, type ReceivedMail } from '../support/mailbox';
import { startTestN8n, type TestN8n } from '../support/n8n';
import { openN8nStore, type N8nStore } from '../support/n8nStore';
import { Respondent, surveyLinkIn } from '../support/respondent';
import { itemsOf } from '../support/templates';

const KEY = 'shop';
const SHOP = 'https://shop.example';
const SECRET = 'a-signing-secret-of-the-tests';

jest.setTimeout(240_000);

let n8n: TestN8n;
let mailbox: Mailbox;
let outside: N8nStore;
let workflow: StoredWorkflow;

beforeAll(async () => {
	[n8n, mailbox] = await Promise.all([startTestN8n(), startMailbox()]);
	await n8n.addCredential('npsSigningSecretApi', { secret: SECRET });
	await n8n.addCredential('npsMailEventsApi', { ...CREDENTIAL });
	await n8n.addCredential('npsSmtpApi', mailbox.credential);
	const route = node('Route', 'npsRoute');
	workflow = await n8n.publish(
		flow(
			'Asked everywhere',
			[survey(KEY, { widget: { allowedOrigins: SHOP } }), route],
			[whenever('Answer complete', 'answerComplete', KEY), route],
			[...takes('ask/mail'), send('Mail', KEY, { channel: 'email' })],
		),
	);
	outside = await openN8nStore(n8n.home);
});
afterAll(async () => {
	await outside.close();
	await n8n.stop();
	await mailbox.stop();
});

const url = (path: string) => n8n.webhook(`nps/${KEY}/${path}`);
const routed = async (id: string, output: number) => {
	const isTheirs = ({ customer }: Record<string, unknown>) => (customer as { id?: string }).id === id;
	return (await itemsOf(n8n.rest, workflow.id, 'Route', isTheirs, output)).find(isTheirs);
};
/** Executions so far that an answer has started. */
const started = async () => {
	const executions = await n8n.rest.executions({ workflowId: workflow.id });
	const read = await Promise.all(executions.map(async ({ id }) => await n8n.rest.execution(id)));
	return read.flatMap((execution) => execution.items('Survey')).length;
};
const answersOf = async (id: string) =>
	(await outside.store.responses.list({ limit: 100 })).filter(({ customer }) => customer.id === id);

let visits = 0;
/** Asks by mail; the invitation, or the reason why none went out. */
async function ask(email: string): Promise<{ invitationId?: string; mail?: ReceivedMail }> {
	const response = await fetch(n8n.webhook('ask/mail'), {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({
			customer: { id: email, email },
			event: { source: 'shop', type: 'order', id: `order-${++visits}`, occurredAt: new Date().toISOString() },
			touchpoint: 'delivery',
		}),
	});
	const [item] = response.ok ? ((await response.json()) as Array<{ invitationId?: string }>) : [];
	if (!item?.invitationId) return {};
	return { ...item, mail: await mailbox.waitForMail(({ headers }) => headers('x-nps-invitation').includes(item.invitationId ?? '')) };
}
const respondentOf = ({ mail }: { mail?: ReceivedMail }) => new Respondent(surveyLinkIn(mail?.links ?? []));

describe('the widget', () => {
	/** As a browser sends it: JSON in plain text, which needs no preflight request. */
	const browse = async (path: string, body: object, origin?: string) =>
		await fetch(url(path), {
			method: 'POST',
			headers: { 'content-type': 'text/plain;charset=UTF-8', ...(origin && { origin }) },
			body: JSON.stringify(body),
		});

	it('is served as a script to any website', async () => {
		const response = await fetch(url('widget'));
		expect(response.status).toBe(200);
		expect(response.headers.get('content-type')).toContain('text/javascript');
		expect(await response.text()).toContain(`"key":"${KEY}"`);
	});

	it('talks to the website that is named, and to no other, although n8n lets any origin in', async () => {
		const allowed = await browse('widget', {}, SHOP);
		expect([allowed.status, allowed.headers.get('access-control-allow-origin')]).toEqual([200, SHOP]);
		expect(await allowed.json()).toMatchObject({ show: true, language: 'en' });
		const before = await started();
		for (const origin of ['https://evil.example', 'null', `${SHOP}.evil.example`, undefined]) {
			for (const path of ['widget', 'answers']) {
				const refused = await browse(path, { answerId: 'evil-answer-1', score: 0, done: true }, origin);
				expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([403, null]);
			}
		}
		expect(await started()).toBe(before);
	});

	it('takes an answer and its reason, and starts the workflow once', async () => {
		const answer = { answerId: 'web-answer-1', score: 9, customer: { id: 'web-1' } };
		const first = await browse('answers', answer, SHOP);
		expect([first.status, first.headers.get('access-control-allow-origin')]).toEqual([200, SHOP]);
		expect(await first.json()).toMatchObject({ score: 9, category: 'promoter' });
		const last = { ...answer, comment: 'Quick delivery', done: true };
		expect((await browse('answers', last, SHOP)).status).toBe(200);
		expect((await browse('answers', last, SHOP)).status).toBe(200);
		const answers = await outside.store.responses.list({ limit: 100 });
		expect(answers.filter(({ comment }) => comment === 'Quick delivery')).toHaveLength(1);
		const [item] = await itemsOf(n8n.rest, workflow.id, 'Route', ({ comment }) => comment === 'Quick delivery');
		expect(item).toMatchObject({ score: 9, channel: 'web', touchpoint: 'delivery' });
	});
});

describe('an app', () => {
	const tell = async (key: string, body: object) =>
		await fetch(url('answers'), {
			method: 'POST',
			headers: { 'content-type': 'application/json', 'x-nps-key': key },
			body: JSON.stringify(body),
		});

	it('answers with the key', async () => {
		const answer = { answerId: 'app-answer-1', score: 0, comment: 'It crashes', done: true, customer: { id: 'app-1' } };
		expect((await tell(SECRET, answer)).status).toBe(200);
		expect(await routed('app-1', 2)).toMatchObject({ score: 0, comment: 'It crashes', category: 'detractor' });
	});

	it('with a wrong key starts nothing', async () => {
		const before = await started();
		for (const key of ['wrong', '', SECRET.slice(1)]) {
			expect((await tell(key, { answerId: 'app-answer-2', score: 0, done: true })).status).toBe(401);
		}
		expect(await started()).toBe(before);
	});
});

describe('what a mail provider reports', () => {
	const report = async (provider: ProviderName, happening: Happening, reference: string, address: string) => {
		const { headers, body } = CALLS[provider](happening, { reference, address }, new Date());
		return (await fetch(url(`mail-events?p=${provider}`), { method: 'POST', headers, body })).status;
	};

	it.each<ProviderName>(['sendgrid', 'mailgun', 'postmark'])(
		'%s: a bounce leaves the address out, a complaint ends it for good, an opening is noted; none starts anything',
		async (provider) => {
			const before = await started();
			const [bounced, complained, opened] = ['bounced', 'complained', 'opened'].map((what) => `${what}.${provider}@example.com`) as [string, string, string];
			const { invitationId: first = '' } = await ask(bounced);
			expect(await report(provider, 'hardBounce', first, bounced)).toBe(200);
			expect(await outside.store.invitations.get(first)).toMatchObject({ status: 'failed' });
			expect((await outside.store.suppressions.unreachable([bounced])).size).toBe(1);
			expect(await ask(bounced)).toEqual({});

			const { invitationId: second = '' } = await ask(complained);
			expect(await report(provider, 'complained', second, complained)).toBe(200);
			expect((await outside.store.suppressions.find([complained])).size).toBe(1);
			expect(await ask(complained)).toEqual({});

			const { invitationId: third = '' } = await ask(opened);
			expect(await report(provider, 'opened', third, opened)).toBe(200);
			expect((await outside.store.invitations.get(third))?.openedAt).toBeInstanceOf(Date);
			expect(await started()).toBe(before);
		},
	);

	it.each<[ProviderName, object, RegExp]>([
		['sendgrid', { 'x-twilio-email-event-webhook-signature': 'MEUCIQ==' }, /^$/],
		['postmark', { 'x-nps-key': 'wrong' }, /^$/],
		['mailgun', {}, /"signature":"[0-9a-f]{8}/],
	])('%s: with a wrong signature it changes nothing', async (provider, headers, spoilt) => {
		const email = `forged.${provider}@example.com`;
		const { invitationId = '' } = await ask(email);
		const call = CALLS[provider]('complained', { reference: invitationId, address: email }, new Date());
		const body = call.body.replace(spoilt, '"signature":"00000000');
		const refused = await fetch(url(`mail-events?p=${provider}`), { method: 'POST', headers: { ...call.headers, ...headers }, body });
		expect(refused.status).toBe(401);
		expect((await outside.store.suppressions.find([email])).size).toBe(0);
		expect(await outside.store.invitations.get(invitationId)).toMatchObject({ status: 'sent' });
	});
});

describe('programs that read the mail first', () => {
	/** As Chromium does where a script has sent the form and nobody pressed; fetch would say something else of itself. */
	const submitByScript = async (link: string, form: Record<string, string>): Promise<void> => {
		const headers = {
			'content-type': 'application/x-www-form-urlencoded',
			origin: 'null',
			'sec-ch-ua': '"Chromium";v="140"',
			'sec-fetch-mode': 'navigate',
		};
		await new Promise<void>((done, fail) => {
			request(link, { method: 'POST', headers }, (response) => response.resume().once('end', done))
				.once('error', fail)
				.end(new URLSearchParams(form).toString());
		});
	};

	it('open every link with HEAD and GET, the one to unsubscribe included: nothing has happened', async () => {
		const email = 'scanned@example.com';
		const asked = await ask(email);
		const links = [...(asked.mail?.links ?? []), ...(asked.mail?.headers('list-unsubscribe') ?? []).flatMap((header) => /<(http[^>]+)>/.exec(header)?.[1] ?? [])];
		expect(links.some((link) => link.includes('/u?'))).toBe(true);
		for (const link of links) {
			await fetch(link, { method: 'HEAD' });
			expect((await fetch(link)).status).toBe(200);
		}
		expect(await answersOf(email)).toEqual([]);
		expect((await outside.store.suppressions.find([email])).size).toBe(0);
		const invitation = await outside.store.invitations.get(asked.invitationId ?? '');
		expect(invitation?.status).toBe('sent');
		expect(invitation?.openedAt).toBeUndefined();
	});

	it('send the form they were served: what they chose is not counted, and a person who comes later chooses anew', async () => {
		const email = 'autosubmitted@example.com';
		const asked = await ask(email);
		const before = await started();
		for (const link of (asked.mail?.links ?? []).filter((each) => each.includes('score='))) {
			const html = await (await fetch(link)).text();
			const served = /name="served" value="([^"]+)"/.exec(html)?.[1] ?? '';
			expect(served).not.toBe('');
			const score = new URL(link).searchParams.get('score') ?? '';
			await submitByScript(link, { step: 'score', score, served });
		}
		expect((await answersOf(email)).every(({ confirmed }) => !confirmed)).toBe(true);
		expect((await outside.store.invitations.get(asked.invitationId ?? ''))?.status).toBe('sent');
		expect(await started()).toBe(before);
		const person = respondentOf(asked);
		expect((await person.open()).html).not.toMatch(/ checked/);
		await person.choose(8);
		await person.comment('All fine');
		expect(await routed(email, 1)).toMatchObject({ score: 8, comment: 'All fine', confirmed: true });
		expect(await answersOf(email)).toHaveLength(1);
	});
});

describe('people', () => {
	it('who press twice at once answer once', async () => {
		const email = 'twice@example.com';
		const person = respondentOf(await ask(email));
		const before = await started();
		const scores = await Promise.all([person.choose(9), person.choose(9)]);
		const comments = await Promise.all([person.comment('Great'), person.comment('Great')]);
		expect([...scores, ...comments].map(({ status }) => status)).toEqual([200, 200, 200, 200]);
		expect(await routed(email, 0)).toMatchObject({ score: 9, comment: 'Great' });
		expect(await answersOf(email)).toHaveLength(1);
		expect(await started()).toBe(before + 1);
	});

	it('who press two scores at once have given one of them', async () => {
		const email = 'both@example.com';
		const person = respondentOf(await ask(email));
		const pages = await Promise.all([person.choose(9), person.choose(3)]);
		expect(pages.map(({ status }) => status)).toEqual([200, 200]);
		await person.comment('It depends');
		const [answer, ...more] = await answersOf(email);
		expect(more).toEqual([]);
		expect([3, 9]).toContain(answer?.score);
		expect(await routed(email, answer?.score === 9 ? 0 : 2)).toMatchObject({ score: answer?.score, comment: 'It depends' });
	});

	it('who come when the answer window is over are told so, and nothing is recorded', async () => {
		const email = 'late@example.com';
		const asked = await ask(email);
		await outside.ageInvitation(asked.invitationId ?? '', 31 * DAY);
		const person = respondentOf(asked);
		for (const { html } of [await person.open(), await person.choose(9)]) {
			expect(html).toContain('<h1');
			expect(html).not.toContain('<form');
		}
		expect(await answersOf(email)).toEqual([]);
	});

	it('who unsubscribe after the score keep it, and are not asked again', async () => {
		const email = 'enough@example.com';
		const asked = await ask(email);
		await respondentOf(asked).choose(2);
		const link = asked.mail?.links.find((each) => each.includes('/u?')) ?? '';
		expect((await fetch(link, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) })).status).toBe(200);
		expect(await answersOf(email)).toMatchObject([{ score: 2, confirmed: true }]);
		expect(await ask(email)).toEqual({});
		await outside.ageResponses(KEY);
		expect(await routed(email, 2)).toMatchObject({ score: 2 });
	});
});

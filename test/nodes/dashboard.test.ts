import type { Store } from '../../nps/store';
import { addAnswer, CREDENTIALS, dashboard, LOGIN, look, nodeStore, registerSurvey, shareToken, wordsOf } from '../support/dashboards';
import { callHook } from '../support/webhooks';

let store: Store;

beforeAll(async () => {
	store = await nodeStore();
	await registerSurvey(store, { target: 30 });
	await registerSurvey(store, { key: 'help', name: 'Help desk', touchpoint: 'support' });
	for (let index = 0; index < 20; index++) {
		await addAnswer(store, 10, { team: 'North', agent: 'Nora', comment: `Fast delivery ${index}`, segments: { plan: 'pro' } });
		await addAnswer(store, 2, { team: 'South', channel: 'sms', comment: 'Call me on +49 171 2345678', customer: { id: 'c', name: 'Sue South', email: 'sue@example.com' } });
	}
	await addAnswer(store, 9, { surveyKey: 'help', touchpoint: 'support', comment: 'Helped' });
	await addAnswer(store, 9, { confirmed: false, quality: { suspectedRobot: true } });
	await addAnswer(store, null, { quality: { ambiguous: true } });
	await addAnswer(store, 10, { test: true });
}, 60_000);
afterAll(async () => await store.close());

it('shows score, n, comments with names, and what was left out', async () => {
	const answer = await look();
	expect(answer.status).toBe(200);
	expect(answer.started).toBe(false);
	const words = wordsOf(answer);
	expect(words).toContain('Customer feedback');
	expect(words).toContain('judging by 40 answers');
	expect(words).toContain('Sue South');
	expect(words).not.toContain('sue@example.com');
	expect(words).toContain('1 answer left out until a person goes on from there, 1 of them looks like a program’s');
	expect(words).toContain('1 answer, 1 of them ambiguous');
	expect(words).toContain('1 answer to tests');
});

it('pools no touchpoints unless somebody says so', async () => {
	expect(wordsOf(await look({ query: '?touchpoint=support' }))).toContain('A single answer');
	expect(wordsOf(await look({ query: '?touchpoint=*' }))).toContain('judging by 41 answers');
});

it.each([
	['?team=North', 'judging by 20 answers', 'Call me on'],
	['?channel=sms', 'Call me on', 'Fast delivery 1'],
	['?segment=plan%3Dpro', 'judging by 20 answers', 'Call me on'],
	['?agent=Nora&channel=email', 'judging by 20 answers', 'Call me on'],
	['?only=detractor', 'Call me on', 'Fast delivery 1'],
	['?q=delivery%207', 'Fast delivery 7', 'Call me on'],
])('%s narrows it down', async (query, there, gone) => {
	const words = wordsOf(await look({ query }));
	expect(words).toContain(there);
	expect(words).not.toContain(gone);
});

it('pages through comments', async () => {
	const first = await look({ query: '?team=North' });
	const [, after = ''] = /href="[^"]*after=([^&"#]+)[^"]*"[^>]*>Older comments/.exec(first.text) ?? [];
	const second = wordsOf(await look({ query: { team: 'North', after } }));
	const shown = (words: string): string[] => words.match(/Fast delivery \d+/g) ?? [];
	expect(shown(wordsOf(first))).toHaveLength(12);
	expect(shown(second)).toHaveLength(8);
	expect(shown(second).filter((one) => shown(wordsOf(first)).includes(one))).toEqual([]);
});

it('shows only the surveys of the panel, and neither names nor comments where those are off', async () => {
	const only = wordsOf(await look({ node: dashboard({}, { surveys: ['help'] }), query: '?survey=after-delivery' }));
	expect(only).toContain('Helped');
	expect(only).not.toContain('Fast delivery');
	const nameless = wordsOf(await look({ node: dashboard({ names: false }) }));
	expect(nameless).not.toContain('Sue South');
	expect(nameless).toContain('Call me on [');
	const silent = wordsOf(await look({ node: dashboard({ comments: false }) }));
	expect(silent).not.toMatch(/Sue South|Call me|Fast delivery/);
});

it('keeps an anonymous survey anonymous, and its groups large', async () => {
	await registerSurvey(store, { key: 'mood', name: 'Mood', touchpoint: 'mood', anonymous: true });
	for (let index = 0; index < 4; index++) {
		await addAnswer(store, 3, { surveyKey: 'mood', touchpoint: 'mood', team: 'North', comment: 'Mood words', customer: { id: 'x', name: 'Secret Name' } });
	}
	const query = '?survey=mood&touchpoint=mood';
	expect(wordsOf(await look({ query }))).toContain('Too few answers');
	await addAnswer(store, 3, { surveyKey: 'mood', touchpoint: 'mood', team: 'North', comment: 'Mood words', customer: { id: 'x', name: 'Secret Name' } });
	const words = wordsOf(await look({ query }));
	expect(words).toContain('Mood words');
	expect(words).not.toContain('Secret Name');
});

it('a badge shows the score of an agent, and says when there are too few answers', async () => {
	const badge = await look({ page: 'badge', query: '?agent=Nora' });
	expect(badge.headers.get('content-type')).toContain('image/svg+xml');
	expect(badge.text).toMatch(/NPS 100, .* n = 20: Nora/);
	const few = await look({ page: 'badge', query: '?agent=Nora&as=page', node: dashboard({ minimumGroup: 21, frameOrigins: 'https://desk.example' }) });
	expect(wordsOf(few)).toContain('too few answers');
	expect(few.headers.get('content-security-policy')).toContain('frame-ancestors https://desk.example');
});

it('the customer card shows the last scores and whether they may be asked', async () => {
	const customer = { id: 'card-1', name: 'Ida Card', email: 'ida@example.com' };
	const person = await store.people.resolve(customer, [{ kind: 'id', value: 'card-1' }, { kind: 'email', value: 'ida@example.com' }], new Date());
	await addAnswer(store, 0, { personId: person.id, customer, comment: 'Never again' });
	for (const query of ['?id=card-1', '?email=IDA@example.com']) {
		const words = wordsOf(await look({ page: 'customer', query }));
		expect(words).toMatch(/Ida Card .*Detractor, score 0 Never again/);
		expect(words).toContain('May be asked now.');
	}
	expect((await look({ page: 'customer' })).status).toBe(400);
	expect((await look({ page: 'customer', query: '?phone=nonsense' })).status).toBe(400);
	expect(wordsOf(await look({ page: 'customer', query: '?id=nobody' }))).toContain('No answers of this customer');
});

it('a link is made, opens without a password, and its pages lead to pages of the same link', async () => {
	const k = await shareToken({ team: 'North', days: '3' });
	const answer = await look({ query: { k }, headers: {} });
	expect(answer.status).toBe(200);
	const links = [...answer.text.matchAll(/href="(\?[^"]*)"/g)].map(([, href]) => href);
	expect(links.length).toBeGreaterThan(10);
	for (const href of links) expect(href).toContain(`k=${encodeURIComponent(k)}`);
	expect(answer.text).not.toContain('share?');
});

it('an open page may ask for itself anew without the password, and reads it as a sandboxed page may', async () => {
	const [, k = ''] = /data-refresh="([^"]+)"/.exec((await look()).text) ?? [];
	const answer = await look({ query: { k }, headers: { origin: 'null' } });
	expect(answer.status).toBe(200);
	expect(answer.headers.get('access-control-allow-origin')).toBe('null');
	expect(answer.text).not.toContain('&amp;k=');
});

it('asks nobody else for anything, is not stored, and runs only its own script', async () => {
	const { headers, text } = await look();
	const nonce = /'nonce-([^']+)'/.exec(headers.get('content-security-policy') ?? '')?.[1] ?? '';
	expect(nonce.length).toBeGreaterThan(20);
	expect(text.match(/<(?:script|style)(?: [^>]*)?>/g)).toEqual([`<style nonce="${nonce}">`, `<script nonce="${nonce}">`]);
	expect((await look()).headers.get('content-security-policy')).not.toContain(nonce);
	expect(headers.get('cache-control')).toBe('no-store');
	expect(headers.get('referrer-policy')).toBe('no-referrer');
});

it('answers only to GET, and to nothing outside of its pages', async () => {
	await expect(look({ page: 'export' })).rejects.toThrow('No webhook');
});

it('refuses a key that cannot be part of an address, and frames of something that is no origin', async () => {
	await expect(callHook(dashboard({}, { dashboardKey: 'My Board' }), 'create')).rejects.toThrow('cannot be a dashboard key');
	await expect(callHook(dashboard(), 'create')).resolves.toBe(true);
	const node = dashboard({ frameOrigins: "https://a.example; script-src 'unsafe-inline'" });
	await expect(look({ node, page: 'badge', headers: LOGIN, credentials: CREDENTIALS })).rejects.toThrow('is no origin');
});

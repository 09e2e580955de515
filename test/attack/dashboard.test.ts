import fc from 'fast-check';
import { readToken, readView, renderDashboard, writeToken, type DashboardData } from '../../nps/dashboard';
import type { Store } from '../../nps/store';
import { toScore } from '../../nps/score';
import { addAnswer, dashboard, look, nodeStore, registerSurvey, shareToken, wordsOf } from '../support/dashboards';
import { data, EVERYTHING, NOW, part, view } from '../unit/dashboard/support';

const EVIL = `"><script>alert(1)</script><img src=x onerror=alert(2)>' onload='x' </textarea></style></title>\u202e\u0000`;

/** Tags of a page by a reader of its own: quotes are honoured, and what is inside style and script is no tag. */
function tagsOf(html: string): string[] {
	const withoutRaw = html.replace(/<(style|script)\b([^>]*)>[\s\S]*?<\/\1>/g, '<$1$2>');
	return [...withoutRaw.matchAll(/<([a-z][a-z0-9]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi)].map(
		([, name = '', attributes = '']) => `${name.toLowerCase()} ${attributes}`,
	);
}

describe.each([
	['a name that is markup', EVIL],
	['a name of 10 kB', 'x'.repeat(10_000)],
	['a name that turns the line around', `\u202e\u2066evil\u2069`],
	['no name', ''],
	['a name like a placeholder', '${alert(1)}{{constructor}}%s'],
])('%s in every label', (_name, evil) => {
	const hostile = (mode: string) => {
		const { reading, shown } = data();
		const rows = [part({ 10: 20, 2: 3 }, { value: evil }), part({ 1: 30 }, { value: `${evil}2` })];
		const changes: Partial<DashboardData> = {
			zone: evil,
			shown: { ...shown, label: evil },
			reading: { ...reading, filters: [{ dimension: 'team', value: evil }, { dimension: 'theme', value: `${evil}=${evil}` }] },
			surveys: [
				{ key: 'a', name: evil, target: 40, anonymous: false, demo: true, active: false },
				{ key: 'b', name: evil, anonymous: false, demo: false, active: true },
			],
			touchpoints: [evil, 'other'],
			touchpoint: evil,
			current: rows,
			before: rows,
			trend: [part({ 9: 20 }, { period: '2026-03-01' }), part({ 9: 20 }, { period: '2026-03-05' })],
			groups: { by: 'segment', segmentName: evil, segmentNames: [evil, 'x'], rows: rows.map((row) => ({ ...row, value: `${evil}=${row.value}` })) },
			themes: [part({ 10: 20 }, { value: `${evil}=positive` }), part({ 1: 30 }, { value: `${evil}=negative` })],
			commented: part({ 10: 30, 1: 40 }).histogram,
			feed: {
				items: [
					{
						score: toScore(0),
						comment: evil,
						at: new Date(NaN),
						channel: evil,
						touchpoint: evil,
						survey: evil,
						name: evil,
						team: evil,
						agent: evil,
						themes: [{ theme: evil, sentiment: evil }],
						language: evil,
						mismatch: true,
						case: { status: 'open', overdue: true, owner: evil },
					},
				],
				next: { at: NOW, id: 'x' },
			},
			cases: { open: 1, contacted: 0, overdue: 1, closed: 0, firstContact: { n: 0, medianHours: null } },
			changes: [{ day: '2026-03-04', label: evil }],
		};
		const query = { team: evil, q: evil, touchpoint: evil, view: mode, segment: `${evil}=${evil}` };
		return renderDashboard(
			{ title: evil, data: data(changes), view: view(query), scope: EVERYTHING, viewer: { link: evil }, mayShare: true, refreshToken: evil },
			'nonce',
		);
	};

	it.each(['', 'tv'])('brings in no element, handler, address or style of its own (%s)', async (mode) => {
		const { html, headers } = await hostile(mode);
		for (const tag of tagsOf(html)) {
			if (!/^(script|style) nonce="nonce"$/.test(tag.trim().replace(/\s+/g, ' '))) {
				expect(tag).not.toMatch(/^(script|style|img|iframe|object|embed|base|foreignobject)\b/);
			}
			const bare = tag.replace(/"[^"]*"/g, '""');
			expect(bare).not.toMatch(/\s(?:on\w+|style)\s*=/i);
			expect(tag).not.toMatch(/(?:href|action|src)="\s*(?:javascript|data:text)/i);
			const [, href = '?'] = /\shref="([^"]*)"/.exec(tag) ?? [];
			expect(href).toMatch(/^(?:[a-z.]*\?|#|data:,$)/);
		}
		for (const element of ['style', 'title', 'script']) {
			expect(html.split(new RegExp(`</${element}>`))).toHaveLength(html.split(new RegExp(`<${element}[ >]`)).length);
		}
		expect(html).not.toMatch(/[\u0000\u202e\u2066]/);
		expect(html).not.toMatch(/@import|url\((?!#nps-)|https?:\/\/(?!www\.w3\.org\/2000\/svg)/);
		expect(html.length).toBeLessThan(700_000);
		const policy = headers['Content-Security-Policy'] ?? '';
		expect(policy).toContain("default-src 'none'");
		expect(policy).toMatch(/\bsandbox\b/);
		expect(policy).not.toMatch(/unsafe|allow-same-origin|\*/);
	});
});

it('whatever the query holds is read without an error, and bounded', () => {
	const value = fc.oneof(fc.string({ unit: 'binary', maxLength: 3_000 }), fc.array(fc.anything(), { maxLength: 100 }), fc.anything());
	const names = ['period', 'from', 'to', 'survey', 'touchpoint', 'team', 'segment', 'q', 'after', 'by', 'name', 'only', 'case', 'view', 'look', '__proto__'];
	fc.assert(
		fc.property(fc.dictionary(fc.constantFrom(...names), value), (query) => {
			const read = readView(query);
			expect(JSON.stringify(read).length).toBeLessThan(10_000);
			expect(read.filters.length).toBeLessThanOrEqual(6);
		}),
	);
});

describe('a token', () => {
	const context = { dashboard: 'nps', series: 1, secret: 'secret' };
	const scope = { ...EVERYTHING, team: 'North', until: new Date('2026-04-01T00:00:00Z') };
	const token = writeToken({ use: 'link', scope }, context);

	it('says what it was made for', () => {
		expect(readToken(token, context, NOW)).toEqual({ ok: true, token: { use: 'link', scope } });
	});

	it('ends', () => {
		expect(readToken(token, context, new Date('2026-04-01T00:00:00Z'))).toMatchObject({ ok: false, reason: 'expired' });
	});

	it.each([{ dashboard: 'other' }, { series: 2 }, { secret: 'another' }])('is worthless for %j', (change) => {
		expect(readToken(token, { ...context, ...change }, NOW)).toMatchObject({ ok: false, reason: 'invalid' });
	});

	it('with any character changed, cut, doubled or made up is worthless', () => {
		fc.assert(
			fc.property(fc.nat(token.length - 1), fc.constantFrom('A', 'b', '0', '_', '-', '.'), (at, character) => {
				const forged = token.slice(0, at) + character + token.slice(at + 1);
				// The last character of a base64 text may hold bits that mean nothing; ours must be exactly what was signed.
				if (forged !== token) expect(readToken(forged, context, NOW).ok).toBe(false);
			}),
		);
		fc.assert(fc.property(fc.string(), (made) => expect(readToken(made, context, NOW).ok).toBe(false)));
		for (const made of ['', '.', token.slice(0, -1), `${token}.`, token + token, `${token}=`, 'A'.repeat(1_000_000)]) {
			expect(readToken(made, context, NOW).ok).toBe(false);
		}
	});

	it('with another content and its signature is worthless', () => {
		const [, signature = ''] = token.split('.');
		const body = Buffer.from(JSON.stringify(['link', 9e9, 1, 'cns', 0, 0, 0, 0])).toString('base64url');
		expect(readToken(`${body}.${signature}`, context, NOW).ok).toBe(false);
	});
});

describe('a link for one team', () => {
	let store: Store;
	let k: string;

	beforeAll(async () => {
		store = await nodeStore();
		await registerSurvey(store);
		await registerSurvey(store, { key: 'secret', name: 'Secret survey', touchpoint: 'salary' });
		for (let index = 0; index < 12; index++) {
			await addAnswer(store, 10, { team: 'North', agent: 'Nora', comment: `Northern words ${index}`, segments: { plan: 'pro' } });
			await addAnswer(store, 2, { team: 'South', agent: 'Sepp', comment: `Southern words ${index}`, segments: { plan: 'free' } });
			await addAnswer(store, 5, { surveyKey: 'secret', touchpoint: 'salary', team: 'North', comment: `Secret words ${index}` });
		}
		const person = await store.people.resolve({ id: 'south-1', name: 'Sue South' }, [{ kind: 'id', value: 'south-1' }], new Date());
		await addAnswer(store, 0, { team: 'South', comment: 'Sue says no', personId: person.id, customer: person.customer });
		k = await shareToken({ team: 'North', survey: 'after-delivery', least: '10', comments: '1', days: '5' });
	}, 60_000);
	afterAll(async () => await store.close());

	it('shows that team', async () => {
		const words = wordsOf(await look({ query: { k }, headers: {} }));
		expect(words).toContain('Northern words');
		expect(words).toContain('Team: North');
	});

	it.each([
		['another team', { team: 'South' }],
		['another survey', { survey: 'secret' }],
		['another touchpoint', { touchpoint: 'salary' }],
		['all touchpoints', { touchpoint: '*' }],
		['a comparison of teams', { by: 'team' }],
		['a comparison of agents', { by: 'agent' }],
		['a segment that only others have', { segment: 'plan=free' }],
		['a search for what others said', { q: 'Southern' }],
		['a search for what another survey heard', { q: 'Secret' }],
		['the comments of detractors', { only: 'detractor' }],
		['another minimum', { least: '1', minimumN: '1', min: '1' }],
		['another token besides', { token: 'x', team: 'South' }],
	])('shows nothing else with %s in its address', async (_what, query) => {
		for (const page of ['view', 'badge']) {
			for (const mode of [{}, { view: 'tv' }]) {
				const { text } = await look({ page, query: { ...query, ...mode, k } as Record<string, string>, headers: {} });
				const shown = text.replace(/<input type="search"[^>]*>/, '').replace(/<[^>]*>/g, ' ');
				expect(shown).not.toMatch(/Southern words|Secret words|Sepp|Secret survey|salary|Sue|South\b/);
			}
		}
	});

	it('does not show fewer answers than its minimum, however they are narrowed down', async () => {
		const few = await shareToken({ team: 'North', least: '13', comments: '1' });
		const words = wordsOf(await look({ query: { k: few }, headers: {} }));
		expect(words).toContain('Too few answers');
		expect(words).not.toContain('Northern words');
	});

	it('does not show who is left when most are taken away', async () => {
		await addAnswer(store, 1, { team: 'North', channel: 'sms', comment: 'Northern words by text' });
		const few = await shareToken({ team: 'North', survey: 'after-delivery', least: '5', comments: '1' });
		const wishes: Array<Record<string, string>> = [{ channel: 'email' }, { channel: 'sms' }, { segment: 'plan=pro' }];
		for (const query of wishes) {
			expect(wordsOf(await look({ query: { ...query, k: few }, headers: {} }))).toContain('Too few answers');
			const { text } = await look({ page: 'badge', query: { ...query, k: few }, headers: {} });
			expect(text).toContain('too few answers');
		}
		expect(wordsOf(await look({ query: { k: few }, headers: {} }))).toContain('Northern words');
	});

	it('shows no customer, and with customer cards only those of its team', async () => {
		expect((await look({ page: 'customer', query: { k, id: 'south-1' }, headers: {} })).status).toBe(403);
		const cards = await shareToken({ team: 'North', customers: '1', names: '1', comments: '1' });
		const unknown = await look({ page: 'customer', query: { k: cards, id: 'south-1' }, headers: {} });
		expect(wordsOf(unknown)).not.toMatch(/Sue|never|says no/i);
		const nobody = await look({ page: 'customer', query: { k: cards, id: 'nobody' }, headers: {} });
		expect(wordsOf(unknown)).toBe(wordsOf(nobody));
	});

	it('makes no further link, not even together with a page token', async () => {
		const { status, text } = await look({ page: 'share', query: { k, make: '1' }, headers: {} });
		expect(status).toBe(403);
		expect(text).not.toContain('made-view');
		const [, refresh = ''] = /data-refresh="([^"]+)"/.exec((await look()).text) ?? [];
		expect((await look({ query: { k: refresh }, headers: {} })).status).toBe(200);
		expect((await look({ page: 'share', query: { k: refresh, make: '1' }, headers: {} })).status).toBe(403);
	});

	it('asks for itself anew with nothing but itself', async () => {
		const { text } = await look({ query: { k }, headers: {} });
		expect(/data-refresh="([^"]+)"/.exec(text)?.[1]).toBe(k);
	});

	it('has no comments where it was made without', async () => {
		const silent = await shareToken({ team: 'North' });
		const words = wordsOf(await look({ query: { k: silent, q: 'Northern' }, headers: {} }));
		expect(words).toContain('Comments are not part of this link');
		expect(words).not.toContain('words 1');
	});

	it.each([
		['of another dashboard', dashboard({}, { dashboardKey: 'other' })],
		['of another series', dashboard({ linkSeries: 2 })],
		['once links are off', dashboard({ shareLinks: false })],
	])('is worthless %s', async (_what, node) => {
		expect((await look({ node, query: { k }, headers: {} })).status).toBe(403);
	});

	it('is worthless once the key is changed', async () => {
		await store.keys.rotate('dashboard', new Date());
		const { status, headers } = await look({ query: { k }, headers: {} });
		expect(status).toBe(403);
		expect(headers.get('www-authenticate')).toBeNull();
	});
});

describe('somebody without password or link', () => {
	const basic = (text: string) => ({ authorization: `Basic ${Buffer.from(text).toString('base64')}` });

	it.each([
		['nothing', {}],
		['another password', basic('team:wrong')],
		['a password that begins right', basic('team:a-long-password')],
		['an empty login', basic(':')],
		['something that is no login', { authorization: 'Basic %%%' }],
		['another scheme', { authorization: 'Bearer a-long-password-of-tests' }],
		['a login of a megabyte', { authorization: `Basic ${'A'.repeat(10_000)}` }],
	])('gets 401 and nothing else with %s', async (_what, headers) => {
		for (const page of ['view', 'share', 'badge', 'customer']) {
			const answer = await look({ page, headers: headers as Record<string, string> });
			expect(answer.status).toBe(401);
			expect(answer.headers.get('www-authenticate')).toContain('Basic');
			expect(wordsOf(answer)).not.toContain('NPS is the share');
		}
	});

	it('gets nothing where no credential, or a guessable one, is chosen', async () => {
		for (const credentials of [{}, { npsDashboardApi: { user: '', password: '' } }, { npsDashboardApi: { user: 'team', password: 'short' } }]) {
			const answer = await look({ credentials: credentials as never, headers: basic('team:short') });
			expect(answer.status).toBe(403);
			expect(wordsOf(answer)).toContain('NPS Dashboard API credential');
		}
	});

	it('may not read it from another website', async () => {
		const { headers } = await look({ headers: { ...basic('x'), origin: 'https://evil.example' } });
		expect(headers.get('access-control-allow-origin')).toBeNull();
	});
});

import { badgeSvg, customerPage, noticePage, renderDashboard, shownRange } from '../../../nps/dashboard';
import { toScore } from '../../../nps/score';
import { data, EVERYTHING, NO_FUNNEL, NOW, page, part, view } from './support';

const NONCE = 'a-nonce';
const html = async (...input: Parameters<typeof page>) => (await renderDashboard(page(...input), NONCE)).html;
const textOf = (markup: string) =>
	markup.replace(/<(style|script)\b[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, ' ').replace(/&[#\w]+;/g, ' ').replace(/\s+/g, ' ');

const TREND = ['2026-03-01', '2026-03-03', '2026-03-08'].map((period) => part({ 9: 20, 3: 10 }, { period }));

describe.each([
	['nothing at all', {}],
	['surveys that went out and no answer', { current: [part({}, { value: 'email', funnel: { ...NO_FUNNEL, invited: 9, sent: 9 } })] }],
	['only answers without a score', { current: [part({}, { value: 'sms', unscored: 3 })] }],
	['one answer of 0', { current: [part({ 0: 1 }, { value: 'email' })] }],
	['only passives', { current: [part({ 7: 40 }, { value: 'email' })], before: [part({ 8: 40 })] }],
	['all the same', { current: [part({ 10: 500 }, { value: 'web' })], before: [part({ 10: 500 })], trend: TREND }],
	['more answers than invitations', { current: [part({ 9: 5 }, { value: 'web', funnel: { ...NO_FUNNEL, sent: 1, answered: 5, commented: 9 } })] }],
	[
		'a thousand segments',
		{
			current: [part({ 9: 30_000, 4: 9_000 })],
			groups: {
				by: 'segment' as const,
				segmentName: 'customer',
				segmentNames: ['customer', 'plan'],
				rows: Array.from({ length: 1_000 }, (_, index) => part({ 9: 30, 4: index % 20 }, { value: `customer=${index}` })),
			},
		},
	],
])('with %s', (_name, changes) => {
	it.each(['', 'tv'])('the page (%s) is whole and says something sensible', async (mode) => {
		const markup = await html(changes, { view: view(mode ? { view: mode } : {}) });
		expect(textOf(markup)).not.toMatch(/NaN|Infinity|undefined|null|\[object/);
		expect(markup).toContain('</html>');
		expect(markup.match(/<h1>/g)).toHaveLength(1);
		expect(markup.length).toBeLessThan(400_000);
	});
});

it('says in words what the score is, and what became of it', async () => {
	const text = textOf(
		await html({
			current: [part({ 10: 60, 8: 25, 3: 15 }, { value: 'email', funnel: { ...NO_FUNNEL, sent: 400, answered: 100, commented: 40 } })],
			before: [part({ 10: 40, 8: 25, 3: 35 })],
			surveys: [{ key: 'shop', name: 'Shop', target: 70, anonymous: false, demo: false, active: true }],
		}),
	);
	expect(text).toContain('40 points higher than in the period before (5, n = 100): more than chance.');
	expect(text).toContain('Target 70: not reached.');
	expect(text).toMatch(/Response rate 25 %/);
});

it('claims no change that may be chance', async () => {
	const text = textOf(await html({ current: [part({ 10: 30, 3: 20 })], before: [part({ 10: 29, 3: 21 })] }));
	expect(text).toContain('No clear change since the period before (16, n = 50): 4 more, which is within chance.');
});

it('shows nothing of fewer answers than the minimum, not even how many', async () => {
	const { reading } = data();
	const markup = await html({
		reading: { ...reading, minimumN: 10 },
		current: [part({ 9: 7 }, { value: 'email', funnel: { ...NO_FUNNEL, sent: 31, answered: 7 } })],
		groups: { by: 'team', rows: [part({ 9: 7 }, { value: 'North' })], segmentNames: [] },
	});
	const text = textOf(markup);
	expect(text).toContain('Too few answers to show anything');
	expect(text).not.toMatch(/North|\b31\b|n = 7/);
});

it('does not show a group that could be computed from the others', async () => {
	const { reading } = data();
	const markup = await html({
		reading: { ...reading, minimumN: 5 },
		current: [part({ 9: 60, 2: 3 }, { value: 'email' })],
		groups: {
			by: 'team',
			rows: [part({ 9: 40 }, { value: 'North' }), part({ 9: 20 }, { value: 'South' }), part({ 2: 3 }, { value: 'Tiny' })],
			segmentNames: [],
		},
	});
	expect(markup).not.toContain('Tiny');
	expect(markup).not.toContain('South');
	expect(markup).toContain('North');
});

it('every chart has its numbers as a table', async () => {
	const markup = await html({
		current: [part({ 10: 60, 8: 25, 3: 35 }, { value: 'email', funnel: { ...NO_FUNNEL, sent: 400, answered: 120, commented: 60 } })],
		trend: TREND,
		groups: { by: 'team', rows: [part({ 10: 40 }, { value: 'North' }), part({ 3: 35 }, { value: 'South' })], segmentNames: [] },
		themes: [part({ 10: 20 }, { value: 'delivery=positive' }), part({ 3: 20 }, { value: 'price=negative' })],
		commented: part({ 10: 30, 3: 30 }).histogram,
	});
	for (const id of ['score', 'answers', 'trend', 'funnel', 'groups', 'drivers']) {
		const section = new RegExp(`<section class="card" id="${id}"[\\s\\S]*?</section>`).exec(markup)?.[0] ?? '';
		expect({ id, chart: section.includes('<svg'), table: section.includes('<table>') }).toEqual({ id, chart: true, table: true });
	}
});

it('marks sample data', async () => {
	const surveys = [{ key: 'shop', name: 'Shop', anonymous: false, demo: true, active: true }];
	expect(textOf(await html({ surveys }))).toContain('Demo data');
	expect(textOf(await html())).not.toContain('Demo data');
});

it('offers what was filtered to be taken away again, but not what the scope holds fast', async () => {
	const { reading } = data();
	const filters = [
		{ dimension: 'team' as const, value: 'North' },
		{ dimension: 'channel' as const, value: 'sms' },
	];
	const markup = await html(
		{ reading: { ...reading, filters } },
		{ view: view({ channel: 'sms' }), scope: { ...EVERYTHING, team: 'North' }, viewer: { link: 'token' } },
	);
	expect(markup).toContain('<span class="chip">Team: North</span>');
	expect(markup).toMatch(/<a class="chip" href="\?k=token" aria-label="Without Channel: SMS">/);
});

describe('the badge', () => {
	it.each([
		[{ 9: 30, 3: 2 }, 1, /NPS 88.*n = 32/],
		[{}, 1, /no answers yet/],
		[{ 0: 3 }, 5, /too few answers/],
	])('of %j with a minimum of %i', (answers, minimumN, said) => {
		expect(badgeSvg({ label: 'Ada, Last 90 days', parts: [part(answers)], minimumN })).toMatch(said);
	});
});

it('the customer card says when somebody gave a score, and 0 is one', () => {
	const { html: markup } = customerPage(
		{
			name: 'Ada',
			answers: [{ score: toScore(0), comment: 'Never again', at: NOW, channel: 'email', survey: 'Shop', touchpoint: 'delivery' }],
			next: 'May be asked now.',
		},
		{ nonce: NONCE, zone: 'Europe/Berlin', frameOrigins: ['https://desk.example'] },
	);
	expect(textOf(markup)).toMatch(/Ada.*Detractor, score 0 Never again 10 Mar 2026 · E-mail · Shop.*May be asked now/);
});

it('may be framed by those origins only that were named', () => {
	const framed = customerPage({ answers: [] }, { nonce: NONCE, zone: 'UTC', frameOrigins: ['https://desk.example'] });
	expect(framed.headers['Content-Security-Policy']).toContain('frame-ancestors https://desk.example;');
	expect(framed.headers['X-Frame-Options']).toBeUndefined();
	const plain = noticePage({ status: 403, title: 'No', text: 'No.' }, NONCE);
	expect(plain.headers['Content-Security-Policy']).toContain("frame-ancestors 'none'");
	expect(plain.headers['X-Frame-Options']).toBe('DENY');
});

it('draws a year by month, and names the year where it begins', async () => {
	const shown = shownRange({ preset: '365d' }, 'UTC', NOW);
	const trend = ['2025-11-01', '2025-12-01', '2026-01-01', '2026-02-01'].map((period) => part({ 9: 20, 3: 10 }, { period }));
	const markup = await html({ shown, trend, current: [part({ 9: 80, 3: 40 })] });
	expect(markup).toContain('Jan 2026');
});

describe('cases', () => {
	const item = (status: 'open' | 'contacted' | 'closed', overdue = false, owner?: string) => ({
		score: toScore(2),
		comment: `${status} one`,
		at: NOW,
		channel: 'email',
		touchpoint: 'delivery',
		survey: 'Shop',
		themes: [],
		mismatch: false,
		case: { status, overdue, ...(owner !== undefined && { owner }) },
	});
	const cases = { open: 7, contacted: 3, overdue: 2, closed: 12, firstContact: { n: 9, medianHours: 5.4 } };
	const changes = { current: [part({ 9: 30, 2: 9 }, { value: 'email' })] };

	it('stand beside the comments, with owner and what is late, and as a number', async () => {
		const items = [item('open', true, 'Ada <b>'), item('open'), item('contacted'), item('closed')];
		const markup = await html({ ...changes, cases, feed: { items } });
		const text = textOf(markup).replaceAll(' · ', ' ');
		expect(text).toMatch(/Case: open overdue Ada\s+b\s/);
		expect(text).toContain('Case: contacted');
		expect(text).toContain('Case: closed');
		expect(text).toContain('Open cases 7 2 overdue; 12 closed in this period');
		expect(markup).toContain('the first contact took 5 hours in the median (n = 9)');
		expect(markup).toContain('Ada &lt;b&gt;');
	});

	it('can be chosen, and the choice survives a search', async () => {
		const markup = await html({ ...changes, cases }, { view: view({ case: 'overdue', q: 'late' }) });
		expect(markup).toMatch(/href="\?case=overdue&amp;q=late#feed" aria-current="true">Case overdue/);
		expect(markup).toMatch(/href="\?case=closed&amp;q=late#feed">Case closed/);
		expect(markup).toContain('<input type="hidden" name="case" value="overdue">');
		expect(markup).toContain('No comment fits.');
	});

	it('are not spoken of where there never was one', async () => {
		expect(await html(changes)).not.toMatch(/Open cases|By their case/);
	});
});

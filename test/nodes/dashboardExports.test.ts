import { parse } from 'csv-parse/sync';
import type { Store } from '../../nps/store';
import { addAnswer, type CREDENTIALS, dashboard, LOGIN, look, nodeStore, registerSurvey, wordsOf } from '../support/dashboards';

let store: Store;
beforeAll(async () => {
	store = await nodeStore();
	await registerSurvey(store);
	await addAnswer(store, 10, { team: 'North', comment: '=HYPERLINK("http://evil.example","x")', customer: { id: 'c-9', name: 'Ann', email: 'ann@example.com' } });
	await addAnswer(store, 0, { team: 'South', comment: 'ünder\n-1' });
	await addAnswer(store, null, { team: 'North' });
});
afterAll(async () => await store.close());

const basic = (user: string, password: string) => ({ authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` });
const linkWith = async (query: Record<string, string>, node = dashboard()) => {
	const { text } = await look({ page: 'share', query: { make: '1', ...query }, node });
	const [, address = ''] = /id="made-view" readonly value="([^"]+)"/.exec(text) ?? [];
	return { text, token: new URL(address.replaceAll('&amp;', '&')).searchParams.get('k') ?? '' };
};
const recordsOf = (text: string) => parse(text, { columns: true, bom: true }) as Array<Record<string, string>>;

describe('a download', () => {
	it('is a CSV file that nobody keeps, guesses at or runs', async () => {
		const { status, headers, text, started } = await look({ page: 'responses.csv' });
		expect([status, started]).toEqual([200, false]);
		expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
		expect(headers.get('content-disposition')).toMatch(/^attachment; filename="nps-responses-\d{4}-\d\d-\d\d\.csv"$/);
		expect(headers.get('cache-control')).toBe('no-store');
		expect(headers.get('x-content-type-options')).toBe('nosniff');
		expect(headers.get('content-security-policy')).toContain('sandbox');
		expect(headers.get('access-control-allow-origin')).toBeNull();
		const rows = recordsOf(text);
		expect(rows.map(({ score }) => score).sort()).toEqual(['', '0', '10']);
		expect(rows.find(({ score }) => score === '10')?.comment).toBe(`'=HYPERLINK("http://evil.example","x")`);
		expect(rows.find(({ score }) => score === '0')?.comment).toBe("ünder\n'-1");
		expect(text.startsWith('response_id,')).toBe(true);
	});

	it('begins with a mark for Excel when its address asks for one', async () => {
		const { text } = await look({ page: 'daily.csv', query: { bom: '1' } });
		// fetch takes the mark for its own.
		expect(recordsOf(text)[0]).toMatchObject({ survey_key: 'after-delivery', n: expect.stringMatching(/^\d+$/) as string });
	});

	it('honours what the address narrows the dashboard down to', async () => {
		const { text } = await look({ page: 'responses.json', query: { team: 'South' } });
		expect((JSON.parse(text) as Array<{ team: string }>).map(({ team }) => team)).toEqual(['South']);
		const segments = recordsOf((await look({ page: 'segments.csv' })).text);
		expect(segments.filter(({ dimension }) => dimension === 'team').map(({ value }) => value).sort()).toEqual(['North', 'South']);
		expect(JSON.parse((await look({ page: 'segments.json' })).text)).toHaveLength(segments.length);
	});

	it('names customers only where the node says so', async () => {
		const plain = await look({ page: 'responses.csv' });
		expect(plain.text).not.toMatch(/ann@example|customer_/);
		const named = await look({ page: 'responses.csv', node: dashboard({ includePersonalData: true }) });
		expect(recordsOf(named.text).map(({ customer_email }) => customer_email)).toContain('ann@example.com');
		const hidden = await look({ page: 'responses.csv', node: dashboard({ includePersonalData: true, comments: false }) });
		expect(hidden.text).not.toMatch(/ann@example|customer_|comment,/);
	});

	it('says so where answers cannot be narrowed down', async () => {
		expect((await look({ page: 'responses.csv', query: { hour: '09' } })).status).toBe(400);
	});
});

describe('who may take rows away', () => {
	const PAGES = ['responses.csv', 'daily.csv', 'segments.csv', 'responses.json', 'daily.json', 'segments.json', 'odata', 'odata/$metadata', 'odata/Responses', 'odata/Responses/$count', 'odata/DailyScores', 'odata/DailyScores/$count', 'odata/SegmentScores', 'odata/SegmentScores/$count'];

	it.each(PAGES)('nobody without a password or a link: %s', async (page) => {
		for (const headers of [{}, basic('team', 'wrong-password-here'), basic('link', 'forged'), basic('link', '')]) {
			const { status, headers: answered } = await look({ page, headers });
			expect([401, 403]).toContain(status);
			if (status === 401) expect(answered.get('www-authenticate')).toContain('Basic');
		}
		expect((await look({ page, credentials: {} as typeof CREDENTIALS })).status).toBe(403);
		expect((await look({ page })).status).toBe(200);
	});

	it('a link only where it was made for that, and no further than it shows', async () => {
		const { token: shown } = await linkWith({ team: 'South' });
		for (const page of PAGES) expect((await look({ page, query: { k: shown }, headers: {} })).status).toBe(403);
		const { token, text } = await linkWith({ team: 'South', exports: '1' });
		expect(text).toContain('made-odata');
		const { text: csv } = await look({ page: 'responses.csv', query: { k: token, team: 'North' }, headers: {} });
		expect(recordsOf(csv).map(({ team }) => team)).toEqual(['South']);
		expect(Object.keys(recordsOf(csv)[0] ?? {})).not.toContain('comment');
	});

	it('a link as the password of the user "link", for tools that keep no secret in an address', async () => {
		const { token } = await linkWith({ team: 'South', exports: '1' });
		const { status, text } = await look({ page: 'odata/Responses', headers: basic('link', token) });
		expect(status).toBe(200);
		expect(text).not.toContain(token);
		expect((JSON.parse(text) as { value: Array<{ team: string }> }).value.map(({ team }) => team)).toEqual(['South']);
		expect((await look({ page: 'odata', headers: basic('link', token), node: dashboard({ shareLinks: false }) })).status).toBe(403);
		expect((await look({ page: 'odata', headers: basic('link', token), node: dashboard({ linkSeries: 2 }) })).status).toBe(403);
		expect((await look({ page: 'odata', headers: basic('someone', token) })).status).toBe(401);
	});
});

describe('the OData service', () => {
	it('names its own public addresses', async () => {
		const { headers, text } = await look({ page: 'odata' });
		expect(headers.get('odata-version')).toBe('4.0');
		expect(headers.get('content-type')).toMatch(/^application\/json;\s?odata\.metadata=minimal/);
		const { value, '@odata.context': context } = JSON.parse(text) as { '@odata.context': string; value: Array<{ name: string; url: string }> };
		expect(context).toMatch(/^https?:\/\/.+\/nps-dashboard\/nps\/odata\/\$metadata$/);
		expect(value.map(({ name, url }) => url === context.replace('$metadata', name))).toEqual([true, true, true]);
		const metadata = await look({ page: 'odata/$metadata' });
		expect(metadata.headers.get('content-type')).toMatch(/^application\/xml/);
	});

	it('filters, counts and pages, as small as the program prefers', async () => {
		const query = { $filter: "team eq 'North'", $count: 'true', $select: 'response_id,score' };
		const { text, headers } = await look({ page: 'odata/Responses', query, headers: { ...LOGIN, prefer: 'odata.maxpagesize=1' } });
		expect(headers.get('preference-applied')).toBe('odata.maxpagesize=1');
		const first = JSON.parse(text) as { value: object[]; '@odata.count': number; '@odata.nextLink': string };
		expect([first.value.length, first['@odata.count']]).toEqual([1, 2]);
		const next = await look({ page: 'odata/Responses', query: new URL(first['@odata.nextLink']).search });
		const last = JSON.parse(next.text) as { value: object[]; '@odata.nextLink'?: string };
		expect([last.value.length, last['@odata.nextLink']]).toEqual([1, undefined]);
		expect((await look({ page: 'odata/Responses/$count' })).text).toBe('3');
	});

	it('answers mistakes in its own way', async () => {
		const wrong = await look({ page: 'odata/DailyScores', query: { $filter: 'n gt' } });
		expect(wrong.status).toBe(400);
		expect((JSON.parse(wrong.text) as { error: { code: string } }).error.code).toBe('BadRequest');
		expect((await look({ page: 'odata/Responses', query: { $expand: 'x' } })).status).toBe(501);
	});
});

it('the page offers what it shows as files, and nothing where nothing may be taken away', async () => {
	const { text } = await look({ query: { team: 'North', period: '7d' } });
	const links = [...text.matchAll(/href="(responses\.csv[^"]*)"/g)].map(([, link = '']) => link.replaceAll('&amp;', '&'));
	expect(links).toHaveLength(1);
	const { searchParams } = new URL(links[0] ?? '', 'https://n8n.example/');
	expect(Object.fromEntries(searchParams)).toMatchObject({ team: 'North', touchpoint: 'delivery', bom: '1', from: expect.any(String) as string });
	const { text: rows } = await look({ page: 'responses.csv', query: Object.fromEntries(searchParams) });
	expect(recordsOf(rows)).toHaveLength(2);
	const { token } = await linkWith({});
	const linked = await look({ query: { k: token }, headers: {} });
	expect(linked.text).not.toContain('responses.csv');
	expect(wordsOf(linked)).not.toContain('Export');
	const { token: exporting } = await linkWith({ exports: '1' });
	expect((await look({ query: { k: exporting }, headers: {} })).text).toContain(`responses.csv?`);
});

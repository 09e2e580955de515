import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import buildQuery from 'odata-query';
import { XMLParser } from 'fast-xml-parser';
import { embeddedFile } from '../../nps/store/config';
import { startTestN8n, type TestN8n, type WorkflowFile } from '../support/n8n';
import { addAnswer, PASSWORD, registerSurvey, USER } from '../support/dashboards';
import { openStore, type Store } from '../../nps/store';

jest.setTimeout(300_000);

const AUTHORIZATION = `Basic ${Buffer.from(`${USER}:${PASSWORD}`).toString('base64')}`;
const WORKFLOW: WorkflowFile = {
	name: 'Dashboard',
	nodes: [
		{
			id: 'd', name: 'NPS Dashboard', type: 'n8n-nodes-nps.npsDashboard', typeVersion: 1, position: [0, 0],
			parameters: { dashboardKey: 'nps', title: 'Customer feedback', surveys: [], options: {} },
		},
	],
	connections: {},
	settings: {},
};
const FEW = 137;
const MANY = 200_000;

let n8n: TestN8n;
let store: Store;

beforeAll(async () => {
	n8n = await startTestN8n();
	await n8n.addCredential('npsDashboardApi', { user: USER, password: PASSWORD });
	await n8n.publish(WORKFLOW);
	store = await openStore({ kind: 'embedded', name: 'default' }, { N8N_USER_FOLDER: n8n.home });
	await registerSurvey(store);
	for (let index = 0; index < FEW; index++) {
		await addAnswer(store, index % 11, { team: index % 2 === 0 ? 'North' : "O'Neil & Co", comment: `=${index}`, answeredAt: new Date(Date.UTC(2026, 0, 1, 0, Math.floor(index / 2))) });
	}
});
afterAll(async () => {
	await store.close();
	await n8n.stop();
});

const get = async (url: string, headers: Record<string, string> = {}) => await fetch(url, { headers: { authorization: AUTHORIZATION, ...headers } });
const root = () => n8n.webhook('nps-dashboard/nps/odata');

interface Page {
	readonly value: Array<Record<string, unknown>>;
	readonly '@odata.nextLink'?: string;
	readonly '@odata.context': string;
	readonly '@odata.count'?: number;
}

async function everyPage(query: string): Promise<Page[]> {
	const pages: Page[] = [];
	for (let url: string | undefined = `${root()}/Responses${query}`; url !== undefined; ) {
		const response = await get(url, { prefer: 'odata.maxpagesize=20' });
		if (response.status !== 200) throw new Error(await response.text());
		const page = (await response.json()) as Page;
		pages.push(page);
		url = page['@odata.nextLink'];
	}
	return pages;
}

it('is a service whose addresses lead to one another, through a real n8n', async () => {
	const document = await get(root());
	expect(document.status).toBe(200);
	expect(document.headers.get('odata-version')).toBe('4.0');
	const { value, '@odata.context': context } = (await document.json()) as { value: Array<{ url: string }>; '@odata.context': string };
	expect(context).toBe(`${root()}/$metadata`);
	for (const { url } of value) expect((await get(url)).status).toBe(200);
	for (const written of ['$metadata', '%24metadata']) {
		const metadata = await get(`${root()}/${written}`);
		expect([metadata.status, metadata.headers.get('content-type')?.split(';')[0]]).toEqual([200, 'application/xml']);
		expect(new XMLParser().parse(await metadata.text())).toHaveProperty('edmx:Edmx');
	}
	for (const written of ['$count', '%24count']) expect(await (await get(`${root()}/Responses/${written}`)).text()).toBe(String(FEW));
	expect((await get(`${root()}/`)).status).toBe(200);
	expect((await fetch(root())).status).toBe(401);
	expect((await fetch(root())).headers.get('www-authenticate')).toContain('Basic');
	// Single rows by their key have no address.
	expect((await get(`${root()}/Responses('x')`)).status).toBe(404);
});

it("gives a client library's questions every row once, to the end of the pages", async () => {
	const pages = await everyPage('');
	const ids = pages.flatMap(({ value }) => value.map(({ response_id }) => String(response_id)));
	expect([ids.length, new Set(ids).size, pages.length]).toEqual([FEW, FEW, 7]);
	const query = buildQuery({
		filter: { and: [{ team: "O'Neil & Co" }, { score: { ge: 3 } }, { answered_at: { lt: new Date('2026-01-01T01:00:00Z') } }] },
		select: ['response_id', 'team', 'score'],
		orderBy: 'score desc',
		count: true,
	});
	const wanted = Array.from({ length: FEW }, (_, index) => index).filter((index) => index % 2 === 1 && index % 11 >= 3 && index < 120).map((index) => index % 11);
	const found = (await everyPage(query)).flatMap(({ value }) => value);
	expect(found.map(({ score }) => score)).toEqual(wanted.sort((a, b) => b - a));
	expect(found.every(({ team }) => team === "O'Neil & Co")).toBe(true);
	const bad = await get(`${root()}/Responses?$filter=score%20qq%201`);
	expect([bad.status, ((await bad.json()) as { error: { target: string } }).error.target]).toEqual([400, '$filter']);
});

it('a file of 200,000 answers is taken piece by piece, and a second one needs no more memory', async () => {
	fillUp();
	const url = n8n.webhook('nps-dashboard/nps/responses.csv');
	const first = await take(url, 20_000);
	expect(first.lines).toBeGreaterThanOrEqual(20_000);
	const whole = await take(url);
	const again = await take(url);
	expect(whole.lines).toBe(MANY + FEW + 1);
	expect(whole.bytes).toBeGreaterThan(40_000_000);
	process.stdout.write(`${whole.lines} lines, ${whole.bytes} bytes, ${Math.round(again.milliseconds)} ms, at most ${whole.mostMemory} MB, then ${again.mostMemory} MB\n`);
	expect(again.lines).toBe(whole.lines);
	// What a run leaves behind would add up; how much n8n takes meanwhile is up to its garbage collection.
	expect(again.mostMemory - whole.mostMemory).toBeLessThan(100);
	// Whoever goes away is not read for any longer: n8n answers at once.
	expect((await get(n8n.webhook('nps-dashboard/nps/daily.csv'))).status).toBe(200);
	const all = await get(`${root()}/Responses/$count`);
	expect(await all.text()).toBe(String(MANY + FEW));
});

/** Answers written by the database itself; only lists read them, so nothing counts them but the one that has to. */
function fillUp(): void {
	const file = embeddedFile('default', { N8N_USER_FOLDER: n8n.home });
	const database = new DatabaseSync(file, { timeout: 20_000 });
	const columns = database.prepare('select * from nps_response limit 1').get() as Record<string, unknown>;
	const names = Object.keys(columns);
	const own: Record<string, string> = {
		id: `'many-' || value`,
		answered_at: `answered_at + value * 1000`,
		comment: `'Comment number ' || value || ', of some length: ' || hex(zeroblob(60))`,
		external_source: 'null', external_id: 'null', invitation_id: 'null',
	};
	database.exec(`with recursive numbers(value) as (select 1 union all select value + 1 from numbers where value < ${MANY})
insert into nps_response (${names.join(',')}) select ${names.map((name) => own[name] ?? `r.${name}`).join(',')}
from numbers, (select * from nps_response limit 1) r`);
	database.exec(`update nps_rollup set h0 = h0 + ${MANY} where rowid = (select rowid from nps_rollup where dimension = 'all' limit 1)`);
	database.close();
}

async function take(url: string, most = Infinity) {
	const stop = new AbortController();
	const begun = performance.now();
	const response = await fetch(url, { headers: { authorization: AUTHORIZATION }, signal: stop.signal });
	let [lines, bytes, mostMemory, chunks] = [0, 0, 0, 0];
	const reader = response.body?.getReader();
	for (;;) {
		const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
		if (done || !value) break;
		bytes += value.length;
		for (const byte of value) if (byte === 10) lines++;
		if (chunks++ % 50 === 0) mostMemory = Math.max(mostMemory, memory());
		if (lines >= most) {
			stop.abort();
			break;
		}
	}
	return { lines, bytes, mostMemory, milliseconds: performance.now() - begun };
}

/** Megabytes of n8n's process, where the system tells. */
function memory(): number {
	if (!existsSync('/proc/self/environ')) return 0;
	const own = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((pid) => {
		try {
			if (!readFileSync(`/proc/${pid}/environ`, 'utf8').includes(n8n.home)) return [];
			return [Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024];
		} catch {
			return [];
		}
	});
	return Math.round(Math.max(0, ...own));
}

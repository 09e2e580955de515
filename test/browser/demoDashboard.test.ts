import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { generate } from '../../scripts/demo/data/generate.mjs';
import { DEMO_STORE } from '../../scripts/demo/data/store.mjs';
import { domainOf, writeStory } from '../../scripts/demo/data/write.mjs';
import { embeddedFile } from '../../nps/store/config';
import { launchChromium } from '../support/chromium';
import { CREDENTIALS, look, nodeStore, PASSWORD, USER } from '../support/dashboards';

jest.setTimeout(120_000);

const SAMPLES = { ...CREDENTIALS, npsStoreApi: { type: 'embedded', name: DEMO_STORE } };
// eslint-disable-next-line @typescript-eslint/no-require-imports
const domain = domainOf((path: string): unknown => require(`../../nps/${path}`));

let browser: Browser;
let server: Server;
let base: string;

beforeAll(async () => {
	const when = { now: new Date(), zone: 'UTC' };
	const database = await domain.openSqlite(embeddedFile(DEMO_STORE, process.env), 'the store of the sample data');
	await domain.migrate(database);
	await writeStory(domain, database, generate({ ...when, scale: 0.05 }), when);
	await database.close();
	browser = await launchChromium();
	server = createServer((request, response) => {
		const url = new URL(request.url ?? '/', 'http://localhost');
		void look({ query: url.search, credentials: SAMPLES }).then(({ status, text, headers }) => {
			response.writeHead(status, { 'content-type': headers.get('content-type') ?? '' }).end(text);
		});
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	base = `http://localhost:${(server.address() as AddressInfo).port}/webhook/nps-dashboard/nps/view`;
});
afterAll(async () => {
	await browser.close();
	server.closeAllConnections();
	server.close();
});

it.each([
	['', 'light'],
	['?period=365d&touchpoint=support', 'dark'],
	['?view=tv', 'dark'],
	['?from=2001-01-01&to=2001-02-01', 'light'],
] as const)('the dashboard of the sample data says so before anything else: %s in %s', async (query, colorScheme) => {
	const context = await browser.newContext({ colorScheme, viewport: { width: 390, height: 844 }, httpCredentials: { username: USER, password: PASSWORD } });
	const page = await context.newPage();
	await page.goto(base + query);
	const mark = page.getByRole('note').filter({ hasText: 'Demo data' });
	expect(await mark.isVisible()).toBe(true);
	expect((await mark.boundingBox())?.y ?? Infinity).toBeLessThan(100);
	await context.close();
});

it('lies in a store of its own: no invented answer is beside a real one', async () => {
	const store = await nodeStore();
	expect(await store.isEmpty()).toBe(true);
	const { text } = await look();
	expect(text).not.toContain('Demo data');
	await store.close();
});

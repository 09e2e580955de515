import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Store } from '../../nps/store';
import { launchChromium } from '../support/chromium';
import { addAnswer, look, nodeStore, PASSWORD, registerSurvey, USER } from '../support/dashboards';

jest.setTimeout(120_000);

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let store: Store;
let server: Server;
let browser: Browser;
let base: string;

beforeAll(async () => {
	[store, browser] = await Promise.all([nodeStore(), launchChromium()]);
	await registerSurvey(store, { target: 30 });
	await registerSurvey(store, { key: 'help', name: 'Help desk with a rather long name', touchpoint: 'support' });
	for (let index = 0; index < 90; index++) {
		const answeredAt = new Date(Date.now() - index * 0.3 * 86_400_000 - 60_000);
		const theme = (sentiment: 'positive' | 'negative') => ({
			analysis: { sentiment, source: 'embedded' as const, themes: [{ theme: 'delivery', sentiment, quote: 'x' }] },
		});
		await addAnswer(store, 10, { team: 'North', agent: 'Nora', comment: `Fast delivery ${index}`, answeredAt, ...theme('positive') });
		await addAnswer(store, index % 7, { team: 'Süd-Außendienst mit langem Namen', comment: 'Late'.repeat(40), answeredAt, ...theme('negative') });
	}
	await addAnswer(store, 9, { surveyKey: 'help', touchpoint: 'support' });
	await openCases();
	// As n8n does: answers with what the node sends, and lets any website read it unless the node says otherwise.
	server = createServer((request, response) => {
		void (async () => {
			const url = new URL(request.url ?? '/', 'http://localhost');
			const { host: _host, connection: _connection, ...headers } = request.headers;
			const page = url.pathname.split('/').at(-1) ?? '';
			const answer = await look({ page, query: url.search, headers: headers as Record<string, string> });
			response.statusCode = answer.status;
			answer.headers.forEach((value, name) => {
				if (!['content-length', 'connection', 'transfer-encoding', 'content-encoding'].includes(name)) response.setHeader(name, value);
			});
			response.end(answer.text);
		})().catch((error: unknown) => response.writeHead(500).end(String(error)));
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	base = `http://localhost:${(server.address() as AddressInfo).port}/webhook/nps-dashboard/nps`;
});
afterAll(async () => {
	await browser.close();
	server.closeAllConnections();
	server.close();
	await store.close();
});

/** A case for each of the newest answers: late, contacted, closed, and with an owner whose name is long. */
async function openCases(): Promise<void> {
	const now = new Date();
	const newest = await store.responses.list({ surveyKeys: ['after-delivery'], limit: 4 });
	const states = [
		{ status: 'open', dueAt: new Date(now.getTime() - 1) },
		{ status: 'contacted', contactedAt: now },
		{ status: 'closed', closedAt: now },
		{ status: 'open', owner: 'Ottilie von und zu Langenhagen-Niedersachsen der Jüngere' },
	] as const;
	for (const [index, { id, surveyKey, revision }] of newest.entries()) {
		const rest = { responseId: id, surveyKey, openedAt: now, dueAt: new Date(now.getTime() + 86_400_000), test: false, revision: 1 };
		await store.cases.open({ id: `case-${index}`, ...rest, ...(states[index] ?? states[0]) }, revision);
	}
}

interface Visit {
	readonly page: Page;
	/** What the browser complained about, and what was asked of others. */
	readonly complaints: string[];
}

async function visit(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
	const context = await browser.newContext({
		viewport: { width: 1280, height: 900 },
		httpCredentials: { username: USER, password: PASSWORD },
		reducedMotion: 'reduce',
		...options,
	});
	const page = await context.newPage();
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('request', (request) => {
		if (!request.url().startsWith(base) && !request.url().startsWith('data:')) complaints.push(`asked for ${request.url()}`);
	});
	await page.goto(base + path);
	return { page, complaints };
}

interface AxeResult {
	readonly violations: ReadonlyArray<{ readonly id: string; readonly nodes: ReadonlyArray<{ readonly html: string }> }>;
}

/** What axe finds wrong by WCAG 2.2 AA. */
async function axe(page: Page): Promise<string[]> {
	await page.evaluate(AXE);
	const { violations } = await page.evaluate<AxeResult>(
		`axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
	);
	return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 300)}`));
}

const PAGES = ['/view', '/view?view=tv', '/view?case=open', '/view?team=North&by=agent&q=7', '/view?from=2001-01-01&to=2001-02-01', '/share?make=1', '/customer?id=nobody', '/badge?as=page'];

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
	it.each(PAGES)('%s has nothing for axe or the policy to complain about', async (path) => {
		const { page, complaints } = await visit(path, { colorScheme });
		expect(await axe(page)).toEqual([]);
		await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
		expect(await axe(page)).toEqual([]);
		expect(complaints).toEqual([]);
		await page.context().close();
	});
});

it.each(PAGES.flatMap((path) => [320, 768].map((width) => [path, width] as const)))(
	'%s does not scroll sideways at %i pixels',
	async (path, width) => {
		const { page } = await visit(path, { viewport: { width, height: 700 } });
		expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
		await page.context().close();
	},
);

it('works without JavaScript: narrows down, searches, pages, and comes back', async () => {
	const { page } = await visit('/view', { javaScriptEnabled: false });
	await page.getByRole('link', { name: '7 days' }).click();
	expect(page.url()).toContain('period=7d');
	await page.getByRole('link', { name: 'North' }).first().click();
	expect(page.url()).toContain('team=North');
	await page.getByRole('searchbox').fill('delivery 3');
	await page.getByRole('button', { name: 'Search' }).click();
	expect(await page.locator('.entry').count()).toBeGreaterThan(0);
	expect(await page.locator('blockquote').first().textContent()).toContain('delivery 3');
	await page.getByRole('link', { name: 'Without Team: North' }).click();
	expect(page.url()).not.toContain('team=');
	expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
	await page.context().close();
});

it('shows whose case is late without JavaScript, and keeps the choice while searching', async () => {
	const { page } = await visit('/view', { javaScriptEnabled: false });
	expect(await page.locator('.tile', { hasText: 'Open cases' }).textContent()).toContain('1 overdue; 1 closed in this period');
	await page.getByRole('link', { name: 'Case overdue' }).click();
	expect(await page.locator('.entry').count()).toBe(1);
	expect(await page.locator('.entry .case').textContent()).toBe('Case: open · overdue');
	await page.getByRole('link', { name: 'Case open' }).click();
	expect(await page.locator('.entry').count()).toBe(3);
	await page.getByRole('searchbox').fill('delivery');
	await page.getByRole('button', { name: 'Search' }).click();
	expect(page.url()).toContain('case=open');
	await page.context().close();
});

it('takes over new figures every minute without losing an open table, and says when it cannot', async () => {
	const { page, complaints } = await visit('/view');
	await page.clock.install();
	await page.reload();
	await page.locator('#trend details').evaluate((one) => one.setAttribute('open', ''));
	await addAnswer(store, 0, { comment: 'Just now, and angry', answeredAt: new Date() });
	await page.clock.runFor(61_000);
	await page.getByText('Just now, and angry').waitFor();
	expect(await page.locator('#trend details').getAttribute('open')).toBe('');
	await page.route('**/view?*', async (route) => await route.abort());
	complaints.length = 0;
	await page.clock.runFor(240_000);
	await page.getByText('No connection').waitFor();
	expect(await page.locator('#score svg').count()).toBeGreaterThan(0);
	await page.context().close();
});

it('explains its numbers to the pointer and to the keyboard', async () => {
	const { page } = await visit('/view');
	const tip = page.locator('.tip');
	await page.locator('.tile').nth(1).hover();
	expect(await tip.textContent()).toContain('that were answered');
	await page.locator('.tile').nth(0).focus();
	expect(await tip.textContent()).toContain('Confirmed answers');
	await page.keyboard.press('Escape');
	expect(await tip.isVisible()).toBe(false);
	await page.keyboard.press('/');
	expect(await page.evaluate('document.activeElement.id')).toBe('q');
	await page.context().close();
});

it('is on paper what it is on the screen, without what can only be pressed', async () => {
	const { page } = await visit('/view', { viewport: { width: 794, height: 1123 }, colorScheme: 'dark' });
	await page.emulateMedia({ media: 'print' });
	expect(await page.locator('.tools, .bar, .search, .numbers').evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)).toBe(0);
	expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(23, 26, 32)');
	expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(20_000);
	await page.context().close();
});

it('may not be framed by another website', async () => {
	const { page } = await visit('/view');
	await page.goto('about:blank');
	await page.setContent(`<iframe src="${base}/view"></iframe>`);
	await page.waitForTimeout(500);
	expect(await page.frames()[1]?.locator('h1').count()).toBe(0);
	await page.context().close();
});

import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium';
import { runNode } from '../support/engine';
import { publishSurvey, responseTrigger, surveyParameter } from '../support/publishedSurvey';
import { startSite, type Site } from './site';

jest.setTimeout(120_000);

const KEY = 'in-the-shop';
const WORKFLOW = 'browser-widget';
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** A page whose own styles would ruin anything that is not on its guard. */
const hostile = (inner: string) => `<!DOCTYPE html><html lang="en"><head><title>Shop</title><style>
*{all:revert;font-family:fantasy!important;color:red!important}div{display:none!important}button{width:3px!important}
</style></head><body><h1>Shop</h1><input id="search" aria-label="Search">${inner}</body></html>`;

let browser: Browser;
let site: Site;
let parameters: object;

beforeAll(async () => {
	browser = await launchChromium();
	site = await startSite((shop) => {
		parameters = {
			surveyKey: KEY,
			widget: { allowedOrigins: shop, delaySeconds: 0, pages: '/shop/*, /exact' },
			options: { brandColour: '#ffd400', openLink: true },
		};
		return responseTrigger(parameters);
	}, WORKFLOW);
	const { shop } = site;
	await publishSurvey({ surveyKey: KEY, widget: { allowedOrigins: shop }, options: { openLink: true } }, WORKFLOW);
});
afterAll(async () => {
	await browser.close();
	site.close();
});
beforeEach(() => {
	site.calls.length = 0;
});

const script = (attributes = '') => `<script src="${site.surveys}/nps/${KEY}/widget" ${attributes} async></script>`;

const open = async (path = '/shop/cart', attributes = '', options: BrowserContextOptions = {}): Promise<Page> => {
	site.page = hostile(script(attributes));
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
	const page = await context.newPage();
	await page.goto(site.shop + path);
	return page;
};
const dialog = (page: Page) => page.getByRole('dialog');
const asked = async (page: Page) => {
	await dialog(page).waitFor();
	return dialog(page);
};
const notAsked = async (page: Page) => {
	await page.waitForLoadState('networkidle');
	expect(await dialog(page).count()).toBe(0);
};
const answers = () =>
	site.calls.filter(({ what }) => what === 'POST answers').map(({ body }) => JSON.parse(body) as Record<string, unknown>);

interface AxeResult {
	readonly violations: ReadonlyArray<{ readonly id: string; readonly nodes: ReadonlyArray<{ readonly html: string }> }>;
}
/** What axe finds wrong by WCAG 2.2 AA, in the part of the page that is ours. */
const complaintsOf = async (page: Page, part = 'document'): Promise<string[]> => {
	await page.evaluate(AXE);
	const { violations } = await page.evaluate<AxeResult>(
		`axe.run(${part}, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
	);
	return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};

it('asks, takes the score, asks why, thanks, and sends the answer twice under one ID', async () => {
	const page = await open('/shop/cart', 'data-customer-id="c-1" data-email="ada@example.com"');
	const box = await asked(page);
	await box.getByRole('button', { name: '9', exact: true }).click();
	await box.getByRole('textbox').fill('Fast & <b>friendly</b>');
	await box.getByRole('button', { name: 'Send' }).click();
	await box.getByText('Thank you! We are delighted').waitFor();
	const [first, second] = answers();
	expect(first).toMatchObject({ score: 9, customer: { id: 'c-1', email: 'ada@example.com' } });
	expect(second).toMatchObject({ score: 9, comment: 'Fast & <b>friendly</b>', done: true, answerId: first?.answerId });
	await box.getByRole('button', { name: 'Close' }).click();
	await page.reload();
	await notAsked(page);
	expect(await page.context().cookies()).toEqual([]);
});

it('keeps the score of a visitor who closes it without a comment', async () => {
	const page = await open();
	const box = await asked(page);
	await box.getByRole('button', { name: '0 – Not at all likely' }).click();
	await box.getByRole('textbox').waitFor();
	await page.keyboard.press('Escape');
	expect(await dialog(page).count()).toBe(0);
	await page.waitForTimeout(300);
	expect(answers().at(-1)).toMatchObject({ score: 0, done: true });
});

it.each([
	['/shop/cart', true],
	['/exact', true],
	['/exact/not', false],
	['/', false],
])('shows on %s: %p', async (path, shown) => {
	const page = await open(path);
	if (shown) await asked(page);
	else await notAsked(page);
	expect(site.calls.some(({ what }) => what === 'POST widget')).toBe(shown);
});

it('is closed for good by Escape, without an answer, and gives the focus back', async () => {
	const page = await open();
	await asked(page);
	expect(await page.evaluate('document.activeElement.localName')).toBe('nps-widget');
	await page.keyboard.press('Escape');
	expect(await page.evaluate('document.activeElement.localName')).toBe('body');
	await page.reload();
	await notAsked(page);
	expect(answers()).toEqual([]);
});

it('does not take the focus from somebody who types', async () => {
	site.page = hostile(`<script>document.getElementById('search').focus()</script>${script()}`);
	const page = await (await browser.newContext()).newPage();
	await page.goto(`${site.shop}/shop/typing`);
	await asked(page);
	expect(await page.evaluate('document.activeElement.id')).toBe('search');
});

it('works with the keyboard alone', async () => {
	const page = await open();
	const box = await asked(page);
	for (let press = 0; press < 8; press++) await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await box.getByRole('textbox').waitFor();
	expect(answers()).toMatchObject([{ score: 7 }]);
	await page.keyboard.type('Typed');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await box.getByText('Thank you').waitFor();
	expect(answers().at(-1)).toMatchObject({ comment: 'Typed' });
});

it('is not answered by a script that clicks', async () => {
	const page = await open();
	await asked(page);
	await page.evaluate(`document.querySelector('nps-widget').shadowRoot.querySelectorAll('button').forEach((b) => b.click())`);
	await page.waitForTimeout(200);
	expect(answers()).toEqual([]);
});

it('tells no other website anything', async () => {
	site.page = hostile(script());
	const page = await (await browser.newContext()).newPage();
	await page.goto(`${site.shop.replace('localhost', '127.0.0.1')}/shop/cart`);
	await notAsked(page);
	expect(site.calls.map(({ what }) => what)).toEqual(['GET widget', 'POST widget']);
});

it('says so when an answer could not be sent, and lets the visitor try again', async () => {
	const page = await open();
	const box = await asked(page);
	await page.route('**/answers', async (route) => await route.abort());
	await box.getByRole('button', { name: '5', exact: true }).click();
	await box.getByRole('alert').getByText('could not be saved').waitFor();
	await page.unroute('**/answers');
	await box.getByRole('button', { name: '5', exact: true }).click();
	await box.getByRole('textbox').waitFor();
});

describe.each([
	['light', 'en'],
	['dark', 'he'],
] as const)('in %s, %s', (colorScheme, locale) => {
	it.each([320, 1280])('has nothing for axe to complain about, %i pixels wide, and stays inside', async (width) => {
		const page = await open('/shop/cart', `data-locale="${locale}"`, { colorScheme, viewport: { width, height: 700 }, reducedMotion: 'reduce' });
		const box = await asked(page);
		const bounds = await box.boundingBox();
		expect(bounds && bounds.x >= 0 && bounds.x + bounds.width <= width && bounds.y >= 0).toBe(true);
		const sizes = await page.evaluate<number[]>(
			`[...document.querySelector('nps-widget').shadowRoot.querySelectorAll('.s button')].map((b) => Math.min(b.getBoundingClientRect().width, b.getBoundingClientRect().height))`,
		);
		expect(sizes).toHaveLength(11);
		expect(Math.min(...sizes)).toBeGreaterThanOrEqual(40);
		expect(await complaintsOf(page, `document.querySelector('nps-widget')`)).toEqual([]);
		await box.getByRole('button', { name: '8', exact: true }).click();
		await box.getByRole('textbox').waitFor();
		expect(await complaintsOf(page, `document.querySelector('nps-widget')`)).toEqual([]);
	});
});

describe('the survey page', () => {
	const personal = async (name: string) => {
		const { json } = await runNode(
			{ type: 'npsSendSurvey', parameters: { operation: 'getLink', survey: surveyParameter(KEY), options: {} } },
			[{ id: name }],
		);
		return `${site.surveys}/nps/${KEY}/s${new URL(String(json[0]?.[0]?.link)).search}`;
	};
	const visit = async (link: string, options: BrowserContextOptions = {}) => {
		const page = await (await browser.newContext({ bypassCSP: true, ...options })).newPage();
		await page.goto(link);
		return page;
	};
	const answersOf = async (id: string) => {
		const { json } = await runNode(
			{ type: 'npsRecords', parameters: { resource: 'customer', operation: 'get', findBy: 'id', value: id } },
			[{}],
		);
		return (json[0]?.[0] as { responses: object[] }).responses;
	};

	it('counts the quickest click of a person: the browser vouches for it, without a script', async () => {
		const page = await visit(`${await personal('quick')}&score=9`, { javaScriptEnabled: false, bypassCSP: false });
		await page.locator('form button').first().click();
		await page.locator('textarea').waitFor();
		expect(await answersOf('quick')).toMatchObject([{ score: 9, confirmed: true }]);
	});

	it('does not count a headless browser whose script sends the form', async () => {
		const page = await visit(`${await personal('scripted')}&score=2`);
		// Not through Playwright, which acts in the name of a person.
		const tools = await page.context().newCDPSession(page);
		await tools.send('Runtime.evaluate', { expression: 'document.forms[0].submit()' });
		await page.locator('textarea').waitFor();
		expect(await answersOf('scripted')).toMatchObject([{ score: 2, confirmed: false, quality: { suspectedRobot: true } }]);
	});

	it.each([
		['light', 'en'],
		['dark', 'he'],
		['light', 'ja'],
	] as const)('in %s, %s has nothing for axe to complain about on any of its pages', async (colorScheme, lang) => {
		const page = await visit(`${site.surveys}/nps/${KEY}/s?lang=${lang}&score=3`, { colorScheme, viewport: { width: 320, height: 700 } });
		expect(await complaintsOf(page)).toEqual([]);
		await page.locator('form button').first().click();
		await page.locator('textarea').waitFor();
		expect(await complaintsOf(page)).toEqual([]);
		await page.locator('button[name=skip]').click();
		expect(await complaintsOf(page)).toEqual([]);
	});
});

import type { Browser, Page } from 'playwright-core';
import { defaultStoreConfig, openStore } from '../../nps/store';
import { hashToken } from '../../nps/random';
import { launchChromium } from '../support/chromium';
import { runNode } from '../support/engine';
import { publishSurvey, responseTrigger, surveyParameter } from '../support/publishedSurvey';
import { startSite, type Site } from './site';

jest.setTimeout(120_000);

const KEY = 'opened';
const WORKFLOW = 'browser-opened';

let browser: Browser;
let site: Site;
let customers = 0;

beforeAll(async () => {
	browser = await launchChromium();
	site = await startSite(() => responseTrigger({ surveyKey: KEY }), WORKFLOW);
	await publishSurvey({ surveyKey: KEY }, WORKFLOW);
});
afterAll(async () => {
	await browser.close();
	site.close();
});
beforeEach(() => {
	site.calls.length = 0;
});

const invite = async (): Promise<string> => {
	const { json } = await runNode(
		{ type: 'npsSendSurvey', parameters: { operation: 'getLink', survey: surveyParameter(KEY), options: {} } },
		[{ id: `o-${++customers}`, email: `opened${customers}@example.com` }],
	);
	return new URL(String(json[0]?.[0]?.link)).searchParams.get('t') ?? '';
};

interface Visit {
	readonly page: Page;
	readonly token: string;
	readonly complaints: string[];
}

/** A browser that nobody would take for a program, unless the test wants one. */
const visit = async ({ program = false, javaScriptEnabled = true } = {}): Promise<Visit> => {
	const token = await invite();
	const context = await browser.newContext({ viewport: { width: 390, height: 400 }, javaScriptEnabled });
	if (!program) {
		await context.addInitScript(`Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false })`);
	}
	const page = await context.newPage();
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text());
	});
	await page.goto(`${site.surveys}/nps/${KEY}/s?t=${token}&score=9`);
	// Nobody is quicker than that.
	await page.waitForTimeout(600);
	return { page, token, complaints };
};

const told = () => site.calls.filter(({ what, body }) => what === 'POST s' && body.includes('opened=1'));
const openedAt = async (token: string) => {
	const store = await openStore(defaultStoreConfig(process.env));
	return (await store.invitations.findByToken(hashToken(token)))?.openedAt;
};
const settle = async (page: Page) => await page.waitForTimeout(400);

it.each<[string, (page: Page) => Promise<void>]>([
	['a touch of the mouse', async (page) => await page.mouse.click(200, 200)],
	['a key', async (page) => await page.keyboard.press('Tab')],
	['the wheel', async (page) => await page.mouse.wheel(0, 200)],
])('%s says that the survey was opened, once, and no score', async (_what, act) => {
	const { page, token, complaints } = await visit();
	expect(await openedAt(token)).toBeUndefined();
	await act(page);
	await act(page);
	await settle(page);
	expect(told()).toHaveLength(1);
	expect([...new URLSearchParams(told()[0]?.body)].map(([name]) => name)).toEqual(['opened', 'served']);
	expect(await openedAt(token)).toBeInstanceOf(Date);
	expect(complaints).toEqual([]);
	await page.reload();
	expect(await page.locator('script').count()).toBe(0);
	await page.context().close();
});

it('a page that is only loaded, or scrolled and clicked by a script, was opened by nobody', async () => {
	const { page, token } = await visit();
	await page.evaluate(`scrollTo(0, 300);
		for (const name of ['pointerdown', 'touchstart', 'keydown', 'wheel'])
			document.body.dispatchEvent(new Event(name, { bubbles: true }));`);
	await settle(page);
	expect(told()).toEqual([]);
	expect(await openedAt(token)).toBeUndefined();
	await page.context().close();
});

it('a browser that says it is driven by a program says nothing', async () => {
	const { page } = await visit({ program: true });
	await page.mouse.click(200, 200);
	await settle(page);
	expect(told()).toEqual([]);
	await page.context().close();
});

it('the page keeps to itself although it has a script: no origin, no storage, no other script', async () => {
	const { page } = await visit();
	expect(await page.evaluate('window.origin')).toBe('null');
	const reached = await page.evaluate(`(async () => {
		const script = document.createElement('script');
		script.textContent = 'window.reached = true';
		document.body.append(script);
		const elsewhere = await fetch('${site.shop}/').then(() => true, () => false);
		return [window.reached === true, elsewhere];
	})()`);
	expect(reached).toEqual([false, false]);
	await page.context().close();
});

it('the survey works just the same without the script', async () => {
	const { page, token } = await visit({ javaScriptEnabled: false });
	await page.getByRole('button', { name: 'Send' }).click();
	await page.getByText('Your score of 9 has been saved.').waitFor();
	expect(told()).toEqual([]);
	const store = await openStore(defaultStoreConfig(process.env));
	const invitation = await store.invitations.findByToken(hashToken(token));
	expect(invitation?.status).toBe('answered');
	await page.context().close();
});

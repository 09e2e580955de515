import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium';
import { startMailbox, type Mailbox } from '../support/mailbox';
import { startTestN8n, type TestN8n } from '../support/n8n';
import { order, postOrder, SECRET } from '../support/signedOrder';
import { adapted, eventPath, itemsOf, smtpCredential } from '../support/templates';
import type { StoredWorkflow } from '../../scripts/n8n/rest.mjs';

jest.setTimeout(240_000);

let browser: Browser;
let n8n: TestN8n;
let mailbox: Mailbox;
let workflow: StoredWorkflow;
let url: string;

beforeAll(async () => {
	[browser, n8n, mailbox] = await Promise.all([launchChromium(), startTestN8n(), startMailbox()]);
	await n8n.addCredential('npsSigningSecretApi', { secret: SECRET });
	await n8n.addCredential('npsSmtpApi', mailbox.credential);
	await n8n.addCredential('smtp', smtpCredential(mailbox.port));
	workflow = await n8n.publish('nps-programme.json', (file) => {
		url = n8n.webhook(eventPath(file));
		return adapted(file, {
			'Ask the customer': { when: 'now' },
			Survey: { options: { reviewLink: 'https://reviews.example.com/shop' } },
		});
	});
});
afterAll(async () => {
	await browser.close();
	await n8n.stop();
	await mailbox.stop();
});

let orders = 500;
const linkFor = async (score: number): Promise<string> => {
	const email = `visitor${++orders}@example.com`;
	await postOrder(url, order(orders, { email }));
	const mail = await mailbox.waitForMail(({ to }) => to.includes(email), 30_000);
	const link = mail.links.find((href) => href.endsWith(`score=${score}`));
	if (!link) throw new Error(`The mail has no link for ${score}`);
	return link;
};

interface Visit {
	readonly page: Page;
	/** Addresses on other hosts that the page asked for. */
	readonly strangers: string[];
	/** What the browser complained about. */
	readonly complaints: string[];
}

const open = async (link: string, options: object = {}): Promise<Visit> => {
	const context = await browser.newContext({ viewport: { width: 390, height: 844 }, ...options });
	const page = await context.newPage();
	const strangers: string[] = [];
	const complaints: string[] = [];
	page.on('request', (request) => {
		if (new URL(request.url()).origin !== n8n.url && !request.url().startsWith('data:')) strangers.push(request.url());
	});
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text());
	});
	await page.goto(link);
	return { page, strangers, complaints };
};
const chosen = async (page: Page) => await page.locator('input[name=score]:checked').inputValue();
const send = async (page: Page) => await page.locator('form button').first().click();

/** Width of the content, and the smaller side of each of the eleven targets; runs in the page. */
const MEASURE = `({
	scroll: document.documentElement.scrollWidth,
	targets: [...document.querySelectorAll('input[name=score]')].map((input) => {
		const { width, height } = (input.closest('label') ?? document.querySelector('label[for="' + input.id + '"]') ?? input).getBoundingClientRect();
		return Math.min(width, height);
	}),
})`;

it('a clicked 9 arrives chosen, is sent, explained and thanked for, and reaches the promoters', async () => {
	const { page, strangers, complaints } = await open(await linkFor(9));
	expect(await chosen(page)).toBe('9');
	await send(page);
	await page.locator('textarea').fill('Fast & <friendly>');
	await send(page);
	expect(await page.locator('textarea').count()).toBe(0);
	expect(await page.locator('main').innerText()).toMatch(/Thank you/);
	const routed = await itemsOf(n8n.rest, workflow.id, 'Route', ({ comment }) => comment === 'Fast & <friendly>');
	expect(routed[0]).toMatchObject({ score: 9 });
	expect(strangers).toEqual([]);
	expect(complaints).toEqual([]);
});

it('works without JavaScript', async () => {
	const { page } = await open(await linkFor(0), { javaScriptEnabled: false });
	expect(await chosen(page)).toBe('0');
	await send(page);
	expect(await page.locator('textarea').count()).toBe(1);
});

it('works with the keyboard alone', async () => {
	const { page } = await open(await linkFor(5));
	await page.locator('input[name=score]:checked').focus();
	await page.keyboard.press('ArrowRight');
	expect(await chosen(page)).toBe('6');
	await page.keyboard.press('Enter');
	await page.locator('textarea').waitFor();
});

it.each([320, 390, 1280])('fits a screen %i pixels wide, with targets a thumb can hit', async (width) => {
	const { page } = await open(await linkFor(7), { viewport: { width, height: 800 } });
	const { scroll, targets } = await page.evaluate<{ scroll: number; targets: number[] }>(MEASURE);
	expect(scroll).toBeLessThanOrEqual(width);
	expect(targets).toHaveLength(11);
	expect(Math.min(...targets)).toBeGreaterThanOrEqual(40);
});

it('offers the review link to a detractor as to everybody else', async () => {
	const { page } = await open(await linkFor(2));
	await send(page);
	await page.locator('button[name=skip]').click();
	expect(await page.locator('a[href="https://reviews.example.com/shop"]').count()).toBe(1);
});

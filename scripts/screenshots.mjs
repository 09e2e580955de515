import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHmac, randomUUID } from 'node:crypto';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { bindCredentials } from './n8n/bind.mjs';
import { launchChromium } from './n8n/chromium.mjs';
import { DEMO_OWNER, startN8n } from './n8n/instance.mjs';
import { PROJECT } from './n8n/paths.mjs';
import { waitFor } from './n8n/wait.mjs';

/** `npm run screenshots`: takes the pictures of the README anew, from the real n8n. */

const IMAGES = join(PROJECT, 'docs/images');
const SECRET = 'a-signing-secret-for-pictures';
const DESKTOP = { width: 1440, height: 1080 };

const home = await mkdtemp(join(tmpdir(), 'nps-pictures-'));
await mkdir(IMAGES, { recursive: true });
/** @type {string[]} The HTML of the mails that came in. */
const received = [];
const mails = new SMTPServer({
	authOptional: true,
	disabledCommands: ['STARTTLS'],
	onData: (stream, _session, answer) =>
		void simpleParser(stream).then(({ html }) => {
			received.push(html || '');
			answer();
		}),
});
await new Promise((listening) => mails.listen(0, '127.0.0.1', () => listening(undefined)));
const { port: smtpPort } = /** @type {import('node:net').AddressInfo} */ (mails.server.address());

const n8n = await startN8n({ home, log: console.log });
const browser = await launchChromium();
try {
	const ids = await setUp();
	await editor(ids);
	await respondent(ids['nps-programme.json'] ?? '');
} finally {
	await browser.close();
	await n8n.stop();
	mails.close();
	await rm(home, { recursive: true, force: true });
}

/** Imports all workflows, and leaves them unpublished: n8n lays its checklist over a published one. Gives their ids by file name. */
async function setUp() {
	const { rest } = n8n;
	const smtp = { host: '127.0.0.1', port: smtpPort, secure: false, user: '', password: '' };
	await rest.createCredential({ name: 'Signing secret', type: 'npsSigningSecretApi', data: { secret: SECRET } });
	await rest.createCredential({ name: 'Mail server', type: 'npsSmtpApi', data: { ...smtp, fromEmail: 'feedback@example.com', fromName: 'Example Shop' } });
	await rest.createCredential({ name: 'SMTP account', type: 'smtp', data: { ...smtp, disableStartTls: true } });
	await rest.createCredential({
		name: 'Twilio',
		type: 'npsTwilioApi',
		data: { accountSid: `AC${'0'.repeat(32)}`, authToken: 'none', baseUrl: '' },
	});
	/** @type {Record<string, string>} */
	const ids = {};
	for (const name of (await readdir(join(PROJECT, 'workflows'))).filter((file) => file.endsWith('.json'))) {
		const file = JSON.parse(await readFile(join(PROJECT, 'workflows', name), 'utf8'));
		ids[name] = (await rest.createWorkflow(await bindCredentials(file, await rest.credentials()))).id;
	}
	ids.parts = (await rest.createWorkflow(parts())).id;
	// Published once, so that the survey is known and can be chosen.
	await rest.activate(ids['nps-programme.json'] ?? '');
	await rest.deactivate(ids['nps-programme.json'] ?? '');
	return ids;
}

/** The nodes that no bundled workflow has. */
function parts() {
	const types = ['npsParseReply', 'npsClassify', 'npsRecords'];
	return {
		name: 'Parts',
		connections: {},
		nodes: types.map((type, index) => ({
			id: randomUUID(),
			name: type.replace('nps', 'NPS '),
			type: `n8n-nodes-nps.${type}`,
			typeVersion: 1,
			position: [index * 220, 0],
			parameters: {},
		})),
	};
}

/** The canvas of each workflow, and the panel of each node of ours. @param {Record<string, string>} ids */
async function editor(ids) {
	const context = await browser.newContext({ viewport: DESKTOP, deviceScaleFactor: 1.5 });
	const { email, password } = DEMO_OWNER;
	await context.request.post(`${n8n.url}/rest/login`, { data: { emailOrLdapLoginId: email, password } });
	const page = await context.newPage();
	const shown = new Set();
	for (const [name, id] of Object.entries(ids)) {
		const slug = name.replace('.json', '');
		await page.goto(`${n8n.url}/workflow/${id}`);
		await page.locator('.vue-flow__node').first().waitFor({ timeout: 60_000 });
		await page.waitForTimeout(1500);
		await page.keyboard.press('1');
		await page.waitForTimeout(1500);
		const picture = slug === 'nps-programme' ? 'canvas.png' : `canvas-${slug}.png`;
		if (slug !== 'parts') await page.screenshot({ path: join(IMAGES, picture) });
		const { nodes } = /** @type {any} */ (await n8n.rest.workflow(id));
		for (const node of nodes.filter((/** @type {any} */ { type }) => type.startsWith('n8n-nodes-nps.') && !shown.has(type))) {
			shown.add(node.type);
			await page.goto(`${n8n.url}/workflow/${id}/${node.id}`);
			await page.locator('[data-test-id="ndv"], [data-test-id="node-parameters"]').first().waitFor({ timeout: 30_000 });
			await page.waitForTimeout(1500);
			await page.screenshot({ path: join(IMAGES, `node-${node.type.split('.')[1]}.png`) });
		}
	}
	await context.close();
}

/** The mail and the page, as a customer meets them. @param {string} id Of the programme. */
async function respondent(id) {
	const { rest } = n8n;
	const file = JSON.parse(await readFile(join(PROJECT, 'workflows/nps-programme.json'), 'utf8'));
	const stored = /** @type {any} */ (await rest.workflow(id));
	await rest.updateWorkflow(id, {
		nodes: stored.nodes.map((/** @type {any} */ node) =>
			node.name === 'Ask the customer' ? { ...node, parameters: { ...node.parameters, when: 'now', sendWindow: 'any' } } : node,
		),
	});
	await rest.activate(id);
	const trigger = file.nodes.find((/** @type {any} */ { type }) => type.endsWith('npsEventTrigger'));
	const body = JSON.stringify({
		id: 1001,
		updated_at: new Date().toISOString(),
		email: 'ada@example.com',
		customer: { id: 7, email: 'ada@example.com', first_name: 'Ada', last_name: 'Okafor' },
	});
	await fetch(`${n8n.url}/webhook/${trigger.webhookId}/nps-events`, {
		method: 'POST',
		headers: {
			'content-type': 'application/json',
			'x-shopify-topic': 'orders/fulfilled',
			'x-shopify-webhook-id': randomUUID(),
			'x-shopify-hmac-sha256': createHmac('sha256', SECRET).update(body).digest('base64'),
		},
		body,
	});
	const mail = await waitFor(() => received[0], { what: 'the survey mail' });
	await picture('mail', { width: 720, height: 620 }, 'light', async (page) => await page.setContent(mail));
	const link = /href="([^"]*score=9)"/.exec(mail)?.[1]?.replaceAll('&amp;', '&') ?? '';
	const phone = { width: 390, height: 760 };
	await picture('survey-phone', phone, 'light', async (page) => void (await page.goto(link)));
	await picture('survey-phone-dark', phone, 'dark', async (page) => void (await page.goto(link)));
	await picture('survey-desktop', { width: 1280, height: 800 }, 'light', async (page) => void (await page.goto(link)));
	await picture('survey-follow-up', phone, 'light', async (page) => {
		await page.goto(link);
		await page.locator('form button').first().click();
		await page.locator('textarea').waitFor();
	});
	await picture('survey-thanks', phone, 'light', async (page) => {
		await page.goto(link);
		await page.locator('form button').first().click();
		await page.locator('textarea').fill('Quick delivery, friendly driver.');
		await page.locator('form button').first().click();
		await page.waitForTimeout(300);
	});
}

/**
 * @param {string} name
 * @param {{ width: number, height: number }} viewport
 * @param {'light' | 'dark'} colorScheme
 * @param {(page: import('playwright-core').Page) => Promise<void>} show
 */
async function picture(name, viewport, colorScheme, show) {
	const context = await browser.newContext({ viewport, colorScheme, deviceScaleFactor: 2 });
	const page = await context.newPage();
	await show(page);
	await page.screenshot({ path: join(IMAGES, `${name}.png`) });
	await context.close();
	console.log(`docs/images/${name}.png`);
}

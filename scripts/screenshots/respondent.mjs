import { createHmac, randomUUID } from 'node:crypto';
import { waitFor } from '../n8n/wait.mjs';
import { PHONE } from './camera.mjs';

/**
 * The mail and the page, as a customer meets them.
 * @param {import('./camera.mjs').Camera} camera
 * @param {import('../n8n/instance.mjs').Instance} n8n
 * @param {{ programme: string, secret: string, received: readonly string[] }} set Id of the programme, the secret its orders are signed with, and the mails that came in.
 */
export async function respondent(camera, { rest, url }, { programme, secret, received }) {
	const stored = /** @type {any} */ (await rest.workflow(programme));
	await rest.updateWorkflow(programme, {
		nodes: stored.nodes.map((/** @type {any} */ node) =>
			node.name === 'Ask the customer' ? { ...node, parameters: { ...node.parameters, when: 'now', sendWindow: 'any' } } : node,
		),
	});
	await rest.activate(programme);
	const trigger = stored.nodes.find((/** @type {any} */ { type }) => type.endsWith('npsEventTrigger'));
	const body = JSON.stringify({
		id: 1001,
		updated_at: new Date().toISOString(),
		email: 'ada@example.com',
		customer: { id: 7, email: 'ada@example.com', first_name: 'Ada', last_name: 'Okafor' },
	});
	await fetch(`${url}/webhook/${trigger.webhookId}/nps-events`, {
		method: 'POST',
		headers: {
			'content-type': 'application/json',
			'x-shopify-topic': 'orders/fulfilled',
			'x-shopify-webhook-id': randomUUID(),
			'x-shopify-hmac-sha256': createHmac('sha256', secret).update(body).digest('base64'),
		},
		body,
	});
	const mail = await waitFor(() => received[0], { what: 'the survey mail', timeoutMs: 60_000 });
	await camera.picture('mail', { viewport: { width: 720, height: 620 } }, (page) => page.setContent(mail));
	const link = /href="([^"]*score=9)"/.exec(mail)?.[1]?.replaceAll('&amp;', '&') ?? '';
	const open = async (/** @type {import('playwright-core').Page} */ page) => void (await page.goto(link));
	await camera.picture('survey-phone', { viewport: PHONE }, open);
	await camera.picture('survey-phone-dark', { viewport: PHONE, colorScheme: 'dark' }, open);
	await camera.picture('survey-desktop', { viewport: { width: 1280, height: 800 }, scale: 1.5 }, open);
	await camera.picture('survey-follow-up', { viewport: PHONE }, async (page) => {
		await open(page);
		await page.locator('form button').first().click();
		await page.locator('textarea').waitFor();
	});
	await camera.picture('survey-thanks', { viewport: PHONE }, async (page) => {
		await open(page);
		await page.locator('form button').first().click();
		await page.locator('textarea').fill('Quick delivery, friendly driver.');
		await page.locator('form button').first().click();
		await page.waitForTimeout(500);
	});
}

import { randomUUID } from 'node:crypto';
import { DEMO_OWNER } from '../n8n/instance.mjs';
import { LAPTOP } from './camera.mjs';

const OURS = 'n8n-nodes-nps.';
const SCALE = 1.25;

/** Small enough that a few nodes are not lost on it. */
const SMALL = { width: 1200, height: 640 };
const FEW_NODES = 4;

/** Panels that no bundled workflow shows as they are here. */
const PARTS = [
	{ picture: 'node-npsParseReply', name: 'NPS Parse Reply', type: 'npsParseReply' },
	{ picture: 'node-npsClassify', name: 'NPS Classify', type: 'npsClassify' },
	{ picture: 'node-npsRecords', name: 'NPS Records', type: 'npsRecords' },
	{
		picture: 'node-npsRecords-brand',
		name: 'Save the brand',
		type: 'npsRecords',
		parameters: { resource: 'brand', operation: 'save', brandKey: 'example-shop', brandName: 'Example Shop' },
	},
	{
		picture: 'node-npsSendSurvey-whatsapp',
		name: 'Ask by WhatsApp',
		type: 'npsSendSurvey',
		parameters: { survey: { __rl: true, mode: 'key', value: 'after-delivery' }, channel: 'whatsapp', whatsappFrom: '+15005550006' },
	},
	{
		picture: 'node-npsAggregate-charts',
		name: 'Draw the charts',
		type: 'npsAggregate',
		parameters: { operation: 'draw', source: 'store', period: 'last90', dimension: 'team', bucket: 'week' },
	},
];

/** A workflow of those parts, to be imported. */
export function partsWorkflow() {
	return {
		name: 'Parts',
		connections: {},
		nodes: PARTS.map(({ name, type, parameters = {} }, index) => ({
			id: randomUUID(),
			name,
			type: `${OURS}${type}`,
			typeVersion: 1,
			position: [index * 220, 0],
			parameters,
		})),
	};
}

/**
 * The canvas of each workflow, and the panel of each node of ours.
 * @param {import('playwright-core').Browser} browser
 * @param {import('./camera.mjs').Camera} camera
 * @param {import('../n8n/instance.mjs').Instance} n8n
 * @param {Readonly<Record<string, string>>} ids By file name; `parts` for the parts.
 */
export async function editor(browser, camera, n8n, ids) {
	const context = await browser.newContext({ viewport: LAPTOP, deviceScaleFactor: SCALE });
	const { email, password } = DEMO_OWNER;
	await context.request.post(`${n8n.url}/rest/login`, { data: { emailOrLdapLoginId: email, password } });
	const page = await context.newPage();
	const shown = new Set();
	for (const [file, id] of Object.entries(ids)) {
		const slug = file.replace('.json', '');
		const { nodes } = /** @type {any} */ (await n8n.rest.workflow(id));
		if (slug !== 'parts') {
			await camera.attempt(`canvas of ${slug}`, async () => {
				await page.setViewportSize(nodes.filter(isNode).length < FEW_NODES ? SMALL : LAPTOP);
				await canvas(page, n8n.url, id);
				await camera.take(slug === 'nps-programme' ? 'canvas' : `canvas-${slug}`, page);
			});
		}
		await page.setViewportSize(LAPTOP);
		for (const { id: nodeId, name, type } of nodes) {
			if (!type.startsWith(OURS)) continue;
			const part = slug === 'parts' && PARTS.find((one) => one.name === name);
			const picture = part ? part.picture : `node-${type.slice(OURS.length)}`;
			if (shown.has(picture)) continue;
			shown.add(picture);
			await camera.attempt(picture, async () => {
				await page.goto(`${n8n.url}/workflow/${id}/${nodeId}`);
				await page.locator('[data-test-id="ndv"], [data-test-id="node-parameters"]').first().waitFor({ timeout: 60_000 });
				await page.waitForTimeout(2500);
				await camera.take(picture, page);
			});
		}
	}
	await context.close();
}

const isNode = (/** @type {{ type: string }} */ { type }) => type !== 'n8n-nodes-base.stickyNote';

/** @param {import('playwright-core').Page} page @param {string} url @param {string} id */
async function canvas(page, url, id) {
	await page.goto(`${url}/workflow/${id}`);
	await page.locator('.vue-flow__node').first().waitFor({ timeout: 60_000 });
	await page.waitForTimeout(2000);
	await page.keyboard.press('1');
	await page.waitForTimeout(1500);
}

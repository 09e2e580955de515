import { DASHBOARD_LOGIN } from '../demo/credentials.mjs';
import { SAMPLE_DASHBOARD, SAMPLE_REPORT, dashboardUrl } from '../demo/workflows.mjs';
import { waitFor } from '../n8n/wait.mjs';
import { PHONE, TV } from './camera.mjs';

/**
 * The dashboard over the sample data, on each kind of screen.
 * @param {import('./camera.mjs').Camera} camera
 * @param {import('../n8n/instance.mjs').Instance} n8n
 * @param {Readonly<Record<string, string>>} ids
 */
export async function dashboard(camera, { rest, url }, ids) {
	await rest.activate(ids[SAMPLE_DASHBOARD] ?? '');
	const { user: username, password } = DASHBOARD_LOGIN;
	const login = { username, password };
	const address = dashboardUrl(url, 'demo');
	/** @param {string} query */
	const open = (query) => async (/** @type {import('playwright-core').Page} */ page) => {
		const answer = await page.goto(`${address}${query}`);
		if (answer?.status() !== 200) throw new Error(`the dashboard answered ${answer?.status()}`);
		await page.evaluate('document.fonts.ready');
	};
	const delivery = '?survey=demo-delivery';
	for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
		const end = colorScheme === 'dark' ? '-dark' : '';
		await camera.picture(`dashboard-laptop${end}`, { viewport: { width: 1440, height: 1250 }, scale: 1.25, colorScheme, login }, open(delivery));
		await camera.picture(`dashboard-phone${end}`, { viewport: PHONE, colorScheme, login }, open(delivery));
		await camera.picture(`dashboard-tv${end}`, { viewport: TV, scale: 1, colorScheme, login }, open(`${delivery}&view=tv`));
	}
	await camera.picture(
		'dashboard-agents',
		{ viewport: { width: 1440, height: 900 }, scale: 2, login, card: 'Compared by' },
		open('?survey=demo-support&by=agent&period=365d'),
	);
}

/**
 * The weekly report of the sample data, as a mail program shows it.
 * @param {import('./camera.mjs').Camera} camera
 * @param {import('../n8n/instance.mjs').Instance} n8n
 * @param {Readonly<Record<string, string>>} ids
 * @param {readonly string[]} received The HTML of the mails that came in.
 */
export async function report(camera, { rest }, ids, received) {
	const id = ids[SAMPLE_REPORT] ?? '';
	const stored = /** @type {any} */ (await rest.workflow(id));
	await rest.updateWorkflow(id, {
		nodes: stored.nodes.map((/** @type {any} */ node) =>
			node.name === 'Report' ? { ...node, parameters: { ...node.parameters, options: { ...node.parameters.options, sendForReal: true } } } : node,
		),
	});
	const before = received.length;
	const { executionId = '' } = await rest.run(id, { trigger: 'Monday morning' });
	await rest.finished(executionId, { timeoutMs: 60_000 });
	const html = await waitFor(() => received[before], { what: 'the report' });
	const show = (/** @type {import('playwright-core').Page} */ page) => page.setContent(html);
	await camera.picture('report', { viewport: { width: 760, height: 900 }, scale: 1.5, whole: true }, show);
	await camera.picture('report-phone', { viewport: PHONE }, show);
}

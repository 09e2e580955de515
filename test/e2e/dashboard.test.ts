import { launchChromium } from '../support/chromium';
import { startTestN8n, waitFor, type TestN8n } from '../support/n8n';

jest.setTimeout(240_000);

const USER = 'team';
const PASSWORD = 'a-long-password-of-tests';
const LOGIN = { authorization: `Basic ${Buffer.from(`${USER}:${PASSWORD}`).toString('base64')}` };

let n8n: TestN8n;
let url: string;
let workflowId: string;

beforeAll(async () => {
	n8n = await startTestN8n();
	await n8n.addCredential('npsDashboardApi', { user: USER, password: PASSWORD });
	const node = {
		id: 'd1f0c1d2-0000-4000-8000-000000000001',
		name: 'NPS Dashboard',
		type: 'n8n-nodes-nps.npsDashboard',
		typeVersion: 1,
		position: [0, 0] as [number, number],
		webhookId: 'd1f0c1d2-0000-4000-8000-000000000002',
		parameters: { dashboardKey: 'nps', title: 'Customer feedback', options: {} },
	};
	const stored = await n8n.publish({ name: 'Dashboard', nodes: [node], connections: {}, settings: { executionOrder: 'v1' } } as never);
	workflowId = stored.id;
	url = n8n.webhook('nps-dashboard/nps');
	await waitFor(async () => (await fetch(`${url}/view`)).status !== 404, { what: 'the dashboard', timeoutMs: 30_000 });
});
afterAll(async () => await n8n.stop());

it('asks for the password, shows an empty programme sensibly, and starts no execution', async () => {
	const closed = await fetch(`${url}/view`);
	expect(closed.status).toBe(401);
	expect(closed.headers.get('www-authenticate')).toContain('Basic');
	const open = await fetch(`${url}/view`, { headers: LOGIN });
	expect(open.status).toBe(200);
	expect(await open.text()).toContain('Nothing here yet');
	expect(open.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/);
	expect(await n8n.rest.executions({ workflowId })).toEqual([]);
});

it('refreshes itself in a sandboxed page, and gives links that open without a password', async () => {
	const browser = await launchChromium();
	try {
		const context = await browser.newContext({ httpCredentials: { username: USER, password: PASSWORD } });
		const page = await context.newPage();
		const complaints: string[] = [];
		page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
		await page.clock.install();
		await page.goto(`${url}/view`);
		const refreshed = page.waitForResponse((response) => response.request().resourceType() === 'fetch');
		await page.clock.runFor(61_000);
		expect((await refreshed).status()).toBe(200);
		await page.getByRole('link', { name: 'Share' }).click();
		await page.getByRole('button', { name: 'Make a link' }).click();
		const link = await page.getByLabel('Dashboard', { exact: true }).inputValue();
		expect(complaints).toEqual([]);
		const shared = await fetch(link);
		expect(shared.status).toBe(200);
		expect((await fetch(`${link}x`)).status).toBe(403);
	} finally {
		await browser.close();
	}
});

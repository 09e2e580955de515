import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium';

describe('the browser of the tests', () => {
	let browser: Browser;
	let server: Server;
	let address: string;

	beforeAll(async () => {
		browser = await launchChromium();
		server = createServer((_request, response) => {
			response.setHeader(
				'content-security-policy',
				"default-src 'none'; sandbox allow-forms",
			);
			response.setHeader('content-type', 'text/html; charset=utf-8');
			response.end(
				'<title>Quiet</title><button>9</button><script>document.title = "Loud"</script>',
			);
		});
		await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
		address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
	});

	afterAll(async () => {
		await browser?.close();
		server?.closeAllConnections();
		server?.close();
	});

	it('renders a page at the width of a small phone and heeds its content security policy', async () => {
		const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
		const page = await context.newPage();
		await page.goto(address);
		expect(await page.title()).toBe('Quiet');
		await page.getByRole('button', { name: '9' }).click();
		expect((await page.screenshot()).length).toBeGreaterThan(500);
		await context.close();
	});
});

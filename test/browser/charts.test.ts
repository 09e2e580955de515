import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { CHART_COLOURS, chartCss, renderChart, type ColourName } from '../../nps/charts';
import { launchChromium } from '../support/chromium';
import { USUAL } from '../unit/charts/samples';

let browser: Browser;
let server: Server;
let address: string;

/** The page as a dashboard would have it: colours from a style with a nonce, nothing else allowed. */
async function pageOfAll(): Promise<string> {
	const charts = await Promise.all(
		Object.values(USUAL).map(
			async (spec) =>
				await renderChart(spec, { title: `The ${spec.kind}`, theme: 'page', width: 320 }),
		),
	);
	return `<!doctype html><html lang="en"><title>Charts</title><style nonce="x">${chartCss()}
body{margin:0;background:var(--nps-paper)}</style><main>${charts.map(({ svg }) => svg).join('')}</main></html>`;
}

beforeAll(async () => {
	const html = await pageOfAll();
	browser = await launchChromium();
	server = createServer((_request, response) => {
		response.setHeader('content-type', 'text/html; charset=utf-8');
		response.setHeader('content-security-policy', "default-src 'none'; style-src 'nonce-x'");
		response.end(html);
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterAll(async () => {
	await browser?.close();
	server?.closeAllConnections();
	server?.close();
});

function rgb(name: ColourName, theme: 'light' | 'dark'): string {
	const hex = CHART_COLOURS[name][theme];
	const [r, g, b] = [1, 3, 5].map((start) => parseInt(hex.slice(start, start + 2), 16));
	return `rgb(${r}, ${g}, ${b})`;
}

/** Fills by the name of the property that gives them; runs in the page. */
const FILLS = `Object.fromEntries([...document.querySelectorAll('[fill^="var"]')].map((element) =>
	[/--[\\w-]+/.exec(element.getAttribute('fill'))[0], getComputedStyle(element).fill]))`;
const WIDTHS = `({ page: document.documentElement.scrollWidth, charts: [...document.querySelectorAll('svg')].map((svg) => svg.getBoundingClientRect().width) })`;
/** Of texts that stick out of their picture by more than two pixels. */
const OUTSIDE = `[...document.querySelectorAll('svg')].flatMap((svg) => {
	const frame = svg.getBoundingClientRect();
	return [...svg.querySelectorAll('text')].filter((text) => {
		const box = text.getBoundingClientRect();
		return box.left < frame.left - 2 || box.right > frame.right + 2 || box.top < frame.top - 2 || box.bottom > frame.bottom + 2;
	}).map((text) => text.textContent);
})`;

describe.each(['light', 'dark'] as const)('charts inside a page in %s', (theme) => {
	it('take the colours of the theme, break no policy and fit a small phone', async () => {
		const context = await browser.newContext({
			viewport: { width: 320, height: 800 },
			colorScheme: theme,
		});
		const page = await context.newPage();
		const complaints: string[] = [];
		page.on('console', (message) => complaints.push(message.text()));
		page.on('pageerror', (error) => complaints.push(error.message));
		await page.goto(address);

		const fills = (await page.evaluate(FILLS)) as Record<ColourName, string>;
		expect(Object.keys(fills).length).toBeGreaterThan(10);
		for (const [name, colour] of Object.entries(fills)) {
			expect([name, colour]).toEqual([name, rgb(name as ColourName, theme)]);
		}
		const widths = (await page.evaluate(WIDTHS)) as { page: number; charts: number[] };
		expect(widths).toEqual({ page: 320, charts: widths.charts.map(() => 320) });
		expect(widths.charts).toHaveLength(Object.keys(USUAL).length);
		expect(await page.evaluate(OUTSIDE)).toEqual([]);
		expect(complaints.filter((text) => !text.includes('favicon'))).toEqual([]);
		await context.close();
	});

	it('are pictures with a name and a description to screen readers', async () => {
		const page = await browser.newPage();
		await page.goto(address);
		for (const { kind } of Object.values(USUAL)) {
			expect(await page.getByRole('img', { name: `The ${kind}`, exact: true }).count()).toBe(
				1,
			);
		}
		await page.close();
	});
});

import { mkdir, writeFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { renderChart, toPng } from '../../nps/charts';
import { aggregateAnswers, reportMail, trendChart, type Answer, type DriverFact } from '../../nps/report';
import { toScore } from '../../nps/score';
import { launchChromium } from '../support/chromium';

jest.setTimeout(60_000);

const TEAMS = ['Berlin', 'Rome', 'Customer care and complaints, northern region', '配送センター'];
const SCORES = [10, 9, 10, 8, 9, 7, 3, 10, 9, 6, 10, 8];
const answers: Answer[] = Array.from({ length: 900 }, (_, index) => ({
	score: toScore(index % 4 === 0 && index > 600 ? 2 : (SCORES[index % SCORES.length] ?? 0)),
	day: `2026-0${1 + Math.floor(index / 150)}-1${index % 9}`,
	group: { team: TEAMS[index % 4] ?? '' },
}));
const everybody = answers.map((answer) => ({ ...answer, group: {} }));
const drivers: DriverFact[] = [
	{ theme: 'delivery', side: 'negative', n: 57, share: 0.18, impact: -34, interval: { low: -46, high: -22 }, significant: true },
	{ theme: 'staff', side: 'positive', n: 90, share: 0.3, impact: 28, interval: { low: 18, high: 38 }, significant: true },
];
const range = { start: '2026-06-01', end: '2026-06-30' };

/** The report of a month as mail programs show it: the picture that travels along stands in the page. */
async function reportPage(): Promise<string> {
	const overall = {
		...aggregateAnswers(everybody, { range, target: 40 }).rows[0],
		funnel: { invited: 1_400, sent: 1_380, delivered: 1_301, opened: 702, answered: 150, commented: 88, optedOut: 6 },
		responseRate: 150 / 1_301,
	};
	const spec = trendChart(aggregateAnswers(everybody, { bucket: 'month' }).rows, 40);
	if (!spec) throw new Error('There is no trend');
	const chart = await renderChart(spec, { title: 'Score over time', width: 420 });
	const picture = Buffer.from(await toPng(chart.svg, { width: 1068 })).toString('base64');
	const { html } = reportMail({
		title: 'Monthly report',
		surveyName: 'After delivery',
		overall,
		rows: aggregateAnswers(answers, { range }).rows,
		drivers,
		emerging: [
			{ term: 'late parcel', now: 23, before: 4 },
			{ term: 'app', now: 14, before: 0 },
		],
		images: [{ cid: 'npsTrend', heading: 'Score over time', alt: chart.description, width: 534, height: Math.round((chart.height * 534) / chart.width) }],
		quotes: [
			{ score: toScore(2), text: 'The parcel came two weeks late, and nobody could tell me where it was. I called three times.' },
			{ score: toScore(8), text: 'Good, could be cheaper.' },
			{ score: toScore(10), text: 'شكرا جزيلا، خدمة ممتازة' },
		],
		link: 'https://n8n.example/webhook/nps-dashboard',
		generatedAt: new Date('2026-07-01T06:00:00Z'),
		timeZone: 'Europe/Berlin',
	});
	expect(html.length).toBeLessThan(100_000);
	return html.replace('src="cid:npsTrend"', `src="data:image/png;base64,${picture}"`);
}

let browser: Browser;
let html: string;
beforeAll(async () => {
	[browser, html] = await Promise.all([launchChromium(), reportPage()]);
});
afterAll(async () => await browser?.close());

/** NPS_SHOTS names a folder for pictures, for those who want to look. */
const SHOTS = process.env.NPS_SHOTS;
const WIDE = `({ page: document.documentElement.scrollWidth, images: [...document.images].map((image) => [image.naturalWidth > 0, Math.round(image.getBoundingClientRect().width)]) })`;

describe.each(['light', 'dark'] as const)('the report mail in the %s', (colorScheme) => {
	test.each([320, 600, 900])('fits a window %i pixels wide, its picture with it', async (width) => {
		const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
		await page.setContent(html);
		const seen = await page.evaluate<{ page: number; images: Array<[boolean, number]> }>(WIDE);
		expect(seen.page).toBeLessThanOrEqual(width);
		expect(seen.images).toHaveLength(1);
		for (const [isShown, wide] of seen.images) {
			expect(isShown).toBe(true);
			expect(wide).toBeLessThanOrEqual(Math.min(534, width));
		}
		if (SHOTS) {
			await mkdir(SHOTS, { recursive: true });
			await writeFile(`${SHOTS}/report-${colorScheme}-${width}.png`, await page.screenshot({ fullPage: true }));
		}
		await page.close();
	});
});

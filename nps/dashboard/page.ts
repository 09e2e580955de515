import type { ChartSpec } from '../charts/types';
import { escapeHtml } from '../report/escapeHtml';
import { driversChart, forestChart, funnelChart, gaugeChart, groupRows, histogramChart, trendChart } from './charts';
import { drawn } from './drawn';
import { documentOf, type RenderedDashboard } from './document';
import { figuresOf } from './figures';
import { choices, type ChartSizes } from './html';
import { hrefOf } from './links';
import type { PageInput, SectionInput } from './pageTypes';
import { driversCard, funnelCard, groupsCard, trendCard } from './sections/comparisons';
import { feedCard } from './sections/feed';
import { qualityCard } from './sections/quality';
import { distributionCard, scoreCard, tiles } from './sections/score';
import { top } from './sections/top';
import { tvPage } from './sections/tv';

/** Widths in pixels: of a column on a wide screen, and of a phone. */
const NARROW = 328;
const WIDTHS = { gauge: 300, histogram: 560, trend: 800, funnel: 400, forest: 580, drivers: 580 } as const;

/** The whole page, with every chart drawn. */
export async function renderDashboard(page: PageInput, nonce: string): Promise<RenderedDashboard> {
	const input: SectionInput = { ...page, figures: figuresOf(page.data) };
	const { data, view } = page;
	const content = view.tv ? await tvPage(input) : await mainPage(input);
	return documentOf({
		title: page.title,
		nonce,
		demo: data.surveys.some(({ key, demo }) => demo && (data.reading.surveyKeys?.includes(key) ?? true)),
		tv: view.tv,
		...(view.look && { look: view.look }),
		...(page.refreshToken !== undefined && { refreshToken: page.refreshToken }),
		body: content,
	});
}

async function mainPage(input: SectionInput): Promise<string> {
	const { figures, data } = input;
	const isShown = figures.now.n > 0 && !figures.withheld;
	const groups = isShown ? groupRows(data) : { rows: [], withheld: 0 };
	const trend = isShown ? trendChart(data, figures) : undefined;
	const drivers = isShown ? driversChart(data) : undefined;
	const hasFunnel = figures.now.funnel.sent > 0 && !figures.withheld;
	const [gauge, histogram, line, funnel, forest, quadrant] = await Promise.all([
		isShown ? drawn(gaugeChart(figures), 'Net Promoter Score', WIDTHS.gauge) : undefined,
		isShown ? sizes(histogramChart(figures), 'Answers by score') : undefined,
		trend && sizes(trend, 'Score over time'),
		hasFunnel ? sizes(funnelChart(figures), 'Invitations and what became of them') : undefined,
		groups.rows.length > 0 ? sizes(forestChart(groups.rows, figures), 'Groups compared') : undefined,
		drivers && sizes(drivers, 'Themes and the score'),
	]);
	return `<div class="page">${top(input)}
<main id="main">
${scoreCard(figures, gauge)}
${distributionCard(figures, histogram)}
${figures.withheld ? '' : tiles(figures, data.cases)}
${trendCard(input, line)}
${funnelCard(input, funnel)}
${groupsCard(input, groups, forest)}
${driversCard(input, quadrant)}
${feedCard(input)}
${qualityCard(input)}
</main>
${footer(input)}</div>`;
}

async function sizes(spec: ChartSpec, title: string): Promise<ChartSizes> {
	const [wide, narrow] = await Promise.all([
		drawn(spec, title, WIDTHS[spec.kind === 'heat' ? 'trend' : spec.kind]),
		drawn(spec, title, NARROW),
	]);
	return { wide, narrow };
}

function footer({ view, viewer, data, scope }: SectionInput): string {
	const { look: _look, ...auto } = view;
	const looks = choices(
		'Colours',
		[
			{ name: 'Auto', href: hrefOf(auto, viewer), chosen: view.look === undefined },
			{ name: 'Light', href: hrefOf({ ...view, look: 'light' }, viewer), chosen: view.look === 'light' },
			{ name: 'Dark', href: hrefOf({ ...view, look: 'dark' }, viewer), chosen: view.look === 'dark' },
		],
		'pills small',
	);
	const minimum =
		data.reading.minimumN > 1 ? ` Groups with fewer than ${data.reading.minimumN} answers are not shown.` : '';
	const until =
		viewer.link !== undefined && scope.until ? ` This link holds until ${scope.until.toISOString().slice(0, 10)}.` : '';
	const method = `NPS is the share of promoters (9, 10) minus that of detractors (0 to 6), over confirmed answers without tests. Intervals: adjusted Wald, 95 %. Days are those of each survey’s own time zone.${minimum}${until}`;
	return `<footer><p>${escapeHtml(method)}</p>${looks}</footer>`;
}


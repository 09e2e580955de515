import { escapeHtml } from '../../report/escapeHtml';
import { count, counted, percent, points } from '../../report/format';
import type { GroupRow } from '../charts';
import { card, chartFigure, choices, nothing, pictures, type ChartSizes } from '../html';
import { capitalised, DIMENSION_NAMES, GROUP_WORDS, shortened } from '../labels';
import { changed, hrefOf } from '../links';
import type { SectionInput } from '../pageTypes';
import { mayGroupBy, segmentName } from '../scope';
import { BREAKDOWNS, type Breakdown } from '../view';

const STEP_NAMES = { day: 'day', week: 'week', month: 'month' } as const;

export function trendCard({ data, figures }: SectionInput, charts: ChartSizes | undefined): string {
	const { bucket } = data.shown;
	return card({
		id: 'trend',
		title: 'Trend',
		note: `By ${STEP_NAMES[bucket]}, with 95 % intervals; arrows only where a change is more than chance`,
		html: charts
			? chartFigure(charts, `Score by ${STEP_NAMES[bucket]}`)
			: nothing(figures.now.n === 0 ? 'No answers in this period.' : `Not enough ${STEP_NAMES[bucket]}s with answers for a line yet.`),
	});
}

export function funnelCard({ figures }: SectionInput, charts: ChartSizes | undefined): string {
	const { now, responseRate } = figures;
	const rate =
		responseRate.share === null
			? undefined
			: `${percent(responseRate.share)} of those reached answered (${percent(responseRate.low)} to ${percent(responseRate.high)})`;
	return card({
		id: 'funnel',
		title: 'From invitation to comment',
		...(rate !== undefined && { note: rate }),
		html: charts
			? chartFigure(charts, 'Invitations and what became of them')
			: nothing(
					now.n > 0
						? 'These answers came without an invitation of ours, so there is no response rate.'
						: 'No invitations in this period.',
				),
	});
}

const MOST_TABLE_ROWS = 200;

export function groupsCard(
	input: SectionInput,
	{ rows, withheld }: { readonly rows: readonly GroupRow[]; readonly withheld: number },
	charts: ChartSizes | undefined,
): string {
	const { data } = input;
	const { by } = data.groups;
	const tail =
		withheld > 0
			? `<p class="small">${escapeHtml(`${counted(withheld, 'group')} ${withheld === 1 ? 'is' : 'are'} not shown: at least ${data.reading.minimumN} answers are needed, and nothing that could be computed from the others is shown either.`)}</p>`
			: '';
	const body = charts
		? `${pictures(charts)}${into(input, rows)}${groupTable(input, rows)}${tail}`
		: `${nothing(withheld > 0 ? 'No group has enough answers to be shown.' : `No answers here name ${article(by)}.`)}`;
	return card({
		id: 'groups',
		title: `Compared by ${(data.groups.segmentName === undefined ? DIMENSION_NAMES[by] : shortened(data.groups.segmentName, 30)).toLowerCase()}`,
		note: 'Each against all others together; marked only where the difference is more than chance',
		controls: tabs(input),
		html: `${segmentTabs(input)}${body}`,
	});
}

const ARTICLES: Readonly<Record<Breakdown, string>> = {
	team: 'a team',
	agent: 'an agent',
	channel: 'a channel',
	segment: 'a segment',
	variant: 'a variant',
	hour: 'an hour at which the survey was sent',
};
const article = (by: Breakdown): string => ARTICLES[by];

function tabs({ data, scope, view, viewer }: SectionInput): string {
	return choices(
		'Compare by',
		BREAKDOWNS.filter((by) => mayGroupBy(scope, by)).map((by) => {
			const { segmentName: _name, ...rest } = view;
			return { name: DIMENSION_NAMES[by], href: `${hrefOf({ ...rest, by }, viewer)}#groups`, chosen: data.groups.by === by };
		}),
		'pills small',
	);
}

const MOST_SEGMENT_NAMES = 12;

function segmentTabs({ data, view, viewer }: SectionInput): string {
	const { by, segmentNames, segmentName: chosen } = data.groups;
	if (by !== 'segment' || segmentNames.length < 2) return '';
	return choices(
		'Segment',
		segmentNames.slice(0, MOST_SEGMENT_NAMES).map((name) => ({
			name: capitalised(shortened(name, 30)),
			href: `${hrefOf({ ...view, by, segmentName: name }, viewer)}#groups`,
			chosen: name === chosen,
		})),
		'pills small second',
	);
}

const MOST_SHORTCUTS = 8;

/** The ways into the groups with most answers. */
function into(input: SectionInput, rows: readonly GroupRow[]): string {
	const { by } = input.data.groups;
	if (isFixed(input)) return '';
	const biggest = [...rows].sort((a, b) => b.total.n - a.total.n).slice(0, MOST_SHORTCUTS);
	const links = biggest.map(({ value, name }) => `<a href="${hrefInto(input, value)}">${escapeHtml(shortened(name, 30))}</a>`);
	return `<nav class="into" aria-label="${escapeHtml(`Look into one of the ${GROUP_WORDS[by]}`)}"><span aria-hidden="true">Look into</span>${links.join('')}</nav>`;
}

/** Whether there is nothing to choose: the scope holds this segment fast, or the view is within one value already. */
function isFixed({ data, scope }: SectionInput): boolean {
	const { by, segmentName: shown } = data.groups;
	if (by === 'segment') return scope.segment !== undefined && segmentName(scope.segment) === shown;
	return data.reading.filters.some(({ dimension }) => dimension === by);
}

function hrefInto({ data, view, viewer }: SectionInput, value: string): string {
	const { by } = data.groups;
	const filters = [...view.filters.filter((filter) => !isSame(by, value, filter)), { dimension: by, value }];
	return hrefOf(changed(view, { filters }), viewer);
}

const VERDICT_WORDS = { higher: 'Higher than the others', lower: 'Lower than the others' } as const;

/** Every group in numbers, with the way into it. */
function groupTable(input: SectionInput, rows: readonly GroupRow[]): string {
	const { by } = input.data.groups;
	const fixed = isFixed(input);
	const lines = rows.slice(0, MOST_TABLE_ROWS).map(({ value, name, total, shrunken, verdict }) => {
		const head = fixed ? escapeHtml(name) : `<a href="${hrefInto(input, value)}">${escapeHtml(name)}</a>`;
		const rate = total.reached > 0 ? percent(Math.min(1, total.funnel.answered / total.reached)) : '–';
		const cells = [
			points(total.score ?? 0),
			`${points(total.interval.low)} to ${points(total.interval.high)}`,
			count(total.n),
			shrunken === null ? '–' : points(shrunken),
			rate,
			verdict ? VERDICT_WORDS[verdict] : '',
		];
		return `<tr><th scope="row">${head}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
	});
	const hidden = rows.length - lines.length;
	const rest = hidden > 0 ? `<p class="small">${escapeHtml(`${count(hidden)} more ${GROUP_WORDS[by]} are not listed.`)}</p>` : '';
	const name = `Scores by ${DIMENSION_NAMES[by].toLowerCase()}, best first`;
	const head = [DIMENSION_NAMES[by], 'NPS', '95 % interval', 'n', 'Drawn to the mean', 'Response rate', 'Verdict'];
	return `<details class="numbers"><summary>Show as table</summary><div class="scroll" role="region" aria-label="${name}, in numbers" tabindex="0"><table><caption>${name}</caption><thead><tr>${head.map((column) => `<th scope="col">${column}</th>`).join('')}</tr></thead><tbody>${lines.join('')}</tbody></table>${rest}</div></details>`;
}

function isSame(by: Breakdown, value: string, filter: SectionInput['view']['filters'][number]): boolean {
	if (filter.dimension !== by) return false;
	return by !== 'segment' || segmentName(filter.value) === segmentName(value);
}

export function driversCard({ data }: SectionInput, charts: ChartSizes | undefined): string {
	const comments = data.commented.reduce((sum, n) => sum + n, 0);
	return card({
		id: 'drivers',
		title: 'What moves the score',
		note: 'Themes of the comments: how often they come up, and how the score differs with them',
		html: charts
			? chartFigure(charts, 'Themes and the score')
			: nothing(
					comments === 0
						? 'No comments in this period.'
						: `Themes need more comments: there ${comments === 1 ? 'is' : 'are'} ${count(comments)} so far, and 30 make a start.`,
				),
	});
}

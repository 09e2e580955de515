import { escapeHtml } from '../../report/escapeHtml';
import { momentText } from '../dates';
import { choices, icon } from '../html';
import { DIMENSION_NAMES, label, shortened, valueName } from '../labels';
import { changed, hiddenFields, hrefOf } from '../links';
import { exportMenu } from './exports';
import type { SectionInput } from '../pageTypes';
import { forcedFilters } from '../scope';
import type { Filter, Preset, View } from '../view';

const PERIODS: ReadonlyArray<readonly [Preset, string]> = [
	['7d', '7 days'],
	['30d', '30 days'],
	['90d', '90 days'],
	['365d', '12 months'],
];

/** Title, period, what is shown and what it is narrowed down to. */
export function top(input: SectionInput): string {
	const { title, data } = input;
	return `<header class="top">
<div class="masthead">
<span class="mark">${icon('bubble')}</span>
<div><h1>${escapeHtml(title, 120)}</h1><p class="sub" id="about">${about(input)}</p></div>
${tools(input)}
</div>
<div class="bar">${periods(input)}${surveyMenu(input)}${touchpoints(input)}</div>
${chips(input)}
<p class="fresh" id="fresh" data-at="${data.now.toISOString()}">As of ${escapeHtml(momentText(data.now, data.zone))} <span class="zone">(${label(data.zone, 40)})</span></p>
</header>`;
}

/** "After delivery · Touchpoint delivery · Last 30 days". */
export function about({ data }: Pick<SectionInput, 'data'>): string {
	const { reading, surveys, touchpoint, shown } = data;
	const chosen = surveys.filter(({ key }) => reading.surveyKeys?.includes(key) ?? true);
	const [first] = chosen;
	const who = chosen.length === 1 && first ? first.name : chosen.length === 0 ? 'No survey' : `${chosen.length} surveys`;
	return [shortened(who), ...(touchpoint ? [shortened(touchpoint)] : []), shown.label]
		.map((part) => escapeHtml(part))
		.join(' <span aria-hidden="true">·</span> ');
}

function tools(input: SectionInput): string {
	const { view, viewer, mayShare } = input;
	const share = mayShare
		? `<a class="tool" href="${hrefOf(view, viewer, 'share')}">${icon('share')}<span>Share</span></a>`
		: '';
	return `<nav class="tools" aria-label="This page">${share}${exportMenu(input)}<a class="tool" href="${hrefOf({ ...view, tv: true }, viewer)}">${icon('screen')}<span>TV</span></a><button class="tool" type="button" data-act="print" hidden>${icon('print')}<span>Print</span></button></nav>`;
}

function periods({ data, view, viewer }: SectionInput): string {
	const { shown } = data;
	const links = choices(
		'Period',
		PERIODS.map(([preset, name]) => ({
			name,
			href: hrefOf(changed(view, { period: { preset } }), viewer),
			chosen: shown.preset === preset,
		})),
		'pills joined',
	);
	const own = shown.preset === undefined;
	return `${links}<details class="menu"><summary${own ? ' class="on"' : ''}>${icon('calendar')}<span>${own ? escapeHtml(shown.label) : 'Other dates'}</span></summary>
<form class="panel" method="get">${hiddenFields(changed(view, {}), viewer, ['period', 'from', 'to'])}
<label>From <input type="date" name="from" value="${shown.range.start}" required></label><label>To <input type="date" name="to" value="${shown.range.end}" required></label><button>Show</button></form></details>`;
}

const MOST_SURVEYS = 60;

function surveyMenu({ data, view, viewer }: SectionInput): string {
	const { surveys, reading } = data;
	if (surveys.length < 2) return '';
	const allowed = surveys.slice(0, MOST_SURVEYS);
	const isChosen = (key: string) => view.surveyKeys.length > 0 && (reading.surveyKeys?.includes(key) ?? false);
	const boxes = allowed.map(
		({ key, name, active }) =>
			`<label class="check"><input type="checkbox" name="survey" value="${escapeHtml(key)}"${isChosen(key) ? ' checked' : ''}> ${label(name)}${active ? '' : ' <small>(not published)</small>'}</label>`,
	);
	const name = view.surveyKeys.length === 0 ? 'All surveys' : `${view.surveyKeys.length} of ${surveys.length} surveys`;
	return `<details class="menu"><summary>${escapeHtml(name)}</summary>
<form class="panel" method="get">${hiddenFields(changed(view, {}), viewer, ['survey', 'touchpoint'])}<fieldset><legend>Surveys</legend>${boxes.join('')}</fieldset><button>Show</button></form></details>`;
}

const MOST_TOUCHPOINTS = 8;

/** Scores of different touchpoints mean different things together: one is shown unless somebody wants all. */
function touchpoints({ data, view, viewer }: SectionInput): string {
	const known = data.touchpoints.slice(0, MOST_TOUCHPOINTS);
	if (data.touchpoints.length < 2) return '';
	const one = (touchpoint: string) => {
		const { touchpoint: _touchpoint, ...rest } = changed(view, { allTouchpoints: false });
		return hrefOf({ ...rest, touchpoint }, viewer);
	};
	const { touchpoint: _any, ...rest } = changed(view, { allTouchpoints: true });
	return choices('Touchpoint', [
		...known.map((touchpoint) => ({
			name: shortened(touchpoint, 30),
			href: one(touchpoint),
			chosen: data.touchpoint === touchpoint,
		})),
		{ name: 'All touchpoints', href: hrefOf(rest, viewer), chosen: data.touchpoint === undefined },
	]);
}

/** What the figures are narrowed down to; what the viewer may take away is a link that does so. */
function chips({ data, scope, view, viewer }: SectionInput): string {
	const { filters } = data.reading;
	if (filters.length === 0) return '';
	const forced = forcedFilters(scope);
	const isForced = ({ dimension, value }: Filter) =>
		forced.some((filter) => filter.dimension === dimension && filter.value === value);
	const items = filters.map((filter) => {
		const name = `${DIMENSION_NAMES[filter.dimension]}: ${shortened(valueName(filter.dimension, filter.value))}`;
		if (isForced(filter)) return `<li><span class="chip">${escapeHtml(name)}</span></li>`;
		const href = hrefOf(without(view, filter), viewer);
		return `<li><a class="chip" href="${href}" aria-label="${escapeHtml(`Without ${name}`)}">${escapeHtml(name)}${icon('close')}</a></li>`;
	});
	return `<ul class="chips" aria-label="Narrowed down to">${items.join('')}</ul>`;
}

function without(view: View, { dimension, value }: Filter): View {
	const filters = view.filters.filter((one) => one.dimension !== dimension || one.value !== value);
	return changed(view, { filters });
}

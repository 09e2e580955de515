import { toScore } from '../score';
import { sharesOf } from '../statistics';
import { cleanLine, cleanText } from './cleanText';
import { driverName, driverText, type DriverFact } from './driverLines';
import { emergingName, emergingText, type EmergingFact } from './emergingLines';
import { count, percent, points } from './format';
import { BANDS } from './mailBands';
import { stagesOf } from './mailFunnel';
import { LONGEST_QUOTE } from './mailQuotes';
import type { Movement } from './moved';
import type { Quote } from './pickQuotes';
import { NEW_IN_COMMENTS, NO_DRIVERS, NOTHING_MOVED, type ReportModel } from './reportModel';
import { labelOf, rowsHeading, rowsWorthShowing } from './reportRows';
import type { AggregateRow } from './types';

const WIDEST_BAR = 30;

/** The report as plain text, for mail programs and people who prefer it. */
export function reportText(model: ReportModel): string {
	const { overall, rows, moved, drivers, emerging, cases, quotes, link } = model;
	const blocks = [
		[model.title, model.about, model.note].filter(Boolean).join('\n'),
		overall.n + overall.unscored > 0 ? `${model.headline}\n${overall.sentence}` : overall.sentence,
		...(overall.n > 0 ? [bandLines(overall), histogramLines(overall)] : []),
		moved ? listed('What moved', movedLines(moved)) : '',
		drivers ? listed('What goes together with the score', driverLines(drivers)) : '',
		emerging ? listed(NEW_IN_COMMENTS, emergingLines(emerging)) : '',
		funnelLines(overall),
		rowLines(rows),
		cases ?? '',
		quotes.map(quoteLine).join('\n\n'),
		link ? `Dashboard: ${link}` : '',
		model.footer.join('\n'),
	];
	return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

const listed = (heading: string, lines: readonly string[]): string => [heading, ...lines].join('\n');

export function movedLines(moved: readonly Movement[]): string[] {
	return moved.length > 0 ? moved.map(({ sentence }) => sentence) : [NOTHING_MOVED];
}

export function driverLines(drivers: readonly DriverFact[]): string[] {
	if (drivers.length === 0) return [NO_DRIVERS];
	return drivers.map((driver) => `${driverName(driver)}: ${lowerFirst(driverText(driver))}`);
}

export function emergingLines(emerging: readonly EmergingFact[]): string[] {
	return emerging.map((one) => `${emergingName(one)}: ${lowerFirst(emergingText(one))}`);
}

const lowerFirst = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

function bandLines({ counts }: AggregateRow): string {
	const shares = sharesOf(counts);
	return BANDS.map(
		({ key, name, scores }) => `${name} (${scores}): ${shares[key]} % (${count(counts[key])})`,
	).join('\n');
}

function histogramLines({ histogram }: AggregateRow): string {
	const most = Math.max(1, ...histogram);
	return histogram
		.map((n, value) => {
			const bar = '#'.repeat(Math.ceil((WIDEST_BAR * n) / most));
			return `${String(toScore(value)).padStart(2)} | ${bar}${bar && ' '}${count(n)}`;
		})
		.join('\n');
}

function funnelLines({ funnel, responseRate }: AggregateRow): string {
	if (!funnel || funnel.sent === 0) return '';
	const stages = stagesOf(funnel).map(({ key, name }) => `${name}: ${count(funnel[key])}`);
	const rate =
		responseRate === undefined
			? []
			: [`Response rate: ${percent(responseRate)} of those reached`];
	return [...stages, ...rate].join('\n');
}

function rowLines(all: readonly AggregateRow[]): string {
	if (all.length === 0) return '';
	const { rows, remark } = rowsWorthShowing(all);
	const lines = rows.map((row) => {
		const { low, high } = row.interval;
		const figures =
			row.score === null ? '–' : `${points(row.score)} (${points(low)} to ${points(high)})`;
		return `${labelOf(row)}: ${figures}, n = ${count(row.n)}`;
	});
	return [rowsHeading(all), ...lines, ...(remark ? [remark] : [])].join('\n');
}

function quoteLine({ score, text }: Quote): string {
	return `[${score ?? '–'}] ${cleanLine(cleanText(text), LONGEST_QUOTE)}`;
}

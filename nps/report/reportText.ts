import { toScore } from '../score';
import { sharesOf } from '../statistics';
import { cleanLine, cleanText } from './cleanText';
import { count, percent, points } from './format';
import { BANDS } from './mailBands';
import { stagesOf } from './mailFunnel';
import { LONGEST_QUOTE } from './mailQuotes';
import type { Quote } from './pickQuotes';
import { labelOf, rowsHeading, rowsWorthShowing } from './reportRows';
import type { AggregateRow } from './types';

const WIDEST_BAR = 30;

/** The report as plain text, for mail programs and people who prefer it. */
export function reportText(parts: {
	readonly heading: readonly string[];
	readonly headline: string;
	readonly overall: AggregateRow;
	readonly rows: readonly AggregateRow[];
	readonly quotes: readonly Quote[];
	readonly footer: readonly string[];
}): string {
	const { overall, rows, quotes } = parts;
	const blocks = [
		parts.heading.join('\n'),
		overall.n + overall.unscored > 0
			? `${parts.headline}\n${overall.sentence}`
			: overall.sentence,
		...(overall.n > 0 ? [bandLines(overall), histogramLines(overall)] : []),
		funnelLines(overall),
		rowLines(rows),
		quotes.map(quoteLine).join('\n\n'),
		parts.footer.join('\n'),
	];
	return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

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

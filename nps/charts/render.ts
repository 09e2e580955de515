import { confidenceText } from '../report/format';
import { DEFAULT_CONFIDENCE } from '../statistics';
import { echarts } from '../vendor/echarts';
import { framed, marginOf } from './frame';
import { makerOf } from './kinds';
import { widthInCssFont } from './measure';
import { sane } from './sane';
import type { Chart, ChartOptions, ChartSpec } from './types';

const NARROWEST = 240;
const WIDEST = 2000;

/**
 * The chart as a complete SVG, with what it shows as a sentence and as a table. The same chart and options give the
 * same text. Never throws for what the numbers or labels are: what cannot be drawn is left out or said.
 */
export async function renderChart(given: ChartSpec, options: ChartOptions): Promise<Chart> {
	const draw = await echarts(widthInCssFont);
	const spec = sane(given);
	const maker = makerOf(spec);
	const theme = options.theme ?? 'light';
	const width = widthOf(options.width, maker.width);
	const words = { confidence: confidenceText(confidenceOf(options)) };

	const inner = width - 2 * marginOf(theme);
	const { option, height: innerHeight } = maker.picture(spec, inner, words);
	const tree = draw({ option, width: inner, height: innerHeight });
	const description = maker.describe(spec, words);
	const { svg, height } = framed({
		tree,
		height: innerHeight,
		width,
		description,
		options: { ...options, theme },
	});
	return { svg, width, height, description, table: maker.table(spec, words) };
}

function widthOf(wanted: number | undefined, usual: number): number {
	if (wanted === undefined || !Number.isFinite(wanted)) return usual;
	return Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
}

function confidenceOf({ confidence = DEFAULT_CONFIDENCE }: ChartOptions): number {
	return confidence > 0 && confidence < 1 ? confidence : DEFAULT_CONFIDENCE;
}

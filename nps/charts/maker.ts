import type { EChartsOption } from '../vendor/echarts';
import type { ChartSpec, ChartTable } from './types';

/** What ECharts is to draw, before heading and margins. */
export interface Picture {
	readonly option: EChartsOption;
	readonly height: number;
}

/** How a kind of chart is drawn and told. What it is given has been made sane. */
export interface ChartMaker<Spec extends ChartSpec> {
	/** In pixels, where nobody asks for another. */
	readonly width: number;
	/** Narrower than that it is not drawn. */
	readonly minWidth?: number;
	/** Wide is what lies between the margins. */
	picture(spec: Spec, wide: number, words: Words): Picture;
	/** In a sentence or two, rounded for reading. */
	describe(spec: Spec, words: Words): string;
	table(spec: Spec, words: Words): ChartTable;
}

export interface Words {
	/** Of the intervals: "95 %". */
	readonly confidence: string;
}

import type { EChartsOption } from 'echarts';
import type * as Charts from 'echarts/charts';
import type * as Components from 'echarts/components';
import type * as Core from 'echarts/core';
import type * as Renderers from 'echarts/renderers';

export type { EChartsOption } from 'echarts';

/** What ECharts has drawn, before it becomes text. */
export interface DrawnNode {
	readonly tag: string;
	readonly attrs: Readonly<Record<string, string | number | boolean | null | undefined>>;
	readonly children?: readonly DrawnNode[];
	readonly text?: string;
}

export interface Drawing {
	readonly option: EChartsOption;
	readonly width: number;
	readonly height: number;
}

/** Draws in memory; the same option gives the same tree but for the ids. */
export type Draw = (drawing: Drawing) => DrawnNode;

/** How many pixels wide a text is in a CSS font such as "600 13px sans-serif". */
export type MeasureText = (text: string, font: string) => number;

type Library = typeof Charts & typeof Components & typeof Core & typeof Renderers;

let loaded: Library | undefined;

/** Loaded with the first chart: 600 kB. `measure` replaces the canvas, which a server has none of. */
export async function echarts(measure: MeasureText): Promise<Draw> {
	loaded ??= prepare((await import('./echarts.bundle.js')) as Library, measure);
	const { init } = loaded;
	return ({ option, width, height }) => {
		const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
		try {
			chart.setOption({ ...option, animation: false });
			return treeOf(chart);
		} finally {
			// A timer runs until then.
			chart.dispose();
		}
	};
}

function prepare(library: Library, measure: MeasureText): Library {
	library.use([
		library.BarChart,
		library.GaugeChart,
		library.LineChart,
		library.GraphicComponent,
		library.GridComponent,
		library.SVGRenderer,
	]);
	library.setPlatformAPI({
		measureText: (text, font) => ({ width: measure(text, font ?? '') }),
	});
	return library;
}

interface SvgPainter {
	renderToVNode(options: {
		readonly animation: boolean;
		readonly emphasis: boolean;
		readonly compress: boolean;
		readonly useViewBox: boolean;
	}): DrawnNode;
}

/** As renderToSVGString does, one step earlier: a tree can be checked where a text can only be searched. */
function treeOf(chart: Core.EChartsType): DrawnNode {
	const painter = chart.getZr().painter as unknown as SvgPainter;
	return painter.renderToVNode({
		animation: false,
		emphasis: false,
		compress: true,
		useViewBox: true,
	});
}

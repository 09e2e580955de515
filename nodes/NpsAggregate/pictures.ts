import { renderChart, toPng, type Chart, type ChartKind, type ChartTheme } from '../../nps/charts';
import { CHARTS, type ChartFacts } from '../../nps/report';

export interface Picture extends Chart {
	readonly kind: ChartKind;
	readonly title: string;
	/** What the picture was drawn from. */
	readonly figures: object;
}

export interface PictureOptions {
	readonly theme: Exclude<ChartTheme, 'page'>;
	/** Pixels; each kind's own when left out. */
	readonly width?: number;
	/** Whether the title stands in the picture, too. */
	readonly heading: boolean;
	readonly demo: boolean;
}

/** Draws one chart; undefined where there is too little to draw. */
export async function draw(kind: ChartKind, facts: ChartFacts, options: PictureOptions): Promise<Picture | undefined> {
	const { title, spec } = CHARTS[kind];
	const figures = spec(facts);
	if (!figures) return undefined;
	const { confidence } = facts.overall.interval;
	const chart = await renderChart(figures, { title, confidence, ...options });
	return { kind, title, figures, ...chart };
}

/** @param width Of the PNG, in its own pixels; twice the picture's when left out. */
export async function pngOf({ svg }: Chart, width?: number): Promise<Buffer> {
	return Buffer.from(await toPng(svg, width === undefined ? {} : { width }));
}

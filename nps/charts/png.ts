import { resvg } from '../vendor/resvg';

const VARIABLE = /var\(--[\w-]+,(#[\da-f]{6})\)/g;
const SIZE = /^<svg [^>]*?viewBox="0 0 (\d+) (\d+)"/;
/** Sharp on screens of two pixels per pixel, which most phones have. */
const SHARPNESS = 2;
/** About 60 MB in memory while it is drawn. */
const MAX_PIXELS = 16_000_000;

export interface PngOptions {
	/** Of the PNG, in its own pixels; twice the width of the picture when left out. */
	readonly width?: number;
}

/**
 * The picture of a chart as PNG, at most 16 million pixels. Colours of theme `page` become those of light. Letters that
 * neither Inter nor DejaVu Sans have (Chinese, Japanese, Korean, Thai, Indian scripts) are drawn as boxes.
 * @throws Error when the text is no SVG of renderChart.
 */
export async function toPng(svg: string, { width }: PngOptions = {}): Promise<Uint8Array> {
	const [, wide, high] = SIZE.exec(svg) ?? [];
	if (wide === undefined || high === undefined) throw new Error('This is no chart of ours');
	const wanted = width !== undefined && width >= 1 ? width : Number(wide) * SHARPNESS;
	const most = Math.sqrt((MAX_PIXELS * Number(wide)) / Number(high));
	const rasterise = await resvg();
	return rasterise(svg.replace(VARIABLE, '$1'), Math.round(Math.min(wanted, most)));
}

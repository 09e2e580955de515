import { renderChart } from '../charts';
import type { ChartSpec } from '../charts/types';
import { remembered } from './remember';

const MOST_KEPT = 300;

/** The chart for a page in these colours and this width; drawing is what takes the time of a page. */
export const drawn = remembered(
	async (spec: ChartSpec, title: string, width: number) => await renderChart(spec, { title, theme: 'page', width }),
	MOST_KEPT,
);

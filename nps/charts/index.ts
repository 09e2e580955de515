export { CHART_COLOURS, chartCss, type ColourName, type Shades } from './palette';
export { toPng, type PngOptions } from './png';
export { renderChart } from './render';
export type {
	Chart,
	ChartKind,
	ChartOptions,
	ChartSpec,
	ChartTable,
	ChartTheme,
	DriverPoint,
	DriversChart,
	Figure,
	ForestChart,
	ForestRow,
	FunnelChart,
	GaugeChart,
	HeatChart,
	HistogramChart,
	TrendChart,
	TrendPoint,
} from './types';

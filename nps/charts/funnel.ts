import { count, percent } from '../report/format';
import { nothingToShow, softText, text, type Element } from './elements';
import { inSentence } from './labels';
import type { ChartMaker, Picture } from './maker';
import { fitted, textWidth } from './measure';
import type { FunnelChart } from './types';

const NOBODY = 'Nobody asked yet';
const ROW = 50;
const BAR = 14;
/** From the top of a row to its bar. */
const BAR_TOP = 24;
/** Wide enough to say the share of the stage before, too, with names above the columns. */
const WITH_STEP = 440;
const HEAD = 24;

interface Layout {
	readonly wide: number;
	/** Height of the names of the columns, 0 where there are none. */
	readonly head: number;
}

export const funnel: ChartMaker<FunnelChart> = {
	width: 560,
	picture,
	describe,
	table: ({ stages }) => ({
		columns: ['Stage', 'Count', 'Of the first', 'Of the stage before'],
		rows: stages.map(({ label, count: n }, index) => [
			label,
			count(n),
			index === 0 ? '–' : shareText(n, stages[0]?.count),
			index === 0 ? '–' : shareText(n, stages[index - 1]?.count),
		]),
	}),
};

/** "–" of nothing. */
function shareText(n: number, of = 0): string {
	return of > 0 ? percent(n / of) : '–';
}

function describe({ stages }: FunnelChart): string {
	const [first, ...later] = stages;
	if (!first || stages.every((stage) => stage.count === 0)) return `${NOBODY}.`;
	const each = later.map(({ label, count: n }) => {
		const share = first.count > 0 ? ` (${percent(n / first.count)})` : '';
		return `${inSentence(label)} ${count(n)}${share}`;
	});
	return `${[`${inSentence(first.label)} ${count(first.count)}`, ...each].join(', ')}.${steepest(stages)}`;
}

/** Where most are lost from one stage to the next. */
function steepest(stages: FunnelChart['stages']): string {
	let worst: { from: string; to: string; kept: number } | undefined;
	for (const [index, { label, count: n }] of stages.entries()) {
		const before = stages[index - 1];
		if (!before || before.count === 0) continue;
		const kept = n / before.count;
		if (kept < (worst?.kept ?? 1)) worst = { from: before.label, to: label, kept };
	}
	if (!worst || stages.length < 3) return '';
	return ` The largest loss is from ${inSentence(worst.from)} to ${inSentence(worst.to)}: ${percent(worst.kept)} remain.`;
}

function picture({ stages }: FunnelChart, wide: number): Picture {
	const most = stages.reduce((highest, stage) => Math.max(highest, stage.count), 0);
	if (most === 0) {
		const place = { x: 0, y: 0, width: wide, height: 120 };
		return { height: 120, option: { graphic: nothingToShow(NOBODY, place) } };
	}
	const height = stages.length * ROW;
	const layout: Layout = { wide, head: wide >= WITH_STEP ? HEAD : 0 };
	return {
		height: layout.head + height - (ROW - BAR_TOP - BAR),
		option: {
			grid: {
				left: 0,
				right: 0,
				// A bar lies in the middle of its row.
				top: layout.head + BAR_TOP + BAR / 2 - ROW / 2,
				height,
				outerBoundsMode: 'none',
			},
			xAxis: { type: 'value', show: false, min: 0, max: most },
			yAxis: {
				type: 'category',
				show: false,
				inverse: true,
				data: stages.map((_, index) => String(index)),
			},
			series: [
				{
					type: 'bar',
					silent: true,
					barWidth: BAR,
					barMinHeight: 2,
					showBackground: true,
					backgroundStyle: { color: '--nps-track', borderRadius: 4 },
					itemStyle: { color: '--nps-interval', borderRadius: 4 },
					data: stages.map((stage) => stage.count || null),
				},
			],
			graphic: [
				...columnNames(layout),
				...stages.flatMap((_, index) => words(stages, index, layout)),
			],
		},
	};
}

function words(stages: FunnelChart['stages'], index: number, { wide, head }: Layout): Element[] {
	const { label, count: n } = stages[index] ?? { label: '', count: 0 };
	const y = head + index * ROW + 11;
	const [countEnd, firstEnd, stepEnd] = columnsOf(wide);
	const width = textWidth(count(n), { size: 14, weight: 600 });
	const share = (end: number, of: number | undefined) =>
		softText({ x: end, y, text: shareText(n, of), size: 13, align: 'right' });
	return [
		text({ x: 0, y, text: fitted(label, countEnd - width - 12, { size: 13 }), size: 13 }),
		text({ x: countEnd, y, text: count(n), size: 14, weight: 600, align: 'right' }),
		...(index > 0 ? [share(firstEnd, stages[0]?.count)] : []),
		...(index > 0 && stepEnd !== undefined ? [share(stepEnd, stages[index - 1]?.count)] : []),
	];
}

/** Where the columns of figures end: count, of the first, of the stage before. */
function columnsOf(wide: number): [number, number, number?] {
	return wide >= WITH_STEP ? [wide - 226, wide - 142, wide] : [wide - 56, wide];
}

function columnNames({ wide, head }: Layout): Element[] {
	if (head === 0) return [];
	const ends = columnsOf(wide);
	return ['Count', 'Of the first', 'Of the stage before'].map((name, index) =>
		softText({ x: ends[index] ?? wide, y: 8, text: name, align: 'right' }),
	);
}

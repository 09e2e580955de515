import { counted, points } from '../report/format';
import { isScored, listed, nothing, type Scored } from './describe';
import { inSentence } from './labels';
import type { ChartMaker, Words } from './maker';
import { figureCells, limitColumns, verdictCell } from './table';
import { trendPicture } from './trendPicture';
import type { TrendChart, TrendPoint } from './types';

export const trend: ChartMaker<TrendChart> = {
	width: 640,
	picture: trendPicture,
	describe,
	table: (spec, words) => {
		const marks = new Map(spec.marks?.map(({ point, label }) => [point, label]));
		return {
			columns: [
				'Period',
				'Score',
				...limitColumns(words.confidence),
				'Answers',
				'Change',
				...(marks.size > 0 ? ['Note'] : []),
			],
			rows: spec.points.map((point, index) => [
				point.label,
				...figureCells(point),
				index === 0 || !isScored(point) ? '–' : verdictCell(point.change),
				...(marks.size > 0 ? [marks.get(index) ?? ''] : []),
			]),
		};
	},
};

function describe(spec: TrendChart, _: Words): string {
	const scored = spec.points.filter(isScored);
	const [first] = scored;
	const last = scored.at(-1);
	if (!first || !last) return `${nothing(spec.points.reduce((sum, { n }) => sum + n, 0))}.`;
	return [
		movement(first, last, scored.length),
		changes(spec.points),
		target(spec, last),
		marked(spec),
	]
		.filter((sentence) => sentence !== '')
		.join(' ');
}

const inPeriod = (point: TrendPoint & Scored): string =>
	`${points(point.score)} (${counted(point.n, 'answer')}) in ${inSentence(point.label)}`;

function movement(first: TrendPoint & Scored, last: TrendPoint & Scored, periods: number): string {
	if (periods === 1) return `One period so far: score ${inPeriod(last)}.`;
	const over = counted(periods, 'period');
	return `Over ${over} the score went from ${inPeriod(first)} to ${inPeriod(last)}.`;
}

function changes(all: readonly TrendPoint[]): string {
	const where = (way: 'higher' | 'lower') =>
		all
			.filter((point) => isScored(point) && point.change === way)
			.map(({ label }) => inSentence(label));
	const [up, down] = [where('higher'), where('lower')];
	if (up.length === 0 && down.length === 0) {
		return all.length > 1 ? 'No change from one period to the next is more than chance.' : '';
	}
	const parts = [
		up.length > 0 ? `up in ${listed(up)}` : '',
		down.length > 0 ? `down in ${listed(down)}` : '',
	];
	return `Changed by more than chance: ${parts.filter((part) => part !== '').join('; ')}.`;
}

function target({ target: aim }: TrendChart, last: Scored): string {
	if (aim === undefined) return '';
	const where = last.score >= aim ? 'reaches' : 'is below';
	return `The latest score ${where} the target of ${points(aim)}.`;
}

function marked({ marks = [], points: periods }: TrendChart): string {
	if (marks.length === 0) return '';
	const each = marks.map(
		({ point, label }) => `${inSentence(label)} (${inSentence(periods[point]?.label ?? '')})`,
	);
	return `Marked: ${listed(each)}.`;
}

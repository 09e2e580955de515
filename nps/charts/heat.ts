import { count, counted, points } from '../report/format';
import { isScored, nothing, shortScore, type Scored } from './describe';
import { heatPicture } from './heatPicture';
import { inSentence } from './labels';
import type { ChartMaker } from './maker';
import type { Figure, HeatChart } from './types';

export const heat: ChartMaker<HeatChart> = {
	width: 640,
	picture: heatPicture,
	describe,
	table: ({ rows, columns, cells }) => ({
		columns: ['', ...columns],
		rows: rows.map((label, row) => [
			label,
			...columns.map((_, column) => cellText(cells[row]?.[column])),
		]),
	}),
};

function cellText(cell: Figure | undefined): string {
	return cell && isScored(cell) ? `${points(cell.score)} (n = ${count(cell.n)})` : '–';
}

type Named = Scored & { readonly row: string; readonly column: string };

function describe({ rows, columns, cells }: HeatChart): string {
	const known = rows.flatMap((row, r) =>
		columns.flatMap((column, c): Named[] => {
			const cell = cells[r]?.[c];
			return cell && isScored(cell) ? [{ ...cell, row, column }] : [];
		}),
	);
	const sorted = [...known].sort((a, b) => b.score - a.score);
	const [highest] = sorted;
	const lowest = sorted.at(-1);
	if (!highest || !lowest) return `${nothing()}.`;
	const size = `${counted(rows.length, 'row')} by ${counted(columns.length, 'column')}`;
	if (known.length === 1) return `${size}. The only score is ${named(highest)}.`;
	const blank = rows.length * columns.length - known.length;
	const left = blank > 0 ? ` ${counted(blank, 'cell')} left blank for too few answers.` : '';
	const ends =
		highest.score === lowest.score
			? `All scores are ${points(highest.score)}.`
			: `Highest: ${named(highest)}. Lowest: ${named(lowest)}.`;
	return `${size}. ${ends}${left}`;
}

function named(cell: Named): string {
	return `${inSentence(cell.row)}, ${inSentence(cell.column)} (${shortScore(cell)})`;
}

import { count, counted, points } from '../report/format';
import { isScored, listed, nothing, scoreWords, shortScore, type Scored } from './describe';
import { forestPicture } from './forestPicture';
import { inSentence } from './labels';
import type { ChartMaker } from './maker';
import { figureCells, limitColumns, verdictCell } from './table';
import type { ForestChart, ForestRow } from './types';

export const forest: ChartMaker<ForestChart> = {
	width: 640,
	picture: forestPicture,
	describe,
	table: ({ rows, overall }, { confidence }) => {
		const drawn = rows.some(({ shrunken }) => shrunken !== undefined);
		const shrunken = ({ shrunken: value }: Partial<ForestRow>) =>
			drawn ? [value === undefined ? '–' : points(value)] : [];
		return {
			columns: [
				'Group',
				'Score',
				...limitColumns(confidence),
				'Answers',
				...(drawn ? ['Drawn to the mean'] : []),
				'Against the rest',
			],
			rows: [
				...rows.map((row) => [
					row.label,
					...figureCells(row),
					...shrunken(row),
					isScored(row) ? verdictCell(row.verdict) : '–',
				]),
				['All', ...figureCells(overall), ...shrunken({}), '–'],
			],
		};
	},
};

function describe({ rows, overall }: ForestChart): string {
	const scored = rows.filter(isScored);
	if (scored.length === 0) {
		return isScored(overall)
			? `No group has a score yet; all together ${scoreWords(overall)}.`
			: `${nothing(overall.n)}.`;
	}
	const without = rows.length - scored.length;
	const rest = without > 0 ? `, ${count(without)} of them without a score` : '';
	const around = isScored(overall) ? `; all together score ${scoreWords(overall)}` : '';
	return `${counted(rows.length, 'group')}${rest}${around}. ${verdicts(scored)}`.trimEnd();
}

function verdicts(scored: ReadonlyArray<ForestRow & Scored>): string {
	const named = (verdict: 'higher' | 'lower') =>
		scored
			.filter((row) => row.verdict === verdict)
			.sort((a, b) => (verdict === 'higher' ? b.score - a.score : a.score - b.score))
			.map((row) => `${inSentence(row.label)} (${shortScore(row)})`);
	const [higher, lower] = [named('higher'), named('lower')];
	if (higher.length === 0 && lower.length === 0) {
		return scored.length > 1 ? 'None differs from the rest by more than chance.' : '';
	}
	return [
		higher.length > 0 ? `Higher than the rest by more than chance: ${listed(higher)}.` : '',
		lower.length > 0 ? `Lower than the rest by more than chance: ${listed(lower)}.` : '',
	]
		.filter((sentence) => sentence !== '')
		.join(' ');
}

import { count, counted, percent, points as pointsText } from '../report/format';
import { listed, range } from './describe';
import { driversPicture, NO_THEMES } from './driversPicture';
import { inSentence } from './labels';
import type { ChartMaker } from './maker';
import type { DriverPoint, DriversChart } from './types';

/** "+12" and "−7": an effect has a direction. */
export function signed(value: number): string {
	const written = pointsText(value);
	return value > 0 && written !== '0' ? `+${written}` : written;
}

export const drivers: ChartMaker<DriversChart> = {
	width: 560,
	picture: driversPicture,
	describe,
	table: ({ points }, { confidence }) => ({
		columns: [
			'Theme',
			'Said',
			'Share of comments',
			'Effect on the score',
			`Interval (${confidence})`,
			'Comments',
			'More than chance',
		],
		rows: points.map((point) => [
			point.label,
			point.side,
			percent(point.share),
			signed(point.impact),
			range(point.interval),
			count(point.n),
			point.significant ? 'yes' : 'no',
		]),
	}),
};

function describe({ points }: DriversChart): string {
	if (points.length === 0) return `${NO_THEMES}.`;
	const sure = points.filter(({ significant }) => significant);
	const themes = counted(points.length, 'theme');
	if (sure.length === 0) return `${themes}; none goes with another score by more than chance.`;
	const up = sure.filter(({ impact }) => impact > 0).sort((a, b) => b.impact - a.impact);
	const down = sure.filter(({ impact }) => impact < 0).sort((a, b) => a.impact - b.impact);
	return [
		`${themes}.`,
		up.length > 0 ? `Go with a higher score: ${listed(up.map(named))}.` : '',
		down.length > 0 ? `Go with a lower score: ${listed(down.map(named))}.` : '',
	]
		.filter((sentence) => sentence !== '')
		.join(' ');
}

function named({ label, impact, share, n }: DriverPoint): string {
	return `${inSentence(label)} (${signed(impact)} points, in ${percent(share)} of comments, n = ${count(n)})`;
}

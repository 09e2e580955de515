import { adjustPValues } from '../statistics';
import { count, points } from './format';
import { labelOf } from './reportRows';
import type { AggregateRow, Previous } from './types';

export interface Movement {
	readonly label: string;
	readonly direction: 'up' | 'down';
	/** "Berlin: up 12 to 45 (n = 120)". */
	readonly sentence: string;
}

type Compared = AggregateRow & { readonly score: number; readonly previous: Previous };

/**
 * The groups whose score changed by more than chance since the period before, largest change first. Looking at many
 * groups finds some by chance: their p-values are corrected for that (Benjamini & Hochberg 1995).
 */
export function movements(rows: readonly AggregateRow[], most = 5): Movement[] {
	const compared = rows.filter((row): row is Compared => row.score !== null && row.previous !== undefined);
	const adjusted = adjustPValues(compared.map(({ previous }) => previous.p));
	return compared
		.filter(({ interval }, index) => (adjusted[index] ?? 1) < 1 - interval.confidence)
		.sort((a, b) => Math.abs(b.previous.difference) - Math.abs(a.previous.difference))
		.slice(0, most)
		.map((row) => {
			const { score, n, previous } = row;
			const direction = previous.difference > 0 ? 'up' : 'down';
			const by = points(Math.abs(previous.difference));
			const label = labelOf(row);
			return { label, direction, sentence: `${label}: ${direction} ${by} to ${points(score)} (n = ${count(n)})` };
		});
}

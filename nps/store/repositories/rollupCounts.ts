import { HISTOGRAM_COLUMNS, type Measure } from '../schema';
import type { RollupRow } from '../types';

/** The counts of a row, under the names the domain has for them. */
export function countsOf(
	row: Readonly<Record<Measure, number>>,
): Pick<RollupRow, 'histogram' | 'unscored' | 'funnel'> {
	return {
		histogram: HISTOGRAM_COLUMNS.map((column) => row[column]),
		unscored: row.unscored,
		funnel: {
			invited: row.invited,
			sent: row.sent,
			delivered: row.delivered,
			opened: row.opened,
			answered: row.answered,
			commented: row.commented,
			optedOut: row.opted_out,
		},
	};
}

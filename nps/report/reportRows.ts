import { cleanLine } from './cleanText';
import { periodText } from './periodText';
import type { AggregateRow } from './types';

/** More rows than this nobody reads, and Gmail cuts mails of more than about 100 kB. */
const MOST_ROWS = 20;
const LONGEST_LABEL = 60;

export interface ShownRows {
	readonly rows: readonly AggregateRow[];
	/** Says what is not shown; empty when everything is. */
	readonly remark: string;
}

/**
 * The rows a mail shows: the latest where they are periods, the first where they have
 * subtotals, those with most answers where they are groups.
 */
export function rowsWorthShowing(rows: readonly AggregateRow[]): ShownRows {
	const timed = rows.some(isTimed);
	const levels = rows.some(({ subtotal }) => subtotal);
	const shown = timed
		? rows.slice(-MOST_ROWS)
		: levels
			? rows.slice(0, MOST_ROWS)
			: [...rows].sort((a, b) => b.n - a.n).slice(0, MOST_ROWS);
	const hidden = rows.length - shown.length;
	const which = timed ? 'earlier' : levels ? 'further down' : 'with fewer answers';
	return { rows: shown, remark: hidden === 0 ? '' : `${hidden} more ${which} are not shown.` };
}

/** What a row is called: its group, its period, or both. */
export function labelOf(row: AggregateRow): string {
	const period = row.period && isTimed(row) ? [periodText(row.period)] : [];
	const parts = [...Object.values(row.group), ...period];
	return parts.map((part) => cleanLine(part, LONGEST_LABEL) || '(empty)').join(' · ') || 'All';
}

/** "By team, month": the fields the rows are told apart by. */
export function rowsHeading(rows: readonly AggregateRow[]): string {
	const first = rows.find(({ subtotal }) => !subtotal) ?? rows[0];
	if (!first) return '';
	const fields = Object.keys(first.group).map((name) => cleanLine(name, LONGEST_LABEL));
	const bucket = first.period && isTimed(first) ? [first.period.bucket === 'rolling' ? 'rolling window' : first.period.bucket] : [];
	return `By ${[...fields, ...bucket].join(', ')}`;
}

function isTimed({ period }: AggregateRow): boolean {
	return period !== undefined && period.bucket !== 'none';
}

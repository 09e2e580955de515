import { dayFinder } from './calendar';
import { createCells, emptyCell, type Cell, type Cells } from './cells';
import { periodsOf, type Periods } from './periods';
import { rowOf } from './row';
import type { AggregateOptions, AggregateRow, Answer, DayCounts, Funnel } from './types';

/** Never empty: where nothing was counted, one row says so. */
export type AggregateRows = readonly [AggregateRow, ...AggregateRow[]];

export interface AnswerAggregation {
	readonly rows: AggregateRows;
	/** For each row, the positions of the answers it counts. */
	readonly members: ReadonlyArray<readonly number[]>;
	/** Answers in no row, by reason. Those outside the range asked for are not among them. */
	readonly leftOut: {
		readonly tests: number;
		readonly unconfirmed: number;
		readonly undated: number;
	};
}

/**
 * Rows of figures from single answers, by their groups and by time. Tests and unconfirmed answers stay out unless asked
 * for; answers without a possible date stay out wherever time matters.
 * @throws RangeError for an unknown time zone, interval method or confidence.
 */
export function aggregateAnswers(
	answers: Iterable<Answer>,
	options: AggregateOptions = {},
): AnswerAggregation {
	const { bucket = 'none', range, timeZone = 'UTC' } = options;
	const periods = periodsOf(bucket, range);
	const dayOf = dayFinder(timeZone);
	const timeless = bucket === 'none' && range === undefined;
	const cells = createCells();
	const leftOut = { tests: 0, unconfirmed: 0, undated: 0 };

	let position = -1;
	for (const { score, at, group, confirmed, test } of answers) {
		position++;
		if (test && !options.includeTests) {
			leftOut.tests++;
			continue;
		}
		if (confirmed === false && !options.includeUnconfirmed) {
			leftOut.unconfirmed++;
			continue;
		}
		const day = timeless ? '' : at && dayOf(at);
		if (day === undefined) {
			leftOut.undated++;
			continue;
		}
		const start = periods.of(day);
		if (start === undefined) continue;
		const cell = cells.at(group, start);
		cell.members.push(position);
		if (score === null) cell.unscored++;
		else cell.histogram[score] = (cell.histogram[score] ?? 0) + 1;
	}

	const shown = shownCells(cells, periods, range?.start ?? '');
	return {
		rows: rowsOf(shown, cells, periods, options),
		members: shown.map(({ members }) => members),
		leftOut,
	};
}

/**
 * Rows of figures from daily counts, with funnel and response rate. The days are taken as they are: each survey's own.
 * @throws RangeError for an unknown interval method or confidence.
 */
export function aggregateDays(
	days: Iterable<DayCounts>,
	options: AggregateOptions = {},
): AggregateRows {
	const { bucket = 'none', range } = options;
	const periods = periodsOf(bucket, range);
	const cells = createCells();
	for (const { day, group, histogram, unscored, funnel } of days) {
		const start = periods.of(day);
		if (start === undefined) continue;
		const cell = cells.at(group, start);
		for (let score = 0; score <= 10; score++) {
			cell.histogram[score] = (cell.histogram[score] ?? 0) + (histogram[score] ?? 0);
		}
		cell.unscored += unscored;
		addFunnel(cell, funnel);
	}
	return rowsOf(shownCells(cells, periods, range?.start ?? ''), cells, periods, options);
}

function addFunnel(cell: Cell, funnel: Funnel): void {
	const total = cell.funnel ?? {
		invited: 0,
		sent: 0,
		delivered: 0,
		answered: 0,
		commented: 0,
		optedOut: 0,
	};
	for (const stage of Object.keys(total) as Array<keyof Funnel>) total[stage] += funnel[stage];
	cell.funnel = total;
	const deliveryIsKnown = funnel.delivered > 0 && funnel.delivered >= funnel.answered;
	cell.reached += deliveryIsKnown ? funnel.delivered : funnel.sent;
}

type ShownCells = readonly [Cell, ...Cell[]];

function shownCells(cells: Cells, periods: Periods, start: string): ShownCells {
	const [first, ...rest] = cells.sorted().filter((cell) => periods.shown(cell.start));
	return first ? [first, ...rest] : [emptyCell({}, start)];
}

function rowsOf(
	[first, ...rest]: ShownCells,
	cells: Cells,
	periods: Periods,
	options: AggregateOptions,
): AggregateRows {
	const toRow = (cell: Cell): AggregateRow => {
		const before = periods.before(cell.start);
		const previous = before === undefined ? undefined : cells.find(cell.group, before);
		return rowOf(cell, periods.describe(cell.start), previous, options);
	};
	return [toRow(first), ...rest.map(toRow)];
}

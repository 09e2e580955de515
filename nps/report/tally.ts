import { dayFinder } from './calendar';
import { addFunnel, addLabelled, createCells, emptyCell, type Cell, type DatedComment } from './cells';
import type { Counted } from './counted';
import { periodsOf } from './periods';
import { reachedOf } from './reached';
import { rollingWindows } from './rolling';
import { rowOf } from './row';
import type { AggregateOptions, AggregateRow, Answer, DayCounts, Group } from './types';

/** Never empty: where nothing was counted, one row says so. */
export type AggregateRows = readonly [AggregateRow, ...AggregateRow[]];

/** Answers in no row, by reason. Those outside the range asked for are not among them. */
export interface LeftOut {
	readonly tests: number;
	readonly unconfirmed: number;
	readonly undated: number;
}

export interface Tallied {
	readonly rows: AggregateRows;
	/** What each row was made of. */
	readonly counted: readonly Counted[];
	readonly leftOut: LeftOut;
}

/** Counts answers, or days of them, one after the other: what it holds grows with the groups and periods, not with the answers. */
export interface Tally {
	/** @param position What the answer is known by in `members`: the next number when left out, none with null. */
	addAnswer(answer: Answer, position?: number | null): void;
	addDay(day: DayCounts): void;
	/** A comment of an answer that is counted elsewhere. */
	addComment(day: string, group: Group, comment: DatedComment): void;
	result(): Tallied;
}

/** @throws RangeError for an unknown time zone; and, from `result`, for an unknown interval method or confidence. */
export function createTally(options: AggregateOptions = {}): Tally {
	const { bucket = 'none', range, timeZone = 'UTC', rolling = { days: 90, step: 'week' } } = options;
	const isRolling = bucket === 'rolling';
	const periods = periodsOf(isRolling ? 'none' : bucket, range);
	const startOf = isRolling ? periodsOf('day', undefined).of : periods.of;
	const dayOf = dayFinder(timeZone);
	const timeless = bucket === 'none' && range === undefined;
	const cells = createCells();
	const leftOut = { tests: 0, unconfirmed: 0, undated: 0 };
	let next = 0;

	const addAnswer = (answer: Answer, position: number | null = next++): void => {
		const { at, confirmed, test } = answer;
		if (test && !options.includeTests) {
			leftOut.tests++;
			return;
		}
		if (confirmed === false && !options.includeUnconfirmed) {
			leftOut.unconfirmed++;
			return;
		}
		const day = timeless ? '' : (answer.day ?? (at && dayOf(at)));
		if (day === undefined) {
			leftOut.undated++;
			return;
		}
		const start = startOf(day);
		if (start === undefined) return;
		addTo(cells.at(answer.group, start), answer, position);
		if (answer.also) for (const group of answer.also) addTo(cells.at(group, start), answer, position);
	};

	return {
		addAnswer,
		addDay: ({ day, group, histogram, unscored, funnel, label }) => {
			const start = startOf(day);
			if (start === undefined) return;
			const cell = cells.at(group, start);
			if (label !== undefined) return addLabelled(cell, label, histogram);
			for (let score = 0; score <= 10; score++) {
				cell.histogram[score] = (cell.histogram[score] ?? 0) + (histogram[score] ?? 0);
			}
			cell.unscored += unscored;
			addFunnel(cell, funnel);
			cell.reached += reachedOf(funnel);
		},
		addComment: (day, group, comment) => {
			const start = startOf(day);
			if (start !== undefined) (cells.at(group, start).comments ??= []).push(comment);
		},
		result: () => {
			const all = cells.sorted();
			const shown = isRolling
				? rollingWindows(all, rolling, range)
				: all
						.filter(({ start }) => periods.shown(start))
						.map((cell): Counted => {
							const before = periods.before(cell.start);
							return {
								cell,
								period: periods.describe(cell.start),
								before: before === undefined ? undefined : cells.find(cell.group, before),
							};
						});
			const counted = shown.filter(({ cell }) => !isEmpty(cell));
			return { ...rowsOf(counted, options), leftOut };
		},
	};
}

function addTo(cell: Cell, { score, labels, comment, at }: Answer, position: number | null): void {
	if (position !== null) cell.members.push(position);
	if (score === null) cell.unscored++;
	else cell.histogram[score] = (cell.histogram[score] ?? 0) + 1;
	if (labels && score !== null) {
		const one = oneOf(score);
		for (const label of labels) addLabelled(cell, label, one);
	}
	if (comment !== undefined) (cell.comments ??= []).push({ text: comment, ...(at && { at: at.getTime() }) });
}

const ONES = Array.from({ length: 11 }, (_, score) => Array.from({ length: 11 }, (_none, value) => Number(value === score)));
const oneOf = (score: number): readonly number[] => ONES[score] ?? [];

/** A cell that only comments or labels have made. */
function isEmpty({ histogram, unscored, funnel, members, comments, labelled }: Cell): boolean {
	if (!comments && !labelled) return false;
	return members.length === 0 && unscored === 0 && !funnel && histogram.every((n) => n === 0);
}

function rowsOf(counted: readonly Counted[], options: AggregateOptions): Pick<Tallied, 'rows' | 'counted'> {
	const fields = ({ cell: { group } }: Counted) => Object.keys(group).length;
	const deepest = counted.reduce((most, one) => Math.max(most, fields(one)), 0);
	const toRow = (one: Counted): AggregateRow => ({
		...rowOf(one.cell, one.period, one.before, options),
		...(fields(one) < deepest && { subtotal: true }),
	});
	const [first, ...others] = counted;
	if (first) return { rows: [toRow(first), ...others.map(toRow)], counted };
	const period = periodsOf('none', options.range).describe(options.range?.start ?? '');
	const nothing = { cell: emptyCell({}, ''), period, before: undefined };
	return { rows: [toRow(nothing)], counted: [nothing] };
}

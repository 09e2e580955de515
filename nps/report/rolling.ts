import { addCounts, emptyCell, type Cell } from './cells';
import { shiftDay, stepBack } from './calendar';
import type { Counted } from './counted';
import type { DayRange, Group, Rolling } from './types';

/** More windows than this nobody looks at; the newest are kept. */
const MOST_WINDOWS = 1_000;

/**
 * Windows over daily counts, by group, oldest first. They end on the last day and every step before it, so that the newest
 * figure is current; each is compared with the window before it that shares no day with it. Windows that begin before the
 * first day with anything in it would be shorter than they say: they are left out unless none remains. The members of a
 * window are the answers that no earlier one had; all of them would be as many pairs as answers times days.
 * @param days One cell per group and day, by group, then day.
 * @param range Where windows may end; left out, up to the last day there is.
 */
export function rollingWindows(days: readonly Cell[], rolling: Rolling, range?: DayRange): Counted[] {
	const starts = days.map(({ start }) => start).sort();
	const [first, last] = [starts[0], range?.end ?? starts.at(-1)];
	if (first === undefined || last === undefined) return [];
	const windows = windowsOf(endsOf(last, first, rolling, range?.start), rolling.days);
	return [...byGroup(days).values()].flatMap((cells) => {
		const group = cells[0]?.group ?? {};
		const between = runningSums(group, cells);
		return windows.flatMap(({ window, before, fresh }): Counted[] => {
			const cell = between(window);
			if (!cell) return [];
			const members = membersOf(between(fresh));
			return [{ cell: { ...cell, members }, period: { ...window, bucket: 'rolling' }, before: between(before) }];
		});
	});
}

interface Window {
	readonly window: DayRange;
	/** As long, and sharing no day with it. */
	readonly before: DayRange;
	/** The days that no earlier window has. */
	readonly fresh: DayRange;
}

function windowsOf(ends: readonly string[], days: number): Window[] {
	return ends.map((end, index) => {
		const window = windowOf(end, days);
		const endBefore = ends[index - 1];
		const start = endBefore === undefined ? window.start : laterOf(window.start, shiftDay(endBefore, 1));
		return { window, before: windowOf(shiftDay(window.start, -1), days), fresh: { start, end } };
	});
}

const laterOf = (a: string, b: string): string => (a < b ? b : a);

function windowOf(end: string, days: number): DayRange {
	return { start: shiftDay(end, 1 - days), end };
}

function endsOf(last: string, first: string, { days, step, apart }: Rolling, earliest = first): string[] {
	const ends = [last];
	for (let steps = 1; steps < MOST_WINDOWS; steps++) {
		const end = apart ? shiftDay(last, -steps * days) : stepBack(last, step, steps);
		if (end < earliest || windowOf(end, days).start < first) break;
		ends.unshift(end);
	}
	return ends;
}

/** By the group's text: on another day the same group may be another object. */
function byGroup(days: readonly Cell[]): Map<string, Cell[]> {
	const groups = new Map<string, Cell[]>();
	for (const cell of days) {
		const key = JSON.stringify(cell.group);
		const found = groups.get(key) ?? [];
		found.push(cell);
		groups.set(key, found);
	}
	return groups;
}

/** Adds up any days of a group by two look-ups in its running sums; undefined where nothing is in them. */
function runningSums(group: Group, days: readonly Cell[]): (range: DayRange) => Cell | undefined {
	const sums = [emptyCell(group, '')];
	for (const day of days) {
		const sum = emptyCell(group, '');
		addCounts(sum, sums.at(-1) ?? sum);
		addCounts(sum, day);
		sums.push(sum);
	}
	const before = (day: string) => countWhere(days, ({ start }) => start < day);
	return ({ start, end }) => {
		const [from, to] = [before(start), before(end) + Number(days[before(end)]?.start === end)];
		const [less, all] = [sums[from], sums[to]];
		if (from === to || !less || !all) return undefined;
		const cell: Cell = { ...emptyCell(group, start), parts: days.slice(from, to) };
		addCounts(cell, all);
		addCounts(cell, less, -1);
		return cell;
	};
}

/** How many of the first ones hold, where they come before all that do not. */
function countWhere(days: readonly Cell[], holds: (cell: Cell) => boolean): number {
	let [low, high] = [0, days.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		const cell = days[middle];
		if (cell && holds(cell)) low = middle + 1;
		else high = middle;
	}
	return low;
}

const membersOf = (cell: Cell | undefined): number[] => (cell?.parts ?? []).flatMap(({ members }) => members);

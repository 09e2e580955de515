import { emptyHistogram } from '../statistics';
import type { Funnel, Group } from './types';

export interface DatedComment {
	readonly text: string;
	/** Milliseconds since 1970. */
	readonly at?: number;
}

/** What has been counted so far for one group in one period. */
export interface Cell {
	readonly group: Group;
	readonly start: string;
	readonly histogram: number[];
	unscored: number;
	funnel?: Record<keyof Funnel, number>;
	/** Invitations that reached somebody: delivered where that is known, else sent. */
	reached: number;
	/** Positions of the answers in it. */
	readonly members: number[];
	/** Scores of the answers that have something in common, by what that is. */
	labelled?: Map<string, number[]>;
	comments?: DatedComment[];
	/** The days of a window, which have labels and comments of their own. */
	readonly parts?: readonly Cell[];
}

export interface Cells {
	/** The cell, made on first use. */
	at(group: Group, start: string): Cell;
	find(group: Group, start: string): Cell | undefined;
	/** By group, then time. */
	sorted(): Cell[];
}

export function createCells(): Cells {
	const groups = new Map<string, Map<string, Cell>>();
	// The same object for the same group spares its text: counting a million answers is mostly this look-up.
	const known = new WeakMap<Group, Map<string, Cell>>();
	const timesOf = (group: Group): Map<string, Cell> => {
		const found = known.get(group);
		if (found) return found;
		const key = JSON.stringify(group);
		const times = groups.get(key) ?? new Map<string, Cell>();
		groups.set(key, times);
		known.set(group, times);
		return times;
	};
	return {
		at(group, start) {
			const times = timesOf(group);
			const found = times.get(start);
			if (found) return found;
			const cell = emptyCell(group, start);
			times.set(start, cell);
			return cell;
		},
		find: (group, start) => timesOf(group).get(start),
		sorted: () => [...groups.values()].flatMap((times) => [...times.values()]).sort(byGroupAndTime),
	};
}

export function emptyCell(group: Group, start: string): Cell {
	return { group, start, histogram: emptyHistogram(), unscored: 0, reached: 0, members: [] };
}

/** Adds what is counted of one cell to another, times a factor: −1 takes it away. */
export function addCounts(to: Cell, of: Cell, factor: 1 | -1 = 1): void {
	for (const [score, n] of of.histogram.entries()) {
		to.histogram[score] = (to.histogram[score] ?? 0) + factor * n;
	}
	to.unscored += factor * of.unscored;
	to.reached += factor * of.reached;
	if (of.funnel) addFunnel(to, of.funnel, factor);
}

export function addFunnel(to: Cell, funnel: Funnel, factor: 1 | -1 = 1): void {
	const total = to.funnel ?? {
		invited: 0,
		sent: 0,
		delivered: 0,
		opened: 0,
		answered: 0,
		commented: 0,
		optedOut: 0,
	};
	for (const stage of Object.keys(total) as Array<keyof Funnel>) total[stage] += factor * funnel[stage];
	to.funnel = total;
}

export function addLabelled(to: Cell, label: string, histogram: readonly number[]): void {
	to.labelled ??= new Map();
	const counts = to.labelled.get(label) ?? emptyHistogram();
	for (const [score, n] of histogram.entries()) counts[score] = (counts[score] ?? 0) + n;
	to.labelled.set(label, counts);
}

const collator = new Intl.Collator('en', { numeric: true });

/** By the values of the group, one that holds others before them, then by time. */
export function byGroupAndTime(a: GroupInTime, b: GroupInTime): number {
	const [values, others] = [Object.values(a.group), Object.values(b.group)];
	for (let index = 0; index < Math.min(values.length, others.length); index++) {
		const order = collator.compare(values[index] ?? '', others[index] ?? '');
		if (order !== 0) return order;
	}
	if (values.length !== others.length) return values.length - others.length;
	return a.start < b.start ? -1 : a.start > b.start ? 1 : 0;
}

interface GroupInTime {
	readonly group: Group;
	readonly start: string;
}

import { emptyHistogram } from '../statistics';
import type { Funnel, Group } from './types';

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
}

export interface Cells {
	/** The cell, made on first use. */
	at(group: Group, start: string): Cell;
	find(group: Group, start: string): Cell | undefined;
	/** By group, then time. */
	sorted(): Cell[];
}

export function createCells(): Cells {
	const cells = new Map<string, Cell>();
	const keyOf = (group: Group, start: string) => JSON.stringify([start, group]);
	return {
		at(group, start) {
			const key = keyOf(group, start);
			const cell = cells.get(key) ?? emptyCell(group, start);
			cells.set(key, cell);
			return cell;
		},
		find: (group, start) => cells.get(keyOf(group, start)),
		sorted: () => [...cells.values()].sort(byGroupAndTime),
	};
}

export function emptyCell(group: Group, start: string): Cell {
	return { group, start, histogram: emptyHistogram(), unscored: 0, reached: 0, members: [] };
}

const collator = new Intl.Collator('en', { numeric: true });

function byGroupAndTime(a: Cell, b: Cell): number {
	const others = Object.values(b.group);
	for (const [index, value] of Object.values(a.group).entries()) {
		const order = collator.compare(value, others[index] ?? '');
		if (order !== 0) return order;
	}
	return a.start < b.start ? -1 : 1;
}

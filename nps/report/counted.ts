import type { Cell } from './cells';
import type { Period } from './types';

/** What a row is made of, and what it is compared with. */
export interface Counted {
	readonly cell: Cell;
	readonly period: Period | undefined;
	readonly before: Cell | undefined;
}

import type { Row, Shape } from '../column';
import type { Bounds } from './bounds';

/** A row and where it stands, to go on after it. */
export interface Placed {
	readonly row: Row;
	readonly place: string;
}

export interface Wanted {
	/** Rows outside of these may be left out. */
	readonly bounds: Bounds;
	/** One of the source's own orders. */
	readonly order: string;
	/** A place that the source gave, or somebody made up. */
	readonly after?: string;
}

/** A table to read from, in bounded pieces. */
export interface Source {
	readonly shape: Shape;
	/** `$orderby` of the orders it can be read in, normalised; '' is the usual one. */
	readonly orders: readonly string[];
	/** Whether the text can be a place in this order. */
	isPlace(place: string, order: string): boolean;
	read(wanted: Wanted): AsyncIterable<readonly Placed[]>;
	/** How many rows there are, where that is known without reading them. */
	size?(): Promise<number | undefined>;
}

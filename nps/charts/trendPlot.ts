import type { Scored } from './describe';
import type { Range } from './scale';
import type { TrendChart, TrendPoint } from './types';

export const LEFT = 38;
export const RIGHT = 16;
export const MARK_ROW = 18;
export const MARK_ROWS = 2;
export const LABEL_ROW = 18;
export const MOST_DOTS = 60;
export const CHANGE = { higher: '--nps-promoter', lower: '--nps-detractor' } as const;

/** A point that has a score, and which of all it is. */
export type Known = TrendPoint & Scored & { readonly index: number };

/** Where everything lies. */
export interface Plot {
	readonly spec: TrendChart;
	readonly top: number;
	readonly bottom: number;
	readonly wide: number;
	/** Pixels from one point to the next. */
	readonly step: number;
	readonly range: Range;
	x(index: number): number;
	y(score: number): number;
}

import { drivers } from './drivers';
import { forest } from './forest';
import { funnel } from './funnel';
import { gauge } from './gauge';
import { heat } from './heat';
import { histogram } from './histogram';
import type { ChartMaker } from './maker';
import { trend } from './trend';
import type { ChartKind, ChartSpec } from './types';

/** One entry per kind of chart. */
export const KINDS: { readonly [Kind in ChartKind]: ChartMaker<ChartSpec & { kind: Kind }> } = {
	gauge,
	histogram,
	trend,
	forest,
	drivers,
	heat,
	funnel,
};

export function makerOf<Spec extends ChartSpec>(spec: Spec): ChartMaker<Spec> {
	return KINDS[spec.kind] as unknown as ChartMaker<Spec>;
}

import { compare, interval, npsOf } from '../statistics';
import type { Cell } from './cells';
import { sentenceOf } from './sentence';
import type { AggregateOptions, AggregateRow, Period, Previous } from './types';

/** The figures of a cell, compared with the period before where that has answers. */
export function rowOf(
	cell: Cell,
	period: Period | undefined,
	before: Cell | undefined,
	options: Pick<AggregateOptions, 'method' | 'confidence'>,
): AggregateRow {
	const { score, n, promoters, passives, detractors } = npsOf(cell.histogram);
	const previous = before && previousOf(cell, before, options);
	const figures = {
		group: cell.group,
		...(period && { period }),
		score,
		n,
		interval: interval(cell.histogram, options),
		counts: { promoters, passives, detractors },
		histogram: cell.histogram,
		unscored: cell.unscored,
		...(cell.funnel && { funnel: cell.funnel }),
		...(cell.funnel &&
			cell.reached > 0 && { responseRate: cell.funnel.answered / cell.reached }),
		...(previous && { previous }),
	};
	return { ...figures, sentence: sentenceOf(figures) };
}

function previousOf(
	cell: Cell,
	before: Cell,
	{ confidence }: Pick<AggregateOptions, 'confidence'>,
): Previous | undefined {
	const [now, then] = [npsOf(cell.histogram), npsOf(before.histogram)];
	if (now.score === null || then.score === null) return undefined;
	const { p, significant } = compare(cell.histogram, before.histogram, { confidence });
	return { score: then.score, n: then.n, difference: now.score - then.score, significant, p };
}

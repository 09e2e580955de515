import { compare, interval, npsOf } from '../statistics';
import type { Cell } from './cells';
import { changeOf, sentenceOf } from './sentence';
import { targetOf } from './target';
import type { AggregateOptions, AggregateRow, Period, Previous } from './types';

/** The figures of a cell, compared with the period before where that has answers. */
export function rowOf(
	cell: Cell,
	period: Period | undefined,
	before: Cell | undefined,
	options: Pick<AggregateOptions, 'method' | 'confidence' | 'target'>,
): AggregateRow {
	const { score, n, promoters, passives, detractors } = npsOf(cell.histogram);
	const previous = before && previousOf(cell, before, period, options);
	const { target: aim } = options;
	const target = targetOf(cell.histogram, typeof aim === 'function' ? aim(cell.group) : aim, options.confidence);
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
		...(target && { target }),
	};
	return { ...figures, sentence: sentenceOf(figures) };
}

function previousOf(
	cell: Cell,
	before: Cell,
	period: Period | undefined,
	{ confidence }: Pick<AggregateOptions, 'confidence'>,
): Previous | undefined {
	const [now, then] = [npsOf(cell.histogram), npsOf(before.histogram)];
	if (now.score === null || then.score === null) return undefined;
	const { p, significant } = compare(cell.histogram, before.histogram, { confidence });
	const figures = { score: then.score, n: then.n, difference: now.score - then.score, significant, p };
	return { ...figures, ...changeOf({ n: now.n, period, previous: figures }) };
}

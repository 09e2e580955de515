import { counted } from './format';
import { periodBeforeText } from './periodText';
import { FEW_ANSWERS } from './sentence';
import type { AggregateRow } from './types';

/** What the figures come to, in a few words that claim no more than they show. */
export function headlineOf({ score, n, interval, period, previous }: AggregateRow): string {
	if (score === null) return 'No answers yet';
	if (n < FEW_ANSWERS) return `Only ${counted(n, 'answer')}: too few for a verdict`;
	if (previous && previous.n >= FEW_ANSWERS) {
		const before = periodBeforeText(period);
		if (!previous.significant) return `No clear change since ${before}`;
		return `The score has ${previous.difference > 0 ? 'risen' : 'fallen'} since ${before}`;
	}
	if (interval.low > 0) return 'More promoters than detractors';
	if (interval.high < 0) return 'More detractors than promoters';
	return 'Promoters and detractors are about as many';
}

import { segmentName, type Filter, type Reading } from '../dashboard';
import type { DayRange } from '../report';
import type { ResponseFilter, RollupDimension, RollupSumQuery, SumKey } from '../store/types';

interface Wanted {
	/** What groups are told apart by; left out, everything together. */
	readonly dimension?: RollupDimension;
	readonly segment?: string;
	readonly by: readonly SumKey[];
	readonly range: DayRange;
	readonly limit?: number;
}

/** The sums a reading allows: from daily counts where one condition will do, else from the answers themselves. */
export function sumQuery({ surveyKeys, touchpoints, filters }: Reading, wanted: Wanted): RollupSumQuery {
	const { dimension, segment, by, range, limit } = wanted;
	const common = {
		by,
		fromDay: range.start,
		toDay: range.end,
		...(surveyKeys && { surveyKeys }),
		...(touchpoints && { touchpoints }),
		...(limit !== undefined && { limit }),
	};
	if (dimension === undefined) {
		const [first, ...within] = filters;
		return first
			? { ...common, dimension: first.dimension, values: [first.value], within }
			: { ...common, dimension: 'all' };
	}
	// Within one team there is only that team; of segments there are others beside the one that is fixed.
	const same = dimension === 'segment' ? undefined : filters.find((filter) => filter.dimension === dimension);
	return {
		...common,
		dimension,
		...(same && { values: [same.value] }),
		...(segment !== undefined && { segment }),
		within: filters.filter((filter) => filter !== same),
	};
}

/** The answers a reading allows; undefined where they cannot be told apart by what it is narrowed down to. */
export function answersFilter(
	{ surveyKeys, touchpoints, filters, range }: Reading,
): Omit<ResponseFilter, 'limit'> | undefined {
	if (filters.some(({ dimension }) => dimension === 'hour')) return undefined;
	const valuesOf = (dimension: Filter['dimension']) =>
		filters.filter((filter) => filter.dimension === dimension).map(({ value }) => value);
	const many = (name: 'channels' | 'agents' | 'teams' | 'variants' | 'themes', values: string[]) =>
		values.length > 0 ? { [name]: values } : {};
	const segments = Object.fromEntries(
		valuesOf('segment').map((value) => [segmentName(value), value.slice(value.indexOf('=') + 1)]),
	);
	return {
		counted: true,
		fromDay: range.start,
		toDay: range.end,
		...(surveyKeys && { surveyKeys }),
		...(touchpoints && { touchpoints }),
		...many('channels', valuesOf('channel')),
		...many('agents', valuesOf('agent')),
		...many('teams', valuesOf('team')),
		...many('variants', valuesOf('variant')),
		...many('themes', valuesOf('theme').map((value) => value.slice(0, Math.max(0, value.lastIndexOf('='))))),
		...(Object.keys(segments).length > 0 && { segments }),
	};
}

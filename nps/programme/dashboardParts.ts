import type { Part, Reading, ShownRange } from '../dashboard';
import { bucketStart, type DayRange } from '../report';
import { mergeHistograms } from '../statistics';
import { sumQuery } from './dashboardQueries';
import type { Deps } from './deps';

export interface Parts {
	/** By channel. */
	readonly current: readonly Part[];
	readonly before: readonly Part[];
	/** By step of time. */
	readonly trend: readonly Part[];
}

/**
 * The counts of both periods and of the steps of time. Where nothing is narrowed down these are three quick sums of daily
 * counts; else one look at the answers themselves, by day, that all three are added up from.
 */
export async function readParts(
	{ store }: Pick<Deps, 'store'>,
	reading: Reading,
	{ range, before, bucket }: ShownRange,
): Promise<Parts> {
	const sum = async (wanted: Parameters<typeof sumQuery>[1]): Promise<Part[]> =>
		await store.rollups.sum(sumQuery(reading, wanted));
	if (reading.filters.length === 0) {
		const [current, earlier, trend] = await Promise.all([
			sum({ dimension: 'channel', by: ['value'], range }),
			sum({ dimension: 'channel', by: ['value'], range: before }),
			sum({ by: [bucket], range }),
		]);
		return { current, before: earlier, trend };
	}
	const days = await sum({ dimension: 'channel', by: ['value', 'day'], range: { start: before.start, end: range.end } });
	const within = ({ start, end }: DayRange) => days.filter(({ period = '' }) => start <= period && period <= end);
	const channel = ({ value }: Part) => ({ ...(value !== undefined && { value }) });
	const starts = new Map<string, string>();
	const step = ({ period = '' }: Part) => {
		const start = starts.get(period) ?? bucketStart(period, bucket);
		starts.set(period, start);
		return { period: start };
	};
	return {
		current: addedUp(within(range), channel),
		before: addedUp(within(before), channel),
		trend: addedUp(within(range), step),
	};
}

type Key = Pick<Part, 'value' | 'period'>;

/** One part for each key, in the order in which keys come first. */
function addedUp(parts: readonly Part[], keyOf: (part: Part) => Key): Part[] {
	const groups = new Map<string, { key: Key; parts: Part[] }>();
	for (const part of parts) {
		const key = keyOf(part);
		const name = JSON.stringify(key);
		const group = groups.get(name) ?? { key, parts: [] };
		group.parts.push(part);
		groups.set(name, group);
	}
	return [...groups.values()].map((group) => ({ ...group.key, ...sumOf(group.parts) }));
}

function sumOf(parts: readonly Part[]): Omit<Part, keyof Key> {
	const funnel = { invited: 0, sent: 0, delivered: 0, opened: 0, answered: 0, commented: 0, optedOut: 0 };
	for (const part of parts) {
		for (const stage of Object.keys(funnel) as Array<keyof typeof funnel>) funnel[stage] += part.funnel[stage];
	}
	return {
		histogram: mergeHistograms(parts.map(({ histogram }) => histogram)),
		unscored: parts.reduce((total, { unscored }) => total + unscored, 0),
		funnel,
	};
}

import { mayGroupBy, type Scope } from '../dashboard';
import { DAILY, rowOf, SEGMENTS, withholdCounted, type Counted, type CountedValue, type MonthTotal, type Row } from '../export';
import { ROLLUP_DIMENSIONS, type RollupSum, type SumKey } from '../store/reportTypes';
import { npsOf } from '../statistics';
import { sumQuery } from './dashboardQueries';
import type { Deps } from './deps';
import type { ExportPlan } from './exportPlan';

/** Figures of each day. */
export async function dailyRows(deps: Deps, plan: ExportPlan): Promise<Row[]> {
	const { reading } = plan;
	const sums = await deps.store.rollups.sum(sumQuery(reading, { by: ['surveyKey', 'touchpoint', 'day'], range: reading.range }));
	const counted = sums.filter(isSomething).map((sum) => countedOf(plan, sum));
	return shownOf(plan, counted, await monthsOf(deps, plan)).map((row) => rowOf(DAILY, row));
}

const BY_VALUE: readonly SumKey[] = ['surveyKey', 'touchpoint', 'month', 'value'];

/** Figures of each month and value, one dimension after the other. */
export async function* segmentRows(deps: Deps, plan: ExportPlan, scope: Scope): AsyncGenerator<Row[]> {
	const { reading } = plan;
	const months = await monthsOf(deps, plan);
	for (const dimension of ROLLUP_DIMENSIONS) {
		if (dimension === 'all' || !mayGroupBy(scope, dimension)) continue;
		const sums = await deps.store.rollups.sum(sumQuery(reading, { dimension, by: BY_VALUE, range: reading.range }));
		const counted = sums
			.filter((sum) => isSomething(sum) && sum.value !== undefined && sum.value !== '')
			.map((sum): CountedValue => ({ ...countedOf(plan, sum), dimension, value: sum.value ?? '' }));
		yield shownOf(plan, counted, months).map((row) => rowOf(SEGMENTS, row));
	}
}

function shownOf<Figures extends Counted | CountedValue>(
	{ minimum }: ExportPlan,
	rows: readonly Figures[],
	months: readonly MonthTotal[],
): Figures[] {
	return withholdCounted(rows, { minimum, months });
}

/** Whole months, for telling what would be missing from them; none where no row is ever withheld. */
async function monthsOf({ store }: Deps, { widest, surveys, minimum, reading }: ExportPlan): Promise<MonthTotal[]> {
	const isGuarded = reading.minimumN > 1 || [...surveys.keys()].some((key) => minimum(key) > 1);
	if (!isGuarded) return [];
	const sums = await store.rollups.sum(sumQuery(widest, { by: ['surveyKey', 'touchpoint', 'month'], range: widest.range }));
	return sums.map(({ surveyKey = '', touchpoint = '', period: start = '', histogram }) => ({ surveyKey, touchpoint, start, histogram }));
}

/** A row of which there is anything to tell, as in the views. */
function isSomething({ histogram, unscored, funnel }: RollupSum): boolean {
	return npsOf(histogram).n + unscored + funnel.invited + funnel.sent !== 0;
}

function countedOf({ surveys }: ExportPlan, sum: RollupSum): Counted {
	const { surveyKey = '', touchpoint = '', period: start = '', histogram, unscored, funnel } = sum;
	const survey = surveys.get(surveyKey);
	return {
		surveyKey,
		surveyName: survey?.name ?? surveyKey,
		demo: survey?.demo === true,
		touchpoint,
		start,
		histogram,
		unscored,
		funnel,
	};
}

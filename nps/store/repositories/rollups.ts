import { sql } from '../../vendor/kysely';
import { countedValue } from '../rollup/countedAs';
import type { RollupTable } from '../schema';
import type { Session } from '../session';
import type { RollupDimension, RollupRepository, RollupRow } from '../types';
import { countsOf } from './rollupCounts';
import { sumRollups } from './rollupSums';
import { startsWith } from './sumKeys';

export function rollupsOf(session: Session): RollupRepository {
	return {
		sum: async (query) => await sumRollups(session, query),

		async read({ surveyKeys, touchpoints, dimension, values, segment, fromDay, toDay }) {
			if (surveyKeys?.length === 0 || touchpoints?.length === 0 || values?.length === 0) return [];
			let query = session.heavy
				.selectFrom('nps_rollup')
				.selectAll()
				.where('dimension', '=', dimension);
			if (surveyKeys) query = query.where('survey_key', 'in', [...surveyKeys]);
			if (touchpoints) query = query.where('touchpoint', 'in', [...touchpoints]);
			if (values) query = query.where('value', 'in', values.map((value) => countedValue(dimension, value)));
			if (segment !== undefined) query = query.where(startsWith(sql.ref('value'), `${segment}=`));
			if (fromDay !== undefined) query = query.where('day', '>=', fromDay);
			if (toDay !== undefined) query = query.where('day', '<=', toDay);
			const rows = await query.orderBy('day').execute();
			return rows.filter(saysSomething).map(rollupOf);
		},
	};
}

/** Rows whose counts were all taken back again are as good as absent. */
function saysSomething(row: RollupTable): boolean {
	return Object.values(row).some((value) => typeof value === 'number' && value !== 0);
}

function rollupOf(row: RollupTable): RollupRow {
	return {
		surveyKey: row.survey_key,
		touchpoint: row.touchpoint,
		day: row.day,
		dimension: row.dimension as RollupDimension,
		value: row.value,
		...countsOf(row),
	};
}

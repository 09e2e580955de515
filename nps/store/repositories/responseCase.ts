import type { Expression, ExpressionBuilder, SqlBool } from '../../vendor/kysely';
import type { Schema } from '../schema';
import type { ResponseFilter } from '../types';

/** Whether an answer has such a case. Those without are looked for one by one, the others by their few cases. */
export function hasCase({ is, now }: NonNullable<ResponseFilter['case']>) {
	return ({ eb, exists, not, selectFrom }: ExpressionBuilder<Schema, 'nps_response'>): Expression<SqlBool> => {
		const cases = selectFrom('nps_case');
		if (is === 'none') {
			const own = cases.select('nps_case.id').whereRef('nps_case.response_id', '=', 'nps_response.id');
			return not(exists(own));
		}
		const ids = cases.select('nps_case.response_id');
		if (is === 'closed') return eb('nps_response.id', 'in', ids.where('nps_case.closed_at', 'is not', null));
		const open = ids.where('nps_case.closed_at', 'is', null);
		if (is === 'open') return eb('nps_response.id', 'in', open);
		const late = open.where('nps_case.status', '=', 'open').where('nps_case.due_at', '<', now.getTime());
		return eb('nps_response.id', 'in', late);
	};
}

import type { Category } from '../../score';
import type { Response } from '../../survey/response';
import type { Session } from '../session';
import type { ResponseFilter } from '../types';
import { responseOf } from './responseRow';

/** Scores from … to, both included; null is an answer without one. */
const SCORES: Readonly<Record<Category, readonly [number, number] | null>> = {
	promoter: [9, 10],
	passive: [7, 8],
	detractor: [0, 6],
	unscored: null,
};

export async function listResponses(session: Session, filter: ResponseFilter): Promise<Response[]> {
	const { surveyKeys, personId, categories, from, to, includeTests, limit, offset } = filter;
	if (surveyKeys?.length === 0 || categories?.length === 0) return [];
	let query = session.heavy.selectFrom('nps_response').selectAll();
	if (surveyKeys) query = query.where('survey_key', 'in', [...surveyKeys]);
	if (personId !== undefined) query = query.where('person_id', '=', personId);
	if (from) query = query.where('answered_at', '>=', from.getTime());
	if (to) query = query.where('answered_at', '<', to.getTime());
	if (!includeTests) query = query.where('test', '=', 0);
	if (categories) {
		query = query.where((where) =>
			where.or(
				categories.map((category) => {
					const scores = SCORES[category];
					if (scores === null) return where('score', 'is', null);
					return where.between('score', ...scores);
				}),
			),
		);
	}
	const rows = await query
		.orderBy('answered_at', 'desc')
		.orderBy('id', 'desc')
		.limit(limit)
		.offset(offset ?? 0)
		.execute();
	return rows.map(responseOf);
}

import type { Response } from '../../survey/response';
import { sql } from '../../vendor/kysely';
import type { ResponseTable } from '../schema';
import type { Session } from '../session';
import { chunks } from '../values';
import { responseOf } from './responseRow';

const PEOPLE_PER_STATEMENT = 500;

/** The newest answers of each person that count, newest first; people without any are absent. */
export async function lastOf(
	session: Session,
	personIds: readonly string[],
	limit: number,
): Promise<ReadonlyMap<string, Response[]>> {
	const found = new Map<string, Response[]>();
	if (!(limit >= 1)) return found;
	for (const part of chunks([...new Set(personIds)], PEOPLE_PER_STATEMENT)) {
		for (const row of await newest(session, part, Math.floor(limit))) {
			const response = responseOf(row);
			const theirs = found.get(row.person_id ?? '');
			if (theirs) theirs.push(response);
			else found.set(row.person_id ?? '', [response]);
		}
	}
	return found;
}

async function newest(
	{ heavy }: Session,
	personIds: readonly string[],
	limit: number,
): Promise<ResponseTable[]> {
	return await heavy
		.selectFrom((from) =>
			from
				.selectFrom('nps_response')
				.selectAll()
				.select(
					sql<number>`row_number() over (partition by person_id order by answered_at desc, id desc)`.as(
						'place',
					),
				)
				.where('person_id', 'in', [...personIds])
				.where('test', '=', 0)
				.where('confirmed', '=', 1)
				.as('theirs'),
		)
		.selectAll()
		.where('place', '<=', limit)
		.orderBy('person_id')
		.orderBy('place')
		.execute();
}

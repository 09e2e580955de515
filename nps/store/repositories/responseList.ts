import type { Response } from '../../survey/response';
import { sql, type RawBuilder } from '../../vendor/kysely';
import type { ResponseTable } from '../schema';
import type { Session } from '../session';
import type { ResponseFilter } from '../types';
import { answersLike, isNothing } from './responseFilter';
import { responseOf } from './responseRow';
import { mentions } from './responseSearch';

/** So many answers, of those the rest of the filter leaves, are looked through for a text. */
export const SEARCHED_AT_MOST = 50_000;

/** What both databases can count to. */
const MOST_ROWS = 2 ** 31 - 1;

interface Order {
	readonly by: RawBuilder<unknown>;
	follows(place: { readonly at: Date; readonly id: string }): RawBuilder<boolean>;
}

const ORDERS: Readonly<Record<NonNullable<ResponseFilter['order']>, Order>> = {
	newest: {
		by: sql`answered_at desc, id desc`,
		follows: ({ at, id }) => sql`(answered_at, id) < (${sql.lit(at.getTime())}, ${id})`,
	},
	oldest: {
		by: sql`answered_at, id`,
		follows: ({ at, id }) => sql`(answered_at, id) > (${sql.lit(at.getTime())}, ${id})`,
	},
	id: { by: sql`id`, follows: ({ id }) => sql`id > ${id}` },
};

/**
 * Answers in order. A text is looked for in the comments of the first `SEARCHED_AT_MOST` of them (after `after`, in the
 * order asked for): to find what lies further back, narrow the time.
 */
export async function listResponses(session: Session, filter: ResponseFilter): Promise<Response[]> {
	const { limit, offset, after, order = 'newest' } = filter;
	const search = filter.search?.replaceAll('\0', '').trim();
	if (isNothing(filter) || !(limit >= 1)) return [];
	const { by, follows } = ORDERS[order];
	let answers = answersLike(session, filter).orderBy(by);
	if (after) answers = answers.where(follows(after));
	if (!search) return await page(answers);
	const searched = answers.where('comment', 'is not', null).limit(SEARCHED_AT_MOST).as('searched');
	return await page(
		session.heavy
			.selectFrom(searched)
			.selectAll()
			.where(mentions(session, search))
			.orderBy(by),
	);

	async function page(found: Paged): Promise<Response[]> {
		const start = Math.max(0, Math.floor(offset ?? 0));
		const rows = await found.limit(Math.min(Math.floor(limit), MOST_ROWS)).offset(start).execute();
		return rows.map(responseOf);
	}
}

/** A query of answers in order, whatever it reads them from. */
interface Paged {
	limit(count: number): { offset(count: number): { execute(): Promise<ResponseTable[]> } };
}

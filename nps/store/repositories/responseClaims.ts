import type { Response } from '../../survey/response';
import { sql } from '../../vendor/kysely';
import type { ResponseTable } from '../schema';
import { lockFreeRows, type Session } from '../session';
import type { ClaimRequest } from '../types';
import { claimRows, MOST_EMISSIONS, UNCLAIMED } from './claim';
import { responseOf } from './responseRow';

/** As the index says it, word for word: with parameters in it SQLite would not use the index. */
const UNEMITTED = sql<boolean>`emitted_revision < revision and confirmed = 1 and failed_reason is null`;

const UNBATCHED = sql<boolean>`batch_revision < revision and confirmed = 1 and failed_reason is null`;

type Request = Omit<ClaimRequest, 'leaseMs'> & { readonly graceMs: number; readonly collected?: boolean };

function due({ db }: Session, { surveyKeys, now, graceMs, collected }: Request, limit: number) {
	return db
		.selectFrom('nps_response')
		.selectAll()
		.where(collected ? UNBATCHED : UNEMITTED)
		.where('test', '=', 0)
		.where('claimable_at', '<=', now.getTime())
		.where('updated_at', '<=', now.getTime() - graceMs)
		.$if(surveyKeys !== undefined, (query) =>
			query.where('survey_key', 'in', [...(surveyKeys ?? [])]),
		)
		.orderBy('claimable_at')
		.limit(limit);
}

export async function peekUnemitted(session: Session, request: Request): Promise<Response[]> {
	if (request.surveyKeys?.length === 0) return [];
	const rows = await due(session, request, request.limit)
		.where('emissions', '<', MOST_EMISSIONS)
		.execute();
	return inOrder(rows, request);
}

export async function claimUnemitted(
	session: Session,
	request: Request & Pick<ClaimRequest, 'leaseMs'>,
): Promise<Response[]> {
	if (request.surveyKeys?.length === 0) return [];
	const until = request.now.getTime() + request.leaseMs;
	return await session.write(async (tx) => {
		const rows = await claimRows<ResponseTable>(request.limit, {
			due: async (limit) => await due(tx, request, limit).$call(lockFreeRows(tx)).execute(),
			giveUp: async (ids) => {
				await tx.db
					.updateTable('nps_response')
					.set({ failed_reason: UNCLAIMED, lease: null })
					.where('id', 'in', [...ids])
					.execute();
			},
			lease: async (ids, lease) => {
				await tx.db
					.updateTable('nps_response')
					.set({ lease, claimable_at: until, emissions: sql<number>`emissions + 1` })
					.where('id', 'in', [...ids])
					.execute();
			},
		});
		return inOrder(rows, request);
	});
}

/** What went into a batch is what was routed of a collected answer. */
function inOrder(rows: readonly ResponseTable[], { collected }: Request): Response[] {
	const routed = (row: ResponseTable) => (collected ? { ...row, emitted_revision: row.batch_revision ?? 0 } : row);
	return rows.map((row) => responseOf(routed(row))).sort((a, b) => a.answeredAt.getTime() - b.answeredAt.getTime());
}

import type { Invitation } from '../../invitation/invitation';
import { sql } from '../../vendor/kysely';
import type { InvitationTable } from '../schema';
import { lockFreeRows, type Session } from '../session';
import type { ClaimRequest } from '../types';
import { claimRows, MOST_EMISSIONS, UNCLAIMED } from './claim';
import { invitationOf } from './invitationRow';
import { notPaused, whatIsPaused, type Paused } from './settingsPauses';

/** As the index says it, word for word: with parameters in it SQLite would not use the index. */
const WAITING = sql<boolean>`test = 0 and status in ('scheduled', 'sending')`;

type Request = Omit<ClaimRequest, 'leaseMs'>;

/** What a pause holds is not handed out: it stays due, and comes first when the pause is over. */
function due(session: Session, { surveyKeys, now }: Request, paused: Paused, limit: number) {
	return session.db
		.selectFrom('nps_invitation')
		.selectAll()
		.where(WAITING)
		.where('claimable_at', '<=', now.getTime())
		.where('expires_at', '>', now.getTime())
		.$if(paused === 'some', (query) => query.where(notPaused(session)))
		.$if(surveyKeys !== undefined, (query) =>
			query.where('survey_key', 'in', [...(surveyKeys ?? [])]),
		)
		.orderBy('claimable_at')
		.orderBy('created_at')
		.limit(limit);
}

export async function peekDue(session: Session, request: Request): Promise<Invitation[]> {
	const paused = await whatIsPaused(session);
	if (request.surveyKeys?.length === 0 || paused === 'all') return [];
	const rows = await due(session, request, paused, request.limit)
		.where('emissions', '<', MOST_EMISSIONS)
		.execute();
	return inOrder(rows);
}

export async function claimDue(session: Session, request: ClaimRequest): Promise<Invitation[]> {
	if (request.surveyKeys?.length === 0) return [];
	const until = request.now.getTime() + request.leaseMs;
	return await session.write(async (tx) => {
		const paused = await whatIsPaused(tx);
		if (paused === 'all') return [];
		const rows = await claimRows<InvitationTable>(request.limit, {
			due: async (limit) => await due(tx, request, paused, limit).$call(lockFreeRows(tx)).execute(),
			giveUp: async (ids) => {
				await tx.db
					.updateTable('nps_invitation')
					.set({ status: 'failed', reason: UNCLAIMED, lease: null })
					.where('id', 'in', [...ids])
					.execute();
			},
			lease: async (ids, lease) => {
				await tx.db
					.updateTable('nps_invitation')
					.set({ lease, claimable_at: until, emissions: sql<number>`emissions + 1` })
					.where('id', 'in', [...ids])
					.execute();
			},
		});
		return inOrder(rows);
	});
}

function inOrder(rows: readonly InvitationTable[]): Invitation[] {
	return rows
		.map(invitationOf)
		.sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime() || a.createdAt.getTime() - b.createdAt.getTime());
}

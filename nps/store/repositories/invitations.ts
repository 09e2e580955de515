import { sql } from '../../vendor/kysely';
import type { Session } from '../session';
import type { InvitationRepository } from '../types';
import { claimDue, peekDue } from './invitationClaims';
import { invitationOf } from './invitationRow';
import { createInvitation, expireInvitations, moveInvitation } from './invitationWrites';
import { ledgerOf } from './ledger';
import { recordSkip, skipsOf } from './skips';

export function invitationsOf(session: Session): InvitationRepository {
	const all = () => session.db.selectFrom('nps_invitation').selectAll('nps_invitation');

	return {
		ledger: async (query) => await ledgerOf(session, query),
		create: async (invitation) => await createInvitation(session, invitation),
		move: async (...move) => await moveInvitation(session, ...move),
		expire: async (now) => await expireInvitations(session, now),
		claimDue: async (request) => await claimDue(session, request),
		peekDue: async (request) => await peekDue(session, request),
		recordSkip: async (skip) => await recordSkip(session, skip),
		skips: async (personId, limit) => await skipsOf(session, personId, limit),

		async get(id) {
			const row = await all().where('id', '=', id).executeTakeFirst();
			return row && invitationOf(row);
		},

		async addToken(invitationId, tokenHash, now) {
			await session.write(async (tx) => {
				await tx.db
					.insertInto('nps_token')
					.values({
						hash: tokenHash,
						invitation_id: invitationId,
						created_at: now.getTime(),
					})
					.execute();
			});
		},

		async findByToken(tokenHash) {
			const row = await all()
				.innerJoin('nps_token', 'nps_token.invitation_id', 'nps_invitation.id')
				.where('nps_token.hash', '=', tokenHash)
				.executeTakeFirst();
			return row && invitationOf(row);
		},

		async awaitingReply(address, now) {
			const rows = await all()
				.leftJoin('nps_response', 'nps_response.invitation_id', 'nps_invitation.id')
				.where('nps_invitation.address', '=', address)
				.where((where) =>
					where.or([
						where.and([
							where('nps_invitation.status', 'in', ['sent', 'delivered']),
							where('nps_invitation.expires_at', '>', now.getTime()),
						]),
						where.and([
							where('nps_invitation.status', '=', 'answered'),
							where('nps_response.edit_until', '>', now.getTime()),
						]),
					]),
				)
				.orderBy('nps_invitation.sent_at', 'desc')
				.orderBy('nps_invitation.id')
				.execute();
			return rows.map(invitationOf);
		},

		async ofPerson(personId, limit) {
			const rows = await all()
				.where('person_id', '=', personId)
				.orderBy('created_at', 'desc')
				.orderBy('id')
				.limit(limit)
				.execute();
			return rows.map(invitationOf);
		},

		async overdue(surveyKey, before) {
			const row = await session.db
				.selectFrom('nps_invitation')
				.select(sql<number>`count(*)`.as('overdue'))
				.where('survey_key', '=', surveyKey)
				.where('due_at', '<', before.getTime())
				.where('status', '=', 'scheduled')
				.where(sql<boolean>`test = 0 and status in ('scheduled', 'sending')`)
				.executeTakeFirstOrThrow();
			return row.overdue;
		},
	};
}

import { sql } from '../../vendor/kysely';
import type { Session } from '../session';
import type { InvitationRepository } from '../types';
import { awaitingReply } from './awaitingReply';
import { decidedSince } from './decided';
import { claimDue, peekDue } from './invitationClaims';
import { invitationOf } from './invitationRow';
import { createInvitation, expireInvitations, moveInvitation, noteOpened } from './invitationWrites';
import { ledgerOf } from './ledger';
import { recordSkip, skipsOf } from './skips';
import { addToken } from './tokens';

export function invitationsOf(session: Session): InvitationRepository {
	const all = () => session.db.selectFrom('nps_invitation').selectAll('nps_invitation');

	return {
		ledger: async (query) => await ledgerOf(session, query),
		create: async (invitation) => await createInvitation(session, invitation),
		move: async (...move) => await moveInvitation(session, ...move),
		noteOpened: async (id, now) => await noteOpened(session, id, now),
		expire: async (now) => await expireInvitations(session, now),
		claimDue: async (request) => await claimDue(session, request),
		peekDue: async (request) => await peekDue(session, request),
		recordSkip: async (skip) => await recordSkip(session, skip),
		skips: async (personId, limit) => await skipsOf(session, personId, limit),
		decidedSince: async (...query) => await decidedSince(session, ...query),

		async get(id) {
			const row = await all().where('id', '=', id).executeTakeFirst();
			return row && invitationOf(row);
		},

		addToken: async (...token) => await session.write(async (tx) => await addToken(tx, ...token)),

		async findByToken(tokenHash) {
			const row = await all()
				.innerJoin('nps_token', 'nps_token.invitation_id', 'nps_invitation.id')
				.where('nps_token.hash', '=', tokenHash)
				.executeTakeFirst();
			return row && invitationOf(row);
		},

		awaitingReply: async (address, now) => await awaitingReply(session, address, now),

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
				.where(sql<boolean>`test = 0 and status = 'scheduled' and held is null`)
				.executeTakeFirstOrThrow();
			return row.overdue;
		},
	};
}

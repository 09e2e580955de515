import type { Session } from '../session';
import type { ConversationRepository } from '../types';
import { json, parsed } from '../values';

export function conversationsOf(session: Session): ConversationRepository {
	return {
		async get(invitationId) {
			const row = await session.db
				.selectFrom('nps_conversation')
				.select(['state', 'revision'])
				.where('invitation_id', '=', invitationId)
				.executeTakeFirst();
			return row && { state: parsed<unknown>(row.state), revision: row.revision };
		},

		async put(invitationId, state, expectedRevision, now) {
			const values = {
				state: json(state ?? null),
				revision: expectedRevision + 1,
				updated_at: now.getTime(),
			};
			return await session.write(async ({ db }) => {
				if (expectedRevision === 0) {
					const { numInsertedOrUpdatedRows } = await db
						.insertInto('nps_conversation')
						.values({ invitation_id: invitationId, ...values })
						.onConflict((conflict) => conflict.doNothing())
						.executeTakeFirstOrThrow();
					return numInsertedOrUpdatedRows === 1n;
				}
				const { numUpdatedRows } = await db
					.updateTable('nps_conversation')
					.set(values)
					.where('invitation_id', '=', invitationId)
					.where('revision', '=', expectedRevision)
					.executeTakeFirstOrThrow();
				return numUpdatedRows === 1n;
			});
		},
	};
}

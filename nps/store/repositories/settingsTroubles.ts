import { sql } from '../../vendor/kysely';
import type { Session } from '../session';
import type { BrakeRepository } from '../types';

type Troubles = Pick<BrakeRepository, 'noteTrouble' | 'troubles' | 'sent'>;

/** As the index says it. */
const SENT = sql<boolean>`test = 0 and sent_at is not null`;

export function troublesOf(session: Session): Troubles {
	return {
		noteTrouble: async ({ invitationId, kind, channel, sentAt }, now) =>
			await session.write(async ({ db }) => {
				const { numInsertedOrUpdatedRows } = await db
					.insertInto('nps_trouble')
					.values({
						invitation_id: invitationId,
						kind,
						channel,
						sent_at: sentAt.getTime(),
						noted_at: now.getTime(),
					})
					.onConflict((conflict) => conflict.doNothing())
					.executeTakeFirstOrThrow();
				return numInsertedOrUpdatedRows === 1n;
			}),

		async troubles(channel, kind, sentSince) {
			const row = await session.db
				.selectFrom('nps_trouble')
				.select(sql<number>`count(*)`.as('found'))
				.where('channel', '=', channel)
				.where('kind', '=', kind)
				.where('sent_at', '>=', sentSince.getTime())
				.executeTakeFirstOrThrow();
			return row.found;
		},

		async sent(channel, since, most) {
			const some = session.db
				.selectFrom('nps_invitation')
				.select('sent_at')
				.where(SENT)
				.where('channel', '=', channel)
				.where('sent_at', '>=', since.getTime())
				.limit(most)
				.as('some');
			const row = await session.db
				.selectFrom(some)
				.select(sql<number>`count(*)`.as('found'))
				.executeTakeFirstOrThrow();
			return row.found;
		},
	};
}

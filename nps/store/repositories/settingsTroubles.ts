import { sql } from '../../vendor/kysely';
import type { Session } from '../session';
import type { BrakeRepository } from '../types';

type Troubles = Pick<BrakeRepository, 'noteTrouble' | 'troubles' | 'sent'>;

/** As the index says it. */
const SENT = sql<boolean>`test = 0 and sent_at is not null`;

const COUNT = sql<number>`count(*)`.as('found');

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
				.select(COUNT)
				.where('channel', '=', channel)
				.where('kind', '=', kind)
				.where('sent_at', '>=', sentSince.getTime())
				.executeTakeFirstOrThrow();
			return row.found;
		},

		async sent(channel, since, most) {
			const surveys = await surveysSent(session, channel, since, most);
			return surveys < most ? surveys + (await remindersSent(session, channel, since, most - surveys)) : surveys;
		},
	};
}

async function surveysSent({ db }: Session, channel: string, since: Date, most: number): Promise<number> {
	const some = db
		.selectFrom('nps_invitation')
		.select('sent_at')
		.where(SENT)
		.where('channel', '=', channel)
		.where('sent_at', '>=', since.getTime())
		.limit(most)
		.as('some');
	const row = await db.selectFrom(some).select(COUNT).executeTakeFirstOrThrow();
	return row.found;
}

/** No index leads to them, so they are looked for where nobody waits. */
async function remindersSent({ heavy }: Session, channel: string, since: Date, most: number): Promise<number> {
	const some = heavy
		.selectFrom('nps_reminder')
		.select('sent_at')
		.where('channel', '=', channel)
		.where('sent_at', '>=', since.getTime())
		.limit(most)
		.as('some');
	const row = await heavy.selectFrom(some).select(COUNT).executeTakeFirstOrThrow();
	return row.found;
}

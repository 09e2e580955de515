import { DAY } from '../../clock';
import { sql } from '../../vendor/kysely';
import type { Session } from '../session';
import type { SentTo, ThreadRepository } from '../types';
import { keyText } from '../values';

const CHANNEL = 'whatsapp';

export function threadsOf(session: Session): ThreadRepository {
	return {
		async noteInbound(address, own, at) {
			const row = { address: keyText(address), own: keyText(own), wrote_at: at.getTime() };
			await session.write(async ({ db }) => {
				await db
					.insertInto('nps_thread')
					.values(row)
					.onConflict((conflict) =>
						conflict
							.columns(['address', 'own'])
							.doUpdateSet({ wrote_at: row.wrote_at })
							.where('nps_thread.wrote_at', '<', row.wrote_at),
					)
					.execute();
			});
		},

		async wroteTo(address, since) {
			const rows = await session.db
				.selectFrom('nps_thread')
				.select('own')
				.where('address', '=', keyText(address))
				.where('wrote_at', '>', since.getTime())
				.orderBy('own')
				.execute();
			return rows.map(({ own }) => own);
		},

		async forgetInbound(address) {
			await session.write(async ({ db }) => {
				await db.deleteFrom('nps_thread').where('address', '=', keyText(address)).execute();
			});
		},

		async link(alias, address, now) {
			const key = keyText(alias);
			// The day is enough, and leads to no answer of the same moment.
			const values = { address, noted_at: now.getTime() - (now.getTime() % DAY) };
			const known = await session.db
				.selectFrom('nps_alias')
				.select('address')
				.where('alias', '=', key)
				.executeTakeFirst();
			if (known?.address === address) return;
			await session.write(async ({ db }) => {
				await db
					.insertInto('nps_alias')
					.values({ alias: key, ...values })
					.onConflict((conflict) => conflict.column('alias').doUpdateSet(values))
					.execute();
			});
		},

		async addressOf(alias) {
			const row = await session.db
				.selectFrom('nps_alias')
				.select('address')
				.where('alias', '=', keyText(alias))
				.executeTakeFirst();
			return row?.address;
		},

		sentTo: async (providerMessageId) => await sentTo(session, providerMessageId),
	};
}

/** One query for each table, because each has an index of its own. */
async function sentTo({ db }: Session, providerMessageId: string): Promise<SentTo | undefined> {
	const invitation = await db
		.selectFrom('nps_invitation')
		.select(['address', 'id as invitation_id'])
		.where('provider_message_id', '=', providerMessageId)
		.where('channel', '=', CHANNEL)
		.executeTakeFirst();
	const reminder = await db
		.selectFrom('nps_reminder')
		.select(['address', 'invitation_id'])
		.where('provider_message_id', '=', providerMessageId)
		.where('channel', '=', CHANNEL)
		.executeTakeFirst();
	const followUp = await db
		.selectFrom('nps_follow_up')
		.select(['address', sql<null>`null`.as('invitation_id')])
		.where('provider_message_id', '=', providerMessageId)
		.where('channel', '=', CHANNEL)
		.executeTakeFirst();
	const found = [invitation, reminder, followUp].find((row) => row?.address);
	if (!found?.address) return undefined;
	const { address, invitation_id: invitationId } = found;
	return { address, ...(invitationId !== null && { invitationId }) };
}

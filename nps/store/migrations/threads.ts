import { sql } from '../../vendor/kysely';
import type { Queries } from '../session';
import { table } from './table';

/**
 * WhatsApp: when a person last wrote to which of our numbers, the IDs people appear under where their number is hidden,
 * and messages of ours by the provider's ID.
 */
export async function threads(db: Queries): Promise<void> {
	await table(db, 'nps_thread', 'address:text own:text wrote_at:bigint')
		.addPrimaryKeyConstraint('nps_thread_pk', ['address', 'own'])
		.execute();

	await table(db, 'nps_alias', 'alias:text address:text noted_at:bigint')
		.addPrimaryKeyConstraint('nps_alias_pk', ['alias'])
		.execute();
	await db.schema.createIndex('nps_alias_by_address').on('nps_alias').column('address').execute();

	for (const name of ['nps_invitation', 'nps_reminder', 'nps_follow_up'] as const) {
		await db.schema
			.createIndex(`${name}_by_message`)
			.on(name)
			.column('provider_message_id')
			.where(sql<boolean>`provider_message_id is not null`)
			.execute();
	}
}

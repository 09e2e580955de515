import { sql } from '../../vendor/kysely';
import type { Queries } from '../session';
import { table } from './table';

/**
 * Follow-up messages, one row for each answer and purpose, and the variant of the wording an invitation speaks and its
 * answer was given to. Columns left alone by an older process mean "no variant".
 */
export async function followUps(db: Queries): Promise<void> {
	for (const name of ['nps_invitation', 'nps_response'] as const) {
		await db.schema.alterTable(name).addColumn('variant', 'text').execute();
	}

	await table(
		db,
		'nps_follow_up',
		`id:text response_id:text purpose:text survey_key:text person_id:text? channel:text address:text?
		status:text reason:text? subject:text? text:text? begun_at:bigint sent_at:bigint?
		provider_message_id:text? token_hash:text? lease:text? lease_until:bigint?`,
	)
		.addPrimaryKeyConstraint('nps_follow_up_pk', ['id'])
		.addForeignKeyConstraint('nps_follow_up_of', ['response_id'], 'nps_response', ['id'])
		.execute();
	const on = (name: string) => db.schema.createIndex(`nps_follow_up_${name}`).on('nps_follow_up');
	await on('once').columns(['response_id', 'purpose']).unique().execute();
	await on('by_token')
		.column('token_hash')
		.unique()
		.where(sql<boolean>`token_hash is not null`)
		.execute();
	await on('by_person').columns(['person_id', 'begun_at']).execute();
	await on('by_address').columns(['address', 'begun_at']).execute();
}

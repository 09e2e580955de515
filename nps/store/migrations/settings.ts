import { sql } from '../../vendor/kysely';
import type { Queries } from '../session';
import { table } from './table';

const IN_FORCE = sql<boolean>`resumed_at is null`;
const SENT = sql<boolean>`test = 0 and sent_at is not null`;
const HELD = sql<boolean>`held is not null and status = 'scheduled'`;

/**
 * The brakes of sending: settings, pauses, counters of messages and money, runs that wait for approval, and what mail
 * servers and providers complained about. Columns left alone by an older process mean "not held, not counted".
 */
export async function settings(db: Queries): Promise<void> {
	await table(db, 'nps_setting', 'name:text value:text changed_at:bigint changed_by:text')
		.addPrimaryKeyConstraint('nps_setting_pk', ['name'])
		.execute();

	await table(
		db,
		'nps_pause',
		`id:text scope:text why:text paused_by:text automatic:integer paused_at:bigint
		resumed_at:bigint? resumed_by:text?`,
	)
		.addPrimaryKeyConstraint('nps_pause_pk', ['id'])
		.execute();
	await db.schema
		.createIndex('nps_pause_in_force')
		.on('nps_pause')
		.column('scope')
		.unique()
		.where(IN_FORCE)
		.execute();
	await db.schema
		.createIndex('nps_pause_by_scope')
		.on('nps_pause')
		.columns(['scope', 'resumed_at'])
		.execute();

	await table(db, 'nps_counter', 'scope:text period:text messages:bigint cost:bigint')
		.addPrimaryKeyConstraint('nps_counter_pk', ['scope', 'period'])
		.execute();

	await table(
		db,
		'nps_batch',
		`id:text survey_key:text customers:integer made_at:bigint ends_at:bigint decision:text?
		decided_at:bigint? decided_by:text?`,
	)
		.addPrimaryKeyConstraint('nps_batch_pk', ['id'])
		.execute();

	await table(
		db,
		'nps_trouble',
		'invitation_id:text kind:text channel:text sent_at:bigint noted_at:bigint',
	)
		.addPrimaryKeyConstraint('nps_trouble_pk', ['invitation_id', 'kind'])
		.execute();
	await db.schema
		.createIndex('nps_trouble_by_channel')
		.on('nps_trouble')
		.columns(['channel', 'kind', 'sent_at'])
		.execute();

	await invitationColumns(db);
}

async function invitationColumns(db: Queries): Promise<void> {
	for (const column of ['held', 'batch', 'charged_day'] as const) {
		await db.schema.alterTable('nps_invitation').addColumn(column, 'text').execute();
	}
	await db.schema.alterTable('nps_invitation').addColumn('charged_cost', 'bigint').execute();
	const on = (name: string, columns: string[]) =>
		db.schema.createIndex(`nps_invitation_${name}`).on('nps_invitation').columns(columns);
	await on('held', ['held', 'survey_key', 'batch']).where(HELD).execute();
	await on('by_channel', ['channel', 'sent_at']).where(SENT).execute();
}

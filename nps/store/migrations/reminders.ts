import { sql } from '../../vendor/kysely';
import type { Queries } from '../session';
import { table } from './table';

/** Went out by a message of ours, and nobody has answered: a link is handed over by somebody who reminds, if anybody does. */
const OUT = `test = 0 and status in ('sent', 'delivered') and channel <> 'web'`;

/**
 * Reminders: how far each invitation has come with them, and one row for each that was begun. Columns left alone by an
 * older process mean "never reminded".
 */
export async function reminders(db: Queries): Promise<void> {
	const counts = ['reminders', 'remind_emissions'] as const;
	for (const column of counts) {
		await db.schema
			.alterTable('nps_invitation')
			.addColumn(column, 'integer', (made) => made.notNull().defaultTo(0))
			.execute();
	}
	for (const column of ['reminded_at', 'remind_at'] as const) {
		await db.schema.alterTable('nps_invitation').addColumn(column, 'bigint').execute();
	}
	await db.schema.alterTable('nps_invitation').addColumn('remind_lease', 'text').execute();

	const on = (name: string) => db.schema.createIndex(`nps_invitation_${name}`).on('nps_invitation');
	await on('remind')
		.columns(['survey_key', 'reminders'])
		.expression(sql`(coalesce(reminded_at, sent_at))`)
		.where(sql<boolean>`${sql.raw(OUT)} and remind_at is null`)
		.execute();
	await on('remind_again')
		.columns(['survey_key', 'remind_at'])
		.where(sql<boolean>`${sql.raw(OUT)} and remind_at is not null`)
		.execute();

	await table(
		db,
		'nps_reminder',
		`invitation_id:text number:integer channel:text address:text? status:text reason:text?
		begun_at:bigint sent_at:bigint? provider_message_id:text?`,
	)
		.addPrimaryKeyConstraint('nps_reminder_pk', ['invitation_id', 'number'])
		.addForeignKeyConstraint('nps_reminder_of', ['invitation_id'], 'nps_invitation', ['id'])
		.execute();
	await db.schema
		.createIndex('nps_reminder_by_address')
		.on('nps_reminder')
		.columns(['address', 'begun_at'])
		.execute();
}

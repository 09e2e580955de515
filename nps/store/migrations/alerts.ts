import { sql } from '../../vendor/kysely';
import type { Queries } from '../session';
import { table } from './table';

/** What was worth telling about the figures, each once, and on which day each survey's figures were last looked at. */
export async function alerts(db: Queries): Promise<void> {
	await table(
		db,
		'nps_alert',
		`id:text survey_key:text touchpoint:text kind:text subject:text last_day:text alert:text
		raised_at:bigint closed_at:bigint? emitted_at:bigint? emissions:integer lease:text? claimable_at:bigint`,
	)
		.addPrimaryKeyConstraint('nps_alert_pk', ['id'])
		.addUniqueConstraint('nps_alert_once', [
			'survey_key',
			'touchpoint',
			'kind',
			'subject',
			'last_day',
		])
		.execute();
	await db.schema
		.createIndex('nps_alert_by_day')
		.on('nps_alert')
		.columns(['survey_key', 'touchpoint', 'last_day'])
		.execute();
	await db.schema
		.createIndex('nps_alert_waiting')
		.on('nps_alert')
		.column('claimable_at')
		.where(sql<boolean>`emitted_at is null`)
		.execute();
	await table(db, 'nps_alert_look', 'survey_key:text day:text')
		.addPrimaryKeyConstraint('nps_alert_look_pk', ['survey_key'])
		.execute();
}

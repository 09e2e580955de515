import { sql } from '../../vendor/kysely';
import type { Queries } from '../session';
import { table } from './table';

/** The follow-up owed to whoever gave an answer: at most one case for each. */
export async function cases(db: Queries): Promise<void> {
	await table(
		db,
		'nps_case',
		`id:text response_id:text survey_key:text status:text owner:text? due_at:bigint opened_at:bigint
		contacted_at:bigint? closed_at:bigint? cause:text? outcome:text? test:integer revision:integer`,
	)
		.addPrimaryKeyConstraint('nps_case_pk', ['id'])
		.addUniqueConstraint('nps_case_once', ['response_id'])
		.execute();
	await db.schema
		.createIndex('nps_case_waiting')
		.on('nps_case')
		.columns(['survey_key', 'due_at'])
		.where(sql<boolean>`closed_at is null`)
		.execute();
	for (const column of ['contacted_at', 'closed_at'] as const) {
		await db.schema
			.createIndex(`nps_case_${column}`)
			.on('nps_case')
			.column(column)
			.where(sql<boolean>`${sql.ref(column)} is not null`)
			.execute();
	}
	for (const column of ['due_at', 'opened_at'] as const) {
		await db.schema.createIndex(`nps_case_by_${column}`).on('nps_case').columns([column, 'id']).execute();
	}
}

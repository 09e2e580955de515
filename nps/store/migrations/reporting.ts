import { sql } from '../../vendor/kysely';
import { beginningOf } from '../repositories/longNames';
import type { Queries } from '../session';

/**
 * What reports read: whether a survey was opened, the hour it was sent at, under which values each row is counted, and
 * indexes for reading by team, agent and day. Columns left alone by an older process mean "not opened" and "counted by
 * fewer dimensions"; `countAgain` adds what is missing.
 */
export async function reporting(db: Queries): Promise<void> {
	for (const table of ['nps_invitation', 'nps_rollup'] as const) {
		await db.schema
			.alterTable(table)
			.addColumn('opened', 'integer', (made) => made.notNull().defaultTo(0))
			.execute();
	}
	await db.schema.alterTable('nps_invitation').addColumn('opened_at', 'bigint').execute();
	for (const table of ['nps_invitation', 'nps_response'] as const) {
		for (const column of ['sent_hour', 'counted_as'] as const) {
			await db.schema.alterTable(table).addColumn(column, 'text').execute();
		}
	}
	await db.schema.alterTable('nps_response').addColumn('sentiment', 'text').execute();
	await indexes(db);
}

async function indexes(db: Queries): Promise<void> {
	const on = (table: 'nps_response' | 'nps_invitation' | 'nps_rollup', name: string) =>
		db.schema.createIndex(`${table}_${name}`).on(table);

	for (const column of ['team', 'agent'] as const) {
		const known = sql<boolean>`${sql.ref(column)} is not null`;
		await on('nps_response', `by_${column}`)
			.expression(beginningOf(column))
			.columns(['answered_at', 'id'])
			.where(known)
			.execute();
		await on('nps_invitation', `by_${column}`)
			.expression(beginningOf(column))
			.column('created_at')
			.where(known)
			.execute();
	}
	await on('nps_invitation', 'by_survey').columns(['survey_key', 'created_at']).execute();
	await on('nps_invitation', 'sent')
		.columns(['survey_key', 'sent_at'])
		.where(sql<boolean>`sent_at is not null`)
		.execute();
	await on('nps_rollup', 'by_survey').columns(['survey_key', 'dimension', 'day']).execute();

	for (const table of ['nps_response', 'nps_invitation'] as const) {
		await on(table, 'uncounted').column('id').where(sql<boolean>`counted_as is null`).execute();
	}
}

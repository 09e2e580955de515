import { sql } from '../../vendor/kysely';
import type { Queries } from '../session';
import { table } from './table';

/**
 * Who changed what of the programme and when, and answers that are kept without their person. Columns left alone by an
 * older process mean "not anonymous".
 */
export async function changes(db: Queries): Promise<void> {
	await table(
		db,
		'nps_change',
		`id:text at:bigint sequence:integer made_by:text via:text? kind:text subject:text field:text?
		was:text? became:text?`,
	)
		.addPrimaryKeyConstraint('nps_change_pk', ['id'])
		.execute();
	await db.schema.createIndex('nps_change_by_time').on('nps_change').columns(['at', 'sequence', 'id']).execute();

	await db.schema
		.alterTable('nps_response')
		.addColumn('anonymous', 'integer', (made) => made.notNull().defaultTo(0))
		.execute();
	await db.schema
		.createIndex('nps_response_linked')
		.on('nps_response')
		.column('edit_until')
		.where(sql<boolean>`anonymous = 1 and invitation_id is not null`)
		.execute();
}

import { sql } from '../../../vendor/kysely';
import type { Queries } from '../../session';
import { table } from '../table';

const WAITING = sql<boolean>`emitted_at is null`;

export async function deliveries(db: Queries): Promise<void> {
	await table(
		db,
		'nps_delivery',
		`id:text scope:text source:text delivery_id:text payload:text? person_id:text? answer:text?
		received_at:bigint emitted_at:bigint? emissions:integer lease:text? claimable_at:bigint
		failed_reason:text?`,
	)
		.addPrimaryKeyConstraint('nps_delivery_pk', ['id'])
		.addUniqueConstraint('nps_delivery_once', ['scope', 'source', 'delivery_id'])
		.addForeignKeyConstraint('nps_delivery_person', ['person_id'], 'nps_person', ['id'])
		.execute();
	const on = (name: string, columns: string[]) =>
		db.schema.createIndex(`nps_delivery_${name}`).on('nps_delivery').columns(columns);
	await on('left', ['scope', 'claimable_at']).where(WAITING).execute();
	await on('by_person', ['person_id']).execute();
}

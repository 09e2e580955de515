import type { Queries } from '../../session';
import { table } from '../table';

export async function people(db: Queries): Promise<void> {
	await table(db, 'nps_person', 'id:text customer:text created_at:bigint updated_at:bigint')
		.addPrimaryKeyConstraint('nps_person_pk', ['id'])
		.execute();
	await table(db, 'nps_identity', 'kind:text value:text person_id:text')
		.addPrimaryKeyConstraint('nps_identity_pk', ['kind', 'value'])
		.addForeignKeyConstraint('nps_identity_person', ['person_id'], 'nps_person', ['id'])
		.execute();
	await db.schema
		.createIndex('nps_identity_by_person')
		.on('nps_identity')
		.column('person_id')
		.execute();
}

import type { Queries } from '../../session';
import { table } from '../table';

export async function programme(db: Queries): Promise<void> {
	await table(
		db,
		'nps_conversation',
		'invitation_id:text state:text revision:integer updated_at:bigint',
	)
		.addPrimaryKeyConstraint('nps_conversation_pk', ['invitation_id'])
		.addForeignKeyConstraint('nps_conversation_of', ['invitation_id'], 'nps_invitation', ['id'])
		.execute();
	await table(
		db,
		'nps_suppression',
		'hash:text kind:text address:text? reason:text source:text at:bigint',
	)
		.addPrimaryKeyConstraint('nps_suppression_pk', ['hash'])
		.execute();
	await db.schema
		.createIndex('nps_suppression_by_time')
		.on('nps_suppression')
		.columns(['at', 'hash'])
		.execute();
	await table(
		db,
		'nps_rollup',
		`survey_key:text touchpoint:text day:text dimension:text value:text
		h0:integer h1:integer h2:integer h3:integer h4:integer h5:integer h6:integer h7:integer
		h8:integer h9:integer h10:integer unscored:integer invited:integer sent:integer
		delivered:integer answered:integer commented:integer opted_out:integer`,
	)
		.addPrimaryKeyConstraint('nps_rollup_pk', [
			'survey_key',
			'touchpoint',
			'day',
			'dimension',
			'value',
		])
		.execute();
	await db.schema
		.createIndex('nps_rollup_by_day')
		.on('nps_rollup')
		.columns(['dimension', 'day'])
		.execute();
	await table(
		db,
		'nps_subscriber',
		'event:text survey_key:text workflow_id:text node_id:text node_name:text last_beat:bigint',
	)
		.addPrimaryKeyConstraint('nps_subscriber_pk', ['event', 'survey_key'])
		.execute();
	await table(
		db,
		'nps_signing_key',
		'id:text purpose:text sequence:integer secret:text created_at:bigint',
	)
		.addPrimaryKeyConstraint('nps_signing_key_pk', ['id'])
		.addUniqueConstraint('nps_signing_key_order', ['purpose', 'sequence'])
		.execute();
}

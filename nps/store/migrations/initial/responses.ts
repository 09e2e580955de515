import { sql } from '../../../vendor/kysely';
import type { Queries } from '../../session';
import { table } from '../table';

const UNEMITTED = sql<boolean>`emitted_revision < revision and confirmed = 1 and failed_reason is null`;

export async function responses(db: Queries): Promise<void> {
	await table(
		db,
		'nps_response',
		`id:text survey_key:text survey_version:integer invitation_id:text? invitation_sent_at:bigint?
		person_id:text? customer:text score:integer? comment:text? language:text? channel:text
		touchpoint:text agent:text? team:text? segments:text? answered_at:bigint updated_at:bigint
		edit_until:bigint complete_at:bigint confirmed:integer test:integer quality:text?
		revision:integer emitted_revision:integer emissions:integer lease:text? claimable_at:bigint
		failed_reason:text? external_source:text? external_id:text? day:text`,
	)
		.addPrimaryKeyConstraint('nps_response_pk', ['id'])
		.addUniqueConstraint('nps_response_invitation', ['invitation_id'])
		.addUniqueConstraint('nps_response_external', ['external_source', 'external_id'])
		.addForeignKeyConstraint('nps_response_of', ['invitation_id'], 'nps_invitation', ['id'])
		.addForeignKeyConstraint('nps_response_person', ['person_id'], 'nps_person', ['id'])
		.execute();
	const on = (name: string, columns: string[]) =>
		db.schema.createIndex(`nps_response_${name}`).on('nps_response').columns(columns);
	await on('unemitted', ['claimable_at']).where(UNEMITTED).execute();
	await on('by_time', ['answered_at', 'id']).execute();
	await on('by_survey', ['survey_key', 'answered_at', 'id']).execute();
	await on('by_person', ['person_id', 'answered_at']).execute();
}

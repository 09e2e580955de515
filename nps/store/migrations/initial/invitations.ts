import { sql } from '../../../vendor/kysely';
import type { Queries } from '../../session';
import { table } from '../table';

const OPEN = sql<boolean>`test = 0 and status in ('scheduled', 'sending', 'sent', 'delivered')`;
const NOT_FAILED = sql<boolean>`test = 0 and status <> 'failed'`;
const WAITING = sql<boolean>`test = 0 and status in ('scheduled', 'sending')`;
const OUT = sql<boolean>`test = 0 and status in ('sent', 'delivered')`;
const UNFINISHED = sql<boolean>`status in ('scheduled', 'sending', 'sent', 'delivered')`;

export async function invitations(db: Queries): Promise<void> {
	await table(
		db,
		'nps_invitation',
		`id:text survey_key:text survey_version:integer person_id:text? customer:text event:text
		event_id:text touchpoint:text agent:text? team:text? segments:text? channel:text address:text?
		status:text reason:text? due_at:bigint created_at:bigint sent_at:bigint? answered_at:bigint?
		expires_at:bigint provider_message_id:text? test:integer emissions:integer lease:text?
		claimable_at:bigint created_day:text sent_day:text? delivered:integer answered:integer
		commented:integer opted_out:integer`,
	)
		.addPrimaryKeyConstraint('nps_invitation_pk', ['id'])
		.addForeignKeyConstraint('nps_invitation_person', ['person_id'], 'nps_person', ['id'])
		.execute();
	await indexes(db);

	await table(db, 'nps_token', 'hash:text invitation_id:text created_at:bigint')
		.addPrimaryKeyConstraint('nps_token_pk', ['hash'])
		.addForeignKeyConstraint('nps_token_invitation', ['invitation_id'], 'nps_invitation', [
			'id',
		])
		.execute();
	await db.schema
		.createIndex('nps_token_by_invitation')
		.on('nps_token')
		.column('invitation_id')
		.execute();

	await table(
		db,
		'nps_skip',
		`survey_key:text person_id:text event_id:text customer:text event:text reason:text
		sentence:text at:bigint`,
	)
		.addPrimaryKeyConstraint('nps_skip_pk', ['survey_key', 'person_id', 'event_id'])
		.addForeignKeyConstraint('nps_skip_person', ['person_id'], 'nps_person', ['id'])
		.execute();
	await db.schema
		.createIndex('nps_skip_by_person')
		.on('nps_skip')
		.columns(['person_id', 'at'])
		.execute();
}

async function indexes(db: Queries): Promise<void> {
	const on = (name: string, columns: string[]) =>
		db.schema.createIndex(`nps_invitation_${name}`).on('nps_invitation').columns(columns);
	await on('event', ['survey_key', 'person_id', 'event_id']).unique().where(NOT_FAILED).execute();
	await on('open', ['survey_key', 'person_id']).unique().where(OPEN).execute();
	await on('due', ['claimable_at']).where(WAITING).execute();
	await on('survey_due', ['survey_key', 'claimable_at']).where(WAITING).execute();
	await on('links', ['survey_key', 'expires_at']).where(OUT).execute();
	await on('expiry', ['expires_at']).where(UNFINISHED).execute();
	await on('by_person', ['person_id', 'created_at']).execute();
	await on('by_address', ['address', 'sent_at']).execute();
}

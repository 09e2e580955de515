import type { Queries } from '../../session';
import { table } from '../table';

export async function surveys(db: Queries): Promise<void> {
	await table(
		db,
		'nps_survey',
		`key:text name:text definition:text fingerprint:text wording:text time_zone:text version:integer
		active:integer workflow_id:text base_url:text registered_at:bigint updated_at:bigint`,
	)
		.addPrimaryKeyConstraint('nps_survey_pk', ['key'])
		.execute();
	await table(
		db,
		'nps_survey_version',
		'survey_key:text version:integer definition:text since:bigint',
	)
		.addPrimaryKeyConstraint('nps_survey_version_pk', ['survey_key', 'version'])
		.execute();
}

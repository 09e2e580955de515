import { sql } from '../../vendor/kysely';
import { DOUBTFUL } from '../doubtful';
import type { Queries } from '../session';

/** Finds the few answers that need a second look among the many that do not. */
export async function quality(db: Queries): Promise<void> {
	await db.schema
		.createIndex('nps_response_doubtful')
		.on('nps_response')
		.columns(['survey_key', 'answered_at'])
		.where(sql<boolean>`${DOUBTFUL}`)
		.execute();
}

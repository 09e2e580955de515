import { sql } from '../../vendor/kysely';
import type { Queries } from '../session';

/** As the query says it, word for word. */
const UNHELD = sql<boolean>`test = 0 and status = 'scheduled' and held is null`;

/** What is overdue is asked for by every run that schedules: it must not cost a look at everything that waits. */
export async function overdue(db: Queries): Promise<void> {
	await db.schema
		.createIndex('nps_invitation_overdue')
		.on('nps_invitation')
		.columns(['survey_key', 'due_at'])
		.where(UNHELD)
		.execute();
}

import type { Queries } from '../session';

/** What the comment of an answer says: sentiment and themes, as JSON. */
export async function analysis(db: Queries): Promise<void> {
	await db.schema.alterTable('nps_response').addColumn('analysis', 'text').execute();
}

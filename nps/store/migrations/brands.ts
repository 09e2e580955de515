import { sql } from '../../vendor/kysely';
import type { Queries } from '../session';
import { table } from './table';

const UNTOLD = sql<boolean>`begin_told_at is null or (resumed_at is not null and end_told_at is null)`;

const UNBATCHED = sql<boolean>`batch_revision < revision and confirmed = 1 and failed_reason is null`;

/**
 * Brands that surveys share, which pauses a workflow was told of, and how far collected answers were handed over in batches.
 * Columns left alone by an older process mean "a brand of its own", "not told" and "not for a batch"; pauses of before are
 * nobody's news any more.
 */
export async function brands(db: Queries): Promise<void> {
	await table(db, 'nps_brand', 'key:text profile:text saved_at:bigint')
		.addPrimaryKeyConstraint('nps_brand_pk', ['key'])
		.execute();
	await db.schema.alterTable('nps_survey').addColumn('brand_key', 'text').execute();

	for (const column of ['begin_told_at', 'end_told_at', 'tell_until'] as const) {
		await db.schema.alterTable('nps_pause').addColumn(column, 'bigint').execute();
	}
	await db.schema.alterTable('nps_pause').addColumn('tell_lease', 'text').execute();
	await db
		.updateTable('nps_pause')
		.set(({ ref }) => ({ begin_told_at: ref('paused_at'), end_told_at: ref('resumed_at') }))
		.execute();
	await db.schema
		.createIndex('nps_pause_untold')
		.on('nps_pause')
		.column('paused_at')
		.where(UNTOLD)
		.execute();

	await db.schema.alterTable('nps_response').addColumn('batch_revision', 'integer').execute();
	await db.schema
		.createIndex('nps_response_unbatched')
		.on('nps_response')
		.column('claimable_at')
		.where(UNBATCHED)
		.execute();
}

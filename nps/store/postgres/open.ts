import { Kysely, PostgresDialect } from '../../vendor/kysely';
import type { Schema } from '../schema';
import type { Database } from '../session';
import { PostgresDriver } from './driver';
import { labelOf, openPool, type PostgresConfig } from './pool';

/** A pool for this database; nothing connects before the first query. */
export async function openPostgres(config: PostgresConfig): Promise<Database> {
	const pool = await openPool(config);
	const label = labelOf(config);
	const driver = new PostgresDriver(pool, label);
	const standard = new PostgresDialect({ pool });
	const queries = new Kysely<Schema>({
		dialect: {
			createDriver: () => driver,
			createQueryCompiler: () => standard.createQueryCompiler(),
			createAdapter: () => standard.createAdapter(),
			createIntrospector: (db) => standard.createIntrospector(db),
		},
	}).withSchema(config.schema);
	return {
		dialect: 'postgres',
		label,
		schema: config.schema,
		writer: queries,
		reader: queries,
		heavy: queries,
		close: async () => await pool.end(),
	};
}

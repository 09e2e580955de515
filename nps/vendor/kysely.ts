import type * as Library from 'kysely';
import * as bundle from './kysely.bundle.js';

export const {
	CompiledQuery,
	Kysely,
	PostgresDialect,
	SqliteAdapter,
	SqliteIntrospector,
	SqliteQueryCompiler,
	sql,
} = bundle as typeof Library;
export type * from 'kysely';
/** The types of the two classes above, which the constants would hide. */
export type Kysely<Database> = Library.Kysely<Database>;
export type CompiledQuery<Row = unknown> = Library.CompiledQuery<Row>;

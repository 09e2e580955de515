import { sql, type RawBuilder } from '../../vendor/kysely';

/** Columns with an index of their own. Names come from elsewhere and may be longer than PostgreSQL can index. */
export type NameColumn = 'team' | 'agent';

const INDEXED_CHARACTERS = 200;

/** What the index holds of the name: its beginning. */
export const beginningOf = (column: NameColumn) =>
	sql<string>`substr(${sql.ref(column)}, 1, ${sql.lit(INDEXED_CHARACTERS)})`;

/** Whether it is one of these names, found through the index. */
export function isNamed(column: NameColumn, names: readonly string[]): RawBuilder<boolean> {
	const beginnings = names.map((name) => [...name].slice(0, INDEXED_CHARACTERS).join(''));
	return sql`(${beginningOf(column)} in (${sql.join(beginnings)}) and ${sql.ref(column)} in (${sql.join([...names])}))`;
}

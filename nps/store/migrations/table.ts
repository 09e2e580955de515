import type { CreateTableBuilder } from '../../vendor/kysely';
import type { Queries } from '../session';

type Type = 'text' | 'integer' | 'bigint';

/** A table from lines of `name:type` words; a question mark after the type allows NULL. */
export function table(
	db: Queries,
	name: string,
	columns: string,
): CreateTableBuilder<string, string> {
	return columns
		.trim()
		.split(/\s+/)
		.reduce<CreateTableBuilder<string, string>>((built, word) => {
			const [column = '', kind = ''] = word.split(':');
			const type = kind.replace('?', '') as Type;
			return built.addColumn(column, type, (made) =>
				kind.endsWith('?') ? made : made.notNull(),
			);
		}, db.schema.createTable(name));
}

/** What a cell holds; days are ISO dates, moments ISO 8601 in UTC. */
export type Cell = string | number | boolean | null;
export type Row = Readonly<Record<string, Cell>>;

export const COLUMN_TYPES = ['text', 'whole', 'number', 'truth', 'day', 'moment'] as const;
export type ColumnType = (typeof COLUMN_TYPES)[number];

export interface ColumnInfo {
	/** As in the views of the store. */
	readonly name: string;
	readonly type: ColumnType;
	/** Left out: it may be empty. */
	readonly required?: true;
}

export interface Column<Source> extends ColumnInfo {
	readonly value: (source: Source) => Cell | undefined;
}

/** A table that is given out, whatever the format. */
export interface Shape {
	/** Part of file names: "responses". */
	readonly name: string;
	/** As OData calls the table, and one row of it. */
	readonly entitySet: string;
	readonly entityType: string;
	/** The columns that together name a row; all of them required. */
	readonly key: readonly string[];
	readonly columns: readonly ColumnInfo[];
}

export interface ExportSet<Source> extends Shape {
	readonly columns: ReadonlyArray<Column<Source>>;
}

/** A row of the set, with all of its columns. */
export function rowOf<Source>({ columns }: Pick<ExportSet<Source>, 'columns'>, source: Source): Row {
	const row: Record<string, Cell> = {};
	for (const { name, value } of columns) row[name] = value(source) ?? null;
	return row;
}

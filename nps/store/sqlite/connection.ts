import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { CompiledQuery, DatabaseConnection, QueryResult } from '../../vendor/kysely';
import { withoutNul } from '../values';
import { LOCK_WAIT_MS, whileBusy } from './busy';
import { addFold } from './fold';

interface Prepared {
	readonly statement: StatementSync;
	readonly givesRows: boolean;
}

const CACHED_STATEMENTS = 200;

/** One handle of the file, as kysely wants it. */
export class SqliteConnection implements DatabaseConnection {
	private readonly statements = new Map<string, Prepared>();

	constructor(
		readonly database: DatabaseSync,
		private readonly label: string,
	) {
		addFold(database);
	}

	async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
		const values = parameters.map(asInput);
		return await whileBusy(this.label, performance.now() + LOCK_WAIT_MS, () =>
			run<Row>(this.prepared(sql), values),
		);
	}
	async *streamQuery(): AsyncIterableIterator<never> {
		throw new Error('The embedded store reads whole results');
	}

	/** Preparing costs five times as much as running a statement that finds one row. */
	private prepared(sql: string): Prepared {
		const known = this.statements.get(sql);
		if (known) return known;
		const statement = this.database.prepare(sql);
		const made = { statement, givesRows: statement.columns().length > 0 };
		if (this.statements.size >= CACHED_STATEMENTS) this.statements.clear();
		this.statements.set(sql, made);
		return made;
	}
}

function run<Row>({ statement, givesRows }: Prepared, values: SQLInputValue[]): QueryResult<Row> {
	if (givesRows) {
		const rows = statement.all(...values) as Row[];
		return { rows, numAffectedRows: BigInt(rows.length) };
	}
	return { rows: [], numAffectedRows: BigInt(statement.run(...values).changes) };
}

function asInput(value: unknown): SQLInputValue {
	return value === undefined ? null : (withoutNul(value) as SQLInputValue);
}

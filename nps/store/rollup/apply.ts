import { sql } from '../../vendor/kysely';
import { MEASURES, type Measure, type RollupTable } from '../schema';
import type { Session } from '../session';
import { chunks } from '../values';
import type { Contribution } from './contribution';

const NOTHING = Object.fromEntries(MEASURES.map((measure) => [measure, 0])) as Record<
	Measure,
	number
>;
const ROWS_PER_STATEMENT = 200;

/** What the rows changed in one transaction added before, and what they add now. */
interface Changed {
	readonly before: Contribution[];
	readonly after: Contribution[];
}

const changed = new WeakMap<object, Changed>();

/**
 * Corrects the counts after rows changed from what they added before to what they add now: once for all of a transaction,
 * at its end. Many rows count in the same few places.
 */
export async function applyChange(
	tx: Session,
	before: readonly Contribution[],
	after: readonly Contribution[],
): Promise<void> {
	const { atEnd } = tx;
	if (!atEnd) return await correct(tx, before, after);
	const known = changed.get(atEnd) ?? { before: [], after: [] };
	known.before.push(...before);
	known.after.push(...after);
	changed.set(atEnd, known);
	atEnd.set(applyChange, async (session) => await correct(session, known.before, known.after));
}

async function correct(
	tx: Session,
	before: readonly Contribution[],
	after: readonly Contribution[],
): Promise<void> {
	const rows = changes(before, after);
	for (const values of chunks(rows, ROWS_PER_STATEMENT)) {
		await tx.db
			.insertInto('nps_rollup')
			.values(values)
			.onConflict((conflict) =>
				conflict
					.columns(['survey_key', 'touchpoint', 'day', 'dimension', 'value'])
					.doUpdateSet(() => ADDED),
			)
			.execute();
	}
}

const ADDED = Object.fromEntries(
	MEASURES.map((measure) => [
		measure,
		sql<number>`${sql.ref(`nps_rollup.${measure}`)} + ${sql.ref(`excluded.${measure}`)}`,
	]),
);

/** One row per key that changes at all, in key order: processes that lock rows in one order cannot deadlock on them. */
function changes(before: readonly Contribution[], after: readonly Contribution[]): RollupTable[] {
	const rows = new Map<string, RollupTable>();
	const add = ({ key, counts }: Contribution, sign: 1 | -1) => {
		const { survey_key, touchpoint, day, dimension, value } = key;
		const id = JSON.stringify([survey_key, touchpoint, day, dimension, value]);
		const row = rows.get(id) ?? { ...key, ...NOTHING };
		for (const measure of MEASURES) row[measure] += sign * (counts[measure] ?? 0);
		rows.set(id, row);
	};
	for (const contribution of before) add(contribution, -1);
	for (const contribution of after) add(contribution, 1);
	return [...rows]
		.filter(([, row]) => MEASURES.some((measure) => row[measure] !== 0))
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([, row]) => row);
}

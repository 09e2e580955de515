import { systemRandom } from '../../random';

/** After this many emissions in vain a row is given up as failed(unclaimed). */
export const MOST_EMISSIONS = 5;
export const UNCLAIMED = 'unclaimed';

const AT_ONCE = 500;

interface Steps<Row> {
	/** The next rows to hand out, oldest first, locked against other claims. */
	due(limit: number): Promise<Row[]>;
	giveUp(ids: readonly string[]): Promise<void>;
	lease(ids: readonly string[], lease: string): Promise<void>;
}

/** Rows leased to the caller, as they are now; those handed out too often are given up on the way. */
export async function claimRows<
	Row extends { id: string; emissions: number; lease: string | null },
>(limit: number, steps: Steps<Row>): Promise<Row[]> {
	const lease = systemRandom.id();
	const claimed: Row[] = [];
	while (claimed.length < limit) {
		const wanted = Math.min(limit - claimed.length, AT_ONCE);
		const rows = await steps.due(wanted);
		const spent = rows.filter(({ emissions }) => emissions >= MOST_EMISSIONS);
		const fresh = rows.filter(({ emissions }) => emissions < MOST_EMISSIONS);
		if (spent.length > 0) await steps.giveUp(spent.map(({ id }) => id));
		if (fresh.length > 0)
			await steps.lease(
				fresh.map(({ id }) => id),
				lease,
			);
		claimed.push(...fresh.map((row) => ({ ...row, lease, emissions: row.emissions + 1 })));
		if (rows.length < wanted) break;
	}
	return claimed;
}

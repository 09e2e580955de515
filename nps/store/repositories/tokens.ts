import type { TokenTable } from '../schema';
import type { Session } from '../session';
import { chunks } from '../values';

const ROWS_PER_STATEMENT = 100;
const added = new WeakMap<object, TokenTable[]>();

/** Keeps the hash of a link's token: those of one transaction together, at its end. */
export async function addToken(tx: Session, invitationId: string, hash: string, now: Date): Promise<void> {
	const row = { hash, invitation_id: invitationId, created_at: now.getTime() };
	const { atEnd } = tx;
	if (!atEnd) return await insert(tx, [row]);
	const rows = added.get(atEnd) ?? [];
	rows.push(row);
	added.set(atEnd, rows);
	atEnd.set(addToken, async (session) => await insert(session, rows));
}

async function insert({ db }: Session, rows: readonly TokenTable[]): Promise<void> {
	for (const values of chunks(rows, ROWS_PER_STATEMENT)) await db.insertInto('nps_token').values(values).execute();
}

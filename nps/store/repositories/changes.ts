import { systemRandom } from '../../random';
import { cleanText } from '../../report/cleanText';
import type { ChangeTable } from '../schema';
import type { Session } from '../session';
import type { Change, ChangeKind, ChangeRepository, NewChange } from '../types';
import { chunks, optional, present } from '../values';

const LONGEST_TEXT = 1_000;
const LONGEST_NAME = 200;
const ROWS_PER_STATEMENT = 100;

export function changesOf(session: Session): ChangeRepository {
	return {
		async record(changes, now) {
			const rows = changes.map((change, index) => rowOf(change, index, now));
			if (rows.length === 0) return;
			await session.write(async ({ db }) => {
				for (const values of chunks(rows, ROWS_PER_STATEMENT)) {
					await db.insertInto('nps_change').values(values).execute();
				}
			});
		},

		async list({ kinds, subject, since, until, limit, offset }) {
			if (kinds?.length === 0) return [];
			let query = session.db.selectFrom('nps_change').selectAll();
			if (kinds) query = query.where('kind', 'in', [...kinds]);
			if (subject !== undefined) query = query.where('subject', '=', subject);
			if (since) query = query.where('at', '>=', since.getTime());
			if (until) query = query.where('at', '<', until.getTime());
			const rows = await query
				.orderBy('at', 'desc')
				.orderBy('sequence')
				.orderBy('id')
				.limit(limit)
				.offset(offset ?? 0)
				.execute();
			return rows.map(changeOf);
		},
	};
}

function rowOf({ by, via, kind, subject, field, from, to }: NewChange, sequence: number, now: Date): ChangeTable {
	const capped = (text: string | undefined, longest: number) =>
		text === undefined ? null : cleanText(text, longest);
	return {
		id: systemRandom.id(),
		at: now.getTime(),
		sequence,
		made_by: cleanText(by, LONGEST_NAME),
		via: capped(via, LONGEST_NAME),
		kind,
		subject: cleanText(subject, LONGEST_NAME),
		field: capped(field, LONGEST_NAME),
		was: capped(from, LONGEST_TEXT),
		became: capped(to, LONGEST_TEXT),
	};
}

function changeOf(row: ChangeTable): Change {
	return present({
		id: row.id,
		at: new Date(row.at),
		by: row.made_by,
		via: optional(row.via),
		kind: row.kind as ChangeKind,
		subject: row.subject,
		field: optional(row.field),
		from: optional(row.was),
		to: optional(row.became),
	});
}

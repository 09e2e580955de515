import type { CaseRepository } from '../caseTypes';
import type { CaseTable } from '../schema';
import { lockRows, type Session } from '../session';
import { chunks } from '../values';
import { countCases } from './caseCounts';
import { listCases } from './caseList';
import { caseOf, caseRow } from './caseRow';

const IDS_PER_STATEMENT = 500;

export function casesOf(session: Session): CaseRepository {
	return {
		async open(opened, responseRevision) {
			return await session.write(async (tx) => {
				const answer = await tx.db
					.selectFrom('nps_response')
					.select('revision')
					.where('id', '=', opened.responseId)
					.$call(lockRows(tx))
					.executeTakeFirst();
				if (answer?.revision !== responseRevision) return undefined;
				const { numInsertedOrUpdatedRows } = await tx.db
					.insertInto('nps_case')
					.values(caseRow(opened))
					.onConflict((conflict) => conflict.column('response_id').doNothing())
					.executeTakeFirstOrThrow();
				if (numInsertedOrUpdatedRows === 1n) return { opened: true, case: opened };
				const there = await tx.db
					.selectFrom('nps_case')
					.selectAll()
					.where('response_id', '=', opened.responseId)
					.executeTakeFirstOrThrow();
				return { opened: false, case: caseOf(there) };
			});
		},

		async update(changed, expectedRevision) {
			return await session.write(async ({ db }) => {
				const { numUpdatedRows } = await db
					.updateTable('nps_case')
					.set({ ...caseRow(changed), revision: expectedRevision + 1 })
					.where('id', '=', changed.id)
					.where('revision', '=', expectedRevision)
					.executeTakeFirstOrThrow();
				return numUpdatedRows > 0n;
			});
		},

		async get(id) {
			const row = await session.db.selectFrom('nps_case').selectAll().where('id', '=', id).executeTakeFirst();
			return row && caseOf(row);
		},

		list: async (filter) => await listCases(session, filter),

		async ofResponses(responseIds) {
			const found: CaseTable[] = [];
			for (const ids of chunks(responseIds, IDS_PER_STATEMENT)) {
				const rows = session.db.selectFrom('nps_case').selectAll().where('response_id', 'in', ids);
				found.push(...(await rows.execute()));
			}
			return new Map(found.map((row) => [row.response_id, caseOf(row)]));
		},

		counts: async (query) => await countCases(session, query),
	};
}

import { sql } from '../../vendor/kysely';
import type { Session } from '../session';
import type { ResponseRepository } from '../types';
import { chunks } from '../values';
import { answerQuality } from './answerQuality';
import { claimUnemitted, peekUnemitted } from './responseClaims';
import { lastOf } from './responseLast';
import { listResponses } from './responseList';
import { responseOf } from './responseRow';
import { cutAnonymous } from './responseAnonymity';
import { annotateResponse } from './responseAnnotation';
import { insertResponse, updateResponse } from './responseWrites';

const IDS_PER_STATEMENT = 500;

export function responsesOf(session: Session): ResponseRepository {
	const one = async (column: 'id' | 'invitation_id', value: string) => {
		const row = await session.db
			.selectFrom('nps_response')
			.selectAll()
			.where(column, '=', value)
			.executeTakeFirst();
		return row && responseOf(row);
	};

	return {
		insert: async (...answer) => await insertResponse(session, ...answer),
		update: async (...answer) => await updateResponse(session, ...answer),
		annotate: async (annotation) => await annotateResponse(session, annotation),
		get: async (id) => await one('id', id),
		byInvitation: async (invitationId) => await one('invitation_id', invitationId),
		claimUnemitted: async (request) => await claimUnemitted(session, request),
		peekUnemitted: async (request) => await peekUnemitted(session, request),
		list: async (filter) => await listResponses(session, filter),
		quality: async (query) => await answerQuality(session, query),
		lastOf: async (personIds, limit) => await lastOf(session, personIds, limit),
		cutAnonymous: async (now) => await cutAnonymous(session, now),

		async markEmitted(emitted) {
			if (emitted.length === 0) return;
			const revisions = new Set(emitted.map(({ revision }) => revision));
			await session.write(async (tx) => {
				for (const revision of revisions) {
					const items = emitted.filter((item) => item.revision === revision);
					for (const part of chunks(items, IDS_PER_STATEMENT)) {
						await tx.db
							.updateTable('nps_response')
							.set({
								emitted_revision: newer('emitted_revision', revision),
								batch_revision: newer('batch_revision', revision),
								lease: null,
								emissions: 0,
								claimable_at: sql<number>`complete_at`,
							})
							.where(
								'id',
								'in',
								part.map(({ id }) => id),
							)
							.where((where) =>
								where.or([
									where('emitted_revision', '<', revision),
									where('batch_revision', '<', revision),
								]),
							)
							.execute();
					}
				}
			});
		},
	};
}

/** No column is set back, and one that is empty stays so. */
const newer = (column: 'emitted_revision' | 'batch_revision', revision: number) =>
	sql<number>`case when ${sql.ref(column)} < ${sql.lit(revision)} then ${sql.lit(revision)} else ${sql.ref(column)} end`;

import { sql } from '../../vendor/kysely';
import type { Session } from '../session';
import type { ResponseRepository } from '../types';
import { chunks } from '../values';
import { claimUnemitted, peekUnemitted } from './responseClaims';
import { listResponses } from './responseList';
import { responseOf } from './responseRow';
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
								emitted_revision: revision,
								lease: null,
								emissions: 0,
								claimable_at: sql<number>`complete_at`,
							})
							.where(
								'id',
								'in',
								part.map(({ id }) => id),
							)
							.where('emitted_revision', '<', revision)
							.execute();
					}
				}
			});
		},
	};
}

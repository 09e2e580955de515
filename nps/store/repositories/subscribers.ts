import { sql } from '../../vendor/kysely';
import type { Session } from '../session';
import type { SubscriberRepository } from '../types';

const EVERY_SURVEY = '*';

/** Any number that no other program takes as its lock. */
const LOCK = 7_310_220_592;

export function subscribersOf(session: Session): SubscriberRepository {
	return {
		async beat({ event, surveyKey, workflowId, nodeId, nodeName }, now, staleMs) {
			return await session.write(async (tx) => {
				await oneAtATime(tx);
				const rival = await tx.db
					.selectFrom('nps_subscriber')
					.select(['workflow_id', 'node_name'])
					.where('event', '=', event)
					.where('last_beat', '>', now.getTime() - staleMs)
					.where((where) =>
						where.or([
							where('workflow_id', '<>', workflowId),
							where('node_id', '<>', nodeId),
						]),
					)
					.$if(surveyKey !== EVERY_SURVEY, (query) =>
						query.where('survey_key', 'in', [surveyKey, EVERY_SURVEY]),
					)
					.limit(1)
					.executeTakeFirst();
				if (rival) {
					const holder = { workflowId: rival.workflow_id, nodeName: rival.node_name };
					return { ok: false, holder };
				}
				const values = {
					workflow_id: workflowId,
					node_id: nodeId,
					node_name: nodeName,
					last_beat: now.getTime(),
				};
				await tx.db
					.insertInto('nps_subscriber')
					.values({ event, survey_key: surveyKey, ...values })
					.onConflict((conflict) =>
						conflict.columns(['event', 'survey_key']).doUpdateSet(values),
					)
					.execute();
				return { ok: true };
			});
		},

		async lastBeat(event, surveyKey) {
			const row = await session.db
				.selectFrom('nps_subscriber')
				.select('last_beat')
				.where('event', '=', event)
				.where('survey_key', 'in', [surveyKey, EVERY_SURVEY])
				.orderBy('last_beat', 'desc')
				.limit(1)
				.executeTakeFirst();
			return row && new Date(row.last_beat);
		},
	};
}

/** A subscriber of all surveys and one of a single survey are different rows: no row lock keeps them apart. */
async function oneAtATime({ dialect, db }: Session): Promise<void> {
	if (dialect === 'postgres')
		await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(db);
}

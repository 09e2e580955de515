import type { Alert, AlertKind } from '../../alerts/types';
import type { AlertRepository, RaisedAlert } from '../alertTypes';
import type { AlertTable } from '../schema';
import { lockFreeRows, type Session } from '../session';
import type { ClaimRequest } from '../types';
import { chunks, json, keyText, parsed } from '../values';
import { sql } from '../../vendor/kysely';
import { claimRows, MOST_EMISSIONS } from './claim';

/** As the index says it, word for word: with parameters in it SQLite would not use the index. */
const WAITING = sql<boolean>`emitted_at is null`;
const IDS_PER_STATEMENT = 500;

type Request = Omit<ClaimRequest, 'leaseMs'>;

export function alertsOf(session: Session): AlertRepository {
	return {
		async lastLooks() {
			const rows = await session.db.selectFrom('nps_alert_look').selectAll().execute();
			return new Map(rows.map(({ survey_key, day }) => [survey_key, day]));
		},

		beginLook: async (surveyKey, day) =>
			await session.write(async ({ db }) => {
				const { numInsertedOrUpdatedRows } = await db
					.insertInto('nps_alert_look')
					.values({ survey_key: surveyKey, day })
					.onConflict((conflict) =>
						conflict
							.column('survey_key')
							.doUpdateSet({ day })
							.where('nps_alert_look.day', '<', day),
					)
					.executeTakeFirstOrThrow();
				return numInsertedOrUpdatedRows === 1n;
			}),

		async earlier(surveyKey, touchpoint, limit) {
			const rows = await session.db
				.selectFrom('nps_alert')
				.select(['kind', 'subject', 'last_day', 'closed_at'])
				.where('survey_key', '=', surveyKey)
				.where('touchpoint', '=', keyText(touchpoint))
				.orderBy('last_day', 'desc')
				.limit(limit)
				.execute();
			return rows.map(({ kind, subject, last_day, closed_at }) => ({
				kind: kind as AlertKind,
				subject,
				lastDay: last_day,
				open: closed_at === null,
			}));
		},

		async raise(raised) {
			if (raised.length === 0) return;
			await session.write(async ({ db }) => {
				await db
					.insertInto('nps_alert')
					.values(raised.map(rowOf))
					.onConflict((conflict) => conflict.doNothing())
					.execute();
			});
		},

		async close(surveyKey, touchpoint, kind, now) {
			await session.write(async ({ db }) => {
				await db
					.updateTable('nps_alert')
					.set({ closed_at: now.getTime() })
					.where('survey_key', '=', surveyKey)
					.where('touchpoint', '=', keyText(touchpoint))
					.where('kind', '=', kind)
					.where('closed_at', 'is', null)
					.execute();
			});
		},

		async claimUnemitted(request) {
			if (request.surveyKeys?.length === 0) return [];
			const until = request.now.getTime() + request.leaseMs;
			return await session.write(async (tx) => {
				const rows = await claimRows<AlertTable>(request.limit, {
					due: async (limit) =>
						await due(tx, request, limit).$call(lockFreeRows(tx)).execute(),
					giveUp: async (ids) => await emitted(tx, ids, request.now),
					lease: async (ids, lease) => {
						await tx.db
							.updateTable('nps_alert')
							.set({ lease, claimable_at: until, emissions: sql<number>`emissions + 1` })
							.where('id', 'in', [...ids])
							.execute();
					},
				});
				return rows.map(raisedOf);
			});
		},

		async peekUnemitted(request) {
			if (request.surveyKeys?.length === 0) return [];
			const rows = await due(session, request, request.limit)
				.where('emissions', '<', MOST_EMISSIONS)
				.execute();
			return rows.map(raisedOf);
		},

		async markEmitted(ids, now) {
			await session.write(async (tx) => {
				for (const part of chunks(ids, IDS_PER_STATEMENT)) await emitted(tx, part, now);
			});
		},
	};
}

function due({ db }: Session, { surveyKeys, now }: Request, limit: number) {
	return db
		.selectFrom('nps_alert')
		.selectAll()
		.where(WAITING)
		.where('claimable_at', '<=', now.getTime())
		.$if(surveyKeys !== undefined, (query) =>
			query.where('survey_key', 'in', [...(surveyKeys ?? [])]),
		)
		.orderBy('claimable_at')
		.limit(limit);
}

async function emitted({ db }: Session, ids: readonly string[], now: Date): Promise<void> {
	await db
		.updateTable('nps_alert')
		.set({ emitted_at: now.getTime(), lease: null })
		.where('id', 'in', [...ids])
		.where(WAITING)
		.execute();
}

function rowOf({ id, surveyKey, touchpoint, alert, raisedAt }: RaisedAlert): AlertTable {
	return {
		id,
		survey_key: surveyKey,
		touchpoint: keyText(touchpoint),
		kind: alert.kind,
		subject: alert.subject,
		last_day: alert.period.end,
		alert: json({ touchpoint, ...alert }),
		raised_at: raisedAt.getTime(),
		closed_at: null,
		emitted_at: null,
		emissions: 0,
		lease: null,
		claimable_at: raisedAt.getTime(),
	};
}

function raisedOf(row: AlertTable): RaisedAlert {
	const { touchpoint, ...alert } = parsed<Alert & { touchpoint: string }>(row.alert);
	return {
		id: row.id,
		surveyKey: row.survey_key,
		touchpoint,
		alert: alert as Alert,
		raisedAt: new Date(row.raised_at),
	};
}

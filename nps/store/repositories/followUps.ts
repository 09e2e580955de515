import type { SendingChannel } from '../../events/channels';
import type { FollowUp, FollowUpRepository, FollowUpStatus } from '../followUpTypes';
import type { FollowUpTable } from '../schema';
import type { Session } from '../session';
import { date, optional, present } from '../values';

export function followUpsOf(session: Session): FollowUpRepository {
	const all = () => session.db.selectFrom('nps_follow_up').selectAll();
	const one = async (query: ReturnType<typeof all>) => {
		const row = await query.executeTakeFirst();
		return row && followUpOf(row);
	};

	return {
		find: async (responseId, purpose) =>
			await one(all().where('response_id', '=', responseId).where('purpose', '=', purpose)),

		get: async (id) => await one(all().where('id', '=', id)),

		async fail(id, reason) {
			return await session.write(async ({ db }) => {
				const { numUpdatedRows } = await db
					.updateTable('nps_follow_up')
					.set({ status: 'failed' satisfies FollowUpStatus, reason, lease: null, lease_until: null })
					.where('id', '=', id)
					.where('status', '<>', 'failed' satisfies FollowUpStatus)
					.executeTakeFirstOrThrow();
				return numUpdatedRows > 0n;
			});
		},

		findByToken: async (tokenHash) => await one(all().where('token_hash', '=', tokenHash)),

		async last({ purpose, personId, addresses, exceptResponse }) {
			if (personId === undefined && addresses.length === 0) return undefined;
			return await one(
				all()
					.where('purpose', '=', purpose)
					.where('status', '<>', 'failed' satisfies FollowUpStatus)
					.where('response_id', '<>', exceptResponse)
					.where((where) =>
						where.or([
							...(personId === undefined ? [] : [where('person_id', '=', personId)]),
							...(addresses.length === 0 ? [] : [where('address', 'in', [...addresses])]),
						]),
					)
					.orderBy('begun_at', 'desc')
					.limit(1),
			);
		},

		async begin({ id, ...followUp }) {
			const row = {
				...columnsOf(followUp),
				status: 'sending' satisfies FollowUpStatus,
				reason: null,
				sent_at: null,
				provider_message_id: null,
			};
			return await session.write(async (tx) => {
				const kept = await tx.db
					.insertInto('nps_follow_up')
					.values({ id, ...row })
					.onConflict((conflict) =>
						conflict
							.columns(['response_id', 'purpose'])
							.doUpdateSet(row)
							.where('nps_follow_up.status', '=', 'failed' satisfies FollowUpStatus),
					)
					.returningAll()
					.executeTakeFirst();
				return kept && followUpOf(kept);
			});
		},

		async finish({ id, lease }, { status, reason, providerMessageId }, now) {
			return await session.write(async ({ db }) => {
				const { numUpdatedRows } = await db
					.updateTable('nps_follow_up')
					.set({
						status,
						reason: reason ?? null,
						provider_message_id: providerMessageId ?? null,
						sent_at: status === 'sent' ? now.getTime() : null,
						lease: null,
						lease_until: null,
					})
					.where('id', '=', id)
					.where('status', '=', 'sending' satisfies FollowUpStatus)
					.where('lease', '=', lease ?? '')
					.executeTakeFirstOrThrow();
				return numUpdatedRows > 0n;
			});
		},

		async ofPerson(personId, limit) {
			const rows = await all()
				.where('person_id', '=', personId)
				.orderBy('begun_at', 'desc')
				.orderBy('id')
				.limit(limit)
				.execute();
			return rows.map(followUpOf);
		},
	};
}

function columnsOf(followUp: Omit<Parameters<FollowUpRepository['begin']>[0], 'id'>) {
	return {
		response_id: followUp.responseId,
		purpose: followUp.purpose,
		survey_key: followUp.surveyKey,
		person_id: followUp.personId ?? null,
		channel: followUp.channel,
		address: followUp.address ?? null,
		subject: followUp.subject ?? null,
		text: followUp.text ?? null,
		begun_at: followUp.begunAt.getTime(),
		token_hash: followUp.tokenHash,
		lease: followUp.lease,
		lease_until: followUp.leaseUntil.getTime(),
	};
}

function followUpOf(row: FollowUpTable): FollowUp {
	return present({
		id: row.id,
		responseId: row.response_id,
		purpose: row.purpose,
		surveyKey: row.survey_key,
		personId: optional(row.person_id),
		channel: row.channel as SendingChannel,
		address: optional(row.address),
		status: row.status as FollowUpStatus,
		reason: optional(row.reason),
		subject: optional(row.subject),
		text: optional(row.text),
		begunAt: new Date(row.begun_at),
		sentAt: date(row.sent_at),
		providerMessageId: optional(row.provider_message_id),
		lease: optional(row.lease),
		leaseUntil: date(row.lease_until),
	});
}

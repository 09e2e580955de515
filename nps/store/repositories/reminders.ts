import type { ChannelName } from '../../events/channels';
import { sql } from '../../vendor/kysely';
import type { InvitationTable, ReminderTable } from '../schema';
import { lockRows, type Session } from '../session';
import type { DueReminder, Reminder, ReminderRepository, ReminderStatus } from '../types';
import { date, optional, present } from '../values';
import { invitationOf } from './invitationRow';
import { claimReminders, NEVER, peekReminders } from './reminderClaims';

const WAITS_FOR_ANSWER: readonly string[] = ['sent', 'delivered'];
const LEFT_BEHIND = sql<boolean>`test = 0 and status in ('sent', 'delivered') and channel <> 'web' and remind_at is not null`;

export function remindersOf(session: Session): ReminderRepository {
	return {
		claimDue: async (request) => await claimReminders(session, request),
		peekDue: async (request) => await peekReminders(session, request),

		async find(invitationId) {
			const row = await invitationRow(session, invitationId);
			if (!row) return undefined;
			const next = await reminderRow(session, invitationId, row.reminders + 1);
			const begun = next?.status === 'sending' ? reminderOf(next) : undefined;
			return { ...dueOf(row), ...(begun && { begun }) };
		},

		begin: async ({ invitationId, lease }, { channel, address }, own, now) =>
			await held(session, invitationId, lease, undefined, async (tx, row) => {
				if (!WAITS_FOR_ANSWER.includes(row.status)) return undefined;
				const reminder: ReminderTable = {
					invitation_id: invitationId,
					number: row.reminders + 1,
					channel,
					address,
					status: 'sending',
					reason: null,
					begun_at: now.getTime(),
					sent_at: null,
					provider_message_id: null,
				};
				const { numInsertedOrUpdatedRows } = await tx.db
					.insertInto('nps_reminder')
					.values(reminder)
					.onConflict((conflict) => conflict.doNothing())
					.executeTakeFirstOrThrow();
				if (numInsertedOrUpdatedRows !== 1n) return undefined;
				await change(tx, invitationId, {
					reminded_at: now.getTime(),
					remind_lease: own.lease,
					remind_at: own.until.getTime(),
				});
				return reminderOf(reminder);
			}),

		finish: async ({ invitationId, lease }, outcome, now) =>
			await held(session, invitationId, lease, false, async (tx, row) => {
				const { status, reason, providerMessageId } = outcome;
				const number = row.reminders + 1;
				const { numUpdatedRows } = await tx.db
					.updateTable('nps_reminder')
					.set({
						...present({ status, reason, provider_message_id: providerMessageId }),
						...(status === 'sent' && { sent_at: now.getTime() }),
					})
					.where('invitation_id', '=', invitationId)
					.where('number', '=', number)
					.where('status', '=', 'sending')
					.executeTakeFirstOrThrow();
				if (numUpdatedRows !== 1n) return false;
				await change(tx, invitationId, {
					remind_lease: null,
					remind_emissions: 0,
					...(status === 'sent'
						? { reminders: number, reminded_at: now.getTime(), remind_at: null }
						: { reminded_at: await lastReminded(tx, invitationId), remind_at: NEVER }),
				});
				return true;
			}),

		takeBack: async ({ invitationId, lease }, until) =>
			await held(session, invitationId, lease, false, async (tx, row) => {
				await forget(tx, row);
				await change(tx, invitationId, {
					reminded_at: await lastReminded(tx, invitationId),
					remind_at: until.getTime(),
				});
				return true;
			}),

		putOff: async ({ invitationId, lease }, until) =>
			await held(session, invitationId, lease, false, async (tx, row) => {
				await forget(tx, row);
				await change(tx, invitationId, {
					reminded_at: await lastReminded(tx, invitationId),
					remind_at: until.getTime(),
					remind_lease: null,
					remind_emissions: 0,
				});
				return true;
			}),

		stop: async ({ invitationId, lease }) =>
			await held(session, invitationId, lease, false, async (tx) => {
				await change(tx, invitationId, { remind_at: NEVER, remind_lease: null });
				return true;
			}),

		async get(invitationId, number) {
			const row = await reminderRow(session, invitationId, number);
			return row && reminderOf(row);
		},

		async note(invitationId, number, status, reason, now) {
			const { numUpdatedRows } = await session.write(
				async ({ db }) =>
					await db
						.updateTable('nps_reminder')
						.set({
							...present({ status, reason }),
							sent_at: sql<number>`coalesce(sent_at, ${sql.lit(now.getTime())})`,
						})
						.where('invitation_id', '=', invitationId)
						.where('number', '=', number)
						.where('status', 'in', status === 'delivered' ? ['sent'] : ['sent', 'delivered'])
						.executeTakeFirstOrThrow(),
			);
			return numUpdatedRows === 1n;
		},

		async overdue(surveyKey, before) {
			const row = await session.db
				.selectFrom('nps_invitation')
				.select(sql<number>`count(*)`.as('overdue'))
				.where(LEFT_BEHIND)
				.where('survey_key', '=', surveyKey)
				.where('remind_at', '<', before.getTime())
				.executeTakeFirstOrThrow();
			return row.overdue;
		},
	};
}

/** Does the work while the claim is the one given, in one transaction with the invitation locked. */
async function held<Value>(
	session: Session,
	invitationId: string,
	lease: string | undefined,
	refused: Value,
	work: (tx: Session, row: InvitationTable) => Promise<Value>,
): Promise<Value> {
	return await session.write(async (tx) => {
		const row = await invitationRow(tx, invitationId);
		return row && optional(row.remind_lease) === lease ? await work(tx, row) : refused;
	});
}

async function invitationRow(session: Session, id: string): Promise<InvitationTable | undefined> {
	const query = session.db.selectFrom('nps_invitation').selectAll().where('id', '=', id);
	return await (session.inTransaction ? query.$call(lockRows(session)) : query).executeTakeFirst();
}

async function reminderRow(
	{ db }: Session,
	invitationId: string,
	number: number,
): Promise<ReminderTable | undefined> {
	return await db
		.selectFrom('nps_reminder')
		.selectAll()
		.where('invitation_id', '=', invitationId)
		.where('number', '=', number)
		.executeTakeFirst();
}

/** One that was begun and certainly never reached its provider leaves no trace: it may be begun again. */
async function forget(tx: Session, { id, reminders }: InvitationTable): Promise<void> {
	await tx.db
		.deleteFrom('nps_reminder')
		.where('invitation_id', '=', id)
		.where('number', '=', reminders + 1)
		.where('status', '=', 'sending')
		.execute();
}

async function lastReminded({ db }: Session, invitationId: string): Promise<number | null> {
	const row = await db
		.selectFrom('nps_reminder')
		.select(({ fn }) => fn.max('sent_at').as('last'))
		.where('invitation_id', '=', invitationId)
		.executeTakeFirst();
	return row?.last ?? null;
}

async function change(
	{ db }: Session,
	id: string,
	changes: Partial<InvitationTable>,
): Promise<void> {
	await db.updateTable('nps_invitation').set(changes).where('id', '=', id).execute();
}

function dueOf(row: InvitationTable): DueReminder {
	const lease = optional(row.remind_lease);
	return {
		invitation: invitationOf(row),
		number: row.reminders + 1,
		...(lease !== undefined && { lease }),
	};
}

function reminderOf(row: ReminderTable): Reminder {
	return present({
		invitationId: row.invitation_id,
		number: row.number,
		channel: row.channel as ChannelName,
		address: optional(row.address),
		status: row.status as ReminderStatus,
		reason: optional(row.reason),
		begunAt: new Date(row.begun_at),
		sentAt: date(row.sent_at),
		providerMessageId: optional(row.provider_message_id),
	});
}

import { canMove, type InvitationStatus } from '../../invitation/invitation';
import { sql } from '../../vendor/kysely';
import { applyChange } from '../rollup/apply';
import { ofInvitation } from '../rollup/contribution';
import { dayOf, localTimeOf } from '../rollup/day';
import type { InvitationTable } from '../schema';
import { lockFreeRows, lockRows, type Session } from '../session';
import type { InvitationPatch, InvitationRepository, NewInvitation } from '../types';
import { flag } from '../values';
import { invitationOf, movedRow, newInvitationRow, sentAtOf } from './invitationRow';
import { releaseCharge } from './settingsCounters';
import { notPaused } from './settingsPauses';

type Created = Awaited<ReturnType<InvitationRepository['create']>>;

export async function createInvitation(
	session: Session,
	invitation: NewInvitation,
): Promise<Created> {
	const { surveyKey, createdAt, status } = invitation;
	return await session.write(async (tx) => {
		const sentAt = sentAtOf(status, invitation.sentAt, createdAt);
		const createdDay = await dayOf(tx, surveyKey, createdAt);
		const sent = sentAt && (await localTimeOf(tx, surveyKey, sentAt));
		const row = newInvitationRow(invitation, createdDay, sentAt, sent);
		for (let attempt = 1; ; attempt++) {
			const { numInsertedOrUpdatedRows } = await tx.db
				.insertInto('nps_invitation')
				.values(row)
				.onConflict((conflict) => conflict.doNothing())
				.executeTakeFirstOrThrow();
			if (numInsertedOrUpdatedRows === 1n) {
				await applyChange(tx, [], ofInvitation(row));
				return { created: true, invitation: invitationOf(row) };
			}
			const conflict = await conflictWith(tx, row);
			if (conflict) return { created: false, conflict };
			// What was in the way may have gone meanwhile, but not for ever.
			if (attempt === 3) throw new Error(`An invitation ${row.id} exists already`);
		}
	});
}

async function conflictWith(
	{ db }: Session,
	row: InvitationTable,
): Promise<'duplicateEvent' | 'openInvitation' | undefined> {
	const rivals = db
		.selectFrom('nps_invitation')
		.select('id')
		.where('survey_key', '=', row.survey_key)
		.where('person_id', '=', row.person_id)
		.where('test', '=', 0);
	const sameEvent = await rivals
		.where('event_id', '=', row.event_id)
		.where('status', '<>', 'failed')
		.executeTakeFirst();
	if (sameEvent) return 'duplicateEvent';
	const open = await rivals
		.where('status', 'in', ['scheduled', 'sending', 'sent', 'delivered'])
		.executeTakeFirst();
	return open && 'openInvitation';
}

/** Statuses whose particulars may change in place: a due time is put off, a lease renewed. */
const AMENDABLE: readonly InvitationStatus[] = ['scheduled', 'sending'];

export async function moveInvitation(
	session: Session,
	id: string,
	to: InvitationStatus,
	patch: InvitationPatch,
	guard: { readonly from: readonly InvitationStatus[]; readonly lease?: string },
	now: Date,
): Promise<boolean> {
	return await session.write(async (tx) => {
		const row = await lockedRow(tx, id);
		if (!row) return false;
		const from = row.status as InvitationStatus;
		const allowed = canMove(from, to) || (from === to && AMENDABLE.includes(to));
		if (!allowed || !guard.from.includes(from)) return false;
		if (guard.lease !== undefined && guard.lease !== row.lease) return false;
		// Whoever moves it, without approval it neither goes out nor becomes due.
		if (row.held === 'approval' && AMENDABLE.includes(to)) return false;
		const changes = movedRow(row, to, patch, now);
		if (from === 'sending' && NOT_ACCEPTED.includes(to)) Object.assign(changes, await takeBackCharge(tx, row));
		if (to === 'answered') {
			changes.answered = flag(!(await hasOnlyProvisionalAnswer(tx, id)));
			changes.opened = flag(row.opened === 1 || changes.answered === 1);
		}
		await change(tx, row, changes);
		return true;
	});
}

/** Where a message goes back to that its provider certainly did not take. */
const NOT_ACCEPTED: readonly InvitationStatus[] = ['scheduled', 'failed'];

/** What was not sent is not counted. */
async function takeBackCharge(
	tx: Session,
	{ survey_key, charged_day, charged_cost }: InvitationTable,
): Promise<Partial<InvitationTable>> {
	if (charged_day === null) return {};
	await releaseCharge(tx, { surveyKey: survey_key, day: charged_day, cost: charged_cost ?? 0 });
	return { charged_day: null, charged_cost: null };
}

async function hasOnlyProvisionalAnswer({ db }: Session, id: string): Promise<boolean> {
	const response = await db
		.selectFrom('nps_response')
		.select('confirmed')
		.where('invitation_id', '=', id)
		.executeTakeFirst();
	return response?.confirmed === 0;
}

/** Keeps in the funnel that the invitation was answered, and that a comment came; the latter for good. */
export async function countAnswer(
	tx: Session,
	id: string,
	{ confirmed, commented }: { confirmed: boolean; commented: boolean },
): Promise<void> {
	const row = await lockedRow(tx, id);
	if (!row) return;
	await change(tx, row, {
		answered: flag(confirmed),
		// Whoever has answered has opened it, however they did so.
		opened: flag(row.opened === 1 || confirmed),
		commented: flag(row.commented === 1 || (confirmed && commented)),
	});
}

/** Keeps in the funnel that the address was suppressed after this invitation. */
export async function countOptOut(tx: Session, id: string): Promise<void> {
	const row = await lockedRow(tx, id);
	if (row) await change(tx, row, { opted_out: 1 });
}

/** Keeps in the funnel that somebody opened the survey; the first time counts. */
export async function noteOpened(session: Session, id: string, now: Date): Promise<boolean> {
	return await session.write(async (tx) => {
		const row = await lockedRow(tx, id);
		if (!row || row.opened === 1) return false;
		await change(tx, row, { opened: 1, opened_at: now.getTime() });
		return true;
	});
}

async function lockedRow(tx: Session, id: string): Promise<InvitationTable | undefined> {
	return await tx.db
		.selectFrom('nps_invitation')
		.selectAll()
		.where('id', '=', id)
		.$call(lockRows(tx))
		.executeTakeFirst();
}

/** Writes the changes, the day of a first sending included, and corrects the counts. */
async function change(
	tx: Session,
	row: InvitationTable,
	changes: Partial<InvitationTable>,
): Promise<void> {
	const after = { ...row, ...changes };
	if (after.sent_at !== null && after.sent_at !== row.sent_at) {
		const { day, hour } = await localTimeOf(tx, row.survey_key, new Date(after.sent_at));
		Object.assign(after, { sent_day: day, sent_hour: hour });
	}
	await tx.db
		.updateTable('nps_invitation')
		.set({ ...changes, sent_day: after.sent_day, sent_hour: after.sent_hour })
		.where('id', '=', row.id)
		.execute();
	await applyChange(tx, ofInvitation(row), ofInvitation(after));
}

const EXPIRED_AT_ONCE = 500;
const UNFINISHED = sql<boolean>`status in ('scheduled', 'sending', 'sent', 'delivered')`;

/** In batches, so that a backlog never holds up the process. One that crashed while being sent is cancelled: it may have gone out. */
export async function expireInvitations(session: Session, now: Date): Promise<number> {
	for (let total = 0; ; ) {
		const closed = await session.write(async (tx) => await expireSome(tx, now.getTime()));
		total += closed;
		if (closed < EXPIRED_AT_ONCE) return total;
	}
}

async function expireSome(tx: Session, now: number): Promise<number> {
	const rows = await tx.db
		.selectFrom('nps_invitation')
		.select('id')
		.where(UNFINISHED)
		.where('expires_at', '<=', now)
		.where((where) =>
			where.or([
				where('status', 'in', ['sent', 'delivered']),
				where.and([where('status', '=', 'scheduled'), notPaused(tx)]),
				where.and([where('status', '=', 'sending'), where('claimable_at', '<=', now)]),
			]),
		)
		.orderBy('expires_at')
		.limit(EXPIRED_AT_ONCE)
		.$call(lockFreeRows(tx))
		.execute();
	if (rows.length === 0) return 0;
	await tx.db
		.updateTable('nps_invitation')
		.set({
			status: sql<string>`case when status = 'sending' then 'cancelled' else 'expired' end`,
			reason: sql<string>`case when status = 'sending' then 'expired' else reason end`,
			lease: null,
		})
		.where(
			'id',
			'in',
			rows.map(({ id }) => id),
		)
		.execute();
	return rows.length;
}

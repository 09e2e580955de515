import type { ChannelName } from '../../events/channels';
import type { Invitation } from '../../invitation/invitation';
import { sql } from '../../vendor/kysely';
import type { Session } from '../session';
import { invitationOf } from './invitationRow';

/** A reminder that is begun may have arrived: its answer is one. */
const REACHED = ['sending', 'sent', 'delivered'];

/** Open, or answered so lately that the answer may still change. */
const replyable = ({ db }: Session, now: Date) =>
	db
		.selectFrom('nps_invitation')
		.selectAll('nps_invitation')
		.leftJoin('nps_response', 'nps_response.invitation_id', 'nps_invitation.id')
		.where((where) =>
			where.or([
				where.and([
					where('nps_invitation.status', 'in', ['sent', 'delivered']),
					where('nps_invitation.expires_at', '>', now.getTime()),
				]),
				where.and([
					where('nps_invitation.status', '=', 'answered'),
					where('nps_response.edit_until', '>', now.getTime()),
				]),
			]),
		);

/** By the address the survey went to, and by that of a reminder which went to another; newest message first. */
export async function awaitingReply(
	session: Session,
	address: string,
	now: Date,
): Promise<Invitation[]> {
	const direct = await replyable(session, now)
		.where('nps_invitation.address', '=', address)
		.orderBy('nps_invitation.sent_at', 'desc')
		.orderBy('nps_invitation.id')
		.execute();
	const reminded = await replyable(session, now)
		.innerJoin('nps_reminder', 'nps_reminder.invitation_id', 'nps_invitation.id')
		.select(['nps_reminder.channel as via', 'nps_reminder.begun_at as via_at'])
		.where('nps_reminder.address', '=', address)
		.where('nps_reminder.status', 'in', REACHED)
		.where(sql<boolean>`coalesce(nps_invitation.address, '') <> nps_reminder.address`)
		.orderBy('nps_reminder.begun_at', 'desc')
		.execute();
	const found = [
		...direct.map((row) => ({ at: row.sent_at ?? 0, invitation: invitationOf(row) })),
		...reminded.map((row) => ({
			at: row.via_at,
			invitation: { ...invitationOf(row), channel: row.via as ChannelName, address },
		})),
	];
	const newest = new Map<string, Invitation>();
	for (const { invitation } of found.sort((a, b) => b.at - a.at)) {
		if (!newest.has(invitation.id)) newest.set(invitation.id, invitation);
	}
	return [...newest.values()];
}

import type { Customer, CustomerEvent } from '../../events/candidate';
import type { ChannelName } from '../../events/channels';
import type { Invitation, InvitationStatus } from '../../invitation/invitation';
import { countedAs, segmentLabels } from '../rollup/countedAs';
import type { LocalTime } from '../rollup/day';
import type { InvitationTable } from '../schema';
import type { InvitationPatch, NewInvitation } from '../types';
import {
	date,
	flag,
	json,
	keyText,
	millis,
	optional,
	optionalJson,
	parsed,
	present,
} from '../values';

/** How long a message without a lease of its own may be on its way before it counts as left behind by a crash. */
const SENDING_MS = 10 * 60_000;

const SENT_STATUSES: readonly InvitationStatus[] = ['sent', 'delivered', 'answered'];

/** When an invitation was sent: as said, else now for one that is created or moved as sent. */
export function sentAtOf(
	status: InvitationStatus,
	given: Date | undefined,
	now: Date,
): Date | undefined {
	return given ?? (SENT_STATUSES.includes(status) ? now : undefined);
}

/** From when on a claim may take the invitation. */
function claimableAt(
	status: string,
	dueAt: number,
	{ leaseUntil, notBefore }: { readonly leaseUntil?: Date; readonly notBefore?: Date },
	now: Date,
): number {
	if (leaseUntil) return leaseUntil.getTime();
	if (notBefore) return notBefore.getTime();
	return status === 'sending' ? now.getTime() + SENDING_MS : dueAt;
}

export function newInvitationRow(
	invitation: NewInvitation,
	createdDay: string,
	sentAt: Date | undefined,
	sent: LocalTime | undefined,
): InvitationTable {
	const { event, status, createdAt, dueAt, charge } = invitation;
	const segments = optionalJson(invitation.segments);
	return {
		id: invitation.id,
		survey_key: invitation.surveyKey,
		survey_version: invitation.surveyVersion,
		person_id: invitation.personId,
		customer: json(invitation.customer),
		event: json(event),
		event_id: keyText(event.id),
		touchpoint: invitation.touchpoint,
		agent: event.agent ?? null,
		team: event.team ?? null,
		segments,
		channel: invitation.channel,
		address: invitation.address ?? null,
		status,
		reason: invitation.reason ?? null,
		due_at: dueAt.getTime(),
		created_at: createdAt.getTime(),
		sent_at: millis(sentAt),
		answered_at: null,
		expires_at: invitation.expiresAt.getTime(),
		provider_message_id: null,
		test: flag(invitation.test),
		emissions: 0,
		lease: invitation.lease ?? null,
		claimable_at: claimableAt(status, dueAt.getTime(), invitation, createdAt),
		created_day: createdDay,
		sent_day: sent?.day ?? null,
		sent_hour: sent?.hour ?? null,
		delivered: flag(status === 'delivered'),
		opened: 0,
		opened_at: null,
		answered: 0,
		commented: 0,
		opted_out: 0,
		counted_as: countedAs(segmentLabels(segments)),
		reminders: 0,
		reminded_at: null,
		remind_at: null,
		remind_lease: null,
		remind_emissions: 0,
		variant: invitation.variant ?? null,
		held: invitation.held ?? null,
		batch: invitation.batch ?? null,
		charged_day: charge?.day ?? null,
		charged_cost: charge?.cost ?? null,
	};
}

/** What a move changes in the row, the funnel apart. */
export function movedRow(
	row: InvitationTable,
	to: InvitationStatus,
	patch: InvitationPatch,
	now: Date,
): Partial<InvitationTable> {
	const dueAt = millis(patch.dueAt) ?? row.due_at;
	const sentAt = to === 'sent' ? sentAtOf(to, patch.sentAt, now) : patch.sentAt;
	const answeredAt = to === 'answered' ? (patch.answeredAt ?? now) : patch.answeredAt;
	return present({
		status: to,
		// Why it had to wait is over once it is on its way.
		reason: patch.reason ?? (to === 'sending' ? null : undefined),
		held: patch.held ?? null,
		charged_day: patch.charge?.day,
		charged_cost: patch.charge?.cost,
		due_at: dueAt,
		expires_at: patch.expiresAt?.getTime(),
		sent_at: sentAt?.getTime(),
		answered_at: answeredAt?.getTime(),
		provider_message_id: patch.providerMessageId,
		address: patch.address,
		channel: patch.channel,
		survey_version: patch.surveyVersion,
		emissions: patch.emissions,
		lease: patch.lease ?? (patch.leaseUntil ? row.lease : null),
		claimable_at: claimableAt(to, dueAt, patch, now),
		delivered: to === 'delivered' ? flag(true) : undefined,
	});
}

export function invitationOf(row: InvitationTable): Invitation {
	return present({
		id: row.id,
		surveyKey: row.survey_key,
		surveyVersion: row.survey_version,
		variant: optional(row.variant),
		personId: row.person_id ?? '',
		customer: parsed<Customer>(row.customer),
		event: parsed<CustomerEvent>(row.event),
		touchpoint: row.touchpoint,
		channel: row.channel as ChannelName,
		address: optional(row.address),
		status: row.status as InvitationStatus,
		reason: optional(row.reason),
		dueAt: new Date(row.due_at),
		createdAt: new Date(row.created_at),
		sentAt: date(row.sent_at),
		openedAt: date(row.opened_at),
		answeredAt: date(row.answered_at),
		expiresAt: new Date(row.expires_at),
		providerMessageId: optional(row.provider_message_id),
		test: row.test === 1,
		segments: parsed<Record<string, string>>(row.segments),
		emissions: row.emissions,
		lease: optional(row.lease),
		held: row.status === 'scheduled' ? (optional(row.held) as Invitation['held']) : undefined,
		batch: optional(row.batch),
		...(row.reminders > 0 && { reminders: row.reminders, remindedAt: date(row.reminded_at) }),
	});
}

import type { Invitation, InvitationItem } from './invitation';

/** An invitation as other nodes see it. */
export function invitationItem(invitation: Invitation, extra: { link?: string } = {}): InvitationItem {
	const { sentAt, reason, providerMessageId, lease, reminders, remindedAt, held, batch, segments } = invitation;
	return {
		invitationId: invitation.id,
		surveyKey: invitation.surveyKey,
		surveyVersion: invitation.surveyVersion,
		...(invitation.variant !== undefined && { variant: invitation.variant }),
		channel: invitation.channel,
		status: invitation.status,
		touchpoint: invitation.touchpoint,
		...(reason !== undefined && { reason }),
		...(held !== undefined && { held }),
		...(batch !== undefined && { batchId: batch }),
		dueAt: invitation.dueAt.toISOString(),
		...(sentAt && { sentAt: sentAt.toISOString() }),
		...(extra.link && { link: extra.link }),
		customer: invitation.customer,
		event: invitation.event,
		...(segments && { segments }),
		...(providerMessageId !== undefined && { providerMessageId }),
		...(invitation.test && { test: true as const }),
		...(reminders !== undefined && { reminders }),
		...(remindedAt && { remindedAt: remindedAt.toISOString() }),
		...(lease !== undefined && { lease }),
	};
}

import { addressOf } from '../addresses';
import { contentTypeOf, fieldGroupsOf, fieldOf } from '../headers';
import type { InboundMail } from '../types';

const MOST_RECIPIENTS = 50;

export interface Complaint {
	readonly feedbackType: string;
	readonly recipients: ReadonlyArray<{ readonly address: string }>;
}

/**
 * A mailbox provider's report that a recipient called our mail spam (Abuse Reporting Format, RFC 5965; its registry of
 * feedback types includes RFC 6430's "not-spam"). The recipient is named by Original-Rcpt-To, by the old
 * Removal-Recipient, by Microsoft's X-HmXmrOriginalRecipient or by the returned mail's own To. Undefined where there is
 * no such report.
 */
export function complaintOf(mail: InboundMail, fromMachine: boolean): Complaint | undefined {
	const parts = mail.parts ?? [];
	const part = parts.find(({ contentType }) => contentType.startsWith('message/feedback-report'));
	const { type, report } = contentTypeOf(mail);
	const declared = type === 'multipart/report' && report === 'feedback-report';
	const returned = parts
		.filter(({ contentType }) => /^message\/rfc822|^text\/rfc822-headers/.test(contentType))
		.flatMap(({ text }) => fieldGroupsOf(text).slice(0, 1))
		.flat();
	const byMicrosoft = fieldOf(returned, 'x-hmxmroriginalrecipient');
	const source = part?.text ?? (declared || fromMachine ? mail.text : undefined) ?? '';
	const fields = fieldGroupsOf(source).find(
		(group) => fieldOf(group, 'feedback-type') !== undefined,
	);
	if (!fields && !declared && byMicrosoft === undefined) return undefined;
	const named = (fields ?? [])
		.filter(({ name }) => name === 'original-rcpt-to' || name === 'removal-recipient')
		.map(({ value }) => value);
	const shown = named.length > 0 ? named : [byMicrosoft ?? fieldOf(returned, 'to') ?? ''];
	const addresses = new Set(
		shown.slice(0, MOST_RECIPIENTS).flatMap((text) => addressOf(text) ?? []),
	);
	return {
		feedbackType: (fieldOf(fields ?? [], 'feedback-type') ?? 'abuse')
			.toLowerCase()
			.slice(0, 40),
		recipients: [...addresses].map((address) => ({ address })),
	};
}

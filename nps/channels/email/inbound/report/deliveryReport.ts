import { addressOf } from '../addresses';
import { contentTypeOf, fieldGroupsOf, fieldOf, type Field } from '../headers';
import type { BouncedRecipient, InboundMail } from '../types';
import { causeOf } from './cause';

const MOST_RECIPIENTS = 100;
const LONGEST_DIAGNOSTIC = 500;

/** What a delivery report says: who was not reached, and whether it reports any delivery that worked. */
export interface DeliveryReport {
	readonly failed: readonly BouncedRecipient[];
	readonly delayedOnly: boolean;
}

/**
 * The delivery status notification in a mail (RFC 3464): its per-recipient fields, from the part message/delivery-status
 * or, where the mail reader made it text, from the text. Undefined where there is none.
 */
export function deliveryReportOf(
	mail: InboundMail,
	fromMachine: boolean,
): DeliveryReport | undefined {
	const part = mail.parts?.find(
		({ contentType }) =>
			contentType.startsWith('message/delivery-status') ||
			contentType.startsWith('message/global-delivery-status'),
	);
	const { type, report } = contentTypeOf(mail);
	const declared = type === 'multipart/report' && report === 'delivery-status';
	const source = part?.text ?? (declared || fromMachine ? mail.text : undefined);
	if (source === undefined) return undefined;
	const groups = fieldGroupsOf(source).filter(
		(fields) => fieldOf(fields, 'action') !== undefined,
	);
	const recipients = groups.slice(0, MOST_RECIPIENTS).flatMap(recipientOf);
	if (recipients.length === 0) return undefined;
	const failed = recipients.filter(({ action }) => action === 'failed' || action === 'delayed');
	return {
		failed: failed.map(({ recipient }) => recipient),
		delayedOnly: failed.length > 0 && failed.every(({ action }) => action === 'delayed'),
	};
}

function recipientOf(
	fields: readonly Field[],
): Array<{ action: string; recipient: BouncedRecipient }> {
	// The address we wrote to tells more than where it was forwarded to.
	const address =
		addressOf(typed(fieldOf(fields, 'original-recipient'))) ??
		addressOf(typed(fieldOf(fields, 'final-recipient')));
	if (address === undefined) return [];
	const action = (fieldOf(fields, 'action') ?? '').toLowerCase().split(/[\s(;]/, 1)[0] ?? '';
	const diagnostic = typed(fieldOf(fields, 'diagnostic-code'))?.slice(0, LONGEST_DIAGNOSTIC);
	const given = fieldOf(fields, 'status');
	return [
		{
			action,
			recipient: {
				address,
				...causeOf(given, diagnostic ?? '', action === 'delayed'),
				...(diagnostic && { diagnostic }),
			},
		},
	];
}

/** "rfc822; anna@example.com" without its type. */
function typed(value: string | undefined): string | undefined {
	return value?.slice(value.indexOf(';') + 1).trim();
}

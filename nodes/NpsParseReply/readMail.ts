import {
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
} from 'n8n-workflow';
import type { InboundMail, MailReading, MailShapeName } from '../../nps/channels/email/inbound';
import { parseReply, type ParseReplyOptions } from '../../nps/reply';
import { reportPartsOf } from './reportParts';
import { resultOf, type ItemReader } from './readText';

type NoReply = Exclude<MailReading, { kind: 'reply' }>;

const PREVIEW_HINT =
	'Some mails came as a preview of a few lines and without headers: an answer may be cut, and an automatic answer may pass for a person’s. Turn off "Simplify" in the Gmail Trigger, or choose the output "Raw" in the Microsoft Outlook Trigger.';

/** Reads the items of mail triggers. What mails need is loaded here, so that it costs nothing where texts are read. */
export async function mailReader(
	context: IExecuteFunctions,
	hints: ParseReplyOptions,
	format = 'auto',
): Promise<ItemReader> {
	const {
		MAIL_SHAPES,
		answeredInvitationOf,
		readInboundMail,
		readMailItem,
		addressOf,
		...mails
	} = await import('../../nps/channels/email/inbound');
	const shape = Object.hasOwn(MAIL_SHAPES, format) ? (format as MailShapeName) : undefined;
	let previews = false;

	const readItem = async (index: number, item: INodeExecutionData) => {
		const parts = await reportPartsOf(context, index, item, mails.isReportPart);
		const found = readMailItem(item.json, { ...(shape && { shape }), parts });
		if (found.ok) return found.mail;
		throw new NodeOperationError(context.getNode(), `${found.sentence} [item ${index}]`, {
			itemIndex: index,
			description:
				"Connect an Email Trigger (IMAP), Gmail Trigger or Microsoft Outlook Trigger, or choose the input 'Text Field' and name the field that holds the reply",
		});
	};

	/** What the mail says about itself, with the invitation it is about where a Message-ID tells. */
	const factsOf = (mail: InboundMail, reading: MailReading): IDataObject => {
		const original = 'originalMessageId' in reading ? reading.originalMessageId : undefined;
		return known({
			kind: reading.kind,
			confidence: reading.confidence,
			reason: reading.sentence,
			from: addressOf(mail.from) ?? mail.from,
			to: mail.to,
			subject: mail.subject,
			messageId: mail.messageId,
			inReplyTo: mail.inReplyTo,
			date: mail.date,
			invitationId: mails.invitationIdOf(original) ?? answeredInvitationOf(mail),
			...(reading.kind === 'reply' && { text: reading.text }),
			...(mail.partial && { preview: true }),
		});
	};

	return {
		async read(index, item) {
			const mail = await readItem(index, item);
			previews ||= mail.partial === true;
			const reading = readInboundMail(mail);
			const facts = { mail: factsOf(mail, reading) };
			if (reading.kind === 'reply') {
				return {
					...resultOf(parseReply(reading.text, hints)),
					...(reading.truncated && { truncated: true }),
					...facts,
				};
			}
			return {
				...resultOf({ ...parseReply(''), reason: reading.sentence }),
				...facts,
				delivery: deliveryOf(reading),
			};
		},
		finish() {
			if (previews) {
				context.addExecutionHints({
					message: PREVIEW_HINT,
					location: 'outputPane',
					type: 'warning',
				});
			}
		},
	};
}

/** What a mail that is no answer says about the delivery of ours. */
function deliveryOf(reading: NoReply): IDataObject {
	if (reading.kind === 'autoReply') {
		return { status: 'autoReply', permanent: false, recipients: [], reason: reading.reason };
	}
	const { recipients, originalMessageId } = reading;
	return known({
		...(reading.kind === 'bounce'
			? {
					status: reading.delayed ? 'delayed' : 'bounced',
					permanent: reading.permanent,
					reason: reading.recipients[0]?.cause ?? 'unknown',
				}
			: { status: 'complained', permanent: true, reason: reading.feedbackType }),
		recipients: recipients.map((recipient) => ({ ...recipient })),
		originalMessageId,
	});
}

function known(fields: IDataObject): IDataObject {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';
import type { PlainMail } from '../../nps/channels/email';
import { cleanLine } from '../../nps/report';
import { smtpConfigOf } from '../shared/smtp';

/** What happened to the mail, as the output says it. */
export interface Sending {
	readonly sent: boolean;
	readonly to?: readonly string[];
	readonly providerMessageId?: string;
}

/** Sends the report if the user asked for it; a manual run only says where it would have gone. */
export async function sendReport(
	context: IExecuteFunctions,
	mail: Omit<PlainMail, 'from' | 'to'>,
	sendForReal: boolean,
): Promise<Sending> {
	if (!(context.getNodeParameter('sendMail', 0) as boolean)) return { sent: false };
	const to = recipients(context);
	if (context.getMode() === 'manual' && !sendForReal) {
		context.addExecutionHints({
			message: `Not sent to ${to.join(', ')}: this is a manual run. Switch on 'Send for Real in Manual Runs' to send it anyway.`,
			location: 'outputPane',
		});
		return { sent: false, to };
	}
	const from = cleanLine(context.getNodeParameter('fromEmail', 0, '') as string, 320);
	const { createEmailSender } = await import('../../nps/channels/email');
	const sender = createEmailSender(await smtpConfigOf(context));
	const result = await sender.sendPlain({ ...(from && { from }), to, ...mail });
	if (result.ok) return { sent: true, to, providerMessageId: result.providerMessageId };
	throw new NodeOperationError(context.getNode(), result.sentence, {
		description:
			result.kind === 'unknown'
				? 'The mail server may have accepted the report: look before sending it again'
				: 'The report was not sent',
	});
}

const ADDRESS = /^[^\s@<>,;]{1,64}@[^\s@<>,;]{1,255}$/;

function recipients(context: IExecuteFunctions): string[] {
	const text = context.getNodeParameter('toEmail', 0) as string;
	const to = text
		.split(/[,;\n]/)
		.map((address) => address.trim())
		.filter(Boolean);
	const wrong = to.find((address) => !ADDRESS.test(address));
	if (to.length > 0 && wrong === undefined) return to;
	throw new NodeOperationError(
		context.getNode(),
		wrong === undefined
			? "Give an address in 'To Email'"
			: `'To Email' has "${wrong.slice(0, 80)}", which is no address`,
		{ description: 'Separate several addresses with commas' },
	);
}

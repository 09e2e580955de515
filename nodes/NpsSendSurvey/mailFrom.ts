import { NodeOperationError, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';
import type { SmtpConfig } from '../../nps/channels/email';
import { normaliseEmail } from '../../nps/events';
import { cleanLine } from '../../nps/report/cleanText';

export const mailFromOption: INodeProperties = {
	displayName: 'Mail From',
	name: 'mailFrom',
	type: 'collection',
	placeholder: 'Add Part',
	default: {},
	description:
		'Whom mails come from. What is given here wins over the saved brand of the survey, and that over the NPS SMTP credential.',
	options: [
		{
			displayName: 'Address',
			name: 'address',
			type: 'string',
			default: '',
			placeholder: 'e.g. survey@shop.example',
			description: 'Your mail server must be allowed to send for its domain',
		},
		{ displayName: 'Name', name: 'name', type: 'string', default: '', placeholder: 'e.g. Example Shop' },
		{
			displayName: 'Reply-To',
			name: 'replyTo',
			type: 'string',
			default: '',
			placeholder: 'e.g. hello@shop.example',
			description: 'Where answers to the mail go',
		},
	],
};

interface MailFrom {
	readonly address?: string;
	readonly name?: string;
	readonly replyTo?: string;
}

/** The mail server's settings with what this node says of the sender. */
export function withMailFrom(context: IExecuteFunctions, config: SmtpConfig): SmtpConfig {
	const { mailFrom = {} } = context.getNodeParameter('options', 0, {}) as { readonly mailFrom?: MailFrom };
	const name = cleanLine(mailFrom.name ?? '', 80);
	const email = emailIn(context, 'Address', mailFrom.address);
	const replyTo = emailIn(context, 'Reply-To', mailFrom.replyTo);
	const own = { ...(name && { name }), ...(email && { email }), ...(replyTo && { replyTo }) };
	return Object.keys(own).length === 0 ? config : { ...config, own };
}

function emailIn(context: IExecuteFunctions, displayName: string, text = ''): string | undefined {
	if (text.trim() === '') return undefined;
	const email = normaliseEmail(text);
	if (email) return email;
	throw new NodeOperationError(
		context.getNode(),
		`'Mail From → ${displayName}' is "${cleanLine(text, 80)}", which is no e-mail address`,
		{ description: 'Give one address, such as survey@example.com' },
	);
}

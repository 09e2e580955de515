import type { Icon, ICredentialType, INodeProperties } from 'n8n-workflow';

export class NpsMailEventsApi implements ICredentialType {
	name = 'npsMailEventsApi';

	displayName = 'NPS Mail Events API';

	icon: Icon = { light: 'file:../icons/smtp.svg', dark: 'file:../icons/smtp.dark.svg' };

	documentationUrl = 'https://github.com/n8n-nodes-nps/n8n-nodes-nps#bounces-and-complaints';

	properties: INodeProperties[] = [
		{
			displayName:
				'Lets your mail provider report deliveries, bounces, spam complaints and unsubscribes. The address to give it is that of the survey page, with mail-events?p=sendgrid (or mailgun, or postmark) in place of the final s. One survey’s address is enough for all surveys.',
			name: 'notice',
			type: 'notice',
			default: '',
		},
		{
			displayName: 'Mailgun Signing Key',
			name: 'mailgunSecretKey',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description:
				'HTTP webhook signing key of the account. Choose the events Delivered Messages, Permanent Failure, Spam Complaints and Unsubscribes.',
		},
		{
			displayName: 'Postmark Secret',
			name: 'postmarkSecret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description:
				'Any long random text. Give it to the Postmark webhook as custom header X-NPS-Key, or as password of its Basic auth: Postmark signs nothing. Choose the events Delivery, Bounce, Spam Complaint and Subscription Change.',
		},
		{
			displayName: 'SendGrid Verification Key',
			name: 'sendgridVerificationKey',
			type: 'string',
			default: '',
			description:
				'Public key that SendGrid shows under Mail Settings → Event Webhook once Signature Verification is on. Choose the events Delivered, Bounced, Dropped, Spam Reports and Unsubscribes.',
		},
	];
}

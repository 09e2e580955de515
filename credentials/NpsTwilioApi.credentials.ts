import type { Icon, ICredentialType, INodeProperties } from 'n8n-workflow';

export class NpsTwilioApi implements ICredentialType {
	name = 'npsTwilioApi';

	displayName = 'NPS Twilio API';

	icon: Icon = { light: 'file:../icons/twilio.svg', dark: 'file:../icons/twilio.dark.svg' };

	documentationUrl = 'https://github.com/n8n-nodes-nps/n8n-nodes-nps#credentials';

	properties: INodeProperties[] = [
		{
			displayName: 'Account SID',
			name: 'accountSid',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. AC…',
		},
		{
			displayName: 'Auth Token',
			name: 'authToken',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			description: 'Also needed when an API key is used: Twilio signs its requests to us with it',
		},
		{
			displayName: 'API Key SID',
			name: 'apiKeySid',
			type: 'string',
			default: '',
			placeholder: 'e.g. SK…',
			description: 'Optional: send with an API key rather than with the account’s own token',
		},
		{
			displayName: 'API Key Secret',
			name: 'apiKeySecret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
		},
		{
			displayName: 'Base URL',
			name: 'baseUrl',
			type: 'string',
			default: 'https://api.twilio.com',
			description: 'Address of the API: another region or a test endpoint',
		},
	];
}

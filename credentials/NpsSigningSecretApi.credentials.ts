import type { Icon, ICredentialType, INodeProperties } from 'n8n-workflow';

export class NpsSigningSecretApi implements ICredentialType {
	name = 'npsSigningSecretApi';

	displayName = 'NPS Signing Secret API';

	icon: Icon = {
		light: 'file:../icons/signingSecret.svg',
		dark: 'file:../icons/signingSecret.dark.svg',
	};

	documentationUrl = 'https://github.com/n8n-nodes-nps/n8n-nodes-nps#credentials';

	properties: INodeProperties[] = [
		{
			displayName: 'Secret',
			name: 'secret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			description:
				'The secret the sender signs its webhook calls with, or the value of its secret header. Calls without a valid signature are refused.',
		},
	];
}

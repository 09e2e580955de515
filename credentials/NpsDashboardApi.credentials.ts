import type { Icon, ICredentialType, INodeProperties } from 'n8n-workflow';

export class NpsDashboardApi implements ICredentialType {
	name = 'npsDashboardApi';

	displayName = 'NPS Dashboard API';

	icon: Icon = { light: 'file:../icons/dashboard.svg', dark: 'file:../icons/dashboard.dark.svg' };

	documentationUrl = 'https://github.com/n8n-nodes-nps/n8n-nodes-nps#credentials';

	properties: INodeProperties[] = [
		{
			displayName: 'User',
			name: 'user',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. team',
			description: 'The name the browser asks for when the dashboard is opened; BI tools use it, too',
		},
		{
			displayName: 'Password',
			name: 'password',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			description:
				'At least 12 characters. Whoever knows it sees everything the dashboard shows, and may give links to others.',
		},
	];
}

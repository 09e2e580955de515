import type { Icon, ICredentialType, INodeProperties } from 'n8n-workflow';

const forPostgres = { show: { type: ['postgres'] } };

export class NpsStoreApi implements ICredentialType {
	name = 'npsStoreApi';

	displayName = 'NPS Store API';

	icon: Icon = { light: 'file:../icons/store.svg', dark: 'file:../icons/store.dark.svg' };

	documentationUrl = 'https://github.com/n8n-nodes-nps/n8n-nodes-nps#the-store';

	properties: INodeProperties[] = [
		{
			displayName: 'Where',
			name: 'type',
			type: 'options',
			options: [
				{
					name: 'Embedded File',
					value: 'embedded',
					description: 'A SQLite file in the n8n folder: for one n8n process on one machine',
				},
				{
					name: 'PostgreSQL',
					value: 'postgres',
					description: 'For queue mode, several processes, or many answers',
				},
			],
			default: 'postgres',
		},
		{
			displayName: 'Name',
			name: 'name',
			type: 'string',
			default: 'default',
			placeholder: 'e.g. default',
			description:
				'Name of the embedded store, not a path: lower-case letters, digits and dashes. The nodes use "default" when they have no credential.',
			displayOptions: { show: { type: ['embedded'] } },
		},
		{
			displayName: 'Host',
			name: 'host',
			type: 'string',
			default: 'localhost',
			displayOptions: forPostgres,
		},
		{
			displayName: 'Port',
			name: 'port',
			type: 'number',
			default: 5432,
			displayOptions: forPostgres,
		},
		{
			displayName: 'Database',
			name: 'database',
			type: 'string',
			default: 'nps',
			displayOptions: forPostgres,
		},
		{
			displayName: 'Schema',
			name: 'schema',
			type: 'string',
			default: 'public',
			description: 'Schema the tables are made in; created when it does not exist',
			displayOptions: forPostgres,
		},
		{
			displayName: 'User',
			name: 'user',
			type: 'string',
			default: 'nps',
			displayOptions: forPostgres,
		},
		{
			displayName: 'Password',
			name: 'password',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			displayOptions: forPostgres,
		},
		{
			displayName: 'SSL',
			name: 'ssl',
			type: 'options',
			options: [
				{ name: 'Disable', value: 'disable' },
				{ name: 'Require', value: 'require', description: 'Encrypted, any certificate' },
				{ name: 'Verify', value: 'verify', description: 'Encrypted, certificate checked' },
			],
			default: 'disable',
			displayOptions: forPostgres,
		},
		{
			displayName: 'Maximum Connections',
			name: 'maxConnections',
			type: 'number',
			default: 5,
			description: 'How many connections each n8n process keeps open at most',
			displayOptions: forPostgres,
		},
	];
}

import type {
	IHookFunctions,
	INodeType,
	INodeTypeDescription,
	IWebhookFunctions,
	IWebhookResponseData,
} from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { isSurveyKey } from '../../nps/survey';
import { npsStoreTest } from '../shared/credentialTests';
import { npsDashboardTest } from '../shared/dashboardLogin';
import { getSurveys } from '../shared/getSurveys';
import { answerCall } from './answerCall';
import { fields } from './fields';
import { WEBHOOKS } from './webhooks';

export class NpsDashboard implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'NPS Dashboard',
		name: 'npsDashboard',
		icon: {
			light: 'file:../../icons/dashboard.svg',
			dark: 'file:../../icons/dashboard.dark.svg',
		},
		group: ['trigger'],
		version: [1],
		subtitle: '={{ $parameter["title"] || $parameter["dashboardKey"] }}',
		description:
			'Shows scores, trends, groups, drivers and comments on a live page behind a password or signed links; it stands alone and starts nothing',
		eventTriggerDescription: '',
		activationMessage:
			'The dashboard is live at the production URL of the NPS Dashboard node. It asks for the user and password of its credential.',
		triggerPanel: {
			header: 'Open the dashboard',
			executionsHelp: {
				inactive:
					'Publish the workflow, then open the production URL: it asks for the user and password of the credential.<br><br>To look at it before, press “Listen for test event” and open the test URL once.',
				active: 'The dashboard is live at the production URL. It never starts an execution, so there is nothing in the list of executions.',
			},
			activationHint: 'Publish the workflow to put the dashboard at its address.',
		},
		defaults: { name: 'NPS Dashboard' },
		inputs: [],
		outputs: [],
		credentials: [
			{ name: 'npsDashboardApi', displayName: 'Login', required: true, testedBy: 'npsDashboardTest' },
			{ name: 'npsStoreApi', displayName: 'Store', required: false, testedBy: 'npsStoreTest' },
		],
		webhooks: WEBHOOKS,
		properties: fields,
	};

	methods = { credentialTest: { npsDashboardTest, npsStoreTest }, loadOptions: { getSurveys } };

	/** There is nothing to register anywhere; a key that cannot be part of an address is refused when it is published. */
	webhookMethods = {
		default: {
			async checkExists(): Promise<boolean> {
				return false;
			},
			async create(this: IHookFunctions): Promise<boolean> {
				const key = String(this.getNodeParameter('dashboardKey', ''));
				if (isSurveyKey(key)) return true;
				throw new NodeOperationError(this.getNode(), `"${key.slice(0, 60)}" cannot be a dashboard key`, {
					description: 'Use 1 to 48 lower-case letters, digits and inner dashes',
				});
			},
			async delete(): Promise<boolean> {
				return true;
			},
		},
	};

	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		return await answerCall(this);
	}
}

import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	type IWebhookFunctions,
	type IWebhookResponseData,
} from 'n8n-workflow';
import { npsStoreTest } from '../shared/credentialTests';
import { npsSigningSecretTest } from '../shared/signingSecret';
import { fields, subtitle } from './fields';
import { markStarted } from './markStarted';
import { receiveEvent } from './receiveEvent';

export class NpsEventTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'NPS Event Trigger',
		name: 'npsEventTrigger',
		icon: {
			light: 'file:../../icons/eventTrigger.svg',
			dark: 'file:../../icons/eventTrigger.dark.svg',
		},
		group: ['trigger'],
		version: [1],
		subtitle,
		description:
			'Starts the workflow when a signed webhook says that something happened to a customer who could be asked',
		eventTriggerDescription: 'Waiting for a signed call from the source',
		activationMessage:
			'Signed calls to the production URL now start this workflow, once per delivery.',
		triggerPanel: {
			header: 'Listen for customer events',
			executionsHelp: {
				inactive:
					'To try it, click <b>Listen for test event</b> and let the source send an event to the test URL.<br/><br/>To receive every event, publish the workflow and give the production URL to the source.',
				active: 'To try it, click <b>Listen for test event</b> and let the source send an event to the test URL. Tests do not use up production deliveries.<br/><br/>The workflow is published: events at the production URL start it and appear in the list of executions.',
			},
			activationHint:
				'Publish the workflow and give the production URL to the source, so that events arrive without this window.',
		},
		defaults: { name: 'NPS Event Trigger' },
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials: [
			{ name: 'npsSigningSecretApi', required: true, testedBy: 'npsSigningSecretTest' },
			{ name: 'npsStoreApi', required: false, testedBy: 'npsStoreTest' },
		],
		webhooks: [
			{
				name: 'default',
				httpMethod: 'POST',
				path: '={{ $parameter["path"].replace(/[^\\w\\/-]/g, "") || "nps-events" }}',
				responseMode: 'onReceived',
				responseData: '',
			},
		],
		properties: fields,
	};

	methods = {
		credentialTest: { npsSigningSecretTest, npsStoreTest },
	};

	/** There is nothing to register anywhere: the user gives the URL to the source. */
	webhookMethods = {
		default: {
			async checkExists(): Promise<boolean> {
				return true;
			},
			async create(): Promise<boolean> {
				return true;
			},
			async delete(): Promise<boolean> {
				return true;
			},
		},
	};

	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		return await receiveEvent(this);
	}

	/** n8n calls this when the execution that `webhook` asked for really runs. */
	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await markStarted(this);
	}
}

import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type IHookFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	type IWebhookFunctions,
	type IWebhookResponseData,
} from 'n8n-workflow';
import { systemClock } from '../../nps/clock';
import { settleResponses } from '../../nps/programme';
import { systemRandom } from '../../nps/random';
import { npsStoreTest, npsTwilioTest } from '../shared/credentialTests';
import { npsMailEventsTest } from '../shared/mailEvents';
import { npsSigningSecretTest } from '../shared/signingSecret';
import { openNodeStore, openStoreOf } from '../shared/store';
import { reply } from '../shared/webhookReply';
import { getBrands } from './brandFields';
import { definitionOf } from './definition';
import { ENDPOINTS } from './endpoints';
import { replyToFailure } from './endpoints/failure';
import { deactivate, publish, surveyFor } from './registration';
import { surveyFields } from './surveyFields';
import { WEBHOOKS } from './webhooks';

export class NpsResponseTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'NPS Response Trigger',
		name: 'npsResponseTrigger',
		icon: {
			light: 'file:../../icons/responseTrigger.svg',
			dark: 'file:../../icons/responseTrigger.dark.svg',
		},
		group: ['trigger'],
		version: [1],
		subtitle: '={{ $parameter["surveyName"] || $parameter["surveyKey"] }}',
		description:
			'Defines an NPS survey, hosts its page and text conversation, and starts the workflow with each answer',
		eventTriggerDescription: '',
		activationMessage:
			'The survey is live. Choose it in an NPS Send Survey node to ask customers; their answers start this workflow.',
		defaults: { name: 'NPS Response Trigger' },
		triggerPanel: {
			header: 'See the survey and try an answer',
			executionsHelp: {
				inactive:
					'Press “Listen for test event” and open the test address that ends in /s: you see the survey page, and your answer appears here, marked as a test.<br><br>Publish the workflow to make the survey live; then NPS Send Survey can ask customers.',
				active:
					'The survey is live: answers start this workflow, and you find them in the <a data-key="executions">executions list</a>. To try a change first, press “Listen for test event” and open the test address that ends in /s.',
			},
			activationHint: 'Publish the workflow to make the survey live and choose it in NPS Send Survey.',
		},
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials: [
			{ name: 'npsMailEventsApi', required: false, testedBy: 'npsMailEventsTest' },
			{ name: 'npsSigningSecretApi', required: false, testedBy: 'npsSigningSecretTest' },
			{ name: 'npsStoreApi', required: false, testedBy: 'npsStoreTest' },
			{
				name: 'npsTwilioApi',
				required: false,
				testedBy: 'npsTwilioTest',
			},
		],
		webhooks: WEBHOOKS,
		properties: surveyFields,
	};

	methods = {
		credentialTest: { npsMailEventsTest, npsSigningSecretTest, npsStoreTest, npsTwilioTest },
		loadOptions: { getBrands },
	};

	/**
	 * Publishing registers the survey, unpublishing marks it inactive. "Listen for test event" calls the same hooks and
	 * must leave the survey alone: only the state of the workflow tells the two apart.
	 */
	webhookMethods = {
		default: {
			async checkExists(this: IHookFunctions): Promise<boolean> {
				return !this.getWorkflow().active;
			},
			async create(this: IHookFunctions): Promise<boolean> {
				if (this.getWorkflow().active) await publish(this, await openNodeStore(this));
				return true;
			},
			async delete(this: IHookFunctions): Promise<boolean> {
				if (this.getWorkflow().active) await deactivate(this, await openNodeStore(this));
				return true;
			},
		},
	};

	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		const { method, path } = this.getRequestObject();
		const endpoint = ENDPOINTS[`${method} ${path.split('/').at(-1)}`];
		if (!endpoint) return reply(this, 404, 'There is nothing at this address.');
		try {
			const store = await openStoreOf(this);
			const isTest = this.getMode() === 'manual';
			const survey = await surveyFor(this, store, isTest);
			const deps = { store, clock: systemClock, random: systemRandom };
			return await endpoint({ context: this, deps, survey, isTest });
		} catch (error) {
			return replyToFailure(this, definitionOf(this), error);
		}
	}

	/** Runs in the execution that an answer has started: only now is it certain that the answer is being routed. */
	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const items = this.getInputData();
		const store = await openNodeStore(this);
		const deps = { store, clock: systemClock, random: systemRandom };
		await settleResponses(
			deps,
			items.map(({ json }) => json),
		);
		return [items.map((item, index) => ({ ...item, pairedItem: { item: index } }))];
	}
}

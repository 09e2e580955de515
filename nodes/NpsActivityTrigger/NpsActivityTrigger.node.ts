import {
	NodeConnectionTypes,
	NodeOperationError,
	type IExecuteFunctions,
	type IGetNodeParameterOptions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	type IPollFunctions,
} from 'n8n-workflow';
import { DAY, systemClock } from '../../nps/clock';
import { ACTIVITIES, cutAnonymousAnswers, SUBSCRIBER_STALE_MS, type ActivityItem } from '../../nps/programme';
import { systemRandom } from '../../nps/random';
import type { SubscribedEvent } from '../../nps/store';
import { npsStoreTest } from '../shared/credentialTests';
import { openNodeStore } from '../shared/store';
import { searchSurveys, surveyPicker } from '../shared/surveyPicker';
import { alertFields, alertsOf } from './alertFields';

const ofSurveys = ['answerComplete', 'answersInBatch', 'invitationDue', 'reminderDue', 'scoreAlert'];

type Context = IPollFunctions | IExecuteFunctions;

export class NpsActivityTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'NPS Activity Trigger',
		name: 'npsActivityTrigger',
		icon: {
			light: 'file:../../icons/activityTrigger.svg',
			dark: 'file:../../icons/activityTrigger.dark.svg',
		},
		group: ['trigger'],
		version: [1],
		subtitle:
			'={{ ({ invitationDue: "Invitation due", answerComplete: "Answer complete", answersInBatch: "Answers in batch", deliveryLeftBehind: "Delivery left behind", reminderDue: "Reminder due", scoreAlert: "Score alert", sendingPaused: "Sending paused" })[$parameter["event"]] }}',
		description:
			'Starts the workflow when an invitation or a reminder is due, an answer is complete, or something was left behind by a crash',
		defaults: { name: 'NPS Activity Trigger' },
		polling: true,
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'npsStoreApi', required: false, testedBy: 'npsStoreTest' }],
		properties: [
			{
				displayName: 'Event',
				name: 'event',
				type: 'options',
				noDataExpression: true,
				options: [
					{
						name: 'Answer Complete',
						value: 'answerComplete',
						description:
							'The wait for a comment is over, or the answer never reached its workflow: connect to NPS Route',
					},
					{
						name: 'Answers in Batch',
						value: 'answersInBatch',
						description:
							'All complete answers since the last time, together, of surveys whose trigger never starts its workflow',
					},
					{
						name: 'Delivery Left Behind',
						value: 'deliveryLeftBehind',
						description:
							'An event reached an NPS Event Trigger of this workflow but never started it: connect to what follows that trigger',
					},
					{
						name: 'Invitation Due',
						value: 'invitationDue',
						description: 'A scheduled survey should go out now: connect to NPS Send Survey',
					},
					{
						name: 'Reminder Due',
						value: 'reminderDue',
						description:
							'A survey went out by e-mail or SMS and was not answered: connect to NPS Send Survey with the operation Remind',
					},
					{
						name: 'Score Alert',
						value: 'scoreAlert',
						description:
							'The score has changed, fallen below its target, or answers behave unusually: one item each, in a sentence and in figures',
					},
					{
						name: 'Sending Paused',
						value: 'sendingPaused',
						description:
							'Sending was paused, by hand or because too much bounced, or goes on: one item each, with the reason',
					},
				],
				default: 'invitationDue',
			},
			{
				displayName: 'Surveys',
				name: 'surveys',
				type: 'options',
				options: [
					{
						name: 'All Surveys in the Store',
						value: 'all',
					},
					{
						name: 'One Survey',
						value: 'one',
					},
				],
				default: 'one',
				displayOptions: { show: { event: ofSurveys } },
			},
			{
				...surveyPicker,
				displayOptions: { show: { event: ofSurveys, surveys: ['one'] } },
			},
			{
				displayName: 'Remind After (Days)',
				name: 'remindAfter',
				type: 'number',
				typeOptions: { minValue: 1, maxValue: 60, numberPrecision: 1 },
				default: 3,
				description:
					'How long after the survey, or after the reminder before, the next reminder is due; less than the survey’s answer window',
				displayOptions: { show: { event: ['reminderDue'] } },
			},
			{
				displayName: 'Most Reminders',
				name: 'mostReminders',
				type: 'number',
				typeOptions: { minValue: 1, maxValue: 3 },
				default: 1,
				description: 'How often one customer is reminded of one survey at most',
				displayOptions: { show: { event: ['reminderDue'] } },
			},
			{
				displayName: 'Only Those Who…',
				name: 'remindWho',
				type: 'options',
				options: [
					{ name: 'Have Not Answered', value: 'notAnswered' },
					{
						name: 'Have Not Opened It',
						value: 'notOpened',
						description:
							'Nobody has touched the survey page, and the mail provider knows of no person who opened the mail: for “e-mail, then SMS to those who did not look”',
					},
				],
				default: 'notAnswered',
				description: 'Who is reminded; looked at again when the reminder is sent',
				displayOptions: { show: { event: ['reminderDue'] } },
			},
			...alertFields,
			{
				displayName: 'Batch Size',
				name: 'batchSize',
				type: 'number',
				typeOptions: { minValue: 1, maxValue: 5000 },
				default: 1000,
				description:
					'How many answers one execution gets at most; the rest follow with the next poll. How often it asks is set under Poll Times.',
				displayOptions: { show: { event: ['answersInBatch'] } },
			},
			{
				displayName: 'Batch Size',
				name: 'batchSize',
				type: 'number',
				typeOptions: { minValue: 1, maxValue: 1000 },
				default: 100,
				description: 'How many items one execution gets at most; the rest follow with the next poll',
				displayOptions: { hide: { event: ['answersInBatch'] } },
			},
			{
				displayName:
					'What it hands out stays reserved for five minutes. What has not been dealt with by then comes again, five times at most.',
				name: 'leaseNotice',
				type: 'notice',
				default: '',
			},
		],
	};

	methods = {
		listSearch: { searchSurveys },
		credentialTest: { npsStoreTest },
	};

	/** Takes what is waiting. What is given out here is noted as arrived by `execute`, in the execution that it starts. */
	async poll(this: IPollFunctions): Promise<INodeExecutionData[][] | null> {
		const { event, deps, query } = await settings(this, (name, fallback, options) =>
			this.getNodeParameter(name, fallback, options),
		);
		const { id: workflowId } = this.getWorkflow();
		const { id: nodeId, name: nodeName } = this.getNode();
		for (const surveyKey of ACTIVITIES[event].subscriptionKeys(query)) {
			const beat = { event, surveyKey, workflowId: workflowId ?? '', nodeId, nodeName };
			const turn = await deps.store.subscribers.beat(beat, deps.clock.now(), SUBSCRIBER_STALE_MS);
			if (!turn.ok) {
				throw new NodeOperationError(
					this.getNode(),
					`The node "${turn.holder.nodeName}" of workflow ${turn.holder.workflowId} already waits for this event`,
					{
						description:
							'Two nodes would each get a part of it. Choose another survey, or unpublish that workflow and publish this one two minutes later',
					},
				);
			}
		}
		await cutAnonymousAnswers(deps);
		const items = await ACTIVITIES[event].claim(deps, query);
		return items.length > 0 ? [asItems(items)] : null;
	}

	/**
	 * Runs when the execution that a poll started reaches this node: only now is it certain that the items are being
	 * worked on. A manual run looks without taking.
	 */
	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const { event, deps, query } = await settings(this, (name, fallback, options) =>
			this.getNodeParameter(name, 0, fallback, options),
		);
		if (this.getMode() === 'manual') return [asItems(await ACTIVITIES[event].peek(deps, query))];
		const items = this.getInputData();
		await ACTIVITIES[event].settle(
			deps,
			items.map(({ json }) => json),
		);
		return [items.map((item, index) => ({ ...item, pairedItem: { item: index } }))];
	}
}

type Parameter = (name: string, fallback?: unknown, options?: IGetNodeParameterOptions) => unknown;

async function settings(context: Context, parameter: Parameter) {
	const store = await openNodeStore(context);
	const event = parameter('event') as SubscribedEvent;
	const isOne = ofSurveys.includes(event) && parameter('surveys', 'all') === 'one';
	// Read only where the panel shows it: n8n finds no value in a field that is hidden.
	const surveyKey = isOne ? parameter('survey', '', { extractValue: true }) : '';
	if (isOne && (typeof surveyKey !== 'string' || surveyKey === '')) {
		throw new NodeOperationError(context.getNode(), "Choose a 'Survey'");
	}
	return {
		event,
		deps: { store, clock: systemClock, random: systemRandom },
		query: {
			...(isOne && { surveyKeys: [String(surveyKey)] }),
			limit: Number(parameter('batchSize', event === 'answersInBatch' ? 1000 : 100)),
			workflowId: context.getWorkflow().id ?? '',
			...(event === 'reminderDue' && remindersOf(parameter)),
			...(event === 'scoreAlert' && { alerts: alertsOf(parameter) }),
		},
	};
}

function remindersOf(parameter: Parameter) {
	const days = Math.max(1, Number(parameter('remindAfter', 3)) || 3);
	const most = Math.min(3, Math.max(1, Math.floor(Number(parameter('mostReminders', 1)) || 1)));
	const onlyUnopened = parameter('remindWho', 'notAnswered') === 'notOpened';
	return { remindAfterMs: days * DAY, mostReminders: most, ...(onlyUnopened && { onlyUnopened }) };
}

function asItems(items: readonly ActivityItem[]): INodeExecutionData[] {
	return items.map((item) => ({ json: { ...item } }));
}

import type {
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	INodeProperties,
} from 'n8n-workflow';
import { systemClock } from '../../../nps/clock';
import { ask, putOff, sendDue, type Deps, type Outcome } from '../../../nps/programme';
import { systemRandom } from '../../../nps/random';
import type { RegisteredSurvey } from '../../../nps/store';
import { callSettings } from '../../../nps/survey';
import { asNodeError, executePerItem } from '../../shared/perItem';
import { openNodeStore } from '../../shared/store';
import {
	approvalDaysOption,
	callFromField,
	channelField,
	customerFields,
	defaultCountryOption,
	needsApprovalOption,
	repeatEveryOption,
	segmentFieldsOption,
	smsFromField,
	spreadOverOption,
	testRecipientField,
} from '../fields';
import { candidateReader, dueInvitationOf, type DueInvitation } from '../readItem';
import { hintsFor } from '../hints';
import { batchFor } from '../approval';
import { mailFromOption } from '../mailFrom';
import { outcomeItem } from '../outcomeItem';
import { policyOf } from '../policy';
import { sendWindowFields } from '../sendWindow';
import { rehearse } from '../rehearse';
import { sendersOf } from '../senders';
import { publishedSurvey } from '../survey';
import { readyForWhatsApp } from '../whatsapp';
import { whatsappFromField, whatsappTemplatesField } from '../whatsappFields';
import { whenReader } from '../when';
import { showFor } from '../../shared/showFor';

/** Surveys of one node that are on their way at the same time: mails wait for their pool of connections, other messages for a provider that counts requests. */
const MAILS_AT_ONCE = 75;
const OTHERS_AT_ONCE = 25;

export const option = {
	name: 'Send',
	value: 'send',
	description: 'Ask now, after a delay or at a date, and send what has become due',
	action: 'Send a survey',
};

export const fields: INodeProperties[] = showFor(
	{ operation: ['send'] },
	[
		{
			displayName: 'When',
			name: 'when',
			type: 'options',
			options: [
				{ name: 'Now', value: 'now' },
				{
					name: 'After a Delay',
					value: 'after',
					description: 'Counted from the event; needs a published NPS Activity Trigger for due invitations',
				},
				{
					name: 'At a Date',
					value: 'at',
					description: 'Needs a published NPS Activity Trigger for due invitations',
				},
			],
			default: 'now',
		},
		{
			displayName: 'Delay',
			name: 'delay',
			type: 'number',
			typeOptions: { minValue: 0 },
			default: 3,
			displayOptions: { show: { when: ['after'] } },
		},
		{
			displayName: 'Delay Unit',
			name: 'delayUnit',
			type: 'options',
			options: [
				{ name: 'Days', value: 'days' },
				{ name: 'Hours', value: 'hours' },
				{ name: 'Minutes', value: 'minutes' },
				{ name: 'Seconds', value: 'seconds' },
			],
			default: 'days',
			displayOptions: { show: { when: ['after'] } },
		},
		{
			displayName: 'Date',
			name: 'date',
			type: 'dateTime',
			default: '',
			required: true,
			description: 'When to ask; read in the time zone of the workflow',
			displayOptions: { show: { when: ['at'] } },
		},
		...sendWindowFields,
		channelField,
		callFromField,
		smsFromField,
		whatsappFromField,
		whatsappTemplatesField,
		testRecipientField,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [
				approvalDaysOption,
				{
					displayName: 'Ask a Share of Customers (%)',
					name: 'sample',
					type: 'number',
					typeOptions: { minValue: 0, maxValue: 100, numberPrecision: 1 },
					default: 100,
					description: 'Always the same ones; raising the share only adds people',
				},
				customerFields,
				defaultCountryOption,
				mailFromOption,
				{
					displayName: 'Most Surveys per Year',
					name: 'maxPerYear',
					type: 'number',
					typeOptions: { minValue: 1 },
					default: 4,
					description: 'How often one person may be asked within 365 days, over all surveys',
				},
				needsApprovalOption,
				{
					displayName: 'Only With Consent',
					name: 'requireConsent',
					type: 'boolean',
					default: true,
					description:
						'Whether to ask only customers whose customer.consent allows it; checked again when the survey is sent',
				},
				{
					displayName: 'Quarantine After an Answer (Days)',
					name: 'quarantineAnswered',
					type: 'number',
					typeOptions: { minValue: 0 },
					default: 90,
					description: 'How long somebody who has answered any survey is left alone',
				},
				{
					displayName: 'Quarantine Without an Answer (Days)',
					name: 'quarantineUnanswered',
					type: 'number',
					typeOptions: { minValue: 0 },
					default: 30,
					description: 'How long somebody who was asked and did not answer is left alone',
				},
				repeatEveryOption,
				segmentFieldsOption,
				{
					displayName: 'Send for Real in Manual Runs',
					name: 'realInManual',
					type: 'boolean',
					default: false,
					description: 'Whether a manual run may reach customers too',
				},
				spreadOverOption,
			],
		},
	],
);

/**
 * Asks the customers of the input, and sends the due invitations among it. When a setting stands in the way, nothing more
 * is tried: what was due is put off, and the node stops with the reason.
 */
export async function execute(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const options = context.getNodeParameter('options', 0, {}) as { realInManual?: boolean };
	if (context.getMode() === 'manual' && options.realInManual !== true) return await rehearse(context);

	const { gatherWrites } = await import('../../../nps/store');
	const concurrency = context.getNodeParameter('channel', 0) === 'email' ? MAILS_AT_ONCE : OTHERS_AT_ONCE;
	const atOnce = Math.min(concurrency, context.getInputData().length);
	const store = gatherWrites(await openNodeStore(context), { atOnce });
	const deps = { store, clock: systemClock, random: systemRandom };
	const ready = async () => readyForWhatsApp(context, await publishedSurvey(context, store));
	const survey = await ready().catch(async (error: Error) => {
		await putOffAll(context, deps, error.message);
		throw asNodeError(context, error, 0);
	});
	const surveys = new Map([[survey.definition.key, Promise.resolve(survey)]]);
	const senders = await sendersOf(context);
	const policy = policyOf(context, survey.definition);
	const candidateOf = candidateReader(context);
	const whenOf = whenReader(context);
	const batchId = await batchFor(context, deps, { survey, policy, candidateOf, whenOf });
	let scheduled = 0;
	let obstacle: Extract<Outcome, { kind: 'blocked' }> | undefined;

	const outcomeOf = async (index: number, json: IDataObject): Promise<Outcome> => {
		const due = dueInvitationOf(json);
		if (due) {
			if (obstacle) await putOff(deps, due, obstacle.sentence);
			return obstacle ?? (await sendDue(deps, senders, await surveyOf(due), policy, due));
		}
		const request = { survey, policy, when: whenOf(index), ...candidateOf(index, json), batchId };
		return obstacle ?? (await ask(deps, senders, request));
	};
	const lists = await executePerItem(
		context,
		2,
		async (index, { json }) => {
			const outcome = await outcomeOf(index, json);
			if (outcome.kind === 'blocked') obstacle ??= outcome;
			if (outcome.kind === 'scheduled' || mayCallAgain(survey, outcome)) scheduled++;
			return outcomeItem(context, index, survey, outcome);
		},
		{ concurrency, finishAll: true },
	);
	await hintsFor(context, deps, survey, scheduled);
	return lists;

	/** Each survey is looked up once; what belongs to one that is not published is given back. */
	async function surveyOf(due: DueInvitation): Promise<RegisteredSurvey> {
		const { surveyKey } = due;
		const known = surveys.get(surveyKey) ?? publishedSurvey(context, store, surveyKey);
		surveys.set(surveyKey, known);
		try {
			return await known;
		} catch (error) {
			const failure = asNodeError(context, error, 0);
			await putOff(deps, due, failure.message);
			throw failure;
		}
	}
}

/** Whether this is a call that is tried again when nobody takes it. */
function mayCallAgain({ definition }: RegisteredSurvey, outcome: Outcome): boolean {
	const isCall = outcome.kind === 'sent' && outcome.invitation.channel === 'voice';
	return isCall && callSettings(definition).moreCalls > 0;
}

/** Gives back every due invitation of the input, so that being handed out in vain does not count against it. */
async function putOffAll(context: IExecuteFunctions, deps: Deps, reason: string): Promise<void> {
	for (const { json } of context.getInputData()) {
		const due = dueInvitationOf(json);
		if (due) await putOff(deps, due, reason);
	}
}

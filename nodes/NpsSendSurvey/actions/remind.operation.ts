import {
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeProperties,
} from 'n8n-workflow';
import { systemClock } from '../../../nps/clock';
import { linkWarning } from '../../../nps/invitation';
import {
	brakeNotices,
	putOffReminder,
	remind,
	remindWarning,
	type Deps,
	type Outcome,
	type RemindBy,
} from '../../../nps/programme';
import { systemRandom } from '../../../nps/random';
import type { RegisteredSurvey } from '../../../nps/store';
import { asNodeError, executePerItem } from '../../shared/perItem';
import { showFor } from '../../shared/showFor';
import { openNodeStore } from '../../shared/store';
import { defaultCountryOption, smsFromField, testRecipientField } from '../fields';
import { mailFromOption } from '../mailFrom';
import { outcomeItem } from '../outcomeItem';
import { policyOf } from '../policy';
import { dueInvitationOf, type DueInvitation } from '../readItem';
import { rehearse } from '../rehearse';
import { sendersOf } from '../senders';
import { sendWindowFields } from '../sendWindow';
import { publishedSurvey } from '../survey';
import { whatsappFromField, whatsappTemplatesField } from '../whatsappFields';

const whatsappTemplates: INodeProperties = {
	...whatsappTemplatesField,
	description:
		'Approved message templates for the reminder, one for each language; the one without a language is for everybody else. Whoever wrote to us by WhatsApp within 24 hours is reminded in the survey’s own words; without a template nobody else is.',
};

/** Reminders of one node that are on their way at the same time. */
const CONCURRENCY = 10;

export const option = {
	name: 'Remind',
	value: 'remind',
	description: 'Remind those who have not answered, from an NPS Activity Trigger with the event Reminder Due',
	action: 'Remind of a survey',
};

export const fields: INodeProperties[] = showFor({ operation: ['remind'] }, [
	{
		displayName:
			'Connect an NPS Activity Trigger with the event "Reminder Due". Everything is checked again here: whoever has answered, opted out or was written to within a day gets nothing.',
		name: 'remindNotice',
		type: 'notice',
		default: '',
	},
	{
		displayName: 'Remind By',
		name: 'remindBy',
		type: 'options',
		options: [
			{
				name: 'Next Channel',
				value: 'nextChannel',
				description:
					'The channel after the one the survey went by, for customers with an address there; others by the same channel',
			},
			{ name: 'Same Channel', value: 'sameChannel', description: 'The channel the survey went by' },
		],
		default: 'sameChannel',
	},
	{
		displayName: 'Channel',
		name: 'channel',
		type: 'options',
		options: [
			{ name: 'E-Mail', value: 'email' },
			{ name: 'E-Mail, Otherwise SMS', value: 'emailThenSms' },
			{ name: 'E-Mail, Otherwise WhatsApp', value: 'emailThenWhatsapp' },
			{ name: 'SMS', value: 'sms' },
			{ name: 'SMS, Otherwise E-Mail', value: 'smsThenEmail' },
			{ name: 'WhatsApp', value: 'whatsapp' },
			{ name: 'WhatsApp, Otherwise E-Mail', value: 'whatsappThenEmail' },
			{ name: 'WhatsApp, Otherwise SMS', value: 'whatsappThenSms' },
		],
		default: 'email',
		description:
			'The channels this node reminds on, in their order: with Remind By Next Channel, "E-Mail, Otherwise SMS" sends a text message to those who did not answer the e-mail. Surveys that went by another channel are not reminded of.',
	},
	...sendWindowFields,
	smsFromField,
	whatsappFromField,
	whatsappTemplates,
	testRecipientField,
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		options: [
			defaultCountryOption,
			mailFromOption,
			{
				displayName: 'Only With Consent',
				name: 'requireConsent',
				type: 'boolean',
				default: true,
				description: 'Whether to remind only customers whose consent still allows it',
			},
			{
				displayName: 'Send for Real in Manual Runs',
				name: 'realInManual',
				type: 'boolean',
				default: false,
				description: 'Whether a manual run may reach customers too',
			},
		],
	},
]);

/**
 * Reminds of the invitations of the input. When a setting stands in the way, nothing more is tried: what was due is given
 * back, and the node stops with the reason.
 */
export async function execute(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const store = await openNodeStore(context);
	const deps = { store, clock: systemClock, random: systemRandom };
	const options = context.getNodeParameter('options', 0, {}) as { realInManual?: boolean };
	if (context.getMode() === 'manual' && options.realInManual !== true) {
		const lists = await rehearse(context, { reminder: 1 });
		await hint(context, deps, await publishedSurvey(context, store), true);
		return lists;
	}

	const survey = await publishedSurvey(context, store).catch(async (error: Error) => {
		await giveAllBack(context, deps);
		throw asNodeError(context, error, 0);
	});
	const surveys = new Map([[survey.definition.key, Promise.resolve(survey)]]);
	const senders = await sendersOf(context);
	const policy = policyOf(context, survey.definition);
	const by = context.getNodeParameter('remindBy', 0, 'sameChannel') as RemindBy;
	let postponed = 0;
	let obstacle: Extract<Outcome, { kind: 'blocked' }> | undefined;

	const outcomeOf = async (index: number, json: IDataObject): Promise<Outcome> => {
		const due = dueInvitationOf(json);
		if (!due) throw noReminder(context, index);
		if (obstacle) await putOffReminder(deps, due);
		return obstacle ?? (await remind(deps, senders, await surveyOf(due), policy, { ...due, by }));
	};
	const lists = await executePerItem(
		context,
		2,
		async (index, { json }) => {
			const outcome = await outcomeOf(index, json);
			if (outcome.kind === 'blocked') obstacle ??= outcome;
			if (outcome.kind === 'skipped' && outcome.reason === 'postponed') postponed++;
			return outcomeItem(context, index, survey, outcome);
		},
		{ concurrency: CONCURRENCY, finishAll: true },
	);
	await hint(context, deps, survey, postponed > 0);
	return lists;

	/** Each survey is looked up once; what belongs to one that is not published is given back. */
	async function surveyOf(due: DueInvitation): Promise<RegisteredSurvey> {
		const { surveyKey } = due;
		const known = surveys.get(surveyKey) ?? publishedSurvey(context, store, surveyKey);
		surveys.set(surveyKey, known);
		try {
			return await known;
		} catch (error) {
			await putOffReminder(deps, due);
			throw asNodeError(context, error, 0);
		}
	}
}

function noReminder(context: IExecuteFunctions, itemIndex: number): NodeOperationError {
	return new NodeOperationError(context.getNode(), `The item is no reminder that is due [item ${itemIndex}]`, {
		itemIndex,
		description:
			'Connect an NPS Activity Trigger with the event "Reminder Due": its items name the invitation in invitationId and surveyKey',
	});
}

/** Gives back every reminder of the input, so that being handed out in vain does not count against it. */
async function giveAllBack(context: IExecuteFunctions, deps: Deps): Promise<void> {
	for (const { json } of context.getInputData()) {
		const due = dueInvitationOf(json);
		if (due) await putOffReminder(deps, due);
	}
}

/** Says in the output panel what would keep reminders from arriving. */
async function hint(
	context: IExecuteFunctions,
	deps: Deps,
	{ baseUrl, definition }: RegisteredSurvey,
	waits: boolean,
): Promise<void> {
	const warnings = [
		linkWarning(baseUrl),
		...(waits ? await brakeNotices(deps, definition.key) : []),
		waits ? await remindWarning(deps, definition.key) : undefined,
	];
	for (const message of warnings) {
		if (message) context.addExecutionHints({ message, location: 'outputPane', type: 'warning' });
	}
}

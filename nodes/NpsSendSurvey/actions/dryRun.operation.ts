import type {
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	INodeProperties,
} from 'n8n-workflow';
import { DAY, systemClock } from '../../../nps/clock';
import { MILLIONTHS, pastRows, startDryRun, type Deps, type DryRun, type Forecast } from '../../../nps/programme';
import { systemRandom } from '../../../nps/random';
import { executePerItem } from '../../shared/perItem';
import { showFor } from '../../shared/showFor';
import { openNodeStore } from '../../shared/store';
import { policyOf } from '../policy';
import { candidateReader, dueInvitationOf } from '../readItem';
import { publishedSurvey } from '../survey';
import { whenReader } from '../when';
import { fields as sendFields } from './send.operation';

export const option = {
	name: 'Dry Run',
	value: 'dryRun',
	description: 'Say who would be asked, when and how, who would not and why, and what it would cost, without sending or storing anything',
	action: 'Dry run a survey',
};

/** What decides who is asked, when and how, as Send has it. */
const RULES: readonly string[] = [
	...['when', 'delay', 'delayUnit', 'date'],
	...['sendWindow', 'windowDays', 'windowFrom', 'windowTo'],
	'channel',
];
const RULE_OPTIONS: readonly string[] = [
	...['sample', 'customerFields', 'defaultCountry', 'maxPerYear', 'requireConsent'],
	...['quarantineAnswered', 'quarantineUnanswered', 'repeatEvery', 'spreadOver'],
	...['repeatEvery', 'spreadOver'],
];

/** The field of Send with the place it has there, shown for this operation. */
function ofSend(field: INodeProperties): INodeProperties {
	const { operation: _send, ...show } = field.displayOptions?.show ?? {};
	return { ...field, displayOptions: { ...field.displayOptions, show } };
}

const ruleFields = sendFields.filter(({ name }) => RULES.includes(name)).map(ofSend);
const ruleOptions = (sendFields.find(({ name }) => name === 'options')?.options ?? []).filter((each) =>
	RULE_OPTIONS.includes(each.name),
);

export const fields: INodeProperties[] = showFor({ operation: ['dryRun'] }, [
	{
		displayName: 'Whom',
		name: 'dryRunOf',
		type: 'options',
		options: [
			{ name: 'Customers of the Input', value: 'input' },
			{
				name: 'Events of the Last Days',
				value: 'past',
				description: 'What this survey was decided for, asked or skipped, as if it came in now',
			},
		],
		default: 'input',
	},
	{
		displayName: 'Days',
		name: 'pastDays',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 366 },
		default: 7,
		displayOptions: { show: { dryRunOf: ['past'] } },
	},
	{
		displayName: 'Output',
		name: 'dryRunOutput',
		type: 'options',
		options: [
			{
				name: 'Each Customer',
				value: 'each',
				description: 'Those who would be asked on the first output, all others on Skipped with the reason',
			},
			{
				name: 'Summary',
				value: 'summary',
				description: 'One item: counts by reason, channel and day, sample messages, cost',
			},
		],
		default: 'each',
	},
	...ruleFields,
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		options: ruleOptions,
	},
]);

const WOULD_ASK = 0;
const WOULD_SKIP = 1;

/** Judges every customer and says what would become of them. Only reads. */
export async function execute(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const store = await openNodeStore(context);
	const deps = { store, clock: systemClock, random: systemRandom };
	const survey = await publishedSurvey(context, store);
	const run = await startDryRun(deps, { survey, policy: policyOf(context, survey.definition) });
	const isPast = context.getNodeParameter('dryRunOf', 0, 'input') === 'past';
	const lists = isPast
		? await judgePast(context, deps, run, survey.definition.key)
		: await judgeInput(context, run);
	const { forecasts, summary } = await run.finish();
	const message = notes(context) + summary.sentence;
	context.addExecutionHints({ message, location: 'outputPane' });

	if (context.getNodeParameter('dryRunOutput', 0, 'each') === 'summary') {
		lists.output[WOULD_ASK]?.push({ json: summary as unknown as IDataObject, pairedItem: { item: 0 } });
		return lists.output;
	}
	const skippedOutput = context.isToolExecution() ? WOULD_ASK : WOULD_SKIP;
	for (const [number, forecast] of forecasts.entries()) {
		const output = forecast.kind === 'wouldAsk' ? WOULD_ASK : skippedOutput;
		const pairedItem = { item: lists.itemOf[number] ?? 0 };
		const json = itemOf(forecast, survey.definition.key, summary.cost.currency);
		lists.output[output]?.push({ json, pairedItem });
	}
	return lists.output;
}

interface Judged {
	/** Items that could not be judged, where the user chose to go on. */
	readonly output: INodeExecutionData[][];
	/** The input item of each row of the run. */
	readonly itemOf: readonly number[];
}

/** The customers of the input, one after the other: each counts for those after it. */
async function judgeInput(context: IExecuteFunctions, run: DryRun): Promise<Judged> {
	const candidateOf = candidateReader(context);
	const whenOf = whenReader(context);
	const rows: number[] = [];
	const output = await executePerItem(context, 2, async (index, { json }) => {
		if (dueInvitationOf(json)) return [];
		rows[await run.judge({ when: whenOf(index), ...candidateOf(index, json) })] = index;
		return [];
	});
	return { output, itemOf: rows };
}

async function judgePast(context: IExecuteFunctions, deps: Deps, run: DryRun, surveyKey: string): Promise<Judged> {
	const days = Math.min(366, Math.max(1, Number(context.getNodeParameter('pastDays', 0, 7)) || 7));
	const since = new Date(deps.clock.now().getTime() - days * DAY);
	for (const row of await pastRows(deps, surveyKey, since, whenReader(context)(0))) await run.judge(row);
	return { output: [[], []], itemOf: [] };
}

/** What the run left out, for the hint. */
function notes(context: IExecuteFunctions): string {
	const due = context.getInputData().filter(({ json }) => dueInvitationOf(json)).length;
	return due > 0 ? `${due} invitations that were due already were left out. ` : '';
}

function itemOf(forecast: Forecast, surveyKey: string, currency: string): IDataObject {
	if (forecast.kind === 'wouldSkip') {
		const { kind: status, ...rest } = forecast;
		return { status, surveyKey, ...rest } as unknown as IDataObject;
	}
	const { kind: status, at, cost, ...asked } = forecast;
	return {
		status,
		surveyKey,
		...asked,
		dueAt: at.toISOString(),
		...(cost > 0 && { cost: cost / MILLIONTHS, currency }),
	} as unknown as IDataObject;
}

import type {
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	INodeProperties,
} from 'n8n-workflow';
import { systemClock } from '../../../nps/clock';
import { reportMail, type AggregateRow } from '../../../nps/report';
import { showFor } from '../../shared/showFor';
import { optionsField } from '../fields';
import { figuresOf } from '../figures';
import { sendReport } from '../sendReport';

export const option = {
	name: 'Report',
	value: 'report',
	description: 'A complete mail about the score, to be sent at once or by another node',
	action: 'Send or make a report',
};

export const fields: INodeProperties[] = showFor({ operation: ['report'] }, [
	{
		displayName: 'Title',
		name: 'title',
		type: 'string',
		default: 'NPS report',
		description: 'Stands above the report and begins the subject',
	},
	{
		displayName: 'Send Mail',
		name: 'sendMail',
		type: 'boolean',
		default: false,
		description: 'Whether to send the report by NPS SMTP, or only to put it out',
	},
	{
		displayName: 'To Email',
		name: 'toEmail',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. ceo@example.com, support@example.com',
		description: 'Who gets the report; separate several addresses with commas',
		displayOptions: { show: { sendMail: [true] } },
	},
	{
		displayName: 'From Email',
		name: 'fromEmail',
		type: 'string',
		default: '',
		placeholder: 'e.g. Customer Care <nps@example.com>',
		description: "Who the report comes from; leave empty for the credential's own sender",
		displayOptions: { show: { sendMail: [true] } },
	},
	optionsField([
		{
			displayName: 'Comment Field',
			name: 'commentField',
			type: 'string',
			default: 'comment',
			description: 'Name of the input field that holds what the respondent wrote',
			displayOptions: { show: { '/source': ['items'] } },
		},
		{
			displayName: 'Include Comments',
			name: 'includeComments',
			type: 'boolean',
			default: true,
			description: 'Whether to quote up to three comments, without names',
		},
		{
			displayName: 'Mark as Sample',
			name: 'demo',
			type: 'boolean',
			default: false,
			description: 'Whether to say in subject and report that it was made from sample data',
		},
		{
			displayName: 'Send for Real in Manual Runs',
			name: 'sendForReal',
			type: 'boolean',
			default: false,
			description: 'Whether a run started by hand in the editor sends the mail too',
			displayOptions: { show: { '/sendMail': [true] } },
		},
		{
			displayName: 'Survey Name',
			name: 'surveyName',
			type: 'string',
			default: '',
			description: 'Stands below the title; left out, the names of the surveys counted',
		},
	]),
]);

interface ReportOptions {
	readonly commentField?: string;
	readonly includeComments?: boolean;
	readonly demo?: boolean;
	readonly sendForReal?: boolean;
	readonly surveyName?: string;
}

const MOST_NAMES = 3;

export async function execute(context: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const options = context.getNodeParameter('options', 0, {}) as ReportOptions;
	const figures = await figuresOf(context);
	const overall = await figures.overall();
	const rows = figures.rows.map(({ row }) => row);
	warnOfPooling(context, rows);
	const { commentField = 'comment', includeComments = true } = options;
	const mail = reportMail({
		title: context.getNodeParameter('title', 0) as string,
		surveyName: options.surveyName?.trim() || namesText(figures.surveyNames),
		overall,
		rows: rows.some(({ n }) => n !== overall.n) ? rows : [],
		quotes: includeComments ? await figures.quotes(commentField) : [],
		generatedAt: systemClock.now(),
		timeZone: context.getTimezone(),
		demo: options.demo === true,
	});
	const sent = await sendReport(context, mail, options.sendForReal === true);
	return [
		{
			json: { ...mail, ...overall, rows, ...sent } as unknown as IDataObject,
			pairedItem: context.getInputData().map((_, item) => ({ item })),
		},
	];
}

function namesText(names: readonly string[]): string {
	return names.length <= MOST_NAMES ? names.join(', ') : `${names.length} surveys`;
}

/** The figures over everything are one score, whatever the rows keep apart. */
function warnOfPooling(context: IExecuteFunctions, rows: readonly AggregateRow[]): void {
	const touchpoints = new Set(rows.flatMap(({ group }) => group.touchpoint ?? []));
	if (touchpoints.size < 2) return;
	context.addExecutionHints({
		message: `The score at the top of the report pools the touchpoints ${[...touchpoints].join(', ')}. Report on one at a time to keep them apart.`,
		location: 'outputPane',
	});
}

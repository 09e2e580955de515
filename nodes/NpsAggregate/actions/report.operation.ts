import {
	NodeOperationError,
	type IBinaryKeyData,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeProperties,
} from 'n8n-workflow';
import type { InlinePicture } from '../../../nps/channels/email';
import { systemClock } from '../../../nps/clock';
import {
	reportMail,
	reportModel,
	slackMessage,
	teamsMessage,
	type AggregateRow,
	type ChartFacts,
	type ReportImage,
} from '../../../nps/report';
import { showFor } from '../../shared/showFor';
import { detailOptions, optionsField } from '../fields';
import { figuresOf } from '../figures';
import { draw, pngOf } from '../pictures';
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
		...detailOptions(true),
		{
			displayName: 'Dashboard Link',
			name: 'link',
			type: 'string',
			default: '',
			placeholder: 'e.g. https://n8n.example.com/webhook/nps-dashboard',
			description: 'Address of the live page, which a button in the report opens',
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
		{
			displayName: 'Trend Chart',
			name: 'trendChart',
			type: 'boolean',
			default: true,
			description:
				"Whether to show the score over time as a picture. When another node sends the mail, it finds the picture in the binary property npsTrend, which n8n's Send Email node shows when named in Attachments.",
		},
	]),
]);

interface ReportOptions {
	readonly drivers?: boolean;
	readonly emerging?: boolean;
	readonly includeComments?: boolean;
	readonly demo?: boolean;
	readonly link?: string;
	readonly sendForReal?: boolean;
	readonly surveyName?: string;
	readonly trendChart?: boolean;
}

const MOST_NAMES = 3;
/** Below this many comments, themes tell anecdotes. */
const FEWEST_COMMENTS = 30;
/** As wide as the mail has room; drawn for less, so that its letters can still be read on a phone. */
const SHOWN_WIDTH = 534;
const DRAWN_WIDTH = 420;
/** n8n's Send Email node shows a binary property under its name as Content-ID. */
const PICTURE = 'npsTrend';

export async function execute(context: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const options = context.getNodeParameter('options', 0, {}) as ReportOptions;
	const { drivers = true, emerging = true, includeComments = true, trendChart = true } = options;
	const link = linkOf(context, options.link);
	const figures = await figuresOf(context);
	const overall = await figures.overall({ drivers, emerging });
	const rows = figures.rows.map(({ row }) => row);
	warnOfPooling(context, rows);
	const demo = options.demo ?? figures.demo;
	const cases = overall.withheld ? undefined : await figures.cases();
	const trend = trendChart ? await trendPicture({ overall, rows, trend: await figures.trend() }, demo) : undefined;
	const input = {
		title: context.getNodeParameter('title', 0) as string,
		surveyName: options.surveyName?.trim() || namesText(figures.surveyNames),
		overall,
		rows: rows.some(({ n }) => n !== overall.n) ? rows : [],
		...(overall.drivers && (overall.commented ?? 0) >= FEWEST_COMMENTS && { drivers: overall.drivers }),
		...(overall.emerging && { emerging: overall.emerging }),
		...(cases && { cases }),
		...(trend && { images: [trend.image] }),
		...(link && { link }),
		quotes: includeComments ? await figures.quotes() : [],
		generatedAt: systemClock.now(),
		timeZone: context.getTimezone(),
		demo,
	};
	const mail = reportMail(input);
	const model = reportModel(input);
	const sent = await sendReport(context, { ...mail, pictures: trend ? [trend.picture] : [] }, options.sendForReal === true);
	return [
		{
			json: {
				...mail,
				slack: slackMessage(model),
				teams: teamsMessage(model),
				...overall,
				rows,
				...(cases && { cases }),
				...sent,
			} as unknown as IDataObject,
			...(trend && !sent.sent && { binary: await binaryOf(context, trend.picture) }),
			pairedItem: context.getInputData().map((_, item) => ({ item })),
		},
	];
}

interface TrendPicture {
	readonly image: ReportImage;
	readonly picture: InlinePicture;
}

/** Undefined where fewer than two periods have a score. */
async function trendPicture(facts: ChartFacts, demo: boolean): Promise<TrendPicture | undefined> {
	const drawn = await draw('trend', facts, { theme: 'light', width: DRAWN_WIDTH, heading: false, demo });
	if (!drawn) return undefined;
	const { title, description, width, height } = drawn;
	const size = { width: SHOWN_WIDTH, height: Math.round((height * SHOWN_WIDTH) / width) };
	return {
		image: { cid: PICTURE, heading: title, alt: description, ...size },
		picture: { cid: PICTURE, fileName: 'nps-trend.png', mimeType: 'image/png', content: await pngOf(drawn, 2 * SHOWN_WIDTH) },
	};
}

async function binaryOf(context: IExecuteFunctions, { content, fileName, mimeType }: InlinePicture): Promise<IBinaryKeyData> {
	return { [PICTURE]: await context.helpers.prepareBinaryData(Buffer.from(content), fileName, mimeType) };
}

function linkOf(context: IExecuteFunctions, given = ''): string {
	const link = given.trim();
	if (link === '' || (/^https?:\/\//i.test(link) && URL.canParse(link))) return link;
	throw new NodeOperationError(context.getNode(), `'Dashboard Link' is no address: "${link.slice(0, 80)}"`, {
		description: 'Give the whole address, beginning with https://',
	});
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

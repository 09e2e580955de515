import type {
	IBinaryKeyData,
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	INodeProperties,
} from 'n8n-workflow';
import type { ChartKind } from '../../../nps/charts';
import { CHARTS } from '../../../nps/report';
import { showFor } from '../../shared/showFor';
import { detailOptions, optionsField } from '../fields';
import { figuresOf } from '../figures';
import { draw, pngOf, type Picture } from '../pictures';

export const option = {
	name: 'Draw Charts',
	value: 'draw',
	description: 'Pictures of the score as PNG or SVG, one item per chart',
	action: 'Draw charts',
};

const THEMES_ONLY = ['commentField', 'themesField'];

export const fields: INodeProperties[] = showFor({ operation: ['draw'] }, [
	{
		displayName: 'Charts',
		name: 'charts',
		type: 'multiOptions',
		options: [
			{ name: 'Drivers', value: 'drivers', description: 'How often themes come up against what they do to the score' },
			{ name: 'Forest', value: 'forest', description: 'A line per group: score, interval and n' },
			{ name: 'Funnel', value: 'funnel', description: 'From sent to answered; from the NPS Store only' },
			{ name: 'Gauge', value: 'gauge', description: 'The score with its interval, from −100 to 100' },
			{ name: 'Heat Grid', value: 'heat', description: 'Two fields to group by against each other' },
			{ name: 'Histogram', value: 'histogram', description: 'How often each score was given' },
			{ name: 'Trend', value: 'trend', description: 'The score over time with its interval' },
		],
		default: ['gauge', 'histogram', 'trend'],
		required: true,
		description: 'Which pictures to draw; what there is too little for is left out, and said',
	},
	{
		displayName: 'Format',
		name: 'format',
		type: 'options',
		options: [
			{ name: 'PNG', value: 'png', description: 'For mails and chats, as sharp as phones show them' },
			{ name: 'PNG and SVG', value: 'both', description: "The PNG as 'data', the SVG as 'svg'" },
			{ name: 'SVG', value: 'svg', description: 'For pages and print, sharp at any size' },
		],
		default: 'png',
	},
	{
		displayName: 'Theme',
		name: 'theme',
		type: 'options',
		options: [
			{ name: 'Dark', value: 'dark' },
			{ name: 'Light', value: 'light' },
		],
		default: 'light',
	},
	optionsField([
		...detailOptions(false).filter(({ name }) => THEMES_ONLY.includes(name)),
		{
			displayName: 'Mark as Sample',
			name: 'demo',
			type: 'boolean',
			default: false,
			description: 'Whether to say in each picture that it was made from sample data',
		},
		{
			displayName: 'Show Title',
			name: 'heading',
			type: 'boolean',
			default: true,
			description: 'Whether the title stands in the picture',
		},
		{
			displayName: 'Width (Pixels)',
			name: 'width',
			type: 'number',
			typeOptions: { minValue: 240, maxValue: 2000 },
			default: 600,
			description: 'A PNG has twice as many, so that it is sharp on every screen. While this is not added, each kind has its own.',
		},
	]),
]);

interface DrawOptions {
	readonly demo?: boolean;
	readonly heading?: boolean;
	readonly width?: number;
}

type Format = 'png' | 'svg' | 'both';

export async function execute(context: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const kinds = (context.getNodeParameter('charts', 0) as string[]).filter((kind): kind is ChartKind => Object.hasOwn(CHARTS, kind));
	const format = context.getNodeParameter('format', 0) as Format;
	const theme = context.getNodeParameter('theme', 0) === 'dark' ? 'dark' : 'light';
	const { demo, heading = true, width } = context.getNodeParameter('options', 0, {}) as DrawOptions;
	const figures = await figuresOf(context);
	const facts = {
		overall: await figures.overall({ drivers: kinds.includes('drivers'), emerging: false }),
		rows: figures.rows.map(({ row }) => row),
		trend: kinds.includes('trend') ? await figures.trend() : [],
	};
	const pairedItem = context.getInputData().map((_, item) => ({ item }));

	const drawn: INodeExecutionData[] = [];
	for (const kind of kinds) {
		const options = { theme, heading, demo: demo ?? figures.demo, ...(width !== undefined && { width }) } as const;
		const picture = await draw(kind, facts, options);
		if (picture) drawn.push({ json: jsonOf(picture), binary: await binaryOf(context, picture, format), pairedItem });
		else sayWhatIsMissing(context, kind);
	}
	return drawn;
}

function jsonOf({ kind, title, description, table, figures, width, height }: Picture): IDataObject {
	return { kind, title, description, width, height, table, figures } as unknown as IDataObject;
}

async function binaryOf(context: IExecuteFunctions, picture: Picture, format: Format): Promise<IBinaryKeyData> {
	const { prepareBinaryData } = context.helpers;
	const svg = async () => await prepareBinaryData(Buffer.from(picture.svg), `nps-${picture.kind}.svg`, 'image/svg+xml');
	const png = async () => await prepareBinaryData(await pngOf(picture), `nps-${picture.kind}.png`, 'image/png');
	if (format === 'svg') return { data: await svg() };
	return { data: await png(), ...(format === 'both' && { svg: await svg() }) };
}

function sayWhatIsMissing(context: IExecuteFunctions, kind: ChartKind): void {
	const { title, needs } = CHARTS[kind];
	context.addExecutionHints({ message: `Not drawn: "${title}" takes ${needs}.`, location: 'outputPane' });
}

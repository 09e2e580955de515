import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { PRICED_CHANNELS, setLimits, type BrakeChanges } from '../../../../nps/programme';
import { CHANNELS } from '../../../../nps/events';
import type { Operation } from '../../operation';
import { byField, byOf, refuseAgents, refused } from './parameters';

const priceName = (channel: string): string => `price${channel.charAt(0).toUpperCase()}${channel.slice(1)}`;

const priceFields: INodeProperties[] = PRICED_CHANNELS.map(({ channel, unit, price }) => ({
	displayName: `Price per ${{ segment: 'SMS Segment', call: 'Phone Call', message: `${CHANNELS[channel].name} Message` }[unit]}`,
	name: priceName(channel),
	type: 'number',
	typeOptions: { minValue: 0, numberPrecision: 6 },
	default: price,
	description: `What your provider charges, for estimates and spend limits; ${price} USD is assumed until it is set`,
}));

const NO_LIMIT = '0 takes the limit away. To send nothing at all, use Pause.';

const limitFields: INodeProperties[] = [
	{
		displayName: 'Bounce Limit (%)',
		name: 'bounceLimit',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 100, numberPrecision: 2 },
		default: 5,
		description:
			'A channel is paused when more than this share of its messages of 24 hours bounced for good. 0 turns this off.',
	},
	{
		displayName: 'Complaint Limit (%)',
		name: 'complaintLimit',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 100, numberPrecision: 2 },
		default: 0.3,
		description:
			'A channel is paused when more than this share of its messages of 24 hours was reported as spam. 0 turns this off.',
	},
	{
		displayName: 'Currency',
		name: 'currency',
		type: 'string',
		default: 'USD',
		placeholder: 'e.g. EUR',
		description: 'Three letters; prices and spend limits are in it, nothing is converted',
	},
	{
		displayName: 'Messages per Day',
		name: 'dailyMessages',
		type: 'number',
		typeOptions: { minValue: 0 },
		default: 1000,
		description: `Most messages a day over all surveys and channels; a day is that of the survey’s time zone. What exceeds it goes out the next day. ${NO_LIMIT}`,
	},
	{
		displayName: 'Messages per Day by Survey',
		name: 'surveyMessages',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add Survey',
		default: {},
		description: 'Most messages a day of single surveys. 0 takes the limit away; to send nothing at all, use Pause.',
		options: [
			{
				displayName: 'Surveys',
				name: 'values',
				values: [
					{
						displayName: 'Survey Key',
						name: 'key',
						type: 'string',
						default: '',
						placeholder: 'e.g. after-delivery',
					},
					{
						displayName: 'Messages per Day',
						name: 'most',
						type: 'number',
						typeOptions: { minValue: 0 },
						default: 100,
					},
				],
			},
		],
	},
	{
		displayName: 'Messages Before Shares Count',
		name: 'leastSent',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: 20,
		description: 'With fewer messages of a channel within 24 hours, bounces and complaints pause nothing',
	},
	{
		displayName: 'Spend per Day',
		name: 'dailySpend',
		type: 'number',
		typeOptions: { minValue: 0, numberPrecision: 2 },
		default: 50,
		description: `Most estimated cost a day. What exceeds it goes out the next day; what is free goes on. ${NO_LIMIT}`,
	},
	{
		displayName: 'Spend per Month',
		name: 'monthlySpend',
		type: 'number',
		typeOptions: { minValue: 0, numberPrecision: 2 },
		default: 500,
		description: `Most estimated cost a calendar month. What exceeds it goes out the next month; what is free goes on. ${NO_LIMIT}`,
	},
];

export const setLimitsOperation: Operation = {
	option: {
		name: 'Set Limits',
		value: 'setLimits',
		description: 'Set how many messages may go out and what they may cost, and when bounces pause a channel',
		action: 'Set the limits of sending',
	},
	fields: [
		{
			displayName: 'Limits',
			name: 'limits',
			type: 'collection',
			placeholder: 'Add Limit',
			default: {},
			description: 'What is not added stays as it is; the operation Status shows all of them',
			options: [...limitFields, ...priceFields].sort((a, b) => (a.displayName < b.displayName ? -1 : 1)),
		},
		byField,
	],
	async execute(context, deps, index) {
		refuseAgents(context, index, 'Changing limits');
		const changes = changesOf(context, index);
		const { settings, released } = await setLimits(deps, changes, byOf(context, index));
		return [{ output: 0, json: { limits: settings, dueAgain: released } as unknown as IDataObject }];
	},
};

interface Limits {
	readonly [name: string]: unknown;
	readonly surveyMessages?: { readonly values?: ReadonlyArray<{ key?: unknown; most?: unknown }> };
}

function changesOf(context: IExecuteFunctions, itemIndex: number): BrakeChanges {
	const given = context.getNodeParameter('limits', itemIndex, {}) as Limits;
	const limit = (name: string) => {
		const value = numberIn(context, itemIndex, given, name);
		return value === undefined ? {} : { [name]: value === 0 ? null : value };
	};
	const share = (name: string) => {
		const value = numberIn(context, itemIndex, given, name);
		return value === undefined ? {} : { [name]: value / 100 };
	};
	const leastSent = numberIn(context, itemIndex, given, 'leastSent');
	const prices = PRICED_CHANNELS.flatMap(({ channel }) => {
		const price = numberIn(context, itemIndex, given, priceName(channel));
		return price === undefined ? [] : [[channel, price] as const];
	});
	const surveys = (given.surveyMessages?.values ?? []).map(({ key, most }): [string, number | null] => {
		const name = String(key ?? '').trim();
		if (name === '') {
			throw refused(context, itemIndex, "A 'Survey Key' of 'Messages per Day by Survey' is empty", 'Give the key of the survey');
		}
		const value = numberIn(context, itemIndex, { most }, 'most') ?? 0;
		return [name, value === 0 ? null : value];
	});
	return {
		...limit('dailyMessages'),
		...limit('dailySpend'),
		...limit('monthlySpend'),
		...share('bounceLimit'),
		...share('complaintLimit'),
		...(leastSent !== undefined && { leastSent: Math.max(1, Math.round(leastSent)) }),
		...(given.currency !== undefined && { currency: currencyOf(context, itemIndex, given.currency) }),
		...(prices.length > 0 && { prices: Object.fromEntries(prices) }),
		...(surveys.length > 0 && { surveyMessages: Object.fromEntries(surveys) }),
	};
}

/** More than anybody sends or pays, and little enough to be counted exactly in millionths. */
const MOST = 1_000_000_000;

function numberIn(
	context: IExecuteFunctions,
	itemIndex: number,
	given: Readonly<Record<string, unknown>>,
	name: string,
): number | undefined {
	const value = given[name];
	if (value === undefined || value === null || value === '') return undefined;
	const number = Number(value);
	if (Number.isFinite(number) && number >= 0 && number <= MOST) return number;
	throw refused(
		context,
		itemIndex,
		`A limit is "${String(value).slice(0, 40)}", which is no amount`,
		'Give a number from 0 up',
	);
}

function currencyOf(context: IExecuteFunctions, itemIndex: number, given: unknown): string {
	const code = String(given).trim().toUpperCase();
	if (/^[A-Z]{3}$/.test(code)) return code;
	throw refused(context, itemIndex, `'Currency' is "${code.slice(0, 20)}", which is no currency`, 'Give its three letters, such as EUR');
}

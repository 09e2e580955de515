import { NodeOperationError, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';
import { DEFAULT_WINDOW, type SendWindow } from '../../nps/eligibility';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** When messages may go out, in the recipient's own time. */
export const sendWindowFields: INodeProperties[] = [
	{
		displayName: 'Send Window',
		name: 'sendWindow',
		type: 'options',
		options: [
			{ name: 'Any Time', value: 'any', description: 'As soon as it is due, at night too' },
			{ name: 'Custom', value: 'custom' },
			{
				name: 'Daytime',
				value: 'daytime',
				description: 'Monday to Saturday, 9 to 20 o’clock where the recipient is',
			},
		],
		default: 'daytime',
		description:
			'When messages may arrive, in the recipient’s time zone (their own, else their state’s, country’s or phone number’s, else the survey’s). What is due outside of it waits and needs a published NPS Activity Trigger for due invitations.',
	},
	{
		displayName: 'Days',
		name: 'windowDays',
		type: 'multiOptions',
		options: WEEKDAYS.map((name, at) => ({ name, value: at + 1 })),
		default: [1, 2, 3, 4, 5],
		displayOptions: { show: { sendWindow: ['custom'] } },
	},
	{
		displayName: 'From',
		name: 'windowFrom',
		type: 'string',
		default: '09:00',
		placeholder: 'e.g. 09:00',
		description: 'Local time of the recipient, 24 hours',
		displayOptions: { show: { sendWindow: ['custom'] } },
	},
	{
		displayName: 'To',
		name: 'windowTo',
		type: 'string',
		default: '18:00',
		placeholder: 'e.g. 18:00',
		description: 'Local time of the recipient; earlier than From for a window over midnight',
		displayOptions: { show: { sendWindow: ['custom'] } },
	},
];

/** The window the user chose; undefined where messages may go out at any time. */
export function sendWindowOf(context: IExecuteFunctions): SendWindow | undefined {
	const choice = context.getNodeParameter('sendWindow', 0, 'any') as string;
	if (choice === 'daytime') return DEFAULT_WINDOW;
	if (choice !== 'custom') return undefined;
	const days = context.getNodeParameter('windowDays', 0, []) as number[];
	if (days.length === 0) {
		throw new NodeOperationError(context.getNode(), "'Days' of the send window is empty", {
			description: "Choose at least one day, or 'Any Time'",
		});
	}
	return { days, from: minutesOf(context, 'windowFrom', 'From'), to: minutesOf(context, 'windowTo', 'To') };
}

const CLOCK_TIME = /^([01]?\d|2[0-3])[:.h]([0-5]\d)$/;

function minutesOf(context: IExecuteFunctions, parameter: string, label: string): number {
	const given = String(context.getNodeParameter(parameter, 0, '')).trim();
	const [, hours, minutes] = CLOCK_TIME.exec(given) ?? [];
	if (hours !== undefined && minutes !== undefined) return Number(hours) * 60 + Number(minutes);
	throw new NodeOperationError(
		context.getNode(),
		`'${label}' of the send window is "${given.slice(0, 20)}", which is no time of day`,
		{ description: 'Write it as 09:00' },
	);
}

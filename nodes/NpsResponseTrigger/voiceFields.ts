import { NodeOperationError, type INodeProperties } from 'n8n-workflow';
import { spokenLanguage } from '../../nps/channels/voice/languages';
import { CALL_DEFAULTS, type CallSettings } from '../../nps/survey';
import type { DefinitionContext } from './definition';
import { LANGUAGE_OPTIONS } from './languageOptions';

/** Languages surveys are built in that Twilio does not speak. */
const UNSPOKEN = LANGUAGE_OPTIONS.filter(({ value }) => spokenLanguage(String(value)) === undefined).map(({ name }) => name);

/** How the survey is asked by phone; left out, as nine of ten want it. */
export const callsField: INodeProperties = {
	displayName: 'Phone Calls',
	name: 'calls',
	type: 'collection',
	placeholder: 'Add Setting',
	default: {},
	description: `How customers are called, where NPS Send Survey has the channel Phone Call. Nothing has to be set up at Twilio but a number that can make calls. Twilio has no voice for ${UNSPOKEN.join(', ')}: those customers are called in the language of the survey, or in English where that is theirs.`,
	options: [
		{
			displayName: 'Call Again',
			name: 'moreCalls',
			type: 'number',
			typeOptions: { minValue: 0, maxValue: 10 },
			default: 2,
			description:
				'How many more times somebody is called whom no call has reached. Needs a published NPS Activity Trigger for due invitations.',
		},
		{
			displayName: 'Call Again After (Hours)',
			name: 'hoursBetweenCalls',
			type: 'number',
			typeOptions: { minValue: 0.25, numberPrecision: 2 },
			default: 4,
			description: 'Moved into the send window of the NPS Send Survey node where it falls outside',
		},
		{
			displayName: 'Comment',
			name: 'comment',
			type: 'options',
			options: [
				{ name: 'Do Not Ask', value: 'none', description: 'The call ends after the score' },
				{
					name: 'Record and Transcribe',
					value: 'recording',
					description:
						'Says so first; Twilio keeps the recording until you delete it. In English only: in other languages the answer is written down as it is spoken.',
				},
				{
					name: 'Write Down as It Is Spoken',
					value: 'speech',
					description: 'Speech recognition during the call; nothing is recorded',
				},
			],
			default: 'speech',
			description: 'How the answer to the follow-up question is taken',
		},
		{
			displayName: 'Detect Answering Machines',
			name: 'detectMachines',
			type: 'boolean',
			default: true,
			description:
				'Whether Twilio listens for a few seconds who has answered. Machines are hung up on and count as not reached; a doubtful case is taken for a person.',
		},
		{
			displayName: 'Longest Comment (Seconds)',
			name: 'commentSeconds',
			type: 'number',
			typeOptions: { minValue: 5, maxValue: 120 },
			default: 60,
			description: 'Up to 120 when recorded, 60 when written down as it is spoken',
		},
		{
			displayName: 'Ring For (Seconds)',
			name: 'ringSeconds',
			type: 'number',
			typeOptions: { minValue: 5, maxValue: 600 },
			default: 30,
			description: 'Answering services often take calls after 25 to 30 seconds',
		},
		{
			displayName: 'Voice',
			name: 'voice',
			type: 'string',
			default: '',
			placeholder: 'e.g. Polly.Amy-Neural',
			description:
				'Name of a Twilio voice for the language of the survey; customers of another language hear Twilio’s usual voice of theirs',
		},
	],
};

const VOICE = /^[A-Za-z0-9][\w.-]{0,79}$/;
const LIMITS = {
	moreCalls: [0, 10],
	hoursBetweenCalls: [0.25, 720],
	commentSeconds: [5, 120],
	ringSeconds: [5, 600],
} as const satisfies Partial<Record<keyof CallSettings, readonly [number, number]>>;

/** The settings of the panel that differ from the usual ones; undefined where none does. */
export function callsOf(context: DefinitionContext): Partial<CallSettings> | undefined {
	const given = context.getNodeParameter('calls', {}) as Partial<CallSettings>;
	const voice = given.voice?.trim() ?? '';
	if (voice !== '' && !VOICE.test(voice)) {
		throw new NodeOperationError(context.getNode(), `'Voice' is "${voice.slice(0, 80)}"`, {
			description: 'Give the name of a Twilio voice, such as Polly.Amy-Neural, or leave it empty',
		});
	}
	const settings = { ...CALL_DEFAULTS, ...given, voice };
	for (const [name, [least, most]] of Object.entries(LIMITS)) {
		const value = settings[name as keyof typeof LIMITS];
		if (Number.isFinite(value) && value >= least && value <= most) continue;
		const label = callsField.options?.find((option) => option.name === name);
		throw new NodeOperationError(
			context.getNode(),
			`'${label && 'displayName' in label ? label.displayName : name}' is ${String(value).slice(0, 20)}`,
			{ description: `Give a number from ${least} to ${most}` },
		);
	}
	const changed = Object.entries(settings).filter(
		([name, value]) => CALL_DEFAULTS[name as keyof CallSettings] !== value,
	);
	return changed.length > 0 ? (Object.fromEntries(changed) as Partial<CallSettings>) : undefined;
}

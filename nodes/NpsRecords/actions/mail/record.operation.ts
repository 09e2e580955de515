import { NodeOperationError, type IDataObject } from 'n8n-workflow';
import { pauseSentence, recordMail, type Deps, type SurveyMail } from '../../../../nps/programme';
import { responseItem } from '../../../../nps/survey/responseItem';
import { readField } from '../../../shared/field';
import type { Operation } from '../../operation';

export const record: Operation = {
	option: {
		name: 'Record',
		value: 'record',
		description:
			'Store answers that came by e-mail under their invitation, and note bounces and spam complaints',
		action: 'Record a mail',
	},
	fields: [
		{
			displayName:
				'Takes the items of NPS Parse Reply with the input E-Mail. Answers start their workflow through the event "Answer Complete" of the NPS Activity Trigger.',
			name: 'recordNotice',
			type: 'notice',
			default: '',
		},
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [
				{
					displayName: 'Match by Address',
					name: 'matchByAddress',
					type: 'boolean',
					default: false,
					description:
						'Whether to go by the address where no header names the invitation, as with providers that give mails an ID of their own. Anybody can write any sender into a mail.',
				},
				{
					displayName: 'Parse Reply Field',
					name: 'field',
					type: 'string',
					default: '',
					placeholder: 'e.g. nps',
					description: 'The field NPS Parse Reply put its result in, if one was chosen there',
				},
			],
		},
	],
	async execute(context, deps, index, { json }) {
		const options = context.getNodeParameter('options', index, {}) as {
			matchByAddress?: boolean;
			field?: string;
		};
		const result = options.field ? readField(json, options.field) : json;
		const mail = surveyMailOf(result);
		if (!mail) {
			throw new NodeOperationError(context.getNode(), `The item holds no mail [item ${index}]`, {
				itemIndex: index,
				description: "Put NPS Parse Reply with the input 'E-Mail' before this node",
			});
		}
		const { response, ...recorded } = await recordMail(deps, mail, {
			matchByAddress: options.matchByAddress === true,
		});
		const sendingPaused = recorded.status === 'noted' ? await automaticPause(deps) : undefined;
		const record = { ...recorded, ...(sendingPaused && { sendingPaused }) };
		const item = { ...json, record, ...(response && { response: responseItem(response) }) };
		return [{ output: 0, json: item as unknown as IDataObject }];
	},
};

/** What bounces and complaints have led to: sending is paused, and why. */
async function automaticPause({ store }: Deps): Promise<string | undefined> {
	const pause = (await store.brakes.pauses()).find(({ automatic }) => automatic);
	return pause && pauseSentence(pause);
}

/** The mail as NPS Parse Reply describes it; undefined when it is none. */
function surveyMailOf(item: unknown): SurveyMail | undefined {
	const mail = recordIn(item, 'mail');
	if (!mail) return undefined;
	const known = {
		...optional('messageId', mail.messageId),
		...optional('invitationId', mail.invitationId),
	};
	switch (mail.kind) {
		case 'reply':
			return { ...known, kind: 'reply', ...optional('from', mail.from), text: textOf(mail.text) };
		case 'autoReply':
			return { ...known, kind: 'autoReply' };
		case 'bounce':
		case 'complaint': {
			const delivery = recordIn(item, 'delivery') ?? {};
			const recipients = Array.isArray(delivery.recipients) ? delivery.recipients : [];
			return {
				...known,
				kind: mail.kind,
				permanent: delivery.permanent === true,
				...(delivery.status === 'delayed' && { delayed: true as const }),
				recipients: recipients.map((recipient) => textOf(recordIn({ recipient }, 'recipient')?.address)),
				sentence: textOf(mail.reason),
			};
		}
		default:
			return undefined;
	}
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const optional = <Name extends string>(name: Name, value: unknown) =>
	(textOf(value) === '' ? {} : { [name]: textOf(value) }) as Partial<Record<Name, string>>;

function recordIn(value: unknown, name: string): Readonly<Record<string, unknown>> | undefined {
	const found: unknown =
		typeof value === 'object' && value !== null && Object.hasOwn(value, name)
			? (value as Record<string, unknown>)[name]
			: undefined;
	return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : undefined;
}

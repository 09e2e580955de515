import { NodeOperationError, type IDataObject, type IExecuteFunctions } from 'n8n-workflow';
import type { Customer } from '../../nps/events';
import { checkMessages, isPurpose, USUAL_PURPOSE, type FollowUpMessage } from '../../nps/followup';
import type { FollowUpChannel, FollowUpRequest } from '../../nps/programme';
import { FOLLOW_UP_CHANNELS } from './followUpFields';
import { sendWindowOf } from './sendWindow';

interface Options {
	readonly defaultCountry?: string;
	readonly purpose?: string;
	readonly quarantineDays?: number;
}

/**
 * What to send for each item. Messages and link are read once, unless somebody wrote an expression into them. All of it
 * is checked here, before anything is sent.
 */
export function followUpReader(context: IExecuteFunctions): (index: number, json: IDataObject) => FollowUpRequest {
	const common = commonOf(context);
	const { messages: table, link: address } = context.getNode().parameters;
	const messagesOf = onceUnlessExpression(table, (index) => readMessages(context, index));
	const linkOf = onceUnlessExpression(address, (index) => String(context.getNodeParameter('link', index, '') ?? '').trim());
	return (index, json) => {
		const { responseId } = json;
		if (typeof responseId !== 'string' || responseId === '') {
			throw new NodeOperationError(context.getNode(), `This is no answer: 'responseId' is missing [item ${index}]`, {
				itemIndex: index,
				description: 'Give this node the items of an NPS Response Trigger, NPS Activity Trigger or NPS Records',
			});
		}
		const messages = messagesOf(index);
		const link = linkOf(index);
		const problem = checkMessages(messages, { link, byEmail: common.byEmail, bySms: common.bySms });
		if (problem) {
			throw new NodeOperationError(context.getNode(), problem, { itemIndex: index, description: 'Nothing was sent' });
		}
		return { ...common.terms, responseId, messages, ...(link && { link }), known: knownOf(json) };
	};
}

/** The channels the node may write on. */
export function followUpChannels(context: IExecuteFunctions): readonly FollowUpChannel[] {
	const channels = FOLLOW_UP_CHANNELS[context.getNodeParameter('channel', 0) as keyof typeof FOLLOW_UP_CHANNELS];
	return channels === 'answer' ? ['email', 'sms', 'whatsapp'] : channels;
}

function commonOf(context: IExecuteFunctions) {
	const channel = context.getNodeParameter('channel', 0) as keyof typeof FOLLOW_UP_CHANNELS;
	const channels = FOLLOW_UP_CHANNELS[channel];
	const { defaultCountry, purpose, quarantineDays } = context.getNodeParameter('options', 0, {}) as Options;
	const key = purpose?.trim() || USUAL_PURPOSE;
	if (!isPurpose(key)) {
		throw new NodeOperationError(context.getNode(), `'Purpose' is "${key.slice(0, 80)}"`, {
			description: 'Use up to 40 letters, digits, dashes and underscores, such as apology',
		});
	}
	const window = sendWindowOf(context);
	return {
		byEmail: channels === 'answer' || channels.some((name) => name === 'email'),
		bySms: channels === 'answer' || channels.some((name) => name !== 'email'),
		terms: {
			channels,
			purpose: key,
			quarantineDays: quarantineDays ?? 30,
			...(window && { window }),
			...(defaultCountry && { defaultCountry: defaultCountry.trim().toUpperCase() }),
		},
	};
}

function readMessages(context: IExecuteFunctions, index: number): FollowUpMessage[] {
	const { message = [] } = context.getNodeParameter('messages', index, {}) as { message?: Array<Partial<FollowUpMessage>> };
	return message.map(({ category = 'any', ...texts }) => ({
		category,
		language: String(texts.language ?? '').trim(),
		theme: String(texts.theme ?? '').trim(),
		subject: String(texts.subject ?? ''),
		text: String(texts.text ?? ''),
	}));
}

/** The reader, called for the first item alone where the parameter is the same for all. */
function onceUnlessExpression<Value>(parameter: unknown, read: (index: number) => Value): (index: number) => Value {
	if (hasExpression(parameter)) return read;
	let known: { value: Value } | undefined;
	return () => (known ??= { value: read(0) }).value;
}

function hasExpression(value: unknown): boolean {
	if (typeof value === 'string') return value.startsWith('=');
	return typeof value === 'object' && value !== null && Object.values(value).some(hasExpression);
}

/** What the item says of the answer beyond its ID; fields of another kind are not looked at. */
function knownOf({ language, themes, customer }: IDataObject): FollowUpRequest['known'] {
	const names = Array.isArray(themes) ? themes.flatMap(themeName) : undefined;
	const known = customerOf(customer);
	return {
		...(typeof language === 'string' && language !== '' && { language }),
		...(names && { themes: names }),
		...(known && { customer: known }),
	};
}

function themeName(mention: unknown): string[] {
	if (typeof mention === 'string') return [mention];
	const isNamed = typeof mention === 'object' && mention !== null && 'theme' in mention;
	return isNamed && typeof mention.theme === 'string' ? [mention.theme] : [];
}

const FIELDS = ['email', 'phone', 'name', 'locale', 'timeZone'] as const;

function customerOf(given: unknown): Customer | undefined {
	if (typeof given !== 'object' || given === null) return undefined;
	const fields = given as Readonly<Record<string, unknown>>;
	if (typeof fields.id !== 'string') return undefined;
	const texts = FIELDS.flatMap((name) => (typeof fields[name] === 'string' ? [[name, fields[name]] as const] : []));
	return { id: fields.id, ...Object.fromEntries(texts) };
}

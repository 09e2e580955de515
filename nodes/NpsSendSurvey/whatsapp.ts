import { NodeOperationError, type IDataObject, type IExecuteFunctions } from 'n8n-workflow';
import type { Message, Sender } from '../../nps/channels/channel';
import type { TwilioConfig } from '../../nps/channels/sms';
import {
	checkTemplates,
	contentOf,
	createWhatsAppSender,
	missingTemplate,
	TEMPLATE_VALUES,
	type TemplateValue,
	type WhatsAppConfig,
	type WhatsAppTemplate,
} from '../../nps/channels/whatsapp';
import type { RegisteredSurvey } from '../../nps/store';
import { isMessagingService } from '../../nps/survey';
import { VARIABLE_NUMBERS, variableName, WITH_WHATSAPP } from './whatsappFields';

type Row = Readonly<Record<string, unknown>>;

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const isValue = (value: string): value is TemplateValue => TEMPLATE_VALUES.some((known) => known === value);

/** The templates of the node. Says which one is wrong, before anything is sent. */
export function templatesOf(context: IExecuteFunctions): WhatsAppTemplate[] {
	const { template = [] } = context.getNodeParameter('whatsappTemplates', 0, {}) as { template?: readonly Row[] };
	const templates = template.map((row) => ({
		language: text(row.language),
		contentSid: text(row.contentSid),
		nameIfUnknown: text(row.nameIfUnknown),
		variables: variablesOf(context, row),
	}));
	const problem = checkTemplates(templates);
	if (problem) throw new NodeOperationError(context.getNode(), problem, { description: 'Nothing was sent' });
	return templates;
}

/** Up to the first one that is not used; one that is used behind it would be taken for another. */
function variablesOf(context: IExecuteFunctions, row: Row): TemplateValue[] {
	const values = VARIABLE_NUMBERS.map((number) => text(row[variableName(number)]));
	const used = values.filter(isValue);
	const gap = values.findIndex((value, index) => !isValue(value) && index < used.length);
	if (gap < 0) return used;
	throw new NodeOperationError(
		context.getNode(),
		`The WhatsApp template ${text(row.contentSid).slice(0, 40)} leaves out {{${gap + 1}}} and uses one behind it`,
		{ description: 'A template counts its variables without gaps' },
	);
}

/** The survey, once it is certain that customers can be asked by WhatsApp where they shall be. */
export function readyForWhatsApp(context: IExecuteFunctions, survey: RegisteredSurvey): RegisteredSurvey {
	if (!WITH_WHATSAPP.includes(context.getNodeParameter('channel', 0) as string)) return survey;
	const problem = missingTemplate(templatesOf(context), survey.definition.language);
	if (problem) {
		throw new NodeOperationError(context.getNode(), problem, {
			description: "Make one in Twilio's Content Template Builder, let WhatsApp approve it, and copy its Content SID",
		});
	}
	return survey;
}

const WHATSAPP = /^whatsapp:/i;

/** What WhatsApp messages come from; undefined where the node names nothing. */
function whatsappFrom(context: IExecuteFunctions): Pick<TwilioConfig, 'from' | 'messagingServiceSid'> | undefined {
	const given = text(context.getNodeParameter('whatsappFrom', 0, '')).replace(WHATSAPP, '').trim();
	if (given === '') return undefined;
	return isMessagingService(given)
		? { messagingServiceSid: given }
		: { from: given.replace(/[\s().-]/g, '') };
}

/** Hands WhatsApp messages to Twilio; undefined where nothing is said of WhatsApp and the channel does not ask for it. */
export function whatsappSenderOf(
	context: IExecuteFunctions,
	twilio: TwilioConfig,
	otherwise: WhatsAppConfig['otherwise'],
): Sender<'whatsapp'> | undefined {
	const from = whatsappFrom(context);
	const isWanted = WITH_WHATSAPP.includes(context.getNodeParameter('channel', 0) as string);
	if (!from && !isWanted) return undefined;
	return createWhatsAppSender({
		...twilio,
		...from,
		templates: templatesOf(context),
		...(otherwise && { otherwise }),
	});
}

/** A message as a preview shows it: of WhatsApp the template and its variables, as for somebody who has not written to us. */
export function shownMessage(context: IExecuteFunctions, message: Message): IDataObject {
	if (message.channel !== 'whatsapp') return { ...message } as IDataObject;
	const { channel, to, reference, body } = message;
	const content = contentOf(message, { templates: templatesOf(context) });
	const shown = { channel, to, reference, body };
	switch (content.kind) {
		case 'template':
			return { ...shown, contentSid: content.contentSid, contentVariables: { ...content.variables } };
		case 'text':
			return shown;
		case 'none':
			return { ...shown, sentence: content.sentence };
	}
}

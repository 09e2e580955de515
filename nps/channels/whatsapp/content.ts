import { cleanLine } from '../../report/cleanText';
import type { MessageOf } from '../channel';
import { chooseTemplate, isName, type TemplateValue, type WhatsAppTemplate } from './template';

type WhatsAppMessage = MessageOf<'whatsapp'>;

/** What is handed to the provider: a template with its variables filled, or words of our own. */
export type Content =
	| {
			readonly kind: 'template';
			readonly contentSid: string;
			/** "1" → what {{1}} stands for. */
			readonly variables: Readonly<Record<string, string>>;
	  }
	| { readonly kind: 'text'; readonly body: string };

/** Neither is possible, and why. */
export interface NoContent {
	readonly kind: 'none';
	readonly sentence: string;
}

/** WhatsApp takes no longer body, whatever its variables stand for. */
const LONGEST_VALUE = 900;

/**
 * How a message goes out. Free text is taken only within 24 hours after the person wrote to the number it comes from; a
 * survey is asked by template even then, where there is one, so that everybody is asked in the same words.
 */
export function contentOf(
	message: WhatsAppMessage,
	{ templates, from }: { readonly templates: readonly WhatsAppTemplate[]; readonly from?: string },
): Content | NoContent {
	const isOpen = from ? message.openNumbers.includes(from) : message.openNumbers.length > 0;
	const text = { kind: 'text', body: message.body } as const;
	if (isOpen && message.purpose !== 'survey') return text;
	const template = templateContent(message, templates);
	return isOpen && template.kind === 'none' ? text : template;
}

/** The message as a template, whether or not free text would be taken. */
export function templateContent(
	message: WhatsAppMessage,
	templates: readonly WhatsAppTemplate[],
): Content | NoContent {
	const template = chooseTemplate(templates, message.languages);
	if (!template) return { kind: 'none', sentence: NO_TEMPLATE[message.purpose](message.languages) };
	const values = template.variables.map((value) => valueOf(message, template, value));
	const missing = values.indexOf('');
	if (missing >= 0) {
		const name = template.variables[missing] ?? '';
		return {
			kind: 'none',
			sentence: `The WhatsApp template ${template.contentSid} needs a ${name} for {{${missing + 1}}}, and this message has none.`,
		};
	}
	const marked = message.test ? template.variables.findIndex((name) => WORDS.has(name)) : -1;
	return {
		kind: 'template',
		contentSid: template.contentSid,
		variables: Object.fromEntries(
			values.map((value, index) => [String(index + 1), index === marked ? `[TEST] ${value}` : value]),
		),
	};
}

/** Variables that people read; the others are addresses, or their ends, and must work in a test, too. */
const WORDS: ReadonlySet<TemplateValue> = new Set(['brand', 'firstName', 'message', 'name', 'question']);

/** On one line and without long gaps, as WhatsApp wants it. */
function valueOf(
	{ values }: WhatsAppMessage,
	{ nameIfUnknown }: WhatsAppTemplate,
	name: TemplateValue,
): string {
	const value = values[name]?.trim() || (isName(name) ? nameIfUnknown : '');
	return cleanLine(value, LONGEST_VALUE).replace(/\s+/g, ' ').trim();
}

const WINDOW = 'The customer has not written to this number within 24 hours';

const NO_TEMPLATE: Record<WhatsAppMessage['purpose'], (languages: readonly string[]) => string> = {
	survey: (languages) =>
		`${WINDOW}, and no WhatsApp template is for ${languages.join(' or ')}: add one under 'WhatsApp Templates'.`,
	reminder: () => `${WINDOW}, and there is no WhatsApp template for the reminder.`,
	followUp: () => `${WINDOW}, and there is no WhatsApp template for the follow-up.`,
};

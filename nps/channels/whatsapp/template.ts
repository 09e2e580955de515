/** What a variable of a template may stand for. */
export const TEMPLATE_VALUES = [
	'brand',
	'firstName',
	'link',
	'message',
	'name',
	'question',
	'token',
	'unsubscribeLink',
] as const;
export type TemplateValue = (typeof TEMPLATE_VALUES)[number];

/** A message that WhatsApp has approved, as it is known to Twilio. */
export interface WhatsAppTemplate {
	/** BCP 47; "pt" is for "pt-BR", too. Blank: for everybody no other template is for. */
	readonly language: string;
	/** HX and 32 hexadecimal digits. */
	readonly contentSid: string;
	/** What {{1}}, {{2}} and so on stand for, in this order. */
	readonly variables: readonly TemplateValue[];
	/** Stands where the name of a customer is unknown: WhatsApp takes no empty variable. */
	readonly nameIfUnknown: string;
}

/** What a customer may have none of. */
export const isName = (value: TemplateValue): boolean => value === 'name' || value === 'firstName';

const CONTENT_SID = /^HX[0-9a-f]{32}$/i;
const LANGUAGE = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/i;

/** The template for the first of these languages that has one, else the one for everybody. */
export function chooseTemplate(
	templates: readonly WhatsAppTemplate[],
	languages: readonly string[],
): WhatsAppTemplate | undefined {
	for (const language of languages.map(normal)) {
		const of = (code: string) => templates.find((template) => normal(template.language) === code);
		const found = language === '' ? undefined : (of(language) ?? of(baseOf(language)) ?? relatedTo(templates, language));
		if (found) return found;
	}
	return templates.find((template) => normal(template.language) === '');
}

/** A template of another region: who reads pt-BR understands pt-PT. */
function relatedTo(templates: readonly WhatsAppTemplate[], language: string): WhatsAppTemplate | undefined {
	return templates.find((template) => baseOf(normal(template.language)) === baseOf(language));
}

const normal = (language: string): string => language.trim().toLowerCase().replaceAll('_', '-');
const baseOf = (language: string): string => language.split('-', 1)[0] ?? '';

/** What is wrong with the templates, in a sentence that names the row; undefined when all of them can be sent. */
export function checkTemplates(templates: readonly WhatsAppTemplate[]): string | undefined {
	const seen = new Map<string, number>();
	for (const [index, { language, contentSid, variables, nameIfUnknown }] of templates.entries()) {
		const row = `WhatsApp template ${index + 1}`;
		if (!CONTENT_SID.test(contentSid)) {
			return `${row} has the Content SID "${contentSid.slice(0, 40)}": it starts with HX, followed by 32 digits and letters from a to f.`;
		}
		if (language.trim() !== '' && !LANGUAGE.test(language.trim())) {
			return `${row} is for the language "${language.slice(0, 40)}": give a code such as de or pt-BR, or leave it empty.`;
		}
		if (variables.some(isName) && nameIfUnknown.trim() === '') {
			return `${row} says the customer's name, and 'Name If Unknown' is empty: WhatsApp takes no empty variable.`;
		}
		const earlier = seen.get(normal(language));
		if (earlier !== undefined) {
			const which = language.trim() === '' ? 'no language' : `the language "${language.trim()}"`;
			return `${row} has ${which}, as template ${earlier} has.`;
		}
		seen.set(normal(language), index + 1);
	}
	return undefined;
}

/**
 * What keeps customers of a survey in this language from being asked, in a sentence: without a template WhatsApp takes
 * nothing from us outside of the 24 hours after a message of theirs.
 */
export function missingTemplate(
	templates: readonly WhatsAppTemplate[],
	surveyLanguage: string,
): string | undefined {
	if (templates.length === 0) {
		return "'WhatsApp Templates' is empty: WhatsApp takes the first message to a customer only as an approved template.";
	}
	return chooseTemplate(templates, [surveyLanguage])
		? undefined
		: `No WhatsApp template is for the survey's language "${surveyLanguage}": add one, or leave the language of one empty, which makes it the one for everybody else.`;
}

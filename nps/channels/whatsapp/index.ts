export { contentOf, type Content, type NoContent } from './content';
export { createWhatsAppSender, type WhatsAppConfig } from './sender';
export { otherSpelling } from './spellings';
export {
	checkTemplates,
	missingTemplate,
	TEMPLATE_VALUES,
	type TemplateValue,
	type WhatsAppTemplate,
} from './template';

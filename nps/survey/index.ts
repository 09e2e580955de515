export {
	isSurveyKey,
	type EmissionPolicy,
	type PerCategory,
	type SurveyDefinition,
} from './definition';
export type { Response, ResponseItem, ResponseQuality } from './response';
export {
	LANGUAGES,
	type MailTexts,
	type Notice,
	type PageTexts,
	type SmsTexts,
	type SurveyTexts,
} from './languages';
export { fill, neutralWording, textsFor, wordingFor, type Wording } from './texts';
export { LONGEST_COMMENT, toComment } from './comment';
export { advance, startConversation } from './conversation';
export type {
	ConversationEffect,
	ConversationInput,
	ConversationState,
	Moment,
	Say,
	Turn,
} from './conversationTypes';

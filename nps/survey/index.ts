export {
	brandOfProfile,
	DEFAULT_COLOUR,
	imageOrigin,
	isMessagingService,
	withProfile,
	type BrandProfile,
	type SurveyBrand,
} from './brand';
export { checkBrand, type BrandInput } from './checkBrand';
export {
	ANONYMOUS_MINIMUM,
	CALL_DEFAULTS,
	callSettings,
	isSurveyKey,
	minimumGroupOf,
	type CallSettings,
	type EmissionPolicy,
	type PerCategory,
	type SurveyDefinition,
	type SurveyVariant,
	type WidgetSettings,
} from './definition';
export type { Response, ResponseItem, ResponseQuality } from './response';
export {
	LANGUAGES,
	type MailTexts,
	type Notice,
	type PageTexts,
	type SmsTexts,
	type SurveyTexts,
	type VoiceTexts,
} from './languages';
export { fill, neutralWording, textsFor, wordingFor, type Wording } from './texts';
export { assignVariant, MOST_VARIANTS, ORIGINAL, variantNames } from './variants';
export { ANONYMOUS_NOTICE, anonymousNotice } from './anonymousNotice';
export { LONGEST_COMMENT, toComment } from './comment';
export { advance, startConversation } from './conversation';
export { suspicionOf, type Sending, type Suspicion } from './sending';
export type {
	ConversationEffect,
	ConversationInput,
	ConversationState,
	Moment,
	Say,
	Turn,
} from './conversationTypes';

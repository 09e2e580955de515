export { CALL_ERRORS } from './errorCodes';
export { inputOf } from './inputOf';
export { spokenLanguage } from './languages';
export { readCall, type CallRequest, type Heard } from './readCall';
export {
	ANSWERED_BY_MACHINE,
	readCallReport,
	readTranscription,
	type CallReport,
	type NoContact,
	type Transcription,
} from './report';
export { createCallSender, type CallConfig } from './sender';
export type { CallStep } from './step';
export { renderCall } from './twiml';
export { CALL_EVENTS, callUrl, type CallEvent } from './urls';
export { callWording, renderOpening, type CallWording } from './wording';

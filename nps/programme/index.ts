export {
	ACTIVITIES,
	settleDeliveries,
	settleResponses,
	SUBSCRIBER_STALE_MS,
	type ActivityItem,
	type ActivityQuery,
	type LeftBehindItem,
} from './activity';
export { ask, type AskRequest } from './ask';
export { deliver, type Senders } from './deliver';
export type { Deps } from './deps';
export { drainWarning, routingWarning } from './drain';
export { readHandoff, signHandoff, type Handoff } from './handoff';
export { receiveSms, type InboundOutcome } from './inboundSms';
export { getLink } from './link';
export type { Outcome } from './outcome';
export { preview, type Preview } from './preview';
export {
	customerView,
	erase,
	explain,
	lookupIdentity,
	optOut,
	type CustomerView,
	type LookupKind,
} from './records';
export { saveResponse, type OutsideResponse } from './saveResponse';
export { putOff, sendDue } from './sendDue';
export { sendTest, type TestRecipient } from './test';
export { localeOf, unsubscribe } from './unsubscribe';
export type { When } from './when';
export { showPage, submitPage, testVisit, type PageResult } from './surveyPage';

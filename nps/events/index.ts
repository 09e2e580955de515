export type {
	Candidate,
	Consent,
	Customer,
	CustomerEvent,
	ListedCandidate,
} from './candidate';
export { CONDITION_OPERATORS, matches, type Condition, type ConditionOperator } from './conditions';
export type { FieldMapping, FieldName } from './fieldMapping';
export { identitiesOf, normaliseEmail, normalisePhone, type Identity } from './identity';
export { readCandidate, readCustomer, type ReadOptions } from './readCandidate';
export {
	ANY_EVENT,
	isChosenEvent,
	type EventOffer,
	type EventSource,
	type MapOptions,
	type MapResult,
	type VerifiedRequest,
	type VerifyOptions,
	type VerifyResult,
	type WebhookRequest,
} from './source';
export { eventSources, type EventSourceName } from './sources';
export { standardWebhooksKey } from './sources/standardWebhooks';
export { addressKindOf, CHANNELS, type ChannelName, type SendingChannel } from './channels';

import type { Endpoint } from './endpoint';
import { handoff } from './handoff';
import { showSurvey, submitSurvey } from './page';
import { sms } from './sms';
import { confirmUnsubscribe, doUnsubscribe } from './unsubscribe';

/** What answers at each address of a survey, by method and last part of the path. */
export const ENDPOINTS: Readonly<Record<string, Endpoint>> = {
	'GET s': showSurvey,
	'POST s': submitSurvey,
	'GET u': confirmUnsubscribe,
	'POST u': doUnsubscribe,
	'POST sms': sms,
	'POST handoff': handoff,
};

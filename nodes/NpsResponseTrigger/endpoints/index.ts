import { receiveAnswer } from './answers';
import type { Endpoint } from './endpoint';
import { handoff } from './handoff';
import { mailEvents } from './mailEvents';
import { showSurvey, submitSurvey } from './page';
import { sms } from './sms';
import { smsStatus } from './smsStatus';
import { confirmUnsubscribe, doUnsubscribe } from './unsubscribe';
import { askWhetherToShow, serveWidget } from './widget';
import { voice } from './voice';

/** What answers at each address of a survey, by method and last part of the path. */
export const ENDPOINTS: Readonly<Record<string, Endpoint>> = {
	'GET s': showSurvey,
	'POST s': submitSurvey,
	'GET u': confirmUnsubscribe,
	'POST u': doUnsubscribe,
	'POST sms': sms,
	'POST status': smsStatus,
	'POST voice': voice,
	'POST handoff': handoff,
	'GET widget': serveWidget,
	'POST widget': askWhetherToShow,
	'POST answers': receiveAnswer,
	'POST mail-events': mailEvents,
};

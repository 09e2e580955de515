import type { IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import type { Deps } from '../../../nps/programme';
import type { RegisteredSurvey } from '../../../nps/store';

/** A call to one of the survey's addresses. */
export interface Call {
	readonly context: IWebhookFunctions;
	readonly deps: Deps;
	readonly survey: RegisteredSurvey;
	/** Whether it came to the test address, while the editor listens. */
	readonly isTest: boolean;
}

export type Endpoint = (call: Call) => Promise<IWebhookResponseData>;

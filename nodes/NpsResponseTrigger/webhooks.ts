import type { IWebhookDescription } from 'n8n-workflow';

/** One address of the survey: static, with the survey's key in it, because n8n keeps one table of paths for all workflows. */
function endpoint(
	httpMethod: 'GET' | 'POST',
	name: string,
	more: Partial<IWebhookDescription> = {},
): IWebhookDescription {
	return {
		name: 'default',
		httpMethod,
		responseMode: 'onReceived',
		// Empty, so that n8n answers with what we give, and only once the execution has begun.
		responseData: '',
		path: `={{ "nps/" + $parameter["surveyKey"] + "/${name}" }}`,
		isFullPath: true,
		...more,
	};
}

const hidden = { ndvHideUrl: true };

/** The addresses of a survey, by method and last part of the path; `ENDPOINTS` answers them. */
export const WEBHOOKS: IWebhookDescription[] = [
	endpoint('GET', 's'),
	endpoint('POST', 's', hidden),
	endpoint('GET', 'u', hidden),
	endpoint('POST', 'u', hidden),
	endpoint('POST', 'sms'),
	endpoint('POST', 'status', hidden),
	endpoint('POST', 'voice', hidden),
	endpoint('POST', 'handoff', hidden),
	endpoint('GET', 'widget', { ndvHideUrl: '={{ !$parameter["widget"]?.allowedOrigins }}' }),
	endpoint('POST', 'widget', hidden),
	endpoint('POST', 'answers', hidden),
	endpoint('POST', 'mail-events', hidden),
];

import type { IWebhookDescription } from 'n8n-workflow';

/** One address of the dashboard: static, with its key in it, because n8n keeps one table of paths for all workflows. */
function endpoint(name: string, more: Partial<IWebhookDescription> = {}): IWebhookDescription {
	return {
		name: 'default',
		httpMethod: 'GET',
		responseMode: 'onReceived',
		path: `={{ "nps-dashboard/" + $parameter["dashboardKey"] + "/${name}" }}`,
		isFullPath: true,
		...more,
	};
}

/** The addresses of a dashboard by the path after its key; `ENDPOINTS` answers them. */
export const WEBHOOKS: IWebhookDescription[] = [
	endpoint('view'),
	endpoint('share', { ndvHideUrl: true }),
	endpoint('badge', { ndvHideUrl: true }),
	endpoint('customer', { ndvHideUrl: true }),
	endpoint('responses.csv', { ndvHideUrl: true }),
	endpoint('responses.json', { ndvHideUrl: true }),
	endpoint('daily.csv', { ndvHideUrl: true }),
	endpoint('daily.json', { ndvHideUrl: true }),
	endpoint('segments.csv', { ndvHideUrl: true }),
	endpoint('segments.json', { ndvHideUrl: true }),
	endpoint('odata'),
	endpoint('odata/$metadata', { ndvHideUrl: true }),
	endpoint('odata/Responses', { ndvHideUrl: true }),
	endpoint('odata/Responses/$count', { ndvHideUrl: true }),
	endpoint('odata/DailyScores', { ndvHideUrl: true }),
	endpoint('odata/DailyScores/$count', { ndvHideUrl: true }),
	endpoint('odata/SegmentScores', { ndvHideUrl: true }),
	endpoint('odata/SegmentScores/$count', { ndvHideUrl: true }),
];

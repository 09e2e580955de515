import { showBadge } from './badge';
import { showCustomer } from './customer';
import type { Endpoint } from './endpoint';
import { download, oData } from './exports';
import { shareDashboard } from './share';
import { showDashboard } from './view';

/** What answers at each address of the dashboard, by the path after its key; all of them only read. */
export const ENDPOINTS: Readonly<Record<string, Endpoint>> = {
	view: showDashboard,
	share: shareDashboard,
	badge: showBadge,
	customer: showCustomer,
	'responses.csv': download('responses', 'csv'),
	'responses.json': download('responses', 'json'),
	'daily.csv': download('daily', 'csv'),
	'daily.json': download('daily', 'json'),
	'segments.csv': download('segments', 'csv'),
	'segments.json': download('segments', 'json'),
	odata: oData(''),
	'odata/$metadata': oData('$metadata'),
	'odata/Responses': oData('Responses'),
	'odata/Responses/$count': oData('Responses/$count'),
	'odata/DailyScores': oData('DailyScores'),
	'odata/DailyScores/$count': oData('DailyScores/$count'),
	'odata/SegmentScores': oData('SegmentScores'),
	'odata/SegmentScores/$count': oData('SegmentScores/$count'),
};

export { badgePage, badgeSvg, type Badge } from './badge';
export { customerPage, type CustomerCard } from './customer';
export type { Cases, DashboardData, Feed, FeedItem, Part, Quality, SurveyFact } from './data';
export { dashboardHeaders, type RenderedDashboard } from './document';
export { valueName } from './labels';
export { queryOf } from './links';
export { noticePage } from './notice';
export { shownRange, type ShownRange } from './range';
export { renderDashboard } from './page';
export type { PageInput } from './pageTypes';
export { forcedFilters, mayGroupBy, narrowed, readingOf, segmentName, type Reading, type Scope } from './scope';
export { readToken, writeToken, type ShareToken, type TokenContext, type TokenUse } from './shareToken';
export { readShare, sharePage, type SharePage } from './share';
export {
	BREAKDOWNS,
	FILTER_DIMENSIONS,
	PRESETS,
	readView,
	type Breakdown,
	type CaseView,
	type Filter,
	type FilterDimension,
	type Preset,
	type View,
	type ViewPeriod,
} from './view';

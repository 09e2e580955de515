export {
	ACTIVITIES,
	settleDeliveries,
	settleResponses,
	SUBSCRIBER_STALE_MS,
	type ActivityItem,
	type ActivityQuery,
	type LeftBehindItem,
} from './activity';
export type { AlertItem } from './alerts';
export { cutAnonymousAnswers } from './anonymity';
export { ask, type AskRequest } from './ask';
export { deleteBrand, listBrands, saveBrand, withSavedBrand } from './brands';
export { brakesHold, pauseFor, pauseSentence, type Hold } from './brakes';
export { readBadge } from './dashboardBadge';
export { readCustomer, type CustomerRequest } from './dashboardCustomer';
export { prepareView, readDashboard, type DashboardRequest } from './dashboard';
export { decideBatch, openBatch, type Decided } from './brakesApproval';
export { pauseSending, resumeSending } from './brakesPause';
export { brakeNotices, brakeStatus, isPaused, type BrakeStatus } from './brakesStatus';
export { brakeSettings, setLimits, type BrakeChanges, type BrakeSettings } from './brakesSettings';
export { cancel, type CancelRequest } from './cancel';
export { countCases } from './caseCounts';
export { listCases, openCase, updateCase } from './cases';
export { maskedAddress, noteChanges } from './changeLog';
export { deliver, type Senders } from './deliver';
export type { Deps } from './deps';
export { noteDelivery, type DeliveryFact } from './deliveryFacts';
export { drainWarning, routingWarning } from './drain';
export { pastRows, startDryRun, type DryRun, type DryRunRow, type Forecast } from './dryRun';
export type { DryRunSummary } from './dryRunSummary';
export { MILLIONTHS, PRICED_CHANNELS } from './cost';
export { answerExportOData, EXPORT_NAMES, readExport, type Export, type ExportName } from './exports';
export type { ExportRequest } from './exportPlan';
export { readFigures, type FiguresQuery, type StoreFigures } from './figures';
export { segmentField, type GroupField } from './figuresFields';
export { followUp } from './followUp';
export { rehearseFollowUp } from './followUpTest';
export type { FollowUpChannel, FollowUpOutcome, FollowUpRequest } from './followUpTypes';
export { readHandoff, signHandoff, type Handoff } from './handoff';
export { receiveSms, type InboundOutcome } from './inboundSms';
export { getLink } from './link';
export type { Outcome } from './outcome';
export { noteMailEvents, type MailReport, type NotedReport } from './mailEvents';
export { noteOpenedPage } from './opened';
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
export { recordMail, type RecordedMail, type SurveyMail } from './recordMail';
export { nextTurn, PLANNED_DAYS, type Recurrence } from './recurring';
export { putOffReminder, remind, type RemindRequest } from './remind';
export type { RemindBy } from './remindJudge';
export { remindWarning } from './remindWarning';
export { saveResponse, type OutsideResponse } from './saveResponse';
export { putOff, sendDue } from './sendDue';
export { sendTest, type TestRecipient } from './test';
export { localeOf, unsubscribe } from './unsubscribe';
export type { When } from './when';
export { showPage, submitPage, testVisit, type PageResult } from './surveyPage';
export {
	greetCaller,
	hearCaller,
	hearTranscription,
	type CallContext,
	type CallOutcome,
} from './voiceCall';
export { noteCall } from './voiceMissed';
export { submitOpenPage, type OpenForm } from './openPage';
export { takeOpenAnswer, type OpenAnswer, type OpenOutcome, type Trust } from './openAnswer';
export { isSameSecret, isVisitorSignature, mayShowWidget, visitorSignature } from './widget';
export { noteThread } from './whatsAppThread';

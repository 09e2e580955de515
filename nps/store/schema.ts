/**
 * The tables, once for both databases. Times are epoch milliseconds, JSON is text, booleans are 0 or 1.
 * `claimable_at` is when a row may be handed out (again): due, complete or received at first, the end of the lease after
 * a claim. One column instead of two keeps leased rows out of the index range that a claim reads.
 */
export interface Schema {
	nps_migration: MigrationTable;
	nps_survey: SurveyTable;
	nps_survey_version: SurveyVersionTable;
	nps_brand: BrandTable;
	nps_person: PersonTable;
	nps_identity: IdentityTable;
	nps_invitation: InvitationTable;
	nps_token: TokenTable;
	nps_reminder: ReminderTable;
	nps_skip: SkipTable;
	nps_response: ResponseTable;
	nps_delivery: DeliveryTable;
	nps_conversation: ConversationTable;
	nps_suppression: SuppressionTable;
	nps_rollup: RollupTable;
	nps_subscriber: SubscriberTable;
	nps_signing_key: SigningKeyTable;
	nps_setting: SettingTable;
	nps_pause: PauseTable;
	nps_counter: CounterTable;
	nps_batch: BatchTable;
	nps_trouble: TroubleTable;
	nps_follow_up: FollowUpTable;
	nps_change: ChangeTable;
	nps_thread: ThreadTable;
	nps_alias: AliasTable;
	nps_alert: AlertTable;
	nps_alert_look: AlertLookTable;
	nps_case: CaseTable;
}

export type Flag = 0 | 1;

export interface MigrationTable {
	id: string;
	name: string;
	applied_at: number;
}

export interface SurveyTable {
	key: string;
	name: string;
	definition: string;
	fingerprint: string;
	wording: string;
	time_zone: string;
	version: number;
	active: Flag;
	workflow_id: string;
	base_url: string;
	registered_at: number;
	updated_at: number;
	/** The saved brand it shows itself with. */
	brand_key: string | null;
	/** What the views must know of the definition. */
	anonymous: Flag;
	minimum_group: number;
	demo: Flag;
}

/** Brands that surveys share; `profile` is all of it as JSON. */
export interface BrandTable {
	key: string;
	profile: string;
	saved_at: number;
}

/** What each version of a survey said, from when on. */
export interface SurveyVersionTable {
	survey_key: string;
	version: number;
	definition: string;
	since: number;
}

export interface PersonTable {
	id: string;
	customer: string;
	created_at: number;
	updated_at: number;
}

export interface IdentityTable {
	kind: string;
	value: string;
	person_id: string;
}

export interface InvitationTable {
	id: string;
	survey_key: string;
	survey_version: number;
	/** Null once the person was erased. */
	person_id: string | null;
	customer: string;
	event: string;
	event_id: string;
	touchpoint: string;
	agent: string | null;
	team: string | null;
	segments: string | null;
	channel: string;
	address: string | null;
	status: string;
	reason: string | null;
	due_at: number;
	created_at: number;
	sent_at: number | null;
	answered_at: number | null;
	expires_at: number;
	provider_message_id: string | null;
	test: Flag;
	emissions: number;
	lease: string | null;
	claimable_at: number;
	/** Days in the survey's zone as they were counted, so that a later change of zone moves no count. */
	created_day: string;
	sent_day: string | null;
	/** Hour of the day in the survey's zone, "00" to "23"; null where an older version sent it. */
	sent_hour: string | null;
	/** What became of it, as counted in the funnel. */
	delivered: Flag;
	opened: Flag;
	answered: Flag;
	commented: Flag;
	opted_out: Flag;
	opened_at: number | null;
	/** The rollup values that have no column of their own, as JSON; null where a version counted it that knew fewer. */
	counted_as: string | null;
	/** How many reminders went out, and when the last one did (or was begun). */
	reminders: number;
	reminded_at: number | null;
	/** When a reminder may be handed out again, once it was; null while nobody has taken the next one. */
	remind_at: number | null;
	remind_lease: string | null;
	remind_emissions: number;
	/** Why it is not sent although it may be due; the run it belongs to, where that needs approval. */
	held: string | null;
	batch: string | null;
	/** Under which day it was counted, and what it is estimated to cost, in millionths. */
	charged_day: string | null;
	charged_cost: number | null;
	/** Which wording it speaks, where the survey tries several. */
	variant: string | null;
}

/** One reminder that was begun: the intent is here before the provider is called. */
export interface ReminderTable {
	invitation_id: string;
	/** 1 for the first. */
	number: number;
	channel: string;
	/** Null once the person was erased. */
	address: string | null;
	status: string;
	reason: string | null;
	begun_at: number;
	sent_at: number | null;
	provider_message_id: string | null;
}

export interface TokenTable {
	hash: string;
	invitation_id: string;
	created_at: number;
}

export interface SkipTable {
	survey_key: string;
	person_id: string;
	event_id: string;
	customer: string;
	event: string;
	reason: string;
	sentence: string;
	at: number;
}

export interface ResponseTable {
	id: string;
	survey_key: string;
	survey_version: number;
	invitation_id: string | null;
	invitation_sent_at: number | null;
	person_id: string | null;
	customer: string;
	score: number | null;
	comment: string | null;
	language: string | null;
	channel: string;
	touchpoint: string;
	agent: string | null;
	team: string | null;
	segments: string | null;
	answered_at: number;
	updated_at: number;
	edit_until: number;
	complete_at: number;
	confirmed: Flag;
	test: Flag;
	quality: string | null;
	analysis: string | null;
	revision: number;
	emitted_revision: number;
	/** Of answers that are only collected: the revision that went into a batch. */
	batch_revision: number | null;
	emissions: number;
	lease: string | null;
	claimable_at: number;
	failed_reason: string | null;
	external_source: string | null;
	external_id: string | null;
	/** Day in the survey's zone under which it was counted. */
	day: string;
	/** Hour of the day at which its invitation was sent, as that says. */
	sent_hour: string | null;
	/** As an invitation's: segments, themes, and whether there is a comment. */
	counted_as: string | null;
	/** Of the comment; a copy of what the analysis says, for those who read without our code. */
	sentiment: string | null;
	/** Which wording it was given to, where the survey tries several. */
	variant: string | null;
	/** Kept without the person; the invitation is forgotten once the answer can change no more. */
	anonymous: Flag;
}

export interface DeliveryTable {
	id: string;
	scope: string;
	source: string;
	delivery_id: string;
	/** Null once emitted: nothing reads it any more. */
	payload: string | null;
	person_id: string | null;
	answer: string | null;
	received_at: number;
	emitted_at: number | null;
	emissions: number;
	lease: string | null;
	claimable_at: number;
	failed_reason: string | null;
}

export interface ConversationTable {
	invitation_id: string;
	state: string;
	revision: number;
	updated_at: number;
}

export interface SuppressionTable {
	/** SHA-256 of the address. */
	hash: string;
	kind: string;
	address: string | null;
	reason: string;
	source: string;
	at: number;
}

export const HISTOGRAM_COLUMNS = [
	'h0',
	'h1',
	'h2',
	'h3',
	'h4',
	'h5',
	'h6',
	'h7',
	'h8',
	'h9',
	'h10',
] as const;
export const FUNNEL_COLUMNS = [
	'invited',
	'sent',
	'delivered',
	'opened',
	'answered',
	'commented',
	'opted_out',
] as const;
export const MEASURES = [...HISTOGRAM_COLUMNS, 'unscored', ...FUNNEL_COLUMNS] as const;
export type Measure = (typeof MEASURES)[number];

export interface RollupKeyColumns {
	survey_key: string;
	touchpoint: string;
	day: string;
	dimension: string;
	value: string;
}

export type RollupTable = RollupKeyColumns & Record<Measure, number>;

export interface SubscriberTable {
	event: string;
	survey_key: string;
	workflow_id: string;
	node_id: string;
	node_name: string;
	last_beat: number;
}

export interface SigningKeyTable {
	id: string;
	purpose: string;
	sequence: number;
	secret: string;
	created_at: number;
}

export interface SettingTable {
	name: string;
	value: string;
	changed_at: number;
	changed_by: string;
}

/** Every pause there ever was; one in force for each scope at most. No column is named as one of an invitation. */
export interface PauseTable {
	id: string;
	scope: string;
	why: string;
	paused_by: string;
	automatic: Flag;
	paused_at: number;
	resumed_at: number | null;
	resumed_by: string | null;
	/** When a workflow was told that it began, and that it ended. */
	begin_told_at: number | null;
	end_told_at: number | null;
	/** Under which it is being told, and until when. */
	tell_lease: string | null;
	tell_until: number | null;
}

/** Messages and money of a day or a month, over all surveys ('*') or of one ('survey:' and its key). */
export interface CounterTable {
	scope: string;
	period: string;
	messages: number;
	cost: number;
}

export interface BatchTable {
	id: string;
	survey_key: string;
	customers: number;
	made_at: number;
	ends_at: number;
	decision: string | null;
	decided_at: number | null;
	decided_by: string | null;
}

/** One message to somebody who has answered: the intent is here before the provider is called. */
export interface FollowUpTable {
	id: string;
	response_id: string;
	purpose: string;
	survey_key: string;
	/** Null once the person was erased, as are address and text. */
	person_id: string | null;
	channel: string;
	address: string | null;
	status: string;
	reason: string | null;
	subject: string | null;
	text: string | null;
	begun_at: number;
	sent_at: number | null;
	provider_message_id: string | null;
	token_hash: string | null;
	lease: string | null;
	lease_until: number | null;
}

/** What was worth telling about the figures of a survey; `alert` is all of it as JSON. */
export interface AlertTable {
	id: string;
	survey_key: string;
	touchpoint: string;
	kind: string;
	subject: string;
	last_day: string;
	alert: string;
	raised_at: number;
	closed_at: number | null;
	emitted_at: number | null;
	emissions: number;
	lease: string | null;
	claimable_at: number;
}

/** On which day the figures of a survey were last looked at. */
export interface AlertLookTable {
	survey_key: string;
	day: string;
}

/** The follow-up owed to whoever gave an answer, at most one for each. */
export interface CaseTable {
	id: string;
	response_id: string;
	survey_key: string;
	status: string;
	owner: string | null;
	due_at: number;
	opened_at: number;
	/** The first contact. */
	contacted_at: number | null;
	/** Null while it is open, contacted or not. */
	closed_at: number | null;
	/** Null once the person was erased, as is the outcome. */
	cause: string | null;
	outcome: string | null;
	test: Flag;
	revision: number;
}

/** When somebody last wrote to one of our numbers by WhatsApp. */
export interface ThreadTable {
	address: string;
	own: string;
	wrote_at: number;
}

/** The ID somebody appears under where their number is hidden. */
export interface AliasTable {
	alias: string;
	address: string;
	noted_at: number;
}

/** What somebody changed of the programme; `sequence` orders what was changed at once. */
export interface ChangeTable {
	id: string;
	at: number;
	sequence: number;
	made_by: string;
	via: string | null;
	kind: string;
	subject: string;
	field: string | null;
	was: string | null;
	became: string | null;
}

/** Messages that bounced or were complained about, under the time they were sent at. */
export interface TroubleTable {
	invitation_id: string;
	kind: string;
	channel: string;
	sent_at: number;
	noted_at: number;
}

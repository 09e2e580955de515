import type { Ledger } from '../eligibility/types';
import type { Customer, CustomerEvent } from '../events/candidate';
import type { ChannelName } from '../events/channels';
import type { Identity } from '../events/identity';
import type { HeldBy, Invitation, InvitationStatus } from '../invitation/invitation';
import type { Category } from '../score';
import type { SurveyDefinition } from '../survey/definition';
import type { Response, ResponseAnalysis } from '../survey/response';
import type { AlertRepository } from './alertTypes';
import type { BrandRepository } from './brandTypes';
import type { BrakeRepository, Charge } from './brakeTypes';
import type { CaseRepository } from './caseTypes';
import type { ChangeRepository } from './changeTypes';
import type { FollowUpRepository } from './followUpTypes';
import type { AnswerQuality, QualityQuery } from './qualityTypes';
import type { RollupRepository } from './reportTypes';
import type { ThreadRepository } from './threadTypes';

export type * from './alertTypes';
export type * from './brakeTypes';
export type * from './caseTypes';
export * from './changeTypes';
export type * from './brandTypes';
export type * from './followUpTypes';
export type * from './qualityTypes';
export type * from './threadTypes';

/** What must not wait for the next poll of a stranger: every claim names its lease and says until when it holds. */
export interface ClaimRequest {
	readonly surveyKeys?: readonly string[];
	readonly limit: number;
	readonly leaseMs: number;
	readonly now: Date;
}

export interface RegisteredSurvey {
	readonly definition: SurveyDefinition;
	/** Rises by one whenever the wording a respondent sees changes. */
	readonly version: number;
	readonly active: boolean;
	readonly workflowId: string;
	/** Production address of the survey's endpoints, without a trailing slash: `<baseUrl>/s?t=…` is the page. */
	readonly baseUrl: string;
	readonly registeredAt: Date;
	readonly updatedAt: Date;
}

/** The workflow a survey lives in; its name is for people. */
export interface SurveyHost {
	readonly workflowId: string;
	readonly baseUrl: string;
	readonly workflowName?: string;
}

export interface SurveyVersion {
	readonly version: number;
	readonly since: Date;
	/** The texts that differ from the version before, such as "question" or "followUp.detractor"; none for the first. */
	readonly changed: readonly string[];
}

export interface SurveyRepository {
	/**
	 * Writes the definition when it differs from the stored one, and takes the key over for this workflow. What differs is
	 * noted among the changes, field by field.
	 */
	register(definition: SurveyDefinition, host: SurveyHost, now: Date): Promise<RegisteredSurvey>;
	/** Marks the survey inactive, unless another workflow holds the key by now. Never removes anything. */
	deactivate(key: string, workflowId: string, now: Date): Promise<void>;
	get(key: string): Promise<RegisteredSurvey | undefined>;
	/** By name. */
	list(): Promise<RegisteredSurvey[]>;
	/** When each version of the wording began and what was new in it, oldest first: marks for a trend. */
	versions(key: string): Promise<SurveyVersion[]>;
	/** How many invitations somebody may still answer. */
	openLinks(key: string, now: Date): Promise<number>;
}

export interface Person {
	readonly id: string;
	readonly customer: Customer;
	readonly createdAt: Date;
}

/** What erasing a person removed. */
export interface Erasure {
	readonly invitations: number;
	readonly responses: number;
	readonly deliveries: number;
}

export interface PeopleRepository {
	/** The person behind these identities (the first known one wins), created or brought up to date. */
	resolve(customer: Customer, identities: readonly Identity[], now: Date): Promise<Person>;
	find(identities: readonly Identity[]): Promise<Person | undefined>;
	get(personId: string): Promise<Person | undefined>;
	/**
	 * Removes name, addresses, comments and event data of the person from every table; scores stay, anonymous, so that
	 * counts stay right. Suppressions stay as hashes, so that the wish not to be contacted outlives the erasure.
	 */
	erase(personId: string, now: Date): Promise<Erasure>;
}

export type NewInvitation = Omit<Invitation, 'emissions' | 'sentAt' | 'openedAt' | 'answeredAt' | 'providerMessageId'> & {
	readonly sentAt?: Date;
	readonly leaseUntil?: Date;
	/** Not handed out as due before then, whatever its due time. */
	readonly notBefore?: Date;
	/** What was counted for it; only with the status `sending`. */
	readonly charge?: Charge;
};

export interface InvitationPatch {
	readonly reason?: string;
	readonly dueAt?: Date;
	readonly expiresAt?: Date;
	readonly sentAt?: Date;
	readonly answeredAt?: Date;
	readonly providerMessageId?: string;
	readonly address?: string;
	readonly channel?: ChannelName;
	readonly surveyVersion?: number;
	readonly lease?: string;
	readonly leaseUntil?: Date;
	readonly emissions?: number;
	/** What holds it back; a move drops what held it before. */
	readonly held?: HeldBy;
	/** Not handed out as due before then, whatever its due time. */
	readonly notBefore?: Date;
	/** What was counted for it; taken back when it returns from `sending` unsent. */
	readonly charge?: Charge;
}

export interface Skip {
	readonly surveyKey: string;
	readonly personId: string;
	readonly customer: Customer;
	readonly event: CustomerEvent;
	readonly reason: string;
	readonly sentence: string;
	readonly at: Date;
}

/** An event a survey was decided for, and the invitation that came of it, if any. */
export interface DecidedEvent {
	readonly customer: Customer;
	readonly event: CustomerEvent;
	readonly touchpoint?: string;
	readonly invitationId?: string;
}

export interface InvitationRepository {
	/** The facts for one decision. `exceptInvitation` leaves an invitation out of account when it is judged again at send time. */
	ledger(query: {
		readonly personId: string;
		readonly addresses: readonly string[];
		readonly surveyKey: string;
		readonly eventId: string;
		readonly exceptInvitation?: string;
		readonly now: Date;
	}): Promise<Ledger>;
	/** Inserts under the UNIQUE constraints; a conflict is an answer, not an error. Test invitations never conflict. */
	create(
		invitation: NewInvitation,
	): Promise<
		| { readonly created: true; readonly invitation: Invitation }
		| { readonly created: false; readonly conflict: 'duplicateEvent' | 'openInvitation' }
	>;
	/** Remembers a decision not to ask; the same event decided again replaces it. */
	recordSkip(skip: Skip): Promise<void>;
	skips(personId: string, limit: number): Promise<Skip[]>;
	/** Events this survey was decided for since then, asked or skipped, oldest first, each once. */
	decidedSince(surveyKey: string, since: Date, limit: number): Promise<DecidedEvent[]>;
	get(id: string): Promise<Invitation | undefined>;
	addToken(invitationId: string, tokenHash: string, now: Date): Promise<void>;
	findByToken(tokenHash: string): Promise<Invitation | undefined>;
	/**
	 * Compare-and-set along INVITATION_MOVES; false when the invitation is not in one of `from` or its lease is another.
	 * A scheduled or sending one may also "move" to the status it has, to put it off or to renew its lease. Moving drops
	 * the lease unless the patch sets one. The funnel is counted in the same transaction.
	 */
	move(
		id: string,
		to: InvitationStatus,
		patch: InvitationPatch,
		guard: { readonly from: readonly InvitationStatus[]; readonly lease?: string },
		now: Date,
	): Promise<boolean>;
	/**
	 * Leases invitations that are due, and those left in `sending` by a crash, oldest first, each with one more emission.
	 * One that was handed out five times in vain becomes failed(unclaimed) instead. Tests and past-expiry ones are left out.
	 */
	claimDue(request: ClaimRequest): Promise<Invitation[]>;
	/** What `claimDue` would give, without claiming. */
	peekDue(request: Omit<ClaimRequest, 'leaseMs'>): Promise<Invitation[]>;
	/**
	 * Invitations a message from this address may answer: sent or delivered, or answered within the edit window; newest
	 * first. One whose reminder went there on another channel comes with that channel and address.
	 */
	awaitingReply(address: string, now: Date): Promise<Invitation[]>;
	/** Notes that somebody has opened the survey, by a human act or as a provider reports; false when that is nothing new. */
	noteOpened(id: string, now: Date): Promise<boolean>;
	/** Closes invitations whose answer window is over. Gives how many. */
	expire(now: Date): Promise<number>;
	ofPerson(personId: string, limit: number): Promise<Invitation[]>;
	/** Scheduled invitations that should have gone out before `before`. */
	overdue(surveyKey: string, before: Date): Promise<number>;
}

/** One reminder that was begun, on the channel it was begun on. */
export interface Reminder {
	readonly invitationId: string;
	/** 1 for the first. */
	readonly number: number;
	readonly channel: ChannelName;
	readonly address?: string;
	readonly status: ReminderStatus;
	readonly reason?: string;
	readonly begunAt: Date;
	readonly sentAt?: Date;
	readonly providerMessageId?: string;
}

export type ReminderStatus = 'sending' | 'sent' | 'delivered' | 'failed';

/** An invitation that nobody has answered, and the number the next reminder would have. */
export interface DueReminder {
	readonly invitation: Invitation;
	readonly number: number;
	/** Names the claim; the invitation's own lease is another matter. */
	readonly lease?: string;
}

export interface ReminderClaim extends ClaimRequest {
	/** Since the survey, or the reminder before, at least. */
	readonly waitMs: number;
	/** Most reminders to one invitation. */
	readonly most: number;
	/** Leaves out what somebody has opened. */
	readonly unopened?: boolean;
}

/** The claim under which a reminder is worked on; none where nobody has claimed it. */
type Held = { readonly invitationId: string; readonly lease?: string };

export interface ReminderRepository {
	/**
	 * Leases invitations that went out by a message, were not answered, and were not reminded since, oldest message first.
	 * Handed out five times in vain, one is left alone. Tests, links handed over by others and past-expiry ones are left out.
	 */
	claimDue(request: ReminderClaim): Promise<DueReminder[]>;
	/** What `claimDue` would give, without claiming. */
	peekDue(request: Omit<ReminderClaim, 'leaseMs'>): Promise<DueReminder[]>;
	/** Where the invitation stands; within a transaction it is locked. `begun`: the reminder on its way, left so by a crash or another run. */
	find(invitationId: string): Promise<(DueReminder & { readonly begun?: Reminder }) | undefined>;
	/**
	 * Writes down that the next reminder is about to go out, under a lease of its own. Undefined when the claim is another
	 * by now, the invitation waits for no answer any more, or the reminder was begun already.
	 */
	begin(
		held: Held,
		reminder: { readonly channel: ChannelName; readonly address: string },
		own: { readonly lease: string; readonly until: Date },
		now: Date,
	): Promise<Reminder | undefined>;
	/** What became of a begun one. `failed`: no more are sent. False when the claim is another by now. */
	finish(
		held: Held,
		outcome: { readonly status: 'sent' | 'failed'; readonly reason?: string; readonly providerMessageId?: string },
		now: Date,
	): Promise<boolean>;
	/** Takes a begun one back, as never sent, and keeps the claim until then. */
	takeBack(held: Held, until: Date): Promise<boolean>;
	/** Gives it back unsent, to be handed out again then; being handed out in vain does not count. */
	putOff(held: Held, until: Date): Promise<boolean>;
	/** No more reminders for this invitation. */
	stop(held: Held): Promise<boolean>;
	get(invitationId: string, number: number): Promise<Reminder | undefined>;
	/** Notes what was reported of a reminder; false when that is nothing new. */
	note(invitationId: string, number: number, status: 'delivered' | 'failed', reason: string | undefined, now: Date): Promise<boolean>;
	/** Reminders given back or left behind that should have gone out before `before`. */
	overdue(surveyKey: string, before: Date): Promise<number>;
}

export interface ResponseFilter {
	readonly ids?: readonly string[];
	readonly surveyKeys?: readonly string[];
	readonly touchpoints?: readonly string[];
	readonly personId?: string;
	readonly categories?: readonly Category[];
	readonly channels?: readonly string[];
	readonly agents?: readonly string[];
	readonly teams?: readonly string[];
	readonly variants?: readonly string[];
	/** All of these: name → value, exactly. */
	readonly segments?: Readonly<Record<string, string>>;
	/** Comments that mention any of these themes. */
	readonly themes?: readonly string[];
	/** Only answers with a comment. */
	readonly commented?: boolean;
	/**
	 * Comments with this text in them, whatever its case. Looked for in the first 50,000 comments that the rest of the
	 * filter leaves, in the order asked for (and after `after`): to look further back, narrow the time.
	 */
	readonly search?: string;
	/** Answers without a case, or with one that is open (contacted or not), overdue then, or closed. */
	readonly case?: { readonly is: 'none' | 'open' | 'overdue' | 'closed'; readonly now: Date };
	readonly from?: Date;
	/** Exclusive. */
	readonly to?: Date;
	/** ISO dates in the survey's own zone, both inclusive: the days the rollups count by. */
	readonly fromDay?: string;
	readonly toDay?: string;
	/** Only answers that count: confirmed, and no tests. */
	readonly counted?: boolean;
	/** Only anonymous answers and those of these surveys, or only the others. */
	readonly shielded?: { readonly is: boolean; readonly surveyKeys: readonly string[] };
	readonly includeTests?: boolean;
	readonly limit: number;
	/** Newest first where nothing is said. `id`: in an order that says nothing of the time. */
	readonly order?: 'newest' | 'oldest' | 'id';
	/** Skips this many. */
	readonly offset?: number;
	/** Goes on after this answer, in the order asked for; cheaper than skipping. */
	readonly after?: { readonly at: Date; readonly id: string };
}

export interface ResponseAnnotation {
	readonly id: string;
	readonly revision: number;
	readonly analysis: ResponseAnalysis;
	readonly language?: string;
	readonly mismatch: boolean;
}

export interface ResponseRepository {
	/** Inserts the first answer to an invitation, or of an outside source, and counts it in the same transaction. */
	insert(
		response: Response,
		external?: { readonly source: string; readonly id: string },
	): Promise<{ readonly inserted: true } | { readonly inserted: false; readonly existing: Response }>;
	/** Replaces an answer and corrects the counts in the same transaction; false when somebody changed it meanwhile. */
	update(response: Response, expectedRevision: number): Promise<boolean>;
	/**
	 * Replaces what is known of the comment, which is no change of the answer: nothing is routed again. False when the
	 * answer has another revision by now, whose comment may be another.
	 */
	annotate(annotation: ResponseAnnotation): Promise<boolean>;
	get(id: string): Promise<Response | undefined>;
	byInvitation(invitationId: string): Promise<Response | undefined>;
	/** Notes that these revisions have reached a running workflow. */
	markEmitted(emitted: ReadonlyArray<{ readonly id: string; readonly revision: number }>, now: Date): Promise<void>;
	/**
	 * Leases answers that are complete (`completeAt` has passed) and not routed, `graceMs` after their last change. Tests
	 * are left out: they start their workflow directly or not at all.
	 * Handed out five times in vain, an answer is marked failed(unclaimed) and left alone. `collected`: those given while
	 * their survey only collected, and no others; left out, all but those.
	 */
	claimUnemitted(request: ClaimRequest & { readonly graceMs: number; readonly collected?: boolean }): Promise<Response[]>;
	peekUnemitted(
		request: Omit<ClaimRequest, 'leaseMs'> & { readonly graceMs: number; readonly collected?: boolean },
	): Promise<Response[]>;
	list(filter: ResponseFilter): Promise<Response[]>;
	/**
	 * Cuts anonymous answers that can change no more from their invitation: the conversation goes, the day of answering
	 * stays with the invitation, and nothing joins the two any more. Gives how many were cut.
	 */
	cutAnonymous(now: Date): Promise<number>;
	/** What is not among the counted answers, and how soon those came. */
	quality(query: QualityQuery): Promise<AnswerQuality>;
	/** The newest answers of each of these people that count, at most `limit` each, newest first. */
	lastOf(personIds: readonly string[], limit: number): Promise<ReadonlyMap<string, Response[]>>;
}

export interface Delivery {
	readonly id: string;
	readonly source: string;
	readonly deliveryId: string;
	readonly payload: unknown;
	readonly receivedAt: Date;
}

export interface DeliveryRepository {
	/**
	 * Takes a delivery in under UNIQUE (scope, source, deliveryId). `known: emitted` is a retry to be ignored,
	 * `known: received` one whose first attempt never started anything.
	 */
	receive(delivery: {
		readonly scope: string;
		readonly source: string;
		readonly deliveryId: string;
		readonly payload: unknown;
		readonly personId?: string;
		readonly now: Date;
	}): Promise<{ readonly id: string; readonly known: false | 'received' | 'emitted'; readonly answer?: string }>;
	/** Keeps what the sender was answered, so that its retry hears the same. */
	setAnswer(id: string, answer: string): Promise<void>;
	markEmitted(ids: readonly string[], now: Date): Promise<void>;
	/** Leases deliveries of this scope that never started anything, `graceMs` after they came in. */
	claimLeftBehind(
		request: Omit<ClaimRequest, 'surveyKeys'> & { readonly scope: string; readonly graceMs: number },
	): Promise<Delivery[]>;
	peekLeftBehind(
		request: Omit<ClaimRequest, 'surveyKeys' | 'leaseMs'> & { readonly scope: string; readonly graceMs: number },
	): Promise<Delivery[]>;
}

export interface ConversationRepository {
	get(invitationId: string): Promise<{ readonly state: unknown; readonly revision: number } | undefined>;
	/** `expectedRevision` 0 creates; false when somebody else moved the conversation on. */
	put(invitationId: string, state: unknown, expectedRevision: number, now: Date): Promise<boolean>;
}

export interface Suppression {
	/** Normalised; absent once the person was erased. */
	readonly address?: string;
	readonly kind: 'email' | 'phone';
	readonly reason: string;
	readonly source: string;
	readonly at: Date;
}

export interface SuppressionRepository {
	/** The first reason stays. Also cancels what is scheduled for the address. */
	add(suppression: { kind: 'email' | 'phone'; address: string; reason: string; source: string }, now: Date): Promise<void>;
	/** `sources` limits it to suppressions that came from there. */
	remove(address: string, sources?: readonly string[]): Promise<boolean>;
	/** Address → reason, for those of these addresses whose owner must not be contacted. */
	find(addresses: readonly string[]): Promise<ReadonlyMap<string, string>>;
	/** Address → reason, for those that bounced (source "bounce"): messages to them are pointless, others are not. */
	unreachable(addresses: readonly string[]): Promise<ReadonlyMap<string, string>>;
	list(limit: number, offset?: number): Promise<Suppression[]>;
}

export * from './reportTypes';

export type SubscribedEvent =
	| 'invitationDue'
	| 'reminderDue'
	| 'answerComplete'
	| 'answersInBatch'
	| 'sendingPaused'
	| 'scoreAlert'
	| 'deliveryLeftBehind';

export interface SubscriberRepository {
	/**
	 * Notes that a node has just asked for this event. One subscriber per (survey, event): refused while another node
	 * asked within `staleMs`. `surveyKey` '*' stands for all surveys.
	 */
	beat(
		subscriber: {
			readonly event: SubscribedEvent;
			readonly surveyKey: string;
			readonly workflowId: string;
			readonly nodeId: string;
			readonly nodeName: string;
		},
		now: Date,
		staleMs: number,
	): Promise<{ readonly ok: true } | { readonly ok: false; readonly holder: { workflowId: string; nodeName: string } }>;
	/** When somebody last asked for this event of this survey (or of all surveys). */
	lastBeat(event: SubscribedEvent, surveyKey: string): Promise<Date | undefined>;
}

export interface KeyRepository {
	/** Secrets for signing, newest first; the first call makes one. */
	signingKeys(purpose: string, now: Date): Promise<ReadonlyArray<{ readonly id: string; readonly secret: string }>>;
	/** Adds a new key; older ones still verify. */
	rotate(purpose: string, now: Date): Promise<void>;
}

export interface Repositories {
	readonly surveys: SurveyRepository;
	readonly brands: BrandRepository;
	readonly people: PeopleRepository;
	readonly invitations: InvitationRepository;
	readonly reminders: ReminderRepository;
	readonly responses: ResponseRepository;
	readonly deliveries: DeliveryRepository;
	readonly conversations: ConversationRepository;
	readonly suppressions: SuppressionRepository;
	readonly rollups: RollupRepository;
	readonly subscribers: SubscriberRepository;
	readonly keys: KeyRepository;
	readonly brakes: BrakeRepository;
	readonly followUps: FollowUpRepository;
	readonly changes: ChangeRepository;
	readonly threads: ThreadRepository;
	readonly alerts: AlertRepository;
	readonly cases: CaseRepository;
}

/** What a work is going to read: whom it decides about, for which event. A hint that saves time, and changes nothing else. */
export interface Foreseen {
	readonly identities: readonly Identity[];
	/** Where it is known already. */
	readonly personId?: string;
	readonly eventId: string;
}

export interface Act {
	readonly work: (tx: Repositories) => Promise<unknown>;
	readonly foreseen?: Foreseen | undefined;
}

export interface Store extends Repositories {
	readonly dialect: 'sqlite' | 'postgres';
	/** For messages, without secrets: "PostgreSQL db.example/nps" or "embedded store 'default'". */
	readonly label: string;
	/**
	 * All of the work or nothing. Work must only use the repositories it is given, and must not wait for the network. It
	 * may run again from the start when PostgreSQL breaks a deadlock.
	 */
	write<T>(work: (tx: Repositories) => Promise<T>, foreseen?: Foreseen): Promise<T>;
	/** Several works in one transaction, in their order; those whose reads are foreseen come last, and read together. */
	writeAll(acts: readonly Act[]): Promise<unknown[]>;
	/** Whether any survey, invitation or response is in it: an empty store is worth a hint. */
	isEmpty(): Promise<boolean>;
	close(): Promise<void>;
}

/** Where a store lives. */
export type StoreConfig =
	| {
			readonly kind: 'postgres';
			readonly host: string;
			readonly port: number;
			readonly database: string;
			readonly user: string;
			readonly password: string;
			readonly ssl: 'disable' | 'require' | 'verify';
			readonly maxConnections: number;
			readonly schema: string;
	  }
	| { readonly kind: 'embedded'; readonly name: string };

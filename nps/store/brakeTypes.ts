import type { ChannelName } from '../events/channels';
import type { HeldBy } from '../invitation/invitation';

export type { HeldBy };

/** What a pause is for: everything, one survey, or one channel. */
export type PauseScope = 'all' | `survey:${string}` | `channel:${string}`;

/** A pause that is in force. */
export interface Pause {
	readonly id: string;
	readonly scope: PauseScope;
	/** In words, for whoever finds sending paused. */
	readonly reason: string;
	/** Who paused. */
	readonly by: string;
	readonly at: Date;
	/** Made by the programme itself, because too much bounced. */
	readonly automatic: boolean;
	/** Only of one that is over. */
	readonly endedAt?: Date;
}

/** Something about a pause that no workflow was told yet. */
export type PauseNews =
	| { readonly kind: 'began'; readonly pause: Pause }
	| { readonly kind: 'ended'; readonly pause: Pause; readonly endedAt: Date; readonly endedBy: string };

/** What one message adds to the counters, kept with it so that it can be taken back exactly. Money in millionths. */
export interface Charge {
	readonly surveyKey: string;
	/** ISO date in the survey's zone. */
	readonly day: string;
	readonly cost: number;
}

/** Most messages of a day, over all surveys and of this one, and most money, in millionths. Absent: no limit. */
export interface Caps {
	readonly dailyMessages?: number;
	readonly surveyMessages?: number;
	readonly dailySpend?: number;
	readonly monthlySpend?: number;
}

export interface Usage {
	readonly messages: number;
	/** Millionths. */
	readonly cost: number;
}

/** A run that asked so many that somebody has to agree first. */
export interface Batch {
	readonly id: string;
	readonly surveyKey: string;
	/** How many the run would have asked. */
	readonly customers: number;
	readonly madeAt: Date;
	/** Nothing of it is sent when nobody has agreed by then. */
	readonly endsAt: Date;
	readonly decision?: BatchDecision;
	readonly decidedAt?: Date;
	readonly decidedBy?: string;
}

export type BatchDecision = 'approved' | 'rejected';

export type TroubleKind = 'bounce' | 'complaint';

export interface BrakeRepository {
	/** A stored setting, as it was put; undefined when it never was. */
	setting(name: string): Promise<unknown>;
	putSetting(name: string, value: unknown, by: string, now: Date): Promise<void>;

	/** Pauses in force, oldest first. Within a transaction no other can begin until it ends: what it sends was allowed. */
	pauses(): Promise<Pause[]>;
	/** False when this scope is paused already: the first reason stays. Waits for sends that are being decided. */
	pause(pause: Omit<Pause, 'id'>): Promise<boolean>;
	/** Ends the pauses of these scopes, or all of them. What waited meanwhile is given the lost time back. */
	resume(scopes: readonly PauseScope[] | undefined, by: string, now: Date): Promise<Pause[]>;
	/** Invitations that are due and that a pause keeps back. */
	pausedAndDue(now: Date): Promise<number>;
	/** Leases what no workflow was told of pauses, oldest first; a pause may have begun and ended since. */
	claimPauseNews(request: { readonly limit: number; readonly leaseMs: number; readonly now: Date }): Promise<PauseNews[]>;
	/** What `claimPauseNews` would give, without claiming. */
	peekPauseNews(request: { readonly limit: number; readonly now: Date }): Promise<PauseNews[]>;
	/** Notes that a workflow was told; each is told once. */
	markPauseTold(
		told: ReadonlyArray<{ readonly pauseId: string; readonly kind: PauseNews['kind'] }>,
		now: Date,
	): Promise<void>;
	/** When the last pause of this scope ended. */
	lastResumed(scope: PauseScope): Promise<Date | undefined>;

	/** Counts a message. The cap it would exceed, if any, is given instead, and nothing is counted. */
	charge(charge: Charge, caps: Caps): Promise<keyof Caps | undefined>;
	/** Takes back what was counted for a message that certainly did not go out. */
	release(charge: Charge): Promise<void>;
	/** What was counted in a period (ISO date, or year and month), over all surveys or of one. */
	usage(period: string, surveyKey?: string): Promise<Usage>;
	/** Makes what a cap has put off due again, for when the caps have changed. */
	releaseCapped(): Promise<number>;
	/** Invitations put off by a cap whose time has come again, or that are being worked on; counted up to `limit`. */
	cappedAndDue(surveyKey: string | undefined, now: Date, limit: number): Promise<number>;

	openBatch(batch: Omit<Batch, 'decision' | 'decidedAt' | 'decidedBy'>): Promise<void>;
	/** Within a transaction nobody can decide about it until it ends. */
	batch(id: string): Promise<Batch | undefined>;
	/** Those nobody has decided about yet, and whose time has not run out. */
	openBatches(now: Date): Promise<Batch[]>;
	/** Decides, and releases or cancels what waits. `answerMs` is how long an approved invitation may be answered after it is due. Gives how many. */
	decideBatch(
		id: string,
		decision: { readonly decision: BatchDecision; readonly by: string; readonly reason: string; readonly answerMs: number },
		now: Date,
	): Promise<number>;
	/** How many scheduled invitations are held, by what; of one batch, survey or all. */
	held(of: { readonly batch?: string; readonly surveyKey?: string }): Promise<Readonly<Record<HeldBy, number>>>;

	/** Keeps that a message bounced or was complained about, once. */
	noteTrouble(
		trouble: { readonly invitationId: string; readonly kind: TroubleKind; readonly channel: ChannelName; readonly sentAt: Date },
		now: Date,
	): Promise<boolean>;
	/** Of the messages of a channel that went out since then, how many made trouble. */
	troubles(channel: string, kind: TroubleKind, sentSince: Date): Promise<number>;
	/** Surveys and reminders that went out on a channel since then, counted up to `most`. */
	sent(channel: string, since: Date, most: number): Promise<number>;
}

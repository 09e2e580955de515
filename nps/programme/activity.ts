import { ALERT_DEFAULTS, ALERT_KINDS } from '../alerts';
import { DAY, MINUTE } from '../clock';
import type { Candidate } from '../events/candidate';
import { invitationItem, type InvitationItem } from '../invitation';
import type { ResponseItem } from '../survey';
import { responseItem } from '../survey/responseItem';
import type { DueReminder, SubscribedEvent } from '../store/types';
import { alertItem, lookForAlerts, type AlertItem, type AlertQuery } from './alerts';
import type { Deps } from './deps';
import { claimPauseNews, peekPauseNews, settlePauseNews, type PauseItem } from './pauseNews';

/** How long a claimed invitation, answer or delivery stays with the run it was given to. */
const CLAIM_LEASE_MS = 5 * MINUTE;
/** How long an answer or a delivery may be on its way into its own workflow before it counts as left behind. */
const LEFT_BEHIND_AFTER_MS = MINUTE;
/** How long a node that has stopped asking keeps others from taking over its event. */
export const SUBSCRIBER_STALE_MS = 2 * MINUTE;

export interface ActivityQuery {
	/** Left out: all surveys. */
	readonly surveyKeys?: readonly string[];
	readonly limit: number;
	/** Whose deliveries are looked after: those of one's own workflow. */
	readonly workflowId: string;
	/** How long after the survey, or the reminder before, one is due; three days where nothing is said. */
	readonly remindAfterMs?: number;
	/** Most reminders to one invitation; one where nothing is said. */
	readonly mostReminders?: number;
	/** Reminds only those who did not open the survey; left out, all who did not answer. */
	readonly onlyUnopened?: boolean;
	/** Which changes of the figures are told, and when they are enough; all of them where nothing is said. */
	readonly alerts?: Pick<AlertQuery, 'kinds' | 'settings'>;
}

/** A delivery that reached the store but never started anything, as the Event Trigger would have given it. */
export type LeftBehindItem = Candidate & { readonly delivery: { readonly id: string } };

export type ActivityItem = InvitationItem | ResponseItem | PauseItem | LeftBehindItem | AlertItem;

interface Activity {
	/** Takes what is waiting: given to nobody else until the lease is over. */
	claim(deps: Deps, query: ActivityQuery): Promise<ActivityItem[]>;
	/** What only one node may ask for at a time: everything there is of the event for these keys. */
	subscriptionKeys(query: ActivityQuery): readonly string[];
	/** Looks without taking. */
	peek(deps: Deps, query: ActivityQuery): Promise<ActivityItem[]>;
	/** Notes that the items have reached a running workflow. */
	settle(deps: Deps, items: readonly unknown[]): Promise<void>;
}

/** What can happen to a programme without anybody calling in. One entry per event. */
export const ACTIVITIES: Record<SubscribedEvent, Activity> = {
	invitationDue: {
		subscriptionKeys: bySurvey,
		claim: async (deps, query) => {
			const now = deps.clock.now();
			await deps.store.invitations.expire(now);
			const request = { ...query, leaseMs: CLAIM_LEASE_MS, now };
			return (await deps.store.invitations.claimDue(request)).map((due) => invitationItem(due));
		},
		peek: async (deps, query) =>
			(await deps.store.invitations.peekDue({ ...query, now: deps.clock.now() })).map((due) =>
				invitationItem(due),
			),
		// A due invitation is settled by being sent: until then it stays claimed, and comes again when the claim runs out.
		settle: async () => {},
	},
	reminderDue: {
		subscriptionKeys: bySurvey,
		claim: async (deps, query) => {
			await deps.store.invitations.expire(deps.clock.now());
			const request = { ...reminders(deps, query), leaseMs: CLAIM_LEASE_MS };
			return (await deps.store.reminders.claimDue(request)).map((due) => reminderItem(due, query));
		},
		peek: async (deps, query) =>
			(await deps.store.reminders.peekDue(reminders(deps, query))).map((due) => reminderItem(due, query)),
		// Settled by being sent, as a due invitation is.
		settle: async () => {},
	},
	answerComplete: {
		subscriptionKeys: bySurvey,
		claim: async (deps, query) => {
			const request = { ...answers(deps, query), leaseMs: CLAIM_LEASE_MS };
			return (await deps.store.responses.claimUnemitted(request)).map(responseItem);
		},
		peek: async (deps, query) =>
			(await deps.store.responses.peekUnemitted(answers(deps, query))).map(responseItem),
		settle: settleResponses,
	},
	answersInBatch: {
		subscriptionKeys: bySurvey,
		claim: async (deps, query) => {
			const request = { ...answers(deps, query), collected: true, leaseMs: CLAIM_LEASE_MS };
			return (await deps.store.responses.claimUnemitted(request)).map(responseItem);
		},
		peek: async (deps, query) =>
			(await deps.store.responses.peekUnemitted({ ...answers(deps, query), collected: true })).map(responseItem),
		settle: settleResponses,
	},
	sendingPaused: {
		subscriptionKeys: () => ['*'],
		claim: async (deps, query) => await claimPauseNews(deps, query, CLAIM_LEASE_MS),
		peek: peekPauseNews,
		settle: settlePauseNews,
	},
	scoreAlert: {
		subscriptionKeys: bySurvey,
		claim: async (deps, query) => {
			const { kinds = ALERT_KINDS, settings = ALERT_DEFAULTS } = query.alerts ?? {};
			await lookForAlerts(deps, { ...query, kinds, settings });
			const request = { ...query, leaseMs: CLAIM_LEASE_MS, now: deps.clock.now() };
			return (await deps.store.alerts.claimUnemitted(request)).map(alertItem);
		},
		peek: async (deps, query) =>
			(await deps.store.alerts.peekUnemitted({ ...query, now: deps.clock.now() })).map(alertItem),
		settle: async (deps, items) => {
			const ids = items.flatMap((item) => (item as Partial<AlertItem>).alertId ?? []);
			if (ids.length > 0) await deps.store.alerts.markEmitted(ids, deps.clock.now());
		},
	},
	deliveryLeftBehind: {
		subscriptionKeys: ({ workflowId }) => [`workflow:${workflowId}`],
		claim: async (deps, query) => {
			const request = { ...deliveries(deps, query), leaseMs: CLAIM_LEASE_MS };
			return (await deps.store.deliveries.claimLeftBehind(request)).flatMap(deliveryItems);
		},
		peek: async (deps, query) =>
			(await deps.store.deliveries.peekLeftBehind(deliveries(deps, query))).flatMap(deliveryItems),
		settle: settleDeliveries,
	},
};

function bySurvey({ surveyKeys }: ActivityQuery): readonly string[] {
	return surveyKeys ?? ['*'];
}

const answers = (deps: Deps, { surveyKeys, limit }: ActivityQuery) => ({
	surveyKeys,
	limit,
	now: deps.clock.now(),
	graceMs: LEFT_BEHIND_AFTER_MS,
});

const REMIND_AFTER_MS = 3 * DAY;

const reminders = (deps: Deps, query: ActivityQuery) => ({
	surveyKeys: query.surveyKeys,
	limit: query.limit,
	now: deps.clock.now(),
	waitMs: query.remindAfterMs ?? REMIND_AFTER_MS,
	most: query.mostReminders ?? 1,
	...(query.onlyUnopened && { unopened: true }),
});

/** Carries on to the sending that it is for those who did not open the survey. */
type ReminderItem = InvitationItem & { readonly onlyUnopened?: true };

/** The invitation, under the reminder's own claim. */
function reminderItem({ invitation, number, lease }: DueReminder, { onlyUnopened }: ActivityQuery): ReminderItem {
	const { lease: _other, ...item } = invitationItem(invitation);
	return {
		...item,
		reminder: number,
		...(lease !== undefined && { lease }),
		...(onlyUnopened && { onlyUnopened: true as const }),
	};
}

const deliveries = (deps: Deps, { limit, workflowId }: ActivityQuery) => ({
	limit,
	scope: workflowId,
	now: deps.clock.now(),
	graceMs: LEFT_BEHIND_AFTER_MS,
});

function deliveryItems({ id, payload }: { id: string; payload: unknown }): LeftBehindItem[] {
	const { candidates } = payload as { candidates: Candidate[] };
	return candidates.map((candidate) => ({ ...candidate, delivery: { id } }));
}

/** Notes that the answers these items carry have reached a running workflow. */
export async function settleResponses(deps: Deps, items: readonly unknown[]): Promise<void> {
	const emitted = items.flatMap((item) => {
		const { responseId, revision } = item as Partial<ResponseItem>;
		return typeof responseId === 'string' && typeof revision === 'number'
			? [{ id: responseId, revision }]
			: [];
	});
	if (emitted.length > 0) await deps.store.responses.markEmitted(emitted, deps.clock.now());
}

/** Notes that the deliveries these items came from have reached a running workflow. */
export async function settleDeliveries(deps: Deps, items: readonly unknown[]): Promise<void> {
	const ids = items.flatMap((item) => {
		const { delivery } = item as Partial<LeftBehindItem>;
		return typeof delivery?.id === 'string' ? [delivery.id] : [];
	});
	if (ids.length > 0) await deps.store.deliveries.markEmitted([...new Set(ids)], deps.clock.now());
}

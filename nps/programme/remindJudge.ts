import { DAY } from '../clock';
import { decide, type Ledger, type Policy } from '../eligibility';
import type { Customer } from '../events/candidate';
import { CHANNELS, type ChannelName } from '../events/channels';
import { identitiesOf } from '../events/identity';
import type { Invitation } from '../invitation';
import type { RegisteredSurvey, Repositories } from '../store/types';
import type { SkippedBecause } from './outcome';

/**
 * sameChannel: where the survey went. nextChannel: the channel after that one in the node's order for which the customer
 * has an address, else where the survey went.
 */
export type RemindBy = 'sameChannel' | 'nextChannel';

/** What of a reminder the workflow decides. */
export interface RemindTerms {
	readonly by: RemindBy;
	readonly onlyUnopened: boolean;
}

type Verdict =
	| { readonly kind: 'taken' }
	| { readonly kind: 'never'; readonly invitation: Invitation; readonly reason: SkippedBecause; readonly sentence: string }
	| { readonly kind: 'later'; readonly invitation: Invitation; readonly at: Date; readonly sentence: string }
	| { readonly kind: 'now'; readonly invitation: Invitation; readonly channel: ChannelName; readonly address: string };

/** A call is not repeated, and whoever handed a link over reminds, if anybody does. */
const REMINDS: readonly ChannelName[] = ['email', 'sms', 'whatsapp'];

/** Between two messages of ours to one person lies a day. */
const BETWEEN_MESSAGES_MS = DAY;

const OUTSIDE_WINDOW = 'Waits for a time of day at which the recipient may be written to.';
const TOO_SOON = 'Waits until a day lies between this message and the one before.';

/** Whether this reminder goes out now, later or never, by everything that is known at this moment. Within a transaction. */
export async function judgeReminder(
	tx: Repositories,
	survey: RegisteredSurvey,
	policy: Policy,
	held: { readonly invitationId: string; readonly lease?: string },
	{ by, onlyUnopened }: RemindTerms,
	now: Date,
): Promise<Verdict> {
	const known = await tx.invitations.get(held.invitationId);
	if (!known) return { kind: 'taken' };
	const customer = await customerOf(tx, known);
	const identities = identitiesOf(customer, policy.defaultCountry);
	// Locks the person before the invitation, as every other decision does.
	const ledger = await tx.invitations.ledger({
		personId: known.personId,
		addresses: identities.filter(({ kind }) => kind !== 'id').map(({ value }) => value),
		surveyKey: known.surveyKey,
		eventId: known.event.id,
		exceptInvitation: known.id,
		now,
	});
	const due = await tx.reminders.find(held.invitationId);
	if (!due || due.begun || due.lease !== held.lease) return { kind: 'taken' };
	const { invitation } = due;
	const never = (reason: SkippedBecause, sentence: string): Verdict => ({
		kind: 'never',
		invitation,
		reason,
		sentence,
	});

	const over = (await whatEndsIt(tx, invitation, now)) ?? answeredElsewhere(invitation, ledger);
	if (over) return never(over.reason, over.sentence);
	if (onlyUnopened && invitation.openedAt) return never('opened', 'Has opened the survey meanwhile.');
	const channels = channelsFor(invitation.channel, policy.channels, by);
	if (channels.length === 0) {
		const { name } = CHANNELS[invitation.channel];
		return never('otherChannel', `Went out by ${name}, on which this node does not remind.`);
	}

	const { suppressed, unreachable } = ledger;
	const candidate = { customer: withoutPreference(customer), event: invitation.event };
	const earliest = earliestOf(invitation, ledger, now);
	const terms = { ...policy, ...NO_HISTORY, channels, surveyEnded: survey.definition.ended };
	const decision = decide(terms, { suppressed, unreachable }, candidate, now, earliest);
	if (!decision.ask) return never(decision.reason, decision.sentence);
	if (decision.at >= invitation.expiresAt) {
		return never('expired', 'Its answer window is over before a reminder may go out.');
	}
	if (decision.at > now) {
		const sentence = decision.at > earliest || earliest <= now ? OUTSIDE_WINDOW : TOO_SOON;
		return { kind: 'later', invitation, at: decision.at, sentence };
	}
	return { kind: 'now', invitation, channel: decision.channel, address: decision.address ?? '' };
}

/** Whether to ask was decided before; what is decided here is whether a message may go out. */
const NO_HISTORY = {
	quarantineAnsweredDays: 0,
	quarantineUnansweredDays: 0,
	sample: undefined,
	maxPerYear: undefined,
} as const;

/** What the invitation was made with, and what is known of the person meanwhile; a newer consent, or its end, counts. */
async function customerOf(tx: Repositories, { personId, customer }: Invitation): Promise<Customer> {
	const person = await tx.people.get(personId);
	const consent = person?.customer.consent ?? customer.consent;
	return { ...person?.customer, ...customer, ...(consent && { consent }) };
}

/** The order of the reminder's channels is decided already. */
function withoutPreference({ preferredChannel: _preferred, ...customer }: Customer): Customer {
	return customer;
}

async function whatEndsIt(
	tx: Repositories,
	{ id, status, expiresAt, test, reason }: Invitation,
	now: Date,
): Promise<{ reason: SkippedBecause; sentence: string } | undefined> {
	const hasReplied =
		status === 'answered' ||
		(await tx.responses.byInvitation(id)) !== undefined ||
		(await tx.conversations.get(id)) !== undefined;
	if (hasReplied) return { reason: 'answered', sentence: 'Has answered meanwhile.' };
	if (test) return { reason: 'notWaiting', sentence: 'Was a test.' };
	if (status === 'expired' || (isOut(status) && expiresAt <= now)) {
		return { reason: 'expired', sentence: 'Its answer window is over.' };
	}
	if (isOut(status)) return undefined;
	return {
		reason: 'notWaiting',
		sentence: `The invitation waits for no answer: it is ${status}${reason ? ` (${reason})` : ''}.`,
	};
}

const isOut = (status: Invitation['status']): boolean => status === 'sent' || status === 'delivered';

/** Who has answered another survey of ours since is left alone. */
function answeredElsewhere(
	{ sentAt }: Invitation,
	{ lastAsked, lastAnswered }: Ledger,
): { reason: SkippedBecause; sentence: string } | undefined {
	const since = [lastAsked, lastAnswered].find(
		(asked) => asked?.answeredAt && sentAt && asked.answeredAt >= sentAt,
	);
	return (
		since && {
			reason: 'quarantined',
			sentence: `Has answered another survey ("${since.surveyKey}") meanwhile and is left alone.`,
		}
	);
}

function channelsFor(
	channel: ChannelName,
	order: readonly ChannelName[],
	by: RemindBy,
): readonly ChannelName[] {
	const after = by === 'nextChannel' ? order.slice(order.indexOf(channel) + 1) : [];
	const same = order.includes(channel) ? [channel] : [];
	return [...new Set([...after, ...same])].filter((name) => REMINDS.includes(name));
}

/** A day after the last message of ours, whichever survey it was of. */
function earliestOf({ sentAt, remindedAt }: Invitation, { lastAsked }: Ledger, now: Date): Date {
	const messages = [sentAt, remindedAt, lastAsked?.at].flatMap((at) => (at ? [at.getTime()] : []));
	const last = messages.length > 0 ? Math.max(...messages) + BETWEEN_MESSAGES_MS : 0;
	return new Date(Math.max(now.getTime(), last));
}

import type { Candidate, Customer } from '../events/candidate';
import { bouncedName, channelNamed, CHANNELS, type ChannelName } from '../events/channels';
import { normaliseEmail, normalisePhone } from '../events/identity';
import { DAY } from '../clock';
import { hasConsent } from './consent';
import { isSampled } from './sample';
import { nextOpening } from './sendWindow';
import { skipSentence, type SkipFacts } from './sentences';
import { zonesOf } from './timeZones';
import type { Decision, Ledger, Policy, SkipReason } from './types';

type Reach =
	| { readonly kind: 'reachable'; readonly channel: ChannelName; readonly address?: string }
	| { readonly kind: 'missing' }
	| { readonly kind: 'bounced'; readonly given: string; readonly why: string }
	| { readonly kind: 'invalid'; readonly given: string };

/** How each kind of address is found: `given` is what the customer record says, `valid` what can be dialled or mailed. */
const ADDRESSES: Record<
	'email' | 'phone',
	(customer: Customer, country?: string) => { given?: string; valid?: string }
> = {
	email: ({ email }) => ({ given: email, valid: email && normaliseEmail(email) }),
	phone: ({ phone }, country) => ({ given: phone, valid: phone && normalisePhone(phone, country) }),
};

/**
 * Whether to ask this candidate, on which channel and when: one pure decision over the policy and what the store knows.
 * `due` is when the survey would go out (default now); it is put off to the recipient's next open window, and
 * quarantine is judged at that moment. Called when a survey is decided and once more when it is sent.
 */
export function decide(
	policy: Policy,
	ledger: Ledger,
	candidate: Candidate,
	now: Date,
	due: Date = now,
): Decision {
	const skip = (reason: SkipReason, facts: SkipFacts = {}): Extract<Decision, { ask: false }> => ({
		ask: false,
		reason,
		sentence: skipSentence(reason, facts),
	});

	if (policy.surveyEnded) return skip('surveyEnded');
	if (ledger.duplicateEvent) return skip('duplicateEvent', { since: ledger.duplicateEvent.at });
	for (const why of ledger.suppressed?.values() ?? []) return skip('suppressed', { why });

	const { customer } = candidate;
	const { sample = 1, maxPerYear = Infinity } = policy;
	if (!isSampled(policy.surveyKey, customer.id, sample)) return skip('notSampled', { sample });
	const channels = policy.channels.filter((channel) => !policy.requireConsent || hasConsent(customer, channel));
	if (channels.length === 0) return skip('noConsent', { channels: policy.channels });

	const reach = reachOf({ ...policy, channels }, customer, ledger.unreachable);
	if (reach.kind === 'bounced') return skip('bouncedAddress', reach);
	if (reach.kind === 'missing') return skip('missingAddress', { channels: policy.channels });
	if (reach.kind === 'invalid') return skip('invalidAddress', { given: reach.given });

	if (ledger.openInvitation) return skip('openInvitation', { since: ledger.openInvitation.at });
	const at = sendTime(policy, reach.channel, customer, due > now ? due : now);
	const rest = quarantineOf(policy, ledger, reach.channel);
	if (rest && at < rest.until) return { ...skip('quarantined', rest), until: rest.until };
	const { askedInYear = 0 } = ledger;
	if (askedInYear >= maxPerYear) return skip('yearlyCap', { asked: askedInYear });
	return { ask: true, channel: reach.channel, ...(reach.address && { address: reach.address }), at };
}

/** A link is handed over by whoever asked for it; everything else waits for the recipient's window. */
function sendTime(
	{ window, timeZone = 'utc', defaultCountry }: Policy,
	channel: ChannelName,
	customer: Customer,
	due: Date,
): Date {
	if (!window || !isMessage(channel)) return due;
	return nextOpening(window, zonesOf(customer, timeZone, due, defaultCountry), due);
}

/** Whether it is us who contact the customer. */
const isMessage = (channel: ChannelName): boolean => CHANNELS[channel].address !== 'none';

/** Between two messages of ours lies a day, whatever the settings say; a link is handed over in a conversation. */
const SHORTEST_QUARANTINE = DAY;

/**
 * Until when the person is left alone, and because of which survey: the longer of what is owed after the last answer and
 * after the last survey without one. Undefined when nothing stands in the way.
 */
function quarantineOf(
	policy: Policy,
	{ lastAsked, lastAnswered }: Ledger,
	channel: ChannelName,
): { since: Date; until: Date; survey: string } | undefined {
	const owed = [lastAsked, lastAnswered].flatMap((asked) => {
		if (!asked) return [];
		const [from, days] = asked.answeredAt
			? [asked.answeredAt, policy.quarantineAnsweredDays]
			: [asked.at, policy.quarantineUnansweredDays];
		const floor = asked.at.getTime() + (isMessage(channel) ? SHORTEST_QUARANTINE : 0);
		const until = Math.max(days > 0 ? from.getTime() + days * DAY : 0, floor);
		return [{ since: asked.at, until: new Date(until), survey: asked.surveyKey }];
	});
	return owed.sort((left, right) => right.until.getTime() - left.until.getTime())[0];
}

/** The first channel, the customer's preferred one before the others, for which there is a usable address. */
function reachOf(policy: Policy, customer: Customer, unreachable?: Ledger['unreachable']): Reach {
	const preferred = policy.channels.filter((channel) => channel === channelNamed(customer.preferredChannel));
	let invalid: string | undefined;
	let bounced: Reach | undefined;
	for (const channel of new Set([...preferred, ...policy.channels])) {
		const { address } = CHANNELS[channel];
		if (address === 'none') return { kind: 'reachable', channel };
		const { given, valid } = ADDRESSES[address](customer, policy.defaultCountry);
		if (!valid) {
			invalid ??= given;
			continue;
		}
		const why = unreachable?.get(bouncedName(channel, valid));
		if (why === undefined) return { kind: 'reachable', channel, address: valid };
		bounced ??= { kind: 'bounced', given: valid, why };
	}
	if (bounced) return bounced;
	return invalid ? { kind: 'invalid', given: invalid } : { kind: 'missing' };
}

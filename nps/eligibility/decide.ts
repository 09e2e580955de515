import type { Candidate, ChannelName, Customer } from '../events/candidate';
import { normaliseEmail, normalisePhone } from '../events/identity';
import { DAY } from '../clock';
import { skipSentence, type SkipFacts } from './sentences';
import type { Decision, Ledger, Policy, SkipReason } from './types';

type Reach =
	| { readonly kind: 'reachable'; readonly channel: ChannelName; readonly address?: string }
	| { readonly kind: 'missing' }
	| { readonly kind: 'invalid'; readonly given: string };

/** How each channel finds its address: `given` is what the customer record says, `valid` what can be dialled or mailed. */
const ADDRESSES: Record<
	ChannelName,
	((customer: Customer, country?: string) => { given?: string; valid?: string }) | null
> = {
	email: ({ email }) => ({ given: email, valid: email && normaliseEmail(email) }),
	sms: ({ phone }, country) => ({ given: phone, valid: phone && normalisePhone(phone, country) }),
	web: null,
};

/**
 * Whether to ask this candidate, on which channel and when: one pure decision over the policy and what the store knows.
 * `due` is when the survey would go out (default now); quarantine is judged at that moment. Called when a survey is
 * decided and once more when it is sent.
 */
export function decide(
	policy: Policy,
	ledger: Ledger,
	candidate: Candidate,
	now: Date,
	due: Date = now,
): Decision {
	const at = due > now ? due : now;
	const skip = (reason: SkipReason, facts: SkipFacts = {}): Decision => ({
		ask: false,
		reason,
		sentence: skipSentence(reason, facts),
	});

	if (policy.surveyEnded) return skip('surveyEnded');
	if (ledger.duplicateEvent) return skip('duplicateEvent', { since: ledger.duplicateEvent.at });
	for (const why of ledger.suppressed?.values() ?? []) return skip('suppressed', { why });

	const reach = reachOf(policy, candidate.customer);
	if (reach.kind === 'missing') return skip('missingAddress', { channels: policy.channels });
	if (reach.kind === 'invalid') return skip('invalidAddress', { given: reach.given });

	if (ledger.openInvitation) return skip('openInvitation', { since: ledger.openInvitation.at });
	const rest = quarantineOf(policy, ledger);
	if (rest && at < rest.until) return skip('quarantined', rest);
	return { ask: true, channel: reach.channel, ...(reach.address && { address: reach.address }), at };
}

/**
 * Until when the person is left alone, and because of which survey: the longer of what is owed after the last answer and
 * after the last survey without one. Undefined when nothing stands in the way.
 */
function quarantineOf(
	policy: Policy,
	{ lastAsked, lastAnswered }: Ledger,
): { since: Date; until: Date; survey: string } | undefined {
	const owed = [lastAsked, lastAnswered].flatMap((asked) => {
		if (!asked) return [];
		const [from, days] = asked.answeredAt
			? [asked.answeredAt, policy.quarantineAnsweredDays]
			: [asked.at, policy.quarantineUnansweredDays];
		if (days <= 0) return [];
		return [{ since: asked.at, until: new Date(from.getTime() + days * DAY), survey: asked.surveyKey }];
	});
	return owed.sort((left, right) => right.until.getTime() - left.until.getTime())[0];
}

/** The first channel, the customer's preferred one before the others, for which there is a usable address. */
function reachOf(policy: Policy, customer: Customer): Reach {
	const preferred = policy.channels.filter((channel) => channel === customer.preferredChannel);
	let invalid: string | undefined;
	for (const channel of new Set([...preferred, ...policy.channels])) {
		const find = ADDRESSES[channel];
		if (!find) return { kind: 'reachable', channel };
		const { given, valid } = find(customer, policy.defaultCountry);
		if (valid) return { kind: 'reachable', channel, address: valid };
		invalid ??= given;
	}
	return invalid ? { kind: 'invalid', given: invalid } : { kind: 'missing' };
}

import type { Message } from '../channels/channel';
import { DAY } from '../clock';
import { nextOpening, skipSentence, zonesOf } from '../eligibility';
import { bouncedNames } from '../events/channels';
import { identitiesOf } from '../events/identity';
import { unsubscribeLink } from '../invitation';
import { hashToken } from '../random';
import type { Charge, FollowUp, Repositories } from '../store/types';
import { brakesHold } from './brakes';
import { SEND_LEASE_MS, type Senders } from './deliver';
import type { Deps } from './deps';
import { composeFollowUp, draftFollowUp, skip, type Draft } from './followUpDraft';
import { channelsFor, reachCustomer, type Reached } from './followUpReach';
import { withThread } from './whatsAppThread';
import type { FollowUpChannel, FollowUpOutcome, FollowUpRequest, SkippedFollowUp } from './followUpTypes';

/** A follow-up whose intent is in the store. */
export interface Begun {
	readonly kind: 'begun';
	readonly followUp: FollowUp;
	readonly message: Message;
	readonly number: number;
	readonly charge?: Charge;
}

/**
 * Judges at this moment and, in the same transaction, writes down that the message is about to go out. `tried` are
 * channels that have refused this customer for good.
 */
export async function beginFollowUp(
	tx: Repositories,
	deps: Deps,
	senders: Senders,
	request: FollowUpRequest,
	tried: ReadonlySet<FollowUpChannel>,
): Promise<Begun | FollowUpOutcome> {
	const now = deps.clock.now();
	const draft = await draftFollowUp(tx, request);
	if ('kind' in draft) return draft;
	const { response, survey, customer } = draft;
	const { purpose } = request;
	const existing = await tx.followUps.find(response.id, purpose);
	if (existing && existing.status !== 'failed') return alreadyThere(existing);

	const channels = channelsFor(request.channels, response.channel, senders).filter((channel) => !tried.has(channel));
	if (channels.length === 0) return { kind: 'blocked', sentence: NO_CREDENTIAL };
	const reached = await judge(tx, draft, request, channels, now);
	if ('kind' in reached) return reached;
	const { channel, address } = reached;

	const id = existing?.id ?? deps.random.id();
	const token = deps.random.token();
	const plain = { address, reference: id, unsubscribeUrl: unsubscribeLink(survey.baseUrl, token), test: false };
	const to = await withThread(tx, channel, plain, now);
	const message = composeFollowUp(channel, draft, to);
	const text = message.channel === 'email' ? message.text : message.body;
	const braked = await brakesHold(tx, { survey, channel, customer, now, text });
	if (braked.hold) {
		const { kind, sentence, until } = braked.hold;
		return skip(kind === 'pause' ? 'paused' : 'limitReached', sentence, until);
	}
	const followUp = await tx.followUps.begin({
		id,
		responseId: response.id,
		purpose,
		surveyKey: response.surveyKey,
		...(response.personId !== undefined && { personId: response.personId }),
		channel,
		address,
		...(message.channel === 'email' && { subject: message.subject }),
		text,
		begunAt: now,
		lease: deps.random.id(),
		leaseUntil: new Date(now.getTime() + SEND_LEASE_MS),
		tokenHash: hashToken(token),
	});
	if (!followUp) {
		if (braked.charge) await tx.brakes.release(braked.charge);
		return HANDLED;
	}
	return { kind: 'begun', followUp, message, number: draft.number, ...(braked.charge && { charge: braked.charge }) };
}

const NO_CREDENTIAL = 'The node has neither an NPS SMTP nor an NPS Twilio credential to send follow-ups with.';
const HANDLED = skip('alreadyHandled', 'Another run is sending this message.');

function alreadyThere({ status, sentAt, begunAt }: FollowUp): SkippedFollowUp {
	if (status === 'sending') return HANDLED;
	const day = (sentAt ?? begunAt).toISOString().slice(0, 10);
	return skip('alreadySent', `This answer was followed up for the same purpose on ${day}.`);
}

/** Where to write to; or why not, or not now. Suppressions and quarantine go by every address that is known. */
async function judge(
	tx: Repositories,
	{ response, survey, customer }: Draft,
	{ purpose, quarantineDays, window, defaultCountry }: FollowUpRequest,
	channels: readonly FollowUpChannel[],
	now: Date,
): Promise<Reached | SkippedFollowUp> {
	const { personId, surveyKey } = response;
	const addresses = identitiesOf(customer, defaultCountry).flatMap(({ kind, value }) => (kind === 'id' ? [] : [value]));
	const ledger =
		personId === undefined
			? { suppressed: await tx.suppressions.find(addresses), unreachable: await tx.suppressions.unreachable(addresses.flatMap(bouncedNames)) }
			: await tx.invitations.ledger({ personId, addresses, surveyKey, eventId: '', now });
	for (const why of ledger.suppressed?.values() ?? []) return skip('suppressed', skipSentence('suppressed', { why }));

	const reached = reachCustomer(channels, customer, defaultCountry, ledger.unreachable);
	if ('kind' in reached) return reached;

	const last = await tx.followUps.last({ purpose, personId, addresses, exceptResponse: response.id });
	const until = last && new Date(last.begunAt.getTime() + quarantineDays * DAY);
	if (until && now < until) {
		const [since, end] = [last.begunAt, until].map((date) => date.toISOString().slice(0, 10));
		const sentence = `Got a message for this purpose on ${since} and is left alone until ${end}.`;
		return skip('quarantined', sentence, until);
	}
	const opens = window && nextOpening(window, zonesOf(customer, survey.definition.timeZone, now, defaultCountry), now);
	if (opens && opens > now) {
		const sentence = `Outside the send window: it opens for this customer at ${opens.toISOString()}. Follow-ups do not wait by themselves.`;
		return skip('outsideWindow', sentence, opens);
	}
	return reached;
}

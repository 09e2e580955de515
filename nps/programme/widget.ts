import { createHmac, timingSafeEqual } from 'node:crypto';
import { decide } from '../eligibility';
import type { Customer } from '../events/candidate';
import type { RegisteredSurvey } from '../store/types';
import { DAY } from '../clock';
import type { Deps } from './deps';
import { claimedIdentity, type Trust } from './openAnswer';

/**
 * Whether the widget may ask this visitor now: not after an opt-out, not while another survey waits for an answer, and
 * not within the widget's own rest after the last survey on any channel. Only a known customer can be refused, so a
 * claimed e-mail address is not looked up at all: the answer would tell strangers who is a customer.
 */
export async function mayShowWidget(
	deps: Deps,
	{ definition }: RegisteredSurvey,
	customer: Customer | undefined,
	trust: Trust,
): Promise<boolean> {
	const { widget } = definition;
	if (!widget || definition.ended) return false;
	if (!customer) return widget.anonymous;
	const identity = claimedIdentity(customer);
	if (!identity || (trust === 'claimed' && identity.kind === 'email')) return true;
	const person = await deps.store.people.find([identity]);
	if (!person) return true;
	const now = deps.clock.now();
	const event = { source: 'widget', type: 'visit', id: deps.random.id(), occurredAt: now.toISOString() };
	const ledger = await deps.store.invitations.ledger({
		personId: person.id,
		addresses: [],
		surveyKey: definition.key,
		eventId: event.id,
		now,
	});
	const policy = {
		surveyKey: definition.key,
		quarantineAnsweredDays: widget.againAfterDays,
		quarantineUnansweredDays: widget.againAfterDays,
		channels: ['web'],
	} as const;
	if (!decide(policy, ledger, { customer: person.customer, event }, now).ask) return false;
	const [last] = await deps.store.responses.list({ personId: person.id, limit: 1 });
	return !last || last.answeredAt.getTime() + widget.againAfterDays * DAY <= now.getTime();
}

/** What a website's server signs for the visitor it has logged in: the ID, or the e-mail address where there is none. */
export function visitorSignature(secret: string, id: string): string {
	return createHmac('sha256', secret).update(id).digest('hex');
}

export function isVisitorSignature(secret: string, id: string, given: string | undefined): boolean {
	return given !== undefined && isSameSecret(visitorSignature(secret, id), given.toLowerCase());
}

/** Compares in the same time wherever the two differ. */
export function isSameSecret(expected: string, given: string): boolean {
	const digest = (text: string) => createHmac('sha256', 'compare').update(text).digest();
	return timingSafeEqual(digest(expected), digest(given));
}

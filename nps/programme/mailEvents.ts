import type { MailEvent, MailFact } from '../channels/email/events';
import type { ChannelName } from '../events/channels';
import { normaliseEmail } from '../events/identity';
import { readReference } from '../invitation';
import type { Deps } from './deps';
import { noteDelivery, type DeliveryFact } from './deliveryFacts';

/** What a provider reported in one verified call. */
export interface MailReport {
	readonly source: string;
	readonly events: readonly MailEvent[];
	/** Where the provider's signature does not cover the body: what it covers, and the body it came with. */
	readonly once?: { readonly token: string; readonly body: string };
}

export interface NotedReport {
	/** `reused`: what the provider signed came before with another body. Nothing was noted. */
	readonly status: 'noted' | 'reused';
	/** Reports that said something new. */
	readonly changed: number;
}

interface Matched {
	readonly event: MailEvent;
	readonly address?: string;
	readonly test: boolean;
}

const SCOPE = 'mail-events';
const EVENTS_PER_STEP = 100;

/**
 * Notes what a provider reports about mails, each event once. Whose mail it was is known by our own reference, never by an
 * address alone. When it breaks off, the provider's retry goes on where it stopped.
 */
export async function noteMailEvents(
	deps: Deps,
	{ source, events, once }: MailReport,
): Promise<NotedReport> {
	if (once && !(await vouchesFor(deps, source, once))) return { status: 'reused', changed: 0 };
	let changed = 0;
	for (let at = 0; at < events.length; at += EVENTS_PER_STEP) {
		const matched = await Promise.all(
			events.slice(at, at + EVENTS_PER_STEP).map(async (event) => await match(deps, event)),
		);
		const fresh = await takeIn(deps, source, matched.flatMap((one) => one ?? []));
		for (const { matched: one } of fresh) if (await note(deps, one)) changed += 1;
		await deps.store.deliveries.markEmitted(
			fresh.map(({ id }) => id),
			deps.clock.now(),
		);
	}
	return { status: 'noted', changed };
}

/** Whether what was signed has not come with another body before. */
async function vouchesFor(
	deps: Deps,
	source: string,
	{ token, body }: { readonly token: string; readonly body: string },
): Promise<boolean> {
	const now = deps.clock.now();
	return await deps.store.write(async ({ deliveries }) => {
		const delivery = { scope: SCOPE, source: `${source} token`, deliveryId: token, payload: {}, now };
		const { id, known, answer } = await deliveries.receive(delivery);
		if (known) return answer === body;
		await deliveries.setAnswer(id, body);
		await deliveries.markEmitted([id], now);
		return true;
	});
}

/** The mail an event is about. A copy to somebody else (a provider's archive) says nothing about the customer's address. */
async function match({ store }: Deps, event: MailEvent): Promise<Matched | undefined> {
	const { invitationId, reminder: number } = readReference(event.reference);
	const invitation = await store.invitations.get(invitationId);
	if (!invitation) return await matchFollowUp(store, event);
	const sent = number === undefined ? invitation : await store.reminders.get(invitationId, number);
	return sent && about(sent, event, invitation.test);
}

async function matchFollowUp({ followUps }: Deps['store'], event: MailEvent): Promise<Matched | undefined> {
	const followUp = await followUps.get(event.reference);
	return followUp && about(followUp, event, false);
}

function about(
	sent: { readonly channel: ChannelName; readonly address?: string },
	event: MailEvent,
	test: boolean,
): Matched | undefined {
	if (sent.channel !== 'email') return undefined;
	const address = sent.address === undefined ? undefined : normaliseEmail(sent.address);
	if (event.address && address && event.address !== address) return undefined;
	return { event, test, ...(address && { address }) };
}

async function takeIn(deps: Deps, source: string, matched: readonly Matched[]) {
	if (matched.length === 0) return [];
	const now = deps.clock.now();
	return await deps.store.write(async ({ deliveries }) => {
		const fresh: Array<{ readonly id: string; readonly matched: Matched }> = [];
		for (const one of matched) {
			const delivery = { scope: SCOPE, source, deliveryId: one.event.id, payload: {}, now };
			const { id, known } = await deliveries.receive(delivery);
			if (known !== 'emitted') fresh.push({ id, matched: one });
		}
		return fresh;
	});
}

async function note(deps: Deps, { event, address, test }: Matched): Promise<boolean> {
	const { fact, reference } = event;
	if (fact.kind === 'opened') {
		return await deps.store.invitations.noteOpened(readReference(reference).invitationId, deps.clock.now());
	}
	if (fact.kind !== 'unsubscribed') {
		return (await noteDelivery(deps, reference, factFrom(fact))) === 'changed';
	}
	// The survey did arrive and may still be answered: only the address is left alone from now on.
	if (!address || test) return false;
	const wish = { kind: 'email', address, reason: fact.sentence, source: 'provider' } as const;
	await deps.store.suppressions.add(wish, deps.clock.now());
	return true;
}

function factFrom(fact: Exclude<MailFact, { kind: 'unsubscribed' | 'opened' }>): DeliveryFact {
	switch (fact.kind) {
		case 'delivered':
		case 'bounced':
			return fact;
		case 'refused':
			return { kind: 'refused', source: 'provider', sentence: fact.sentence };
		case 'complained':
			return { kind: 'refused', source: 'complaint', sentence: fact.sentence };
	}
}

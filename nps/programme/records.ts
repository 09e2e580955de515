import { normaliseEmail, normalisePhone } from '../events/identity';
import type { Identity } from '../events/identity';
import { invitationItem, type InvitationItem } from '../invitation';
import { toScore, type Score } from '../score';
import type { ResponseItem } from '../survey';
import { responseItem } from '../survey/responseItem';
import type { Erasure, FollowUp, Person, Skip } from '../store/types';
import { maskedAddress, noteChanges } from './changeLog';
import type { Deps } from './deps';

/** How somebody is looked up. */
export type LookupKind = Identity['kind'];

const NORMALISE: Record<LookupKind, (value: string, country?: string) => string | undefined> = {
	id: (value) => value || undefined,
	email: (value) => normaliseEmail(value),
	phone: (value, country) => normalisePhone(value, country),
};

/** The identity as the store knows it; undefined when the value cannot be one. */
export function lookupIdentity(
	kind: LookupKind,
	value: string,
	defaultCountry?: string,
): Identity | undefined {
	const normalised = NORMALISE[kind](value.trim(), defaultCountry);
	return normalised === undefined ? undefined : { kind, value: normalised };
}

const HISTORY = 50;

/** What an agent wants to know before picking up the phone. */
export interface CustomerView {
	readonly known: boolean;
	readonly customer?: Person['customer'];
	readonly lastScore: Score | null;
	readonly lastResponse?: ResponseItem;
	readonly responses: readonly ResponseItem[];
	readonly invitations: readonly InvitationItem[];
	/** Messages that went out, or may have, after an answer. */
	readonly followUps: readonly FollowUpRecord[];
	readonly suppressed: boolean;
	readonly suppressionReason?: string;
}

export interface FollowUpRecord extends Pick<
	FollowUp,
	'responseId' | 'surveyKey' | 'purpose' | 'channel' | 'status' | 'reason' | 'subject' | 'text'
> {
	readonly begunAt: string;
	readonly sentAt?: string;
}

function followUpRecord(followUp: FollowUp): FollowUpRecord {
	const { responseId, surveyKey, purpose, channel, status, reason, subject, text, begunAt, sentAt } = followUp;
	return {
		responseId,
		surveyKey,
		purpose,
		channel,
		status,
		...(reason !== undefined && { reason }),
		...(subject !== undefined && { subject }),
		...(text !== undefined && { text }),
		begunAt: begunAt.toISOString(),
		...(sentAt && { sentAt: sentAt.toISOString() }),
	};
}

/** Last score and history of a customer, newest first; answers to tests are left out. */
export async function customerView(deps: Deps, identity: Identity): Promise<CustomerView> {
	const person = await deps.store.people.find([identity]);
	const suppressions = await deps.store.suppressions.find(addressesOf(person, identity));
	const [suppressionReason] = suppressions.values();
	const ledger = { suppressed: suppressions.size > 0, ...(suppressionReason && { suppressionReason }) };
	if (!person) return { known: false, lastScore: null, responses: [], invitations: [], followUps: [], ...ledger };

	const responses = (await deps.store.responses.list({ personId: person.id, limit: HISTORY })).map(
		responseItem,
	);
	const invitations = await deps.store.invitations.ofPerson(person.id, HISTORY);
	const followUps = await deps.store.followUps.ofPerson(person.id, HISTORY);
	const lastResponse = responses.find(({ score }) => score !== null);
	return {
		known: true,
		customer: person.customer,
		lastScore: toScore(lastResponse?.score ?? null),
		...(lastResponse && { lastResponse }),
		responses,
		invitations: invitations.filter(({ test }) => !test).map((invitation) => invitationItem(invitation)),
		followUps: followUps.map(followUpRecord),
		...ledger,
	};
}

/** Why somebody was not asked, or when they were, in one sentence, with the decisions behind it. */
export async function explain(
	deps: Deps,
	identity: Identity,
): Promise<{ readonly sentence: string; readonly decisions: ReadonlyArray<Omit<Skip, 'personId'>> }> {
	const person = await deps.store.people.find([identity]);
	const [suppressed] = (await deps.store.suppressions.find(addressesOf(person, identity))).values();
	if (!person) {
		return {
			sentence: suppressed
				? `Must not be contacted: ${suppressed}.`
				: 'Nobody with this address or ID has ever reached NPS Send Survey.',
			decisions: [],
		};
	}
	const skips = await deps.store.invitations.skips(person.id, HISTORY);
	const invitations = (await deps.store.invitations.ofPerson(person.id, HISTORY)).filter(({ test }) => !test);
	const decisions = skips.map(({ personId: _personId, ...skip }) => skip);
	const [lastSkip] = skips;
	const [lastInvitation] = invitations;
	if (suppressed) return { sentence: `Must not be contacted: ${suppressed}.`, decisions };
	if (lastSkip && (!lastInvitation || lastSkip.at >= lastInvitation.createdAt)) {
		return { sentence: `Not asked on ${dayOf(lastSkip.at)}: ${lastSkip.sentence}`, decisions };
	}
	if (!lastInvitation) return { sentence: 'No decision about this customer is on record.', decisions };
	const { status, surveyKey, dueAt, sentAt, channel, reason } = lastInvitation;
	const why = reason ? ` (${reason})` : '';
	return {
		sentence: sentAt
			? `Was asked "${surveyKey}" by ${channel} on ${dayOf(sentAt)}; the invitation is ${status}${why}.`
			: `The invitation to "${surveyKey}" is ${status}, due on ${dayOf(dueAt)}${why}.`,
		decisions,
	};
}

/**
 * Notes that an address must not be contacted any more, and cancels what is scheduled for it. The log of
 * changes says so, under the masked address.
 */
export async function optOut(
	deps: Deps,
	identity: Identity & { readonly kind: 'email' | 'phone' },
	reason: string,
	source: string,
): Promise<void> {
	const { kind, value: address } = identity;
	await deps.store.write(async (tx) => {
		const known = (await tx.suppressions.find([address])).get(address);
		await tx.suppressions.add({ kind, address, reason, source }, deps.clock.now());
		if (known !== undefined) return;
		await noteChanges(tx, deps, [{ kind: 'suppression', subject: maskedAddress(address), to: reason }]);
	});
}

/**
 * Removes a person from the store; scores stay, anonymous. Undefined when nobody is known by this identity. The log of
 * changes says that it was done, and nothing of whom.
 */
export async function erase(deps: Deps, identity: Identity): Promise<Erasure | undefined> {
	const person = await deps.store.people.find([identity]);
	if (!person) return undefined;
	return await deps.store.write(async (tx) => {
		const erasure = await tx.people.erase(person.id, deps.clock.now());
		const { invitations, responses, deliveries } = erasure;
		const to = `${invitations} invitations, ${responses} answers and ${deliveries} deliveries emptied`;
		await noteChanges(tx, deps, [{ kind: 'erasure', subject: 'a customer', to }]);
		return erasure;
	});
}

function addressesOf(person: Person | undefined, identity: Identity): string[] {
	const { email, phone } = person?.customer ?? {};
	const known = [email && normaliseEmail(email), phone && normalisePhone(phone)].flatMap((a) => a || []);
	return identity.kind === 'id' ? known : [...new Set([identity.value, ...known])];
}

function dayOf(date: Date): string {
	return date.toISOString().slice(0, 10);
}

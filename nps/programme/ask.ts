import { decide, type Policy } from '../eligibility';
import { DAY } from '../clock';
import type { Customer, CustomerEvent } from '../events/candidate';
import { identitiesOf } from '../events/identity';
import type { Invitation } from '../invitation';
import type { RegisteredSurvey, Repositories } from '../store/types';
import { deliver, SEND_LEASE_MS, type Senders } from './deliver';
import type { Deps } from './deps';
import type { Outcome, SkippedBecause } from './outcome';
import { sendDue } from './sendDue';
import { dueAt, type When } from './when';

export interface AskRequest {
	readonly survey: RegisteredSurvey;
	readonly policy: Policy;
	readonly customer: Customer;
	/** Left out for rows of a list: one event a calendar month is made up then, so that a list run twice asks once. */
	readonly event?: CustomerEvent;
	/** Left out: the survey's own. */
	readonly touchpoint?: string;
	readonly segments?: Readonly<Record<string, string>>;
	readonly when: When;
}

type Filed =
	| { readonly kind: 'filed'; readonly invitation: Invitation }
	| { readonly kind: 'resumed'; readonly invitationId: string }
	| { readonly kind: 'skipped'; readonly outcome: Outcome };

/**
 * Decides about one customer, writes the decision down, and only then sends (or leaves it scheduled). The decision and
 * the intent are one transaction, so that a crash or a parallel run can never ask twice.
 */
export async function ask(deps: Deps, senders: Senders, request: AskRequest): Promise<Outcome> {
	const now = deps.clock.now();
	const { survey, policy, customer } = request;
	const touchpoint = request.touchpoint ?? survey.definition.touchpoint;
	const event = request.event ?? listEvent(customer, touchpoint, now);
	const due = dueAt(request.when, eventTime(event, now), now);
	const filed = await deps.store.write((tx) =>
		file(tx, deps, { ...request, event, touchpoint }, due, now),
	);
	switch (filed.kind) {
		case 'skipped':
			return filed.outcome;
		case 'resumed':
			return await sendDue(deps, senders, survey, policy, { invitationId: filed.invitationId });
		case 'filed':
			return filed.invitation.status === 'scheduled'
				? { kind: 'scheduled', invitation: filed.invitation }
				: await deliver(deps, senders, survey, filed.invitation, 'firstAttempt');
	}
}

/** Ledger, decision and intent in one transaction. */
async function file(
	tx: Repositories,
	deps: Deps,
	request: AskRequest & { event: CustomerEvent; touchpoint: string },
	due: Date,
	now: Date,
): Promise<Filed> {
	const { survey, policy, customer, event, touchpoint, segments } = request;
	const identities = identitiesOf(customer, policy.defaultCountry);
	const person = await tx.people.resolve(customer, identities, now);
	const addresses = identities.filter(({ kind }) => kind !== 'id').map(({ value }) => value);
	const ledger = await tx.invitations.ledger({
		personId: person.id,
		addresses,
		surveyKey: survey.definition.key,
		eventId: event.id,
		now,
	});
	const sendsNow = due <= now;
	if (ledger.duplicateEvent && sendsNow && (await isStranded(tx, ledger.duplicateEvent.id, now))) {
		return { kind: 'resumed', invitationId: ledger.duplicateEvent.id };
	}
	const skipped = async (reason: SkippedBecause, sentence: string): Promise<Filed> => {
		if (reason !== 'duplicateEvent') {
			await tx.invitations.recordSkip({
				surveyKey: survey.definition.key,
				personId: person.id,
				customer,
				event,
				reason,
				sentence,
				at: now,
			});
		}
		return {
			kind: 'skipped',
			outcome: { kind: 'skipped', reason, sentence, customer, event, touchpoint },
		};
	};
	const terms = { ...policy, surveyEnded: survey.definition.ended };
	const decision = decide(terms, ledger, { customer, event, touchpoint }, now, due);
	if (!decision.ask) return await skipped(decision.reason, decision.sentence);

	const { answerWindowDays } = survey.definition;
	const created = await tx.invitations.create({
		id: deps.random.id(),
		surveyKey: survey.definition.key,
		surveyVersion: survey.version,
		personId: person.id,
		customer,
		event,
		touchpoint,
		channel: decision.channel,
		address: decision.address,
		status: sendsNow ? 'sending' : 'scheduled',
		dueAt: due,
		createdAt: now,
		expiresAt: new Date(due.getTime() + answerWindowDays * DAY),
		test: false,
		segments,
		...(sendsNow && { lease: deps.random.id(), leaseUntil: new Date(now.getTime() + SEND_LEASE_MS) }),
	});
	if (created.created) return { kind: 'filed', invitation: created.invitation };
	return await skipped(
		created.conflict,
		created.conflict === 'duplicateEvent'
			? 'This event was decided a moment ago by another run.'
			: 'An invitation to this survey was opened a moment ago by another run.',
	);
}

/** Whether an earlier invitation for the same event is overdue with nobody at work on it: asking again then means sending that one. */
async function isStranded(tx: Repositories, invitationId: string, now: Date): Promise<boolean> {
	const invitation = await tx.invitations.get(invitationId);
	return invitation?.status === 'scheduled' && invitation.dueAt <= now && invitation.lease === undefined;
}

function eventTime(event: CustomerEvent, now: Date): Date {
	const time = Date.parse(event.occurredAt);
	return Number.isNaN(time) ? now : new Date(time);
}

/** The event of somebody on a list: `<touchpoint>:<customer>:<month>`. */
function listEvent(customer: Customer, touchpoint: string, now: Date): CustomerEvent {
	const occurredAt = now.toISOString();
	return {
		source: 'list',
		type: 'list',
		id: `${touchpoint}:${customer.id}:${occurredAt.slice(0, 7)}`,
		occurredAt,
	};
}

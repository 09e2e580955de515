import { decide, type Decision, type Ledger, type Policy } from '../eligibility';
import { DAY } from '../clock';
import type { Customer, CustomerEvent } from '../events/candidate';
import { identitiesOf, type Identity } from '../events/identity';
import type { Invitation } from '../invitation';
import { hashToken } from '../random';
import type { RegisteredSurvey, Repositories } from '../store/types';
import { brakesHold } from './brakes';
import { approvalHold } from './brakesApproval';
import { deliver, SEND_LEASE_MS, type Senders } from './deliver';
import type { Deps } from './deps';
import type { Outcome, SkippedBecause } from './outcome';
import { isPlanned, nextTurn, type Recurrence, type Turn } from './recurring';
import { sendDue } from './sendDue';
import { variantFor } from './variant';
import { dueAt, type When } from './when';

export interface AskRequest {
	readonly survey: RegisteredSurvey;
	readonly policy: Policy;
	readonly customer: Customer;
	/** Left out for rows of a list: one event a period is made up then, so that a list run twice asks once. */
	readonly event?: CustomerEvent;
	/** For rows of a list; left out, the period is the calendar month and everybody is asked when the list runs. */
	readonly recurrence?: Recurrence;
	/** Left out: the survey's own. */
	readonly touchpoint?: string;
	readonly segments?: Readonly<Record<string, string>>;
	readonly when: When;
	/** The run this belongs to, where it needs approval: what is decided waits for that. */
	readonly batchId?: string;
}

type Filed =
	| { readonly kind: 'filed'; readonly invitation: Invitation; readonly token: string }
	| { readonly kind: 'resumed'; readonly invitationId: string }
	| { readonly kind: 'skipped'; readonly outcome: Outcome };

/**
 * Decides about one customer, writes the decision down, and only then sends (or leaves it scheduled). The decision and
 * the intent are one transaction, so that a crash or a parallel run can never ask twice.
 */
export async function ask(deps: Deps, senders: Senders, request: AskRequest): Promise<Outcome> {
	const now = deps.clock.now();
	const { survey, policy, customer } = request;
	const plan = planOf(request, now);
	const { event, touchpoint } = plan;
	if (plan.notYet) {
		return { kind: 'skipped', reason: 'notTheirDay', sentence: plan.notYet, customer, event, touchpoint };
	}
	const identities = identitiesOf(customer, policy.defaultCountry);
	const fileNow = async () =>
		await deps.store.write((tx) => file(tx, deps, request, identities, plan, now), { identities, eventId: event.id });
	let filed = await fileNow();
	if (plan.turn && isOpenStill(filed) && (await deps.store.invitations.expire(now)) > 0) {
		// What was open belonged to the turn before, and is over.
		filed = await fileNow();
	}
	switch (filed.kind) {
		case 'skipped':
			return filed.outcome;
		case 'resumed':
			return await sendDue(deps, senders, survey, policy, { invitationId: filed.invitationId });
		case 'filed':
			return filed.invitation.status === 'scheduled'
				? scheduledOutcome(filed.invitation)
				: await deliver(deps, senders, survey, filed.invitation, filed.token, 'firstAttempt');
	}
}

/** What of a request is certain before anything is looked up. */
export interface AskPlan {
	readonly event: CustomerEvent;
	readonly touchpoint: string;
	readonly due: Date;
	readonly turn?: Turn;
	/** Why this is not the run that asks the customer. */
	readonly notYet?: string;
}

export function planOf(request: Omit<AskRequest, 'policy' | 'segments'>, now: Date): AskPlan {
	const { survey, customer, recurrence, when } = request;
	const { key, timeZone } = survey.definition;
	const touchpoint = request.touchpoint ?? survey.definition.touchpoint;
	const turn =
		recurrence && !request.event ? nextTurn(recurrence, { key, timeZone }, customer.id, now) : undefined;
	const event = request.event ?? listEvent(customer, touchpoint, now, turn);
	const due = turn && when.kind === 'now' ? turn.at : dueAt(when, eventTime(event, now), now);
	if (!turn) return { event, touchpoint, due };
	if (isPlanned(turn)) return { event, touchpoint, due, turn };
	const notYet = `Is asked on ${turn.at.toISOString().slice(0, 10)}, when the list has run once more.`;
	return { event, touchpoint, due, turn, notYet };
}

/** The decision about one customer, by what the store knows: the same when somebody is asked and when a dry run says who would be. */
export function judgeAsk(
	{ survey, policy, customer }: Pick<AskRequest, 'survey' | 'policy' | 'customer'>,
	{ event, touchpoint, due, turn }: AskPlan,
	ledger: Ledger,
	now: Date,
): Decision {
	const terms = { ...policy, surveyEnded: survey.definition.ended };
	const judge = (at: Date) => decide(terms, ledger, { customer, event, touchpoint }, now, at);
	const decision = judge(due);
	// A turn waits for the end of a quarantine, as long as the next one has not come.
	const waits = !decision.ask && turn && decision.until && decision.until < turn.before;
	return waits ? judge(decision.until) : decision;
}

/** Ledger, decision and intent in one transaction. */
async function file(
	tx: Repositories,
	deps: Deps,
	request: AskRequest,
	identities: readonly Identity[],
	plan: AskPlan,
	now: Date,
): Promise<Filed> {
	const { survey, customer, segments, batchId } = request;
	const { event, touchpoint, due, turn } = plan;
	const person = await tx.people.resolve(customer, identities, now);
	const addresses = identities.filter(({ kind }) => kind !== 'id').map(({ value }) => value);
	const ledger = await tx.invitations.ledger({
		personId: person.id,
		addresses,
		surveyKey: survey.definition.key,
		eventId: event.id,
		now,
	});
	if (ledger.duplicateEvent && due <= now && (await isStranded(tx, ledger.duplicateEvent.id, now))) {
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
	const decision = judgeAsk(request, plan, ledger, now);
	if (!decision.ask) return await skipped(decision.reason, decision.sentence);
	const approval = batchId === undefined ? {} : await approvalHold(tx, batchId);
	if (approval.rejected) return await skipped('rejected', approval.rejected);
	const isDue = decision.at <= now && !approval.hold;
	const variant = await variantFor(tx, survey.definition, person, customer);
	const { channel } = decision;
	const braked = isDue ? await brakesHold(tx, { survey, channel, customer, variant, now }) : {};
	const hold = approval.hold ?? braked.hold;
	const sendsNow = isDue && !hold;

	// What a pause holds stays due; everything else that is held has its time.
	const notBefore = hold && hold.kind !== 'pause' ? hold.until : undefined;
	const sendsAt = hold?.kind === 'cap' ? hold.until : decision.at;
	const windowMs = survey.definition.answerWindowDays * DAY;
	const openUntil = Math.min(sendsAt.getTime() + windowMs, turn?.before.getTime() ?? Infinity);
	const created = await tx.invitations.create({
		id: deps.random.id(),
		surveyKey: survey.definition.key,
		surveyVersion: survey.version,
		variant,
		personId: person.id,
		customer,
		event,
		touchpoint,
		channel: decision.channel,
		address: decision.address,
		status: sendsNow ? 'sending' : 'scheduled',
		dueAt: decision.at,
		createdAt: now,
		expiresAt: approval.endsAt ?? new Date(openUntil),
		test: false,
		segments,
		...(hold && { held: hold.kind, reason: hold.sentence }),
		...(notBefore && { notBefore }),
		...(batchId !== undefined && { batch: batchId }),
		...(braked.charge && { charge: braked.charge }),
		...(sendsNow && { lease: deps.random.id(), leaseUntil: new Date(now.getTime() + SEND_LEASE_MS) }),
	});
	if (created.created) {
		const token = deps.random.token();
		if (sendsNow) await tx.invitations.addToken(created.invitation.id, hashToken(token), now);
		return { kind: 'filed', invitation: created.invitation, token };
	}
	if (braked.charge) await tx.brakes.release(braked.charge);
	return await skipped(
		created.conflict,
		created.conflict === 'duplicateEvent'
			? 'This event was decided a moment ago by another run.'
			: 'An invitation to this survey was opened a moment ago by another run.',
	);
}

/** Whether an earlier invitation for the same event is overdue with nobody at work on it: asking again then means sending that one. */
export async function isStranded(tx: Pick<Repositories, 'invitations'>, invitationId: string, now: Date): Promise<boolean> {
	const invitation = await tx.invitations.get(invitationId);
	return invitation?.status === 'scheduled' && invitation.dueAt <= now && invitation.lease === undefined;
}

function scheduledOutcome(invitation: Invitation): Outcome {
	const { held, reason } = invitation;
	return { kind: 'scheduled', invitation, ...(held && reason && { sentence: reason }) };
}

function eventTime(event: CustomerEvent, now: Date): Date {
	const time = Date.parse(event.occurredAt);
	return Number.isNaN(time) ? now : new Date(time);
}

const isOpenStill = (filed: Filed): boolean =>
	filed.kind === 'skipped' && filed.outcome.kind === 'skipped' && filed.outcome.reason === 'openInvitation';

/** The event of somebody on a list: `<touchpoint>:<customer>:<period>`. */
function listEvent(customer: Customer, touchpoint: string, now: Date, turn?: Turn): CustomerEvent {
	const occurredAt = (turn?.at ?? now).toISOString();
	return {
		source: 'list',
		type: 'list',
		id: `${touchpoint}:${customer.id}:${turn?.period ?? occurredAt.slice(0, 7)}`,
		occurredAt,
	};
}

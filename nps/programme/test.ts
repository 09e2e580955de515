import { decide, type Policy } from '../eligibility';
import { DAY } from '../clock';
import type { Customer } from '../events/candidate';
import { hashToken } from '../random';
import type { RegisteredSurvey } from '../store/types';
import { assignVariant } from '../survey';
import { deliver, SEND_LEASE_MS, type Senders } from './deliver';
import type { Deps } from './deps';
import type { Outcome } from './outcome';

/** Where tests go instead of to a customer. */
export interface TestRecipient {
	readonly email?: string;
	readonly phone?: string;
}

/**
 * Sends the survey this customer would get to the test recipient: same wording, own addresses, a page that says it is a
 * test and works. Nothing of it counts, and the customer's ledger is not touched.
 */
export async function sendTest(
	deps: Deps,
	senders: Senders,
	request: {
		readonly survey: RegisteredSurvey;
		readonly policy: Policy;
		readonly customer: Customer;
		readonly touchpoint?: string;
		readonly recipient: TestRecipient;
		/** Which reminder, 1 for the first; left out: the survey itself. */
		readonly reminder?: number;
	},
): Promise<Outcome> {
	const { survey, policy, recipient } = request;
	const now = deps.clock.now();
	const customer = testCustomer(request.customer, recipient);
	const touchpoint = request.touchpoint ?? survey.definition.touchpoint;
	const id = deps.random.id();
	const event = { source: 'test', type: 'test', id, occurredAt: now.toISOString() };
	const reachable = { ...policy, window: undefined, sample: undefined, requireConsent: false };
	const decision = decide(reachable, {}, { customer, event, touchpoint }, now);
	if (!decision.ask) return { kind: 'skipped', customer, event, touchpoint, ...decision };

	const invitation = await deps.store.write(async (tx) => {
		const person = await tx.people.resolve(customer, [{ kind: 'id', value: customer.id }], now);
		const created = await tx.invitations.create({
			id,
			surveyKey: survey.definition.key,
			surveyVersion: survey.version,
			variant: assignVariant(survey.definition, request.customer),
			personId: person.id,
			customer,
			event,
			touchpoint,
			channel: decision.channel,
			address: decision.address,
			status: 'sending',
			dueAt: now,
			createdAt: now,
			expiresAt: new Date(now.getTime() + DAY),
			test: true,
			lease: deps.random.id(),
			leaseUntil: new Date(now.getTime() + SEND_LEASE_MS),
		});
		return created.created ? created.invitation : undefined;
	});
	if (!invitation) throw new Error('A test invitation met a conflict, which tests never do');
	const { reminder } = request;
	const message = { ...invitation, ...(reminder !== undefined && { reminder }) };
	const token = deps.random.token();
	await deps.store.invitations.addToken(message.id, hashToken(token), deps.clock.now());
	return await deliver(deps, senders, survey, message, token, 'firstAttempt');
}

/** The customer's name and language at the recipient's addresses, known by an ID of its own; nothing else of the customer is kept. */
function testCustomer({ id, name, locale }: Customer, { email, phone }: TestRecipient): Customer {
	return {
		id: `test:${email ?? phone ?? id}`,
		...(name !== undefined && { name }),
		...(locale !== undefined && { locale }),
		...(email && { email }),
		...(phone && { phone }),
	};
}

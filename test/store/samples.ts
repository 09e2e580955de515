import { randomUUID } from 'node:crypto';
import type { Customer } from '../../nps/events/candidate';
import type { Identity } from '../../nps/events/identity';
import type { Invitation } from '../../nps/invitation/invitation';
import { toScore } from '../../nps/score';
import type { NewInvitation, Person, Repositories } from '../../nps/store';
import type { Response } from '../../nps/survey/response';
import type { SurveyDefinition } from '../../nps/survey/definition';

export const NOW = new Date('2026-03-10T12:00:00Z');
export const HOUR = 3_600_000;
export const later = (ms: number, from = NOW): Date => new Date(from.getTime() + ms);

export function survey(changes: Partial<SurveyDefinition> = {}): SurveyDefinition {
	return {
		schema: 1,
		key: 'shop',
		name: 'Shop',
		metric: 'nps',
		touchpoint: 'delivery',
		brand: { name: 'Acme', colour: '#123456' },
		language: 'en',
		timeZone: 'UTC',
		followUp: {},
		thanks: {},
		editWindowHours: 24,
		answerWindowDays: 14,
		commentWaitMinutes: 30,
		emission: 'complete',
		ended: false,
		...changes,
	};
}

export const HOST = { workflowId: 'w1', baseUrl: 'https://n8n.example/webhook/nps/shop' };

export function anna(changes: Partial<Customer> = {}): Customer {
	return {
		id: 'c-1',
		name: 'Anna',
		email: 'anna@example.com',
		phone: '+4917112345678',
		...changes,
	};
}

export function identitiesOf({ id, email, phone }: Customer): Identity[] {
	return [
		{ kind: 'id', value: id },
		...(email ? [{ kind: 'email' as const, value: email }] : []),
		...(phone ? [{ kind: 'phone' as const, value: phone }] : []),
	];
}

export async function personOf(store: Repositories, customer = anna()): Promise<Person> {
	return await store.people.resolve(customer, identitiesOf(customer), NOW);
}

export function invitation(person: Person, changes: Partial<NewInvitation> = {}): NewInvitation {
	return {
		id: randomUUID(),
		surveyKey: 'shop',
		surveyVersion: 1,
		personId: person.id,
		customer: person.customer,
		event: {
			source: 'stripe',
			type: 'order.delivered',
			id: `order-${randomUUID()}`,
			occurredAt: NOW.toISOString(),
			agent: 'Bob',
			team: 'North',
		},
		touchpoint: 'delivery',
		channel: 'email',
		address: person.customer.email,
		status: 'scheduled',
		dueAt: NOW,
		createdAt: NOW,
		expiresAt: later(14 * 24 * HOUR),
		test: false,
		...changes,
	};
}

/** One that went out at `NOW`. */
export async function sentInvitation(
	store: Repositories,
	person: Person,
	changes: Partial<NewInvitation> = {},
): Promise<Invitation> {
	const created = await store.invitations.create(
		invitation(person, { status: 'sent', sentAt: NOW, ...changes }),
	);
	if (!created.created) throw new Error(created.conflict);
	return created.invitation;
}

export function response(
	changes: Partial<Omit<Response, 'score'>> & { score?: number | null } = {},
): Response {
	const { score = 9, ...rest } = changes;
	return {
		id: randomUUID(),
		surveyKey: 'shop',
		surveyVersion: 1,
		customer: { id: 'c-1' },
		channel: 'email',
		touchpoint: 'delivery',
		answeredAt: NOW,
		updatedAt: NOW,
		editUntil: later(24 * HOUR),
		completeAt: NOW,
		confirmed: true,
		test: false,
		revision: 1,
		emittedRevision: 0,
		...rest,
		score: score === null ? null : toScore(score),
	};
}

/** What an answer to this invitation says of it. */
export function to({
	id,
	personId,
	customer,
	sentAt,
}: Invitation): Partial<Omit<Response, 'score'>> {
	return { invitationId: id, personId, customer, invitationSentAt: sentAt };
}

import { identitiesOf } from '../events/identity';
import { surveyLink } from '../invitation';
import { hashToken } from '../random';
import { ask, type AskRequest } from './ask';
import type { Deps } from './deps';
import type { Outcome } from './outcome';

/**
 * A personal link to the survey, for whoever hands it over (a chat, a ticket, a receipt). Asking again for the same event
 * gives a new link to the same invitation, so that there is still one answer.
 */
export async function getLink(
	deps: Deps,
	request: Omit<AskRequest, 'when'>,
): Promise<Outcome> {
	const policy = { ...request.policy, channels: ['web'] as const };
	const outcome = await ask(deps, {}, { ...request, policy, when: { kind: 'now' } });
	if (outcome.kind !== 'skipped' || outcome.reason !== 'duplicateEvent') return outcome;

	const existing = await openInvitation(deps, request, outcome.event.id);
	if (!existing) return outcome;
	const token = deps.random.token();
	await deps.store.invitations.addToken(existing.id, hashToken(token), deps.clock.now());
	return { kind: 'sent', invitation: existing, link: surveyLink(request.survey.baseUrl, token) };
}

const RECENT = 50;

async function openInvitation(deps: Deps, { customer, survey, policy }: Omit<AskRequest, 'when'>, eventId: string) {
	const person = await deps.store.people.find(identitiesOf(customer, policy.defaultCountry));
	const invitations = person ? await deps.store.invitations.ofPerson(person.id, RECENT) : [];
	return invitations.find(
		({ surveyKey, event, status }) =>
			surveyKey === survey.definition.key &&
			event.id === eventId &&
			['sent', 'delivered', 'answered'].includes(status),
	);
}

import type { Customer } from '../events/candidate';
import type { RegisteredSurvey } from '../store/types';
import type { Response } from '../survey';
import { redact } from '../text';
import type { Deps } from './deps';

/** Whoever answers an anonymous survey. */
export const NOBODY: Customer = { id: 'anonymous' };

/** Whether an answer is kept without its person: as the survey was when it was first given. */
export function isAnonymous({ definition }: RegisteredSurvey, existing?: Response): boolean {
	return existing ? existing.anonymous === true : definition.anonymous === true;
}

/**
 * The answer as an anonymous survey keeps it: nothing says whose it is. What it belongs to stays, agent, team and segments
 * among it; the link to the invitation stays only until the answer can change no more (`responses.cutAnonymous`), and the
 * moment of sending, which would find that invitation again, not at all.
 */
export function withoutPerson({
	personId: _person,
	invitationSentAt: _sentAt,
	...response
}: Response): Response {
	const { comment, customer, segments } = response;
	return {
		...response,
		customer: NOBODY,
		...(segments && { segments: withoutNames(segments, customer) }),
		...(comment !== undefined && { comment: redact(comment) }),
		anonymous: true,
	};
}

/** The segments that do not say who the customer is. */
function withoutNames(
	segments: Readonly<Record<string, string>>,
	{ id, email, phone, name }: Customer,
): Readonly<Record<string, string>> {
	const names = new Set([id, email, phone, name].map((text) => text?.trim().toLowerCase()));
	return Object.fromEntries(Object.entries(segments).filter(([, value]) => !names.has(value.trim().toLowerCase())));
}

/** Something with a comment, without addresses and numbers that say whose it is. */
export function withoutAddresses<Said extends { readonly comment?: string }>(said: Said): Said {
	return said.comment === undefined ? said : { ...said, comment: redact(said.comment) };
}

/**
 * Cuts the anonymous answers that can change no more from their invitations. Called whenever the programme is looked
 * after: with each poll of an NPS Activity Trigger, each answer to an anonymous survey and each run of NPS Records.
 */
export async function cutAnonymousAnswers({ store, clock }: Pick<Deps, 'store' | 'clock'>): Promise<void> {
	await store.responses.cutAnonymous(clock.now());
}

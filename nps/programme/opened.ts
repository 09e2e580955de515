import { PREVIEW_TOKEN } from '../invitation';
import { hashToken } from '../random';
import type { RegisteredSurvey } from '../store/types';
import type { Deps } from './deps';

/** Nobody sees a page and touches it sooner; in milliseconds after the server has made it. */
const QUICKEST_PERSON = 500;
/** A page that was left open for longer says when it was made, and no more. */
const LONGEST_VISIT = 30 * 24 * 60 * 60 * 1000;

/**
 * Notes that a person is at the page behind a link. It is no answer: it counts in the funnel, and keeps reminders away that
 * are for those who did not open the survey. What a program seems to have sent is no sign of anybody.
 */
export async function noteOpenedPage(
	deps: Deps,
	{ definition }: RegisteredSurvey,
	token: string,
	servedAt: Date | undefined,
): Promise<boolean> {
	const now = deps.clock.now();
	const age = servedAt ? now.getTime() - servedAt.getTime() : -1;
	if (token === PREVIEW_TOKEN || age < QUICKEST_PERSON || age > LONGEST_VISIT) return false;
	const invitation = await deps.store.invitations.findByToken(hashToken(token));
	if (!invitation || invitation.surveyKey !== definition.key) return false;
	return await deps.store.invitations.noteOpened(invitation.id, now);
}

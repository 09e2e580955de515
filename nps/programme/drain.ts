import { DAY, HOUR } from '../clock';
import type { RegisteredSurvey, SubscribedEvent } from '../store/types';
import type { Deps } from './deps';

const OVERDUE_AFTER_MS = HOUR;
/** A node that has not asked for so long is no longer there. */
const SILENT_AFTER_MS = DAY;

/** Why scheduled invitations of this survey would not go out, in a sentence; undefined when somebody sends them. */
export async function drainWarning(deps: Deps, surveyKey: string): Promise<string | undefined> {
	const lastBeat = await recentBeat(deps, 'invitationDue', surveyKey);
	if (!lastBeat) {
		return 'Invitations are scheduled, but no published workflow sends what becomes due. Add an NPS Activity Trigger with the event "Invitation Due", connect it to NPS Send Survey and publish the workflow.';
	}
	const before = new Date(deps.clock.now().getTime() - OVERDUE_AFTER_MS);
	const overdue = await deps.store.invitations.overdue(surveyKey, before);
	return overdue > 0
		? `${overdue} scheduled invitations are more than an hour overdue. Check that the workflow with the NPS Activity Trigger (Invitation Due) is published and succeeds; it last asked on ${lastBeat.toISOString()}.`
		: undefined;
}

/** Why some answers of this survey would never be routed, in a sentence; undefined when somebody looks after them. */
export async function routingWarning(
	deps: Deps,
	{ definition }: RegisteredSurvey,
): Promise<string | undefined> {
	if (definition.emission === 'collect') return undefined;
	if (await recentBeat(deps, 'answerComplete', definition.key)) return undefined;
	return definition.emission === 'each'
		? 'An answer that a crash keeps from its workflow would stay in the store, because no published workflow asks for such answers. Add an NPS Activity Trigger with the event "Answer Complete", connect it to NPS Route and publish the workflow.'
		: 'Answers without a comment wait in the store, because no published workflow asks for them. Add an NPS Activity Trigger with the event "Answer Complete", connect it to NPS Route and publish the workflow.';
}

async function recentBeat(
	deps: Deps,
	event: SubscribedEvent,
	surveyKey: string,
): Promise<Date | undefined> {
	const beat = await deps.store.subscribers.lastBeat(event, surveyKey);
	return beat && deps.clock.now().getTime() - beat.getTime() < SILENT_AFTER_MS ? beat : undefined;
}

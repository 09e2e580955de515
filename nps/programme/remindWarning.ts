import { DAY, HOUR } from '../clock';
import type { Deps } from './deps';

const OVERDUE_AFTER_MS = HOUR;
/** A node that has not asked for so long is no longer there. */
const SILENT_AFTER_MS = DAY;

/** Why reminders of this survey would not go out, in a sentence; undefined when somebody sends them. */
export async function remindWarning(deps: Deps, surveyKey: string): Promise<string | undefined> {
	const now = deps.clock.now().getTime();
	const lastBeat = await deps.store.subscribers.lastBeat('reminderDue', surveyKey);
	if (!lastBeat || now - lastBeat.getTime() >= SILENT_AFTER_MS) {
		return 'No published workflow asks for reminders that are due, so nobody is reminded. Add an NPS Activity Trigger with the event "Reminder Due", connect it to NPS Send Survey (Remind) and publish the workflow.';
	}
	const overdue = await deps.store.reminders.overdue(surveyKey, new Date(now - OVERDUE_AFTER_MS));
	return overdue > 0
		? `${overdue} reminders are more than an hour overdue. Check that the workflow with the NPS Activity Trigger (Reminder Due) is published and succeeds; it last asked on ${lastBeat.toISOString()}.`
		: undefined;
}

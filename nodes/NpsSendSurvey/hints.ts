import type { IExecuteFunctions } from 'n8n-workflow';
import { linkWarning } from '../../nps/invitation';
import { brakeNotices, drainWarning, isPaused, routingWarning, type Deps } from '../../nps/programme';
import type { RegisteredSurvey } from '../../nps/store';

/** Says in the output panel what would keep the survey from arriving or its answers from coming back. */
export async function hintsFor(
	context: IExecuteFunctions,
	deps: Deps,
	survey: RegisteredSurvey,
	scheduled: number,
): Promise<void> {
	const { key } = survey.definition;
	// What waits during a pause is late for that reason and no other.
	const drains = scheduled > 0 && !(await isPaused(deps, key));
	const warnings = [
		linkWarning(survey.baseUrl),
		...(scheduled > 0 ? await brakeNotices(deps, key) : []),
		drains ? await drainWarning(deps, key) : undefined,
		await routingWarning(deps, survey),
	];
	for (const message of warnings) {
		if (message) context.addExecutionHints({ message, location: 'outputPane', type: 'warning' });
	}
}

import { HOUR, MINUTE } from '../clock';
import type { RegisteredSurvey } from '../store/types';
import type { Response } from '../survey';

/** When the answer counts as complete: at once where every answer starts the workflow or nothing more is expected. */
export function completionOf(
	{ definition }: RegisteredSurvey,
	{ isDone, isScored }: { readonly isDone: boolean; readonly isScored: boolean },
	answeredAt: Date,
	now: Date,
): Date {
	if (isDone || (definition.emission === 'each' && isScored)) return now;
	return new Date(answeredAt.getTime() + definition.commentWaitMinutes * MINUTE);
}

/** Until when an answer given at this moment may be changed. */
export function editEnd({ definition }: RegisteredSurvey, from: Date): Date {
	return new Date(from.getTime() + definition.editWindowHours * HOUR);
}

/** Whether the answer should start its workflow now. */
export function isReady({ definition }: RegisteredSurvey, response: Response, now: Date): boolean {
	return (
		definition.emission !== 'collect' &&
		response.confirmed &&
		response.completeAt <= now &&
		response.emittedRevision < response.revision
	);
}

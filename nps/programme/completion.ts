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

/** How an answer is routed as its survey says: what is only collected starts no workflow and waits for a batch. */
export function routingOf(
	{ definition }: RegisteredSurvey,
	revision: number,
	before?: Response,
): Pick<Response, 'emittedRevision' | 'collected'> {
	if (definition.emission === 'collect') return { emittedRevision: revision, collected: true };
	return { emittedRevision: before?.emittedRevision ?? 0, ...(before?.collected && { collected: false }) };
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

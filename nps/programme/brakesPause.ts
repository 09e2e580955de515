import type { Pause, PauseScope } from '../store/types';
import { pauseSentence } from './brakes';
import type { Deps } from './deps';

export interface PauseRequest {
	readonly scope: PauseScope;
	readonly reason: string;
	readonly by: string;
}

/** Pauses sending, for every process that uses this store. What was paused already keeps its first reason. */
export async function pauseSending(
	deps: Deps,
	{ scope, reason, by }: PauseRequest,
): Promise<{ readonly changed: boolean; readonly pause: Pause; readonly sentence: string }> {
	const at = deps.clock.now();
	const wanted = { scope, reason, by, at, automatic: false };
	const changed = await deps.store.brakes.pause(wanted);
	const inForce = (await deps.store.brakes.pauses()).find((pause) => pause.scope === scope);
	const pause = inForce ?? { ...wanted, id: '' };
	return {
		changed,
		pause,
		sentence: `${changed ? '' : 'Nothing changed: '}${pauseSentence(pause)}`,
	};
}

/** Ends pauses: of one scope, or all that are in force. Says what still stands in the way. */
export async function resumeSending(
	deps: Deps,
	scope: PauseScope | undefined,
	by: string,
): Promise<{
	readonly resumed: readonly Pause[];
	readonly stillPaused: readonly Pause[];
	readonly sentence: string;
}> {
	const scopes = scope === undefined ? undefined : [scope];
	const resumed = await deps.store.brakes.resume(scopes, by, deps.clock.now());
	const stillPaused = await deps.store.brakes.pauses();
	const remains = stillPaused.map((pause) => ` ${pauseSentence(pause)}`).join('');
	const sentence =
		resumed.length === 0
			? `There was nothing to resume.${remains}`
			: `Resumed. What became due meanwhile goes out next, oldest first.${remains && ` Still:${remains}`}`;
	return { resumed, stillPaused, sentence };
}

import type { Pause, PauseScope } from '../store/types';
import { pauseSentence } from './brakes';
import { noteChanges } from './changeLog';
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
	const changed = await deps.store.write(async (tx) => {
		const isNew = await tx.brakes.pause(wanted);
		if (isNew) await noteChanges(tx, deps, [pauseChange(wanted)]);
		return isNew;
	});
	const inForce = (await deps.store.brakes.pauses()).find((pause) => pause.scope === scope);
	const pause = inForce ?? { ...wanted, id: '' };
	return {
		changed,
		pause,
		sentence: `${changed ? '' : 'Nothing changed: '}${pauseSentence(pause)}`,
	};
}

/** That something was paused, as the log of changes says it: from nothing to its reason. */
export function pauseChange({ scope, reason, by }: Omit<Pause, 'id'>) {
	return { by, kind: 'pause' as const, subject: scope, to: reason };
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
	const resumed = await deps.store.write(async (tx) => {
		const ended = await tx.brakes.resume(scopes, by, deps.clock.now());
		const changes = ended.map(({ scope: subject, reason: from }) => ({ by, kind: 'pause' as const, subject, from }));
		await noteChanges(tx, deps, changes);
		return ended;
	});
	const stillPaused = await deps.store.brakes.pauses();
	const remains = stillPaused.map((pause) => ` ${pauseSentence(pause)}`).join('');
	const sentence =
		resumed.length === 0
			? `There was nothing to resume.${remains}`
			: `Resumed. What became due meanwhile goes out next, oldest first.${remains && ` Still:${remains}`}`;
	return { resumed, stillPaused, sentence };
}

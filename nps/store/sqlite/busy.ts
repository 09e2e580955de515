import { isNativeError } from 'node:util/types';
import { setTimeout as sleep } from 'node:timers/promises';
import { reasonOf, StoreUnavailableError } from '../errors';

/** How long a write waits for other writers, in milliseconds, before the sender is told to come back. */
export const LOCK_WAIT_MS = 10_000;

const BUSY = 5;
const LOCKED = 6;
/** Read-only, I/O error, corrupt, full, cannot open, protocol, not a database: nothing was kept, and it is not the caller's fault. */
const UNAVAILABLE: readonly number[] = [BUSY, LOCKED, 8, 10, 11, 13, 14, 15, 26];
const LONGEST_PAUSE_MS = 50;

/** SQLite's primary result code of an error; undefined for errors of another kind. */
function resultCode(error: unknown): number | undefined {
	if (!isNativeError(error) || !('errcode' in error)) return undefined;
	return Number(error.errcode) & 0xff;
}

/** The error as the rest of the pack knows it. */
export function asStoreError(error: unknown, label: string): unknown {
	const code = resultCode(error);
	if (code === undefined || !UNAVAILABLE.includes(code)) return error;
	return new StoreUnavailableError(`The ${label} cannot be used right now: ${reasonOf(error)}.`, {
		cause: error,
	});
}

/** Tries until another process lets go of the file. Waits asynchronously: a driver that waits itself freezes all of n8n. */
export async function whileBusy<T>(label: string, deadline: number, work: () => T): Promise<T> {
	for (let pause = 2; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
		try {
			return work();
		} catch (error) {
			const code = resultCode(error);
			const busy = code === BUSY || code === LOCKED;
			if (!busy || performance.now() >= deadline) throw asStoreError(error, label);
		}
		await sleep(pause * (0.5 + Math.random()));
	}
}

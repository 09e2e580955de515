import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks until there is an answer, and gives it. What `ask` throws counts as "not yet" and is told when time is up.
 * @template T
 * @param {() => Promise<T> | T} ask
 * @param {{ what: string, timeoutMs?: number, intervalMs?: number }} options
 * @returns {Promise<NonNullable<T>>}
 */
export async function waitFor(ask, { what, timeoutMs = 30_000, intervalMs = 150 }) {
	const until = Date.now() + timeoutMs;
	for (;;) {
		let last = '';
		try {
			const answer = await ask();
			if (answer) return answer;
		} catch (error) {
			last = error instanceof Error ? ` (${error.message})` : '';
		}
		if (Date.now() >= until) {
			throw new Error(`Waited ${timeoutMs / 1000} seconds in vain for ${what}${last}`);
		}
		await sleep(intervalMs);
	}
}

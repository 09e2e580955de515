import { createHmac, timingSafeEqual } from 'node:crypto';
import { MINUTE } from '../clock';
import type { Deps } from './deps';

const PURPOSE = 'handoff';
const TOLERANCE_MS = 5 * MINUTE;

export interface Handoff {
	readonly responseId: string;
}

/** A signed note to the endpoint of another survey: "this answer is yours". Valid for five minutes. */
export async function signHandoff(
	deps: Deps,
	handoff: Handoff,
): Promise<{ readonly body: string; readonly signature: string }> {
	const body = JSON.stringify({ ...handoff, at: deps.clock.now().getTime() });
	const [newest] = await deps.store.keys.signingKeys(PURPOSE, deps.clock.now());
	if (!newest) throw new Error('The store gave no signing key');
	return { body, signature: mac(newest.secret, body) };
}

/** The handed-over answer, or undefined when the note was not written by us, or too long ago. */
export async function readHandoff(
	deps: Deps,
	body: string,
	signature: string | undefined,
): Promise<Handoff | undefined> {
	if (!signature) return undefined;
	const now = deps.clock.now();
	const keys = await deps.store.keys.signingKeys(PURPOSE, now);
	if (!keys.some(({ secret }) => isSame(mac(secret, body), signature))) return undefined;
	const { responseId, at } = JSON.parse(body) as { responseId: string; at: number };
	return Math.abs(now.getTime() - at) <= TOLERANCE_MS ? { responseId } : undefined;
}

function mac(secret: string, body: string): string {
	return createHmac('sha256', secret).update(body).digest('hex');
}

function isSame(expected: string, given: string): boolean {
	const [left, right] = [Buffer.from(expected), Buffer.from(given)];
	return left.length === right.length && timingSafeEqual(left, right);
}

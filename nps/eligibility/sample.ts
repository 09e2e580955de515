import { createHash } from 'node:crypto';

const RANGE = 2 ** 32;

/** A number from 0 up to 1 that is the same for the same words every time, and evenly spread over different ones. */
export function stableShare(...words: readonly string[]): number {
	const digest = createHash('sha256').update(JSON.stringify(words)).digest();
	return digest.readUInt32BE(0) / RANGE;
}

/** Whether the customer belongs to the share (0 to 1) of people this survey asks. Raising the share only adds people. */
export const isSampled = (surveyKey: string, customerId: string, share: number): boolean =>
	stableShare('sample', surveyKey, customerId) < share;

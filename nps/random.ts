import { createHash, randomBytes, randomUUID } from 'node:crypto';

/** The one random source: passed in, so that tests can repeat a run. */
export interface RandomSource {
	/** A fresh identifier for a row. */
	id(): string;
	/** A 128-bit secret in base64url, 22 characters: the token of a survey link. */
	token(): string;
}

export const systemRandom: RandomSource = {
	id: () => randomUUID(),
	token: () => randomBytes(16).toString('base64url'),
};

/** How a token is kept: SHA-256 in hex, so that a copy of the store opens no survey. */
export function hashToken(token: string): string {
	return createHash('sha256').update(token).digest('hex');
}

import { createHash } from 'node:crypto';
import type { Cell } from '../column';
import { Problem } from './problem';

/** Where a page ended: at a place of the table's own order, or after these values of what was sorted by. */
export type Ended = { readonly place: string } | { readonly values: readonly Cell[] };

const LONGEST = 8_000;

/**
 * Where to go on, for the address of the next page. It names a place in what the reader may see, and no more: what it may
 * see is decided anew with every page, so that a forged one shows nothing else.
 */
export function writeSkipToken(ended: Ended, about: string): string {
	const parts = 'place' in ended ? ['p', ended.place] : ['v', ...ended.values];
	return Buffer.from(JSON.stringify([digest(about), ...parts])).toString('base64url');
}

/** The place, if this can be one of this very filter and order. */
export function readSkipToken(token: string, about: string): Ended {
	const parts = token.length <= LONGEST && /^[\w-]+$/.test(token) ? parsed(token) : undefined;
	const [of, kind, ...rest] = Array.isArray(parts) ? (parts as unknown[]) : [];
	if (of !== digest(about)) throw invalid();
	const [place] = rest;
	if (kind === 'p' && typeof place === 'string' && rest.length === 1) return { place };
	if (kind === 'v' && rest.every(isCell)) return { values: rest };
	throw invalid();
}

export const invalid = (): Problem =>
	new Problem(400, 'The place to go on from is not one of this filter and order. Start from the first page.', '$skiptoken');

const isCell = (value: unknown): value is Cell => value === null || ['string', 'number', 'boolean'].includes(typeof value);

function parsed(token: string): unknown {
	try {
		return JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
	} catch {
		return undefined;
	}
}

function digest(about: string): string {
	return createHash('sha256').update(about).digest('base64url').slice(0, 16);
}

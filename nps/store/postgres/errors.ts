import { codeOf, reasonOf, StoreUnavailableError } from '../errors';

/** SQLSTATE classes that say "not now" rather than "wrong": connection, resources, operator intervention, system. */
const UNAVAILABLE_CLASSES = ['08', '53', '57', '58'];
/** Login refused, no such database or role, server in read-only recovery. */
const UNAVAILABLE_CODES = ['28000', '28P01', '3D000', '25006'];
const NETWORK_CODE = /^E(?!RR_)[A-Z]/;
/** pg has no codes for these; they are its own words. */
const LOST = /connection terminated|connection error|not queryable/i;
const REFUSED = /timeout|Cannot use a pool/i;
/** The server shuts down, or ended this connection. */
const ENDED_CODES = ['57P01', '57P02', '57P03', 'ECONNRESET', 'EPIPE'];

function isUnavailable(error: unknown): boolean {
	const code = codeOf(error);
	return (
		UNAVAILABLE_CLASSES.includes(code.slice(0, 2)) ||
		UNAVAILABLE_CODES.includes(code) ||
		NETWORK_CODE.test(code) ||
		isLost(error) ||
		(code === '' && REFUSED.test(reasonOf(error)))
	);
}

/** Whether the connection itself is gone, rather than the server or our patience. */
export function isLost(error: unknown): boolean {
	const code = codeOf(error);
	return ENDED_CODES.includes(code) || (code === '' && LOST.test(reasonOf(error)));
}

/** The error as the rest of the pack knows it. */
export function asStoreError(error: unknown, label: string): unknown {
	return isUnavailable(error) ? unavailable(error, label) : error;
}

/** Whatever kept us from getting a connection, the store cannot be used. */
export function unavailable(error: unknown, label: string): StoreUnavailableError {
	return new StoreUnavailableError(`${label} cannot be used right now: ${reasonOf(error)}.`, {
		cause: error,
	});
}

import { isNativeError } from 'node:util/types';

/** The store cannot be reached or stays locked: nothing was kept, so the sender must hear 503 and retry. */
export class StoreUnavailableError extends Error {
	override readonly name = 'StoreUnavailableError';
}

/** The store must not be used in this setting, because it would lose answers. The message names the way out. */
export class StoreRefusedError extends Error {
	override readonly name = 'StoreRefusedError';
}

/** The error's code, such as ECONNREFUSED or an SQLSTATE; '' where it has none. */
export function codeOf(error: unknown): string {
	return isNativeError(error) && 'code' in error ? String(error.code) : '';
}

/** What went wrong, in the words of whoever found out. Several attempts (IPv6, IPv4) come as one error without words. */
export function reasonOf(error: unknown): string {
	if (!isNativeError(error)) return String(error);
	if (error.message !== '') return error.message;
	return 'errors' in error && Array.isArray(error.errors)
		? error.errors.map(reasonOf).join('; ')
		: codeOf(error);
}

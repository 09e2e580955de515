/** Why a request is not answered as it is: 400 for what cannot be meant, 501 for what OData has and we do not. */
export type ProblemStatus = 400 | 404 | 405 | 406 | 501;

/** Thrown while an address is read, and caught where it is answered. */
export class Problem extends Error {
	constructor(
		readonly status: ProblemStatus,
		message: string,
		/** The option that is wrong: "$filter". */
		readonly target?: string,
	) {
		super(message);
	}
}

const CODES: Readonly<Record<ProblemStatus, string>> = {
	400: 'BadRequest',
	404: 'NotFound',
	405: 'MethodNotAllowed',
	406: 'NotAcceptable',
	501: 'NotImplemented',
};

/** The body OData wants for it. */
export function problemJson({ status, message, target }: Pick<Problem, 'status' | 'message' | 'target'>): string {
	return JSON.stringify({ error: { code: CODES[status], message, ...(target !== undefined && { target }) } });
}

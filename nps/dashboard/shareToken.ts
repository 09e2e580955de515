import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Result } from '../result';
import type { Scope } from './scope';

/** `link`: somebody was given it, and sees its scope. `page`: an open page of somebody who has logged in asks anew. */
export type TokenUse = 'link' | 'page';

export interface ShareToken {
	readonly use: TokenUse;
	readonly scope: Scope & { readonly until: Date };
}

/** What a token is good for besides its content: one dashboard, and one series of links of it. */
export interface TokenContext {
	readonly dashboard: string;
	/** Another number makes all links of before worthless. */
	readonly series: number;
	readonly secret: string;
}

type Payload = readonly [
	use: TokenUse,
	/** Seconds since 1970. */
	until: number,
	minimumN: number,
	/** c: comments, n: names, s: single customers, e: exports. */
	may: string,
	surveyKeys: readonly string[] | 0,
	touchpoints: readonly string[] | 0,
	team: string | 0,
	segment: string | 0,
];

const LONGEST = 4_000;
const SHAPE = /^([\w-]{1,3900})\.([\w-]{43})$/;

/** The scope and its end, signed: whoever holds it sees that much, until then. */
export function writeToken({ use, scope }: ShareToken, context: TokenContext): string {
	const { surveyKeys, touchpoints, team, segment, minimumN, comments, names, customers, exports, until } = scope;
	const payload: Payload = [
		use,
		Math.floor(until.getTime() / 1000),
		minimumN,
		`${comments ? 'c' : ''}${names ? 'n' : ''}${customers ? 's' : ''}${exports ? 'e' : ''}`,
		surveyKeys ?? 0,
		touchpoints ?? 0,
		team ?? 0,
		segment ?? 0,
	];
	const body = Buffer.from(JSON.stringify(payload)).toString('base64url');
	return `${body}.${signature(body, context)}`;
}

/** The token, if we have signed it for this dashboard and it still holds. */
export function readToken(
	text: string,
	context: TokenContext,
	now: Date,
): Result<{ readonly token: ShareToken }, 'invalid' | 'expired'> {
	const [, body, given] = (text.length <= LONGEST && SHAPE.exec(text)) || [];
	if (body === undefined || given === undefined || !isSame(signature(body, context), given)) {
		return { ok: false, reason: 'invalid', sentence: 'This link is not valid, or was withdrawn.' };
	}
	// Nothing unsigned is parsed.
	const token = tokenOf(JSON.parse(Buffer.from(body, 'base64url').toString()) as Payload);
	if (token.scope.until <= now) {
		return { ok: false, reason: 'expired', sentence: 'This link has expired.' };
	}
	return { ok: true, token };
}

function tokenOf([use, until, minimumN, may, surveyKeys, touchpoints, team, segment]: Payload): ShareToken {
	return {
		use,
		scope: {
			...(surveyKeys !== 0 && { surveyKeys }),
			...(touchpoints !== 0 && { touchpoints }),
			...(team !== 0 && { team }),
			...(segment !== 0 && { segment }),
			minimumN,
			comments: may.includes('c'),
			names: may.includes('n'),
			customers: may.includes('s'),
			exports: may.includes('e'),
			until: new Date(until * 1000),
		},
	};
}

function signature(body: string, { dashboard, series, secret }: TokenContext): string {
	return createHmac('sha256', secret).update(`nps-dashboard\n${dashboard}\n${series}\n${body}`).digest('base64url');
}

function isSame(expected: string, given: string): boolean {
	const [left, right] = [Buffer.from(expected), Buffer.from(given)];
	return left.length === right.length && timingSafeEqual(left, right);
}

import type { Customer } from '../../../events/candidate';
import { cleanLine } from '../../../report/cleanText';
import type { Result } from '../../../result';
import { toScore, type Score } from '../../../score';
import { toComment } from '../../../survey';

/** What a widget or an app says; everything is a claim until somebody vouches for it. */
export interface OpenCall {
	/** Made up by the caller, new for every answer: the same one again changes the answer. */
	readonly answerId?: string;
	readonly score: Score | null;
	readonly comment?: string;
	/** No comment will follow. */
	readonly done: boolean;
	readonly customer?: Customer;
	/** Hex HMAC-SHA256 of the customer's ID (or of the e-mail address where there is none). */
	readonly signature?: string;
	readonly locale?: string;
	readonly agent?: string;
	readonly team?: string;
	readonly segments?: Readonly<Record<string, string>>;
}

type Fields = Readonly<Record<string, unknown>>;

const LARGEST = 20_000;
const LONGEST = 200;
const MOST_SEGMENTS = 20;
const ANSWER_ID = /^[\w-]{8,64}$/;

/** Reads JSON sent as JSON or, to spare a browser its preflight request, as plain text. */
export function readOpenCall(body: unknown): Result<{ readonly call: OpenCall }, 'tooLarge' | 'malformed'> {
	const text = typeof body === 'string' ? body : JSON.stringify(body ?? {});
	if (text.length > LARGEST) {
		return { ok: false, reason: 'tooLarge', sentence: 'An answer has at most 20,000 characters.' };
	}
	const fields = parsed(text);
	if (!fields) return { ok: false, reason: 'malformed', sentence: 'The body is no JSON object.' };
	const line = (from: Fields, name: string, longest = LONGEST) => lineOf(from[name], longest);
	const answerId = line(fields, 'answerId');
	const customer = customerOf(fields.customer);
	const segments = segmentsOf(fields.segments);
	const optional = {
		...(answerId && ANSWER_ID.test(answerId) && { answerId }),
		comment: typeof fields.comment === 'string' ? toComment(fields.comment) : undefined,
		customer,
		signature: line(fields, 'signature'),
		locale: line(fields, 'locale', 35),
		agent: line(fields, 'agent'),
		team: line(fields, 'team'),
		segments,
	};
	return { ok: true, call: { ...present(optional), score: toScore(fields.score), done: fields.done === true } };
}

function parsed(text: string): Fields | undefined {
	try {
		const value: unknown = JSON.parse(text);
		return isFields(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

const isFields = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

function lineOf(value: unknown, longest: number): string | undefined {
	const text = typeof value === 'number' ? String(value) : value;
	return typeof text === 'string' ? cleanLine(text, longest).trim() || undefined : undefined;
}

/** A customer has at least an ID or an e-mail address. */
function customerOf(value: unknown): Customer | undefined {
	if (!isFields(value)) return undefined;
	const line = (name: string, longest = LONGEST) => lineOf(value[name], longest);
	const email = line('email', 254);
	const id = line('id') ?? email;
	if (id === undefined) return undefined;
	return present({
		id,
		email,
		phone: line('phone', 40),
		name: line('name'),
		locale: line('locale', 35),
		timeZone: line('timeZone', 60),
	});
}

function segmentsOf(value: unknown): Readonly<Record<string, string>> | undefined {
	if (!isFields(value)) return undefined;
	const found = Object.entries(value).flatMap(([name, given]) => {
		const text = lineOf(given, LONGEST);
		return text === undefined || name === '__proto__' ? [] : [[cleanLine(name, 60), text] as const];
	});
	return found.length > 0 ? Object.fromEntries(found.slice(0, MOST_SEGMENTS)) : undefined;
}

/** The fields that say something. */
function present<Given extends object>(fields: Given): Given {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given;
}

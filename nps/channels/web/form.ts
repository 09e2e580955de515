import { toScore, type Score } from '../../score';
import { toComment } from '../../survey';

/** What a form of a survey page says; `nothing` is one sent without a choice. */
export type FormInput =
	| { readonly step: 'score'; readonly score: Score }
	| { readonly step: 'comment'; readonly comment: string }
	| { readonly step: 'skip' }
	| { readonly step: 'nothing' };

export interface ReadForm {
	readonly input: FormInput;
	/** Sent by the page itself once a person is at it, and no form. */
	readonly opened?: true;
	/** The field that people cannot see was filled in. */
	readonly suspectedRobot: boolean;
	/** When the page with this form was served; absent where the form does not say. */
	readonly servedAt?: Date;
}

/** Names of the form's fields. `trap` has a plain name, which no browser fills by itself. */
export const FIELDS = {
	step: 'step',
	score: 'score',
	comment: 'comment',
	skip: 'skip',
	trap: 'topic',
	served: 'served',
	opened: 'opened',
} as const;

/** The fields of a sent form, whatever else came with them. A comment is capped at 4,000 characters; an empty one skips. */
export function readForm(body: unknown): ReadForm {
	const field = (name: string): string => {
		const isOwn = typeof body === 'object' && body !== null && Object.hasOwn(body, name);
		const value: unknown = isOwn
			? (body as Readonly<Record<string, unknown>>)[name]
			: undefined;
		return typeof value === 'string' ? value : '';
	};
	const servedAt = readStamp(field(FIELDS.served));
	return {
		input: inputOf(field),
		...(field(FIELDS.opened) === '1' && { opened: true as const }),
		suspectedRobot: field(FIELDS.trap) !== '',
		...(servedAt && { servedAt }),
	};
}

/** The moment a page is served, as its form carries it. Unsigned: whoever holds the link may answer anyway. */
export function stampOf(moment: Date): string {
	return moment.getTime().toString(36);
}

function readStamp(stamp: string): Date | undefined {
	return /^[0-9a-z]{1,9}$/.test(stamp) ? new Date(Number.parseInt(stamp, 36)) : undefined;
}

function inputOf(field: (name: string) => string): FormInput {
	if (field(FIELDS.step) === 'comment') {
		const comment = field(FIELDS.skip) === '' ? toComment(field(FIELDS.comment)) : undefined;
		return comment === undefined ? { step: 'skip' } : { step: 'comment', comment };
	}
	const score = toScore(field(FIELDS.score));
	return score === null ? { step: 'nothing' } : { step: 'score', score };
}

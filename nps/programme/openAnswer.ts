import { createHash } from 'node:crypto';
import { MINUTE } from '../clock';
import type { Customer } from '../events/candidate';
import { identitiesOf, normaliseEmail, type Identity } from '../events/identity';
import type { Score } from '../score';
import type { RegisteredSurvey, Repositories } from '../store/types';
import type { Response, Sending } from '../survey';
import { isAnonymous, NOBODY, withoutAddresses, withoutPerson } from './anonymity';
import { completionOf, editEnd, isReady, routingOf } from './completion';
import type { Deps } from './deps';
import { standingOf, type Standing } from './standing';
import { prepareToUnderstand, understand } from './understand';

/**
 * Who says who the customer is: nobody (a visitor's browser claims it), the website's server (it signed the ID), or an
 * app with the survey's secret, which is believed in everything.
 */
export type Trust = 'claimed' | 'signed' | 'app';

/** An answer to no invitation: of a visitor, of an app's user, of somebody with the survey's open link. */
export interface OpenAnswer {
	readonly source: 'widget' | 'app' | 'link';
	/** Chosen by the form; the same one again changes the same answer. */
	readonly answerId: string;
	readonly score: Score;
	readonly comment?: string;
	/** No comment will follow. */
	readonly done: boolean;
	readonly customer?: Customer;
	readonly trust: Trust;
	readonly locale?: string;
	readonly agent?: string;
	readonly team?: string;
	readonly segments?: Readonly<Record<string, string>>;
	readonly sending?: Sending;
	readonly test: boolean;
}

export type OpenOutcome =
	| { readonly kind: 'taken'; readonly response: Response; readonly start?: Response }
	/** Kept as a person has answered before: the time for changes is over, or a robot seems to have sent this. */
	| { readonly kind: 'closed'; readonly response: Response }
	| { readonly kind: 'doubted'; readonly response: Response }
	| { readonly kind: 'tooMany' };

/** Answers of strangers to one survey within a minute; more are a flood. */
export const MOST_PER_MINUTE = 120;
const MOST_TRIES = 5;

/** Takes an answer in; it is in the store before this returns. Sent again it is the same answer. */
export async function takeOpenAnswer(
	deps: Deps,
	survey: RegisteredSurvey,
	answer: OpenAnswer,
): Promise<OpenOutcome> {
	const now = deps.clock.now();
	await prepareToUnderstand();
	if (answer.trust === 'claimed' && (await isFlooded(deps, survey, now))) return { kind: 'tooMany' };
	const kept = isAnonymous(survey) ? withoutAddresses(answer) : answer;
	for (let attempt = 1; ; attempt++) {
		const outcome = await deps.store.write((tx) => take(tx, deps, survey, kept, now));
		if (outcome) return outcome;
		if (attempt === MOST_TRIES) throw new Error('The answer kept being changed by somebody else');
	}
}

/** Undefined when another process changed the answer meanwhile. */
async function take(
	tx: Repositories,
	deps: Deps,
	survey: RegisteredSurvey,
	answer: OpenAnswer,
	now: Date,
): Promise<OpenOutcome | undefined> {
	const standing = standingOf(answer.sending, turnOf(answer), undefined, answer.test, now);
	if (standing === 'refused') return undefined;
	const first = await firstAnswer(tx, deps, survey, answer, standing, now);
	const outcome = await tx.responses.insert(first, externalId(survey, answer));
	if (outcome.inserted) return taken(survey, first, true, now);
	return await change(tx, survey, answer, outcome.existing, now);
}

async function change(
	tx: Repositories,
	survey: RegisteredSurvey,
	answer: OpenAnswer,
	existing: Response,
	now: Date,
): Promise<OpenOutcome | undefined> {
	const standing = standingOf(answer.sending, turnOf(answer), existing, answer.test, now);
	if (standing === 'refused') return { kind: 'doubted', response: existing };
	const { score } = answer;
	const comment = answer.comment ?? existing.comment;
	const progress = { isDone: answer.done || comment !== undefined, isScored: true };
	const completeAt = completionOf(survey, progress, existing.answeredAt, now);
	const isSame =
		existing.score === score &&
		existing.comment === comment &&
		existing.confirmed === standing.confirmed &&
		(existing.completeAt <= now) === (completeAt <= now);
	if (isSame) return { kind: 'taken', response: existing };
	const isFirstComment = existing.comment === undefined && existing.score === score;
	if (existing.confirmed && existing.editUntil <= now && !isFirstComment) {
		return { kind: 'closed', response: existing };
	}
	const { quality: _quality, analysis: _analysis, ...rest } = existing;
	const revision = existing.revision + 1;
	const changed: Response = {
		...rest,
		...(await understand({ score, comment }, existing.language ?? answer.locale, standing.quality)),
		score,
		comment,
		updatedAt: now,
		...(standing.renewed && { answeredAt: now, editUntil: editEnd(survey, now) }),
		completeAt: existing.completeAt <= now && !standing.renewed ? existing.completeAt : completeAt,
		confirmed: standing.confirmed,
		revision,
		...routingOf(survey, revision, existing),
	};
	const isKept = await tx.responses.update(changed, existing.revision);
	return isKept ? taken(survey, changed, true, now) : undefined;
}

function taken(survey: RegisteredSurvey, response: Response, changed: boolean, now: Date): OpenOutcome {
	return { kind: 'taken', response, ...(changed && isReady(survey, response, now) && { start: response }) };
}

async function firstAnswer(
	tx: Repositories,
	{ random }: Deps,
	survey: RegisteredSurvey,
	answer: OpenAnswer,
	standing: Standing,
	now: Date,
): Promise<Response> {
	const { definition, version } = survey;
	const { score, comment, agent, team, segments, test } = answer;
	const progress = { isDone: answer.done || comment !== undefined, isScored: true };
	const language = answer.locale ?? definition.language;
	const first: Response = {
		id: random.id(),
		surveyKey: definition.key,
		surveyVersion: version,
		...(isAnonymous(survey) ? { customer: NOBODY } : await respondent(tx, answer, now)),
		score,
		...(comment !== undefined && { comment }),
		...(await understand({ score, comment }, language, standing.quality)),
		channel: 'web',
		touchpoint: definition.touchpoint,
		...(agent && { agent }),
		...(team && { team }),
		...(segments && { segments }),
		answeredAt: now,
		updatedAt: now,
		editUntil: editEnd(survey, now),
		completeAt: completionOf(survey, progress, now, now),
		confirmed: standing.confirmed,
		test,
		revision: 1,
		...routingOf(survey, 1),
	};
	return isAnonymous(survey) ? withoutPerson({ ...first, customer: answer.customer ?? NOBODY }) : first;
}

/**
 * Whose answer it is. A browser's word links the answer to a person but changes nothing that is known of them, and
 * brings no second address to one who is known by the first.
 */
async function respondent(
	tx: Repositories,
	{ customer, trust, answerId, test }: OpenAnswer,
	now: Date,
): Promise<Pick<Response, 'customer' | 'personId'>> {
	if (!customer) return { customer: { id: `anonymous:${answerId}` } };
	if (test) return { customer };
	if (trust === 'app') {
		const person = await tx.people.resolve(customer, identitiesOf(customer), now);
		return { customer, personId: person.id };
	}
	const identity = claimedIdentity(customer);
	if (!identity) return { customer };
	const known = await tx.people.find([identity]);
	if (known) return { customer: known.customer, personId: known.id };
	const { id } = customer;
	const made = await tx.people.resolve(identity.kind === 'id' ? { id } : { id, email: identity.value }, [identity], now);
	return { customer, personId: made.id };
}

/** The one thing a browser is believed to know its visitor by: the ID, else the e-mail address. */
export function claimedIdentity({ id, email }: Customer): Identity | undefined {
	if (id !== email) return { kind: 'id', value: id };
	const address = normaliseEmail(email);
	return address ? { kind: 'email', value: address } : undefined;
}

async function isFlooded({ store }: Deps, { definition }: RegisteredSurvey, now: Date): Promise<boolean> {
	const from = new Date(now.getTime() - MINUTE);
	const recent = await store.responses.list({ surveyKeys: [definition.key], from, limit: MOST_PER_MINUTE });
	return recent.filter(({ invitationId }) => invitationId === undefined).length >= MOST_PER_MINUTE;
}

function turnOf({ score, comment }: OpenAnswer) {
	return comment === undefined ? ({ kind: 'score', score } as const) : ({ kind: 'comment', text: comment } as const);
}

/** An app may name its answers after its users: of an anonymous survey only a hash is kept, to know the answer again. */
function externalId(survey: RegisteredSurvey, { source, answerId, test }: OpenAnswer) {
	const name = `${source}:${survey.definition.key}`;
	const id = isAnonymous(survey) ? hashed(name, answerId) : answerId;
	return { source: name, id: test ? `test:${id}` : id };
}

const hashed = (source: string, id: string): string =>
	`sha256:${createHash('sha256').update(`${source}\n${id}`).digest('hex')}`;

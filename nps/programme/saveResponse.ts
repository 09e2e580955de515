import { createHash } from 'node:crypto';
import { DAY } from '../clock';
import type { Customer } from '../events/candidate';
import { identitiesOf } from '../events/identity';
import type { Score } from '../score';
import type { Response } from '../survey';
import { isAnonymous, NOBODY, withoutAddresses, withoutPerson } from './anonymity';
import type { Deps } from './deps';
import { understand } from './understand';

export interface OutsideResponse {
	readonly surveyKey: string;
	readonly score: Score | null;
	readonly comment?: string;
	/** Left out only where the survey is anonymous: it would not be kept. */
	readonly customer?: Customer;
	readonly answeredAt?: Date;
	readonly touchpoint?: string;
	readonly agent?: string;
	readonly team?: string;
	readonly segments?: Readonly<Record<string, string>>;
	/**
	 * The sender's own ID of the answer; left out, one is made from its content, so that the same row saved twice counts
	 * once. Not for an anonymous survey: the content would have to say whose it is.
	 */
	readonly externalId?: string;
	readonly source: string;
}

const LONGEST_COMMENT = 4000;

/** Takes an answer that was given elsewhere (a form, an import) into the store, once. It starts no workflow. */
export async function saveResponse(
	deps: Deps,
	given: OutsideResponse,
): Promise<{ readonly saved: boolean; readonly response: Response }> {
	const now = deps.clock.now();
	const answeredAt = given.answeredAt ?? now;
	const survey = await deps.store.surveys.get(given.surveyKey);
	const anonymous = survey !== undefined && isAnonymous(survey);
	const { surveyKey, score, agent, team, segments } = given;
	const customer = anonymous ? NOBODY : (given.customer ?? NOBODY);
	const said = { comment: given.comment?.slice(0, LONGEST_COMMENT) || undefined };
	const { comment } = anonymous ? withoutAddresses(said) : said;
	const language = given.customer?.locale ?? survey?.definition.language;
	const understanding = await understand({ score, comment }, language);
	return await deps.store.write(async (tx) => {
		const person = anonymous ? undefined : await tx.people.resolve(customer, identitiesOf(customer), now);
		const first: Response = {
			id: deps.random.id(),
			surveyKey,
			surveyVersion: survey?.version ?? 1,
			...(person && { personId: person.id }),
			customer,
			score,
			...(comment !== undefined && { comment }),
			...understanding,
			channel: 'other',
			touchpoint: given.touchpoint ?? survey?.definition.touchpoint ?? 'relationship',
			...(agent && { agent }),
			...(team && { team }),
			...(segments && { segments }),
			answeredAt,
			updatedAt: now,
			editUntil: new Date(answeredAt.getTime() + DAY),
			completeAt: now,
			confirmed: true,
			test: false,
			revision: 1,
			emittedRevision: 1,
		};
		const response = anonymous ? withoutPerson({ ...first, customer: given.customer ?? NOBODY }) : first;
		const outcome = await tx.responses.insert(response, anonymous ? hashedId(given) : externalId(given, customer));
		return outcome.inserted
			? { saved: true, response }
			: { saved: false, response: outcome.existing };
	});
}

function externalId(given: OutsideResponse, customer: Customer) {
	const { source, surveyKey, score, comment, answeredAt } = given;
	const content = JSON.stringify([surveyKey, customer.id, score, comment, answeredAt?.toISOString()]);
	return { source, id: given.externalId ?? `content:${sha256(content)}` };
}

/** Knows the answer again without keeping what it is called elsewhere. */
function hashedId({ source, externalId: id }: OutsideResponse) {
	return id === undefined ? undefined : { source, id: `sha256:${sha256(`${source}\n${id}`)}` };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

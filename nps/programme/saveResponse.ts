import { createHash } from 'node:crypto';
import { DAY } from '../clock';
import type { Customer } from '../events/candidate';
import { identitiesOf } from '../events/identity';
import type { Score } from '../score';
import type { Response } from '../survey';
import type { Deps } from './deps';
import { understand } from './understand';

export interface OutsideResponse {
	readonly surveyKey: string;
	readonly score: Score | null;
	readonly comment?: string;
	readonly customer: Customer;
	readonly answeredAt?: Date;
	readonly touchpoint?: string;
	readonly agent?: string;
	readonly team?: string;
	readonly segments?: Readonly<Record<string, string>>;
	/** The sender's own ID of the answer; left out, one is made from its content, so that the same row saved twice counts once. */
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
	const { surveyKey, score, customer, agent, team, segments } = given;
	const comment = given.comment?.slice(0, LONGEST_COMMENT) || undefined;
	const language = customer.locale ?? survey?.definition.language;
	const understanding = await understand({ score, comment }, language);
	return await deps.store.write(async (tx) => {
		const person = await tx.people.resolve(customer, identitiesOf(customer), now);
		const response: Response = {
			id: deps.random.id(),
			surveyKey,
			surveyVersion: survey?.version ?? 1,
			personId: person.id,
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
		const id = given.externalId ?? contentId(given);
		const outcome = await tx.responses.insert(response, { source: given.source, id });
		return outcome.inserted
			? { saved: true, response }
			: { saved: false, response: outcome.existing };
	});
}

function contentId({ surveyKey, score, comment, customer, answeredAt }: OutsideResponse): string {
	const content = JSON.stringify([surveyKey, customer.id, score, comment, answeredAt?.toISOString()]);
	return `content:${createHash('sha256').update(content).digest('hex')}`;
}

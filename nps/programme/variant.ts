import type { Customer } from '../events/candidate';
import type { Repositories } from '../store/types';
import { assignVariant, variantNames, type SurveyDefinition } from '../survey';

/** Invitations of one person that are looked through. */
const RECENT = 50;

/**
 * The wording of a new invitation. Whoever had one before keeps it as long as it is tried, so that a changed share moves
 * nobody; everybody else gets the one their ID draws.
 */
export async function variantFor(
	tx: Repositories,
	definition: SurveyDefinition,
	person: { readonly id: string },
	customer: Customer,
): Promise<string | undefined> {
	const drawn = assignVariant(definition, customer);
	if (drawn === undefined) return undefined;
	const names = variantNames(definition);
	const had = (await tx.invitations.ofPerson(person.id, RECENT)).find(
		({ surveyKey, test, variant }) =>
			!test && surveyKey === definition.key && variant !== undefined && names.includes(variant),
	);
	return had?.variant ?? drawn;
}

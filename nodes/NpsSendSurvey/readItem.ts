import { NodeOperationError, type IDataObject, type IExecuteFunctions } from 'n8n-workflow';
import { readCandidate } from '../../nps/events';
import type { Customer, CustomerEvent } from '../../nps/events';
import { MOST_SEGMENTS, segmentsFrom } from '../../nps/invitation';
import type { Recurrence } from '../../nps/programme';
import { readField } from '../shared/field';

/** What the fields of a row are usually called, and the parameter that says otherwise. */
const FIELDS = ['id', 'email', 'phone', 'name', 'locale', 'timeZone'] as const;
type FieldNames = Partial<Record<`${(typeof FIELDS)[number]}Field`, string>>;

interface CandidateItem {
	readonly customer: Customer;
	readonly event?: CustomerEvent;
	readonly touchpoint?: string;
	readonly segments?: Readonly<Record<string, string>>;
	readonly recurrence?: Recurrence;
}

/**
 * Reads the customer of an item: from `customer`, `event` and `touchpoint` as the NPS triggers give them, else from the
 * fields of a row. Names what is wrong with a malformed one. Parameters are read once, not per item.
 */
export function candidateReader(
	context: IExecuteFunctions,
): (index: number, json: IDataObject) => CandidateItem {
	const options = context.getNodeParameter('options', 0, {}) as {
		customerFields?: FieldNames;
		segmentFields?: string;
		repeatEvery?: number;
		spreadOver?: number;
	};
	const recurrence = recurrenceOf(options);
	const fields = FIELDS.map((name) => [name, options.customerFields?.[`${name}Field`] || name] as const);
	const segmentFields = segmentFieldsOf(context, options.segmentFields);

	return (index, json) => {
		const row = Object.fromEntries(
			fields.map(([name, field]) => [name, readField(json, field)]),
		);
		const isCandidate = typeof json.customer === 'object' && json.customer !== null;
		const read = readCandidate(isCandidate ? json : { customer: row });
		if (!read.ok) {
			throw new NodeOperationError(context.getNode(), read.sentence, {
				itemIndex: index,
				description: isCandidate
					? 'Give the item a customer with an ID, e-mail address or phone number'
					: "Name the input fields that describe the customer under 'Customer Fields'",
			});
		}
		const segments = segmentsFrom(segmentFields.map((field) => [field, readField(json, field)]));
		return { ...read.candidate, ...(segments && { segments }), ...(recurrence && { recurrence }) };
	};
}

/** How often a list asks, and how it is spread; undefined where neither option was added. */
function recurrenceOf({
	repeatEvery = 0,
	spreadOver = 0,
}: {
	readonly repeatEvery?: number;
	readonly spreadOver?: number;
}): Recurrence | undefined {
	if (repeatEvery <= 0 && spreadOver <= 0) return undefined;
	return {
		...(repeatEvery > 0 && { everyDays: repeatEvery }),
		...(spreadOver > 0 && { spreadDays: spreadOver }),
	};
}

export interface DueInvitation {
	readonly surveyKey: string;
	readonly invitationId: string;
	readonly lease?: string;
	/** Of a reminder: only while nobody has opened the survey. */
	readonly onlyUnopened?: true;
}

/** A due invitation, as the NPS Activity Trigger gives it. */
export function dueInvitationOf(json: IDataObject): DueInvitation | undefined {
	const { invitationId, surveyKey, lease, onlyUnopened } = json;
	return typeof invitationId === 'string' && typeof surveyKey === 'string'
		? {
				invitationId,
				surveyKey,
				...(typeof lease === 'string' && { lease }),
				...(onlyUnopened === true && { onlyUnopened }),
			}
		: undefined;
}

function segmentFieldsOf(context: IExecuteFunctions, given = ''): string[] {
	const fields = [...new Set(given.split(',').flatMap((name) => name.trim() || []))];
	if (fields.length <= MOST_SEGMENTS) return fields;
	throw new NodeOperationError(context.getNode(), `'Segments' names ${fields.length} fields`, {
		description: `Name ${MOST_SEGMENTS} at most: each is counted by itself`,
	});
}

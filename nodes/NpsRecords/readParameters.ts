import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';
import { DateTime } from '../../nps/vendor/luxon';

/** A date parameter, read in the zone of the workflow; undefined when it is left empty. */
export function optionalDate(
	context: IExecuteFunctions,
	value: unknown,
	displayName: string,
	itemIndex: number,
): Date | undefined {
	if (value === undefined || value === null || value === '') return undefined;
	const text = value instanceof Date ? value.toISOString() : String(value);
	const date = DateTime.fromISO(text, { zone: context.getTimezone() });
	if (date.isValid) return date.toJSDate();
	throw new NodeOperationError(
		context.getNode(),
		`'${displayName}' is "${text.slice(0, 80)}", which is no date [item ${itemIndex}]`,
		{ itemIndex, description: 'Give an ISO 8601 date such as 2026-03-01T09:00' },
	);
}

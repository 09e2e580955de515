import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';
import { DAY, HOUR, MINUTE } from '../../nps/clock';
import type { When } from '../../nps/programme';
import { DateTime } from '../../nps/vendor/luxon';

const UNITS = { days: DAY, hours: HOUR, minutes: MINUTE, seconds: 1000 } as const;

/** Reads when to ask. Only a date written as an expression is evaluated for each item. */
export function whenReader(context: IExecuteFunctions): (index: number) => When {
	const kind = context.getNodeParameter('when', 0) as When['kind'];
	const readers: Record<When['kind'], (index: number) => When> = {
		now: () => ({ kind: 'now' }),
		after: (index) => {
			const delay = context.getNodeParameter('delay', index) as number;
			const unit = context.getNodeParameter('delayUnit', index) as keyof typeof UNITS;
			return { kind: 'after', ms: delay * UNITS[unit] };
		},
		at: (index) => ({ kind: 'at', date: dateOf(context, index) }),
	};
	return readers[kind];
}

function dateOf(context: IExecuteFunctions, itemIndex: number): Date {
	const given = context.getNodeParameter('date', itemIndex) as unknown;
	const date = DateTime.fromISO(typeof given === 'object' && given !== null ? isoOf(given) : String(given), {
		zone: context.getTimezone(),
	});
	if (date.isValid) return date.toJSDate();
	throw new NodeOperationError(
		context.getNode(),
		`'Date' is "${String(given).slice(0, 80)}", which is no date [item ${itemIndex}]`,
		{ itemIndex, description: 'Give an ISO 8601 date such as 2026-03-01T09:00' },
	);
}

/** Expressions may give a luxon or plain date rather than text. */
function isoOf(value: object): string {
	if (value instanceof Date) return value.toISOString();
	return 'toISO' in value && typeof value.toISO === 'function' ? String(value.toISO()) : String(value);
}

import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';
import { bucketStart, shiftDay, type DayRange } from '../../../nps/report';
import { DateTime } from '../../../nps/vendor/luxon';

const LAST_DAYS: Readonly<Record<string, number>> = {
	last7: 7,
	last30: 30,
	last90: 90,
	last365: 365,
};
const LAST_FULL = { lastWeek: 'week', lastMonth: 'month', lastQuarter: 'quarter' } as const;

/** The days that the parameters ask for, seen from now in this zone. */
export function rangeOf(context: IExecuteFunctions, zone: string, now: Date): DayRange {
	const today = DateTime.fromJSDate(now, { zone }).toISODate() ?? '';
	const period = context.getNodeParameter('period', 0) as string;
	const days = LAST_DAYS[period];
	if (days !== undefined) return { start: shiftDay(today, 1 - days), end: today };
	if (isLastFull(period)) {
		const unit = LAST_FULL[period];
		const end = shiftDay(bucketStart(today, unit), -1);
		return { start: bucketStart(end, unit), end };
	}

	const start = dayParameter(context, 'from', 'From', zone);
	const end = dayParameter(context, 'to', 'To', zone) ?? today;
	if (start === undefined) throw new NodeOperationError(context.getNode(), "Give a date in 'From'");
	if (start > end) {
		throw new NodeOperationError(context.getNode(), `'From' (${start}) is after 'To' (${end})`);
	}
	return { start, end };
}

const isLastFull = (period: string): period is keyof typeof LAST_FULL => Object.hasOwn(LAST_FULL, period);

function dayParameter(context: IExecuteFunctions, name: string, displayName: string, zone: string): string | undefined {
	const value = context.getNodeParameter(name, 0, '') as unknown;
	if (value === '' || value === null || value === undefined) return undefined;
	const text = value instanceof Date ? value.toISOString() : String(value);
	const day = DateTime.fromISO(text, { zone }).toISODate();
	if (day) return day;
	throw new NodeOperationError(context.getNode(), `'${displayName}' is no date: "${text.slice(0, 80)}"`, {
		description: 'Give an ISO 8601 date such as 2026-03-01',
	});
}

import { DateTime } from '../../vendor/luxon';
import type { Session } from '../session';

/** The ISO date on which this moment falls in the survey's zone; UTC for a survey nobody registered. */
export async function dayOf(tx: Session, surveyKey: string, at: Date): Promise<string> {
	const survey = await tx.db
		.selectFrom('nps_survey')
		.select('time_zone')
		.where('key', '=', surveyKey)
		.executeTakeFirst();
	return dayIn(survey?.time_zone ?? 'UTC', at);
}

/** The ISO date of a moment in an IANA zone; in UTC when there is no such zone. */
export function dayIn(zone: string, at: Date): string {
	const local = DateTime.fromJSDate(at, { zone });
	return (local.isValid ? local : DateTime.fromJSDate(at, { zone: 'utc' })).toISODate() ?? '';
}

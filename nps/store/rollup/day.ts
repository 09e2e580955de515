import { DateTime } from '../../vendor/luxon';
import type { Session } from '../session';

/** A moment on the wall clock of a survey. */
export interface LocalTime {
	/** ISO date. */
	readonly day: string;
	/** "00" to "23". */
	readonly hour: string;
}

/** Day and hour of this moment in the survey's zone; in UTC for a survey nobody registered. */
export async function localTimeOf(tx: Session, surveyKey: string, at: Date): Promise<LocalTime> {
	return localTime(await zoneOf(tx, surveyKey), at);
}

/** The ISO date on which this moment falls in the survey's zone. */
export async function dayOf(tx: Session, surveyKey: string, at: Date): Promise<string> {
	return (await localTimeOf(tx, surveyKey, at)).day;
}

/** Day and hour of a moment in an IANA zone; in UTC when there is no such zone. */
export function localTime(zone: string, at: Date): LocalTime {
	const local = DateTime.fromJSDate(at, { zone });
	const known = local.isValid ? local : DateTime.fromJSDate(at, { zone: 'utc' });
	return { day: known.toISODate() ?? '', hour: String(known.hour).padStart(2, '0') };
}

/** The ISO date of a moment in an IANA zone; in UTC when there is no such zone. */
export const dayIn = (zone: string, at: Date): string => localTime(zone, at).day;

/** When this ISO date began in the survey's zone. */
export async function startOfDay(tx: Session, surveyKey: string, day: string): Promise<Date> {
	const zone = await zoneOf(tx, surveyKey);
	const local = DateTime.fromISO(day, { zone });
	return (local.isValid ? local : DateTime.fromISO(day, { zone: 'utc' })).toJSDate();
}

async function zoneOf(tx: Session, surveyKey: string): Promise<string> {
	const survey = await tx.db
		.selectFrom('nps_survey')
		.select('time_zone')
		.where('key', '=', surveyKey)
		.executeTakeFirst();
	return survey?.time_zone ?? 'UTC';
}

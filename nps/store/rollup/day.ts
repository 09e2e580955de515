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

/** Every zone's clock goes forward by full quarters of an hour. */
const QUARTER_MS = 15 * 60_000;
const REMEMBERED = 500;
const known = new Map<string, LocalTime>();

/** Day and hour of a moment in an IANA zone; in UTC when there is no such zone. The same quarter of an hour is looked up once. */
export function localTime(zone: string, at: Date): LocalTime {
	const quarter = `${zone} ${Math.floor(at.getTime() / QUARTER_MS)}`;
	const remembered = known.get(quarter);
	if (remembered) return remembered;
	if (known.size >= REMEMBERED) known.clear();
	const local = lookedUp(zone, at);
	known.set(quarter, local);
	return local;
}

function lookedUp(zone: string, at: Date): LocalTime {
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

const zones = new WeakMap<object, Map<string, string>>();

/** The survey's zone, which a transaction asks for once. */
async function zoneOf(tx: Session, surveyKey: string): Promise<string> {
	if (!tx.atEnd) return await storedZoneOf(tx, surveyKey);
	const ofTransaction = zones.get(tx.atEnd) ?? new Map<string, string>();
	zones.set(tx.atEnd, ofTransaction);
	const zone = ofTransaction.get(surveyKey) ?? (await storedZoneOf(tx, surveyKey));
	ofTransaction.set(surveyKey, zone);
	return zone;
}

async function storedZoneOf(tx: Session, surveyKey: string): Promise<string> {
	const survey = await tx.db
		.selectFrom('nps_survey')
		.select('time_zone')
		.where('key', '=', surveyKey)
		.executeTakeFirst();
	return survey?.time_zone ?? 'UTC';
}

import { DAY } from '../../clock';
import type { Ledger } from '../../eligibility/types';
import { bouncedNames } from '../../events/channels';
import { OPEN_STATUSES } from '../../invitation/invitation';
import { sql } from '../../vendor/kysely';
import { lockRows, type Session } from '../session';
import { date, keyText, padded, present } from '../values';
import { listedNames, wishesAndBounces, type Listed } from './suppressions';

export interface LedgerQuery {
	readonly personId: string;
	readonly addresses: readonly string[];
	readonly surveyKey: string;
	readonly eventId: string;
	readonly exceptInvitation?: string;
	readonly now: Date;
}

const YEAR = 365 * DAY;

/**
 * Within a transaction the person is locked first, so that two decisions about one person wait for each other. Few
 * statements: this is read for everybody who might be asked.
 */
export async function ledgerOf(session: Session, query: LedgerQuery): Promise<Ledger> {
	if (session.inTransaction && session.dialect === 'postgres') {
		await session.db
			.selectFrom('nps_person')
			.select('id')
			.where('id', '=', query.personId)
			.$call(lockRows(session))
			.execute();
	}
	const { personId } = query;
	const known = await knownAddresses(session, [personId]);
	const addresses = [...new Set([...query.addresses, ...known.map(({ value }) => value)])];
	return ledgerFrom(
		{
			addresses,
			rows: await askedOf(session, { personIds: [personId], addresses, eventIds: [query.eventId] }),
			unasked: await answeredUnasked(session, [personId]),
			listed: await listedNames(session, namesOf(addresses)),
		},
		query,
	);
}

/** What the ledger is made of; more of each than belongs to the person does no harm. */
export interface LedgerFacts {
	/** All of the person's. */
	readonly addresses: readonly string[];
	readonly rows: readonly AskedRow[];
	readonly unasked: readonly UnaskedRow[];
	readonly listed: readonly Listed[];
}

/** What the addresses may be listed under. */
export const namesOf = (addresses: readonly string[]): string[] => [...addresses, ...addresses.flatMap(bouncedNames)];

export function ledgerFrom({ addresses, rows: given, unasked, listed }: LedgerFacts, query: LedgerQuery): Ledger {
	const { personId, surveyKey } = query;
	const event = keyText(query.eventId);
	const rows = given.filter(
		(row) =>
			row.id !== query.exceptInvitation &&
			(row.person_id === personId || (row.address !== null && addresses.includes(row.address))) &&
			(OPEN.has(row.status) || hasReached(row) || row.event_id === event),
	);
	const reached = rows.filter(hasReached);
	const since = query.now.getTime() - YEAR;
	const own = rows.filter((row) => row.survey_key === surveyKey && row.person_id === personId);
	return present({
		lastAsked: latest(reached, ({ at }) => at),
		lastAnswered: newer(
			latest(reached, ({ answered_at }) => answered_at),
			lastUnasked(unasked.filter((row) => row.person_id === personId)),
		),
		askedInYear: reached.filter(({ at }) => at > since).length,
		openInvitation: mention(own.find(({ status }) => OPEN.has(status))),
		duplicateEvent: mention(own.find(({ event_id, status }) => event_id === event && status !== 'failed')),
		...wishesAndBounces(listed, addresses, addresses.flatMap(bouncedNames)),
	});
}

/** Where else these people were ever known: an opt-out there counts, too. */
export async function knownAddresses({ db }: Session, personIds: readonly string[]) {
	if (personIds.length === 0) return [];
	return await db
		.selectFrom('nps_identity')
		.select(['person_id', 'value'])
		.where('person_id', 'in', padded(personIds))
		.where('kind', '<>', 'id')
		.execute();
}

/** A bounced one reached nobody; a cancelled one did when it had been sent before. */
const hasReached = ({ status, sent_at }: Pick<AskedRow, 'status' | 'sent_at'>): boolean =>
	status === 'sending' || (sent_at !== null && status !== 'failed');

const OPEN: ReadonlySet<string> = new Set(OPEN_STATUSES);
/** Spelled out: with parameters in it SQLite takes ten times as long. */
const OPEN_OR_REACHED = sql<boolean>`(status in ('scheduled', 'sending', 'sent', 'delivered') or (sent_at is not null and status <> 'failed'))`;

export type AskedRow = Awaited<ReturnType<typeof askedOf>>[number];

interface AskedQuery {
	readonly personIds: readonly string[];
	readonly addresses: readonly string[];
	readonly eventIds: readonly string[];
}

/** What reached these people, or one of the addresses; what is open; and what was decided for these events. */
export async function askedOf({ db }: Session, { personIds, addresses, eventIds }: AskedQuery) {
	if (personIds.length + addresses.length === 0) return [];
	return await db
		.selectFrom('nps_invitation')
		.select([
			'id',
			'survey_key',
			'person_id',
			'address',
			'event_id',
			'status',
			'created_at',
			'sent_at',
			'answered_at',
			sql<number>`coalesce(reminded_at, sent_at, due_at)`.as('at'),
		])
		.where(sql<boolean>`test = 0`)
		.where((where) =>
			where.or([
				...(personIds.length > 0 ? [where('person_id', 'in', padded(personIds))] : []),
				...(addresses.length > 0 ? [where('address', 'in', padded(addresses))] : []),
			]),
		)
		.where((where) => where.or([OPEN_OR_REACHED, where('event_id', 'in', padded(eventIds.map(keyText)))]))
		.execute();
}

/** The survey that reached the person last, by the time it went out or by the time it was answered. */
function latest(rows: readonly AskedRow[], time: (row: AskedRow) => number | null): Ledger['lastAsked'] {
	let last: AskedRow | undefined;
	for (const row of rows) {
		if ((time(row) ?? -Infinity) > (last ? (time(last) ?? -Infinity) : -Infinity)) last = row;
	}
	return (
		last &&
		present({
			surveyKey: last.survey_key,
			at: new Date(last.at),
			answeredAt: date(last.answered_at),
		})
	);
}

/** Not `is null`: SQLite would go through every answer without an invitation instead of those of the person. */
const UNASKED = sql<boolean>`coalesce(invitation_id, '') = ''`;

export type UnaskedRow = Awaited<ReturnType<typeof answeredUnasked>>[number];

/** When these people last answered each survey on a website or in an app, where no invitation stands behind it. */
export async function answeredUnasked({ db }: Session, personIds: readonly string[]) {
	if (personIds.length === 0) return [];
	return await db
		.selectFrom('nps_response')
		.select(['person_id', 'survey_key', sql<number>`max(answered_at)`.as('answered_at')])
		.where('person_id', 'in', padded(personIds))
		.where(UNASKED)
		.where('channel', '=', 'web')
		.where('confirmed', '=', 1)
		.where('test', '=', 0)
		.groupBy(['person_id', 'survey_key'])
		.execute();
}

function lastUnasked(rows: readonly UnaskedRow[]): Ledger['lastAnswered'] {
	let last: UnaskedRow | undefined;
	for (const row of rows) if (!last || row.answered_at > last.answered_at) last = row;
	if (!last) return undefined;
	const at = new Date(last.answered_at);
	return { surveyKey: last.survey_key, at, answeredAt: at };
}

function newer(one: Ledger['lastAnswered'], other: Ledger['lastAnswered']): Ledger['lastAnswered'] {
	if (!one || !other) return one ?? other;
	return (other.answeredAt ?? other.at) > (one.answeredAt ?? one.at) ? other : one;
}

const mention = (row: { id: string; created_at: number } | undefined) =>
	row && { id: row.id, at: new Date(row.created_at) };

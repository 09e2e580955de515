import { DAY } from '../../clock';
import type { Ledger } from '../../eligibility/types';
import { OPEN_STATUSES } from '../../invitation/invitation';
import { sql } from '../../vendor/kysely';
import { lockRows, type Session } from '../session';
import { date, keyText, present } from '../values';
import { suppressionsOf } from './suppressions';

interface LedgerQuery {
	readonly personId: string;
	readonly addresses: readonly string[];
	readonly surveyKey: string;
	readonly eventId: string;
	readonly exceptInvitation?: string;
	readonly now: Date;
}

const YEAR = 365 * DAY;

/** Within a transaction the person is locked first, so that two decisions about one person wait for each other. */
export async function ledgerOf(session: Session, query: LedgerQuery): Promise<Ledger> {
	if (session.inTransaction) {
		await session.db
			.selectFrom('nps_person')
			.select('id')
			.where('id', '=', query.personId)
			.$call(lockRows(session))
			.execute();
	}
	const addresses = [...new Set([...query.addresses, ...(await knownAddresses(session, query.personId))])];
	const known = { ...query, addresses };
	return present({
		lastAsked: await latest(session, known, WHEN),
		lastAnswered: newer(await latest(session, known, ANSWERED), await answeredUnasked(session, query)),
		askedInYear: await askedSince(session, known, query.now.getTime() - YEAR),
		openInvitation: await openInvitation(session, query),
		duplicateEvent: await duplicateEvent(session, query),
		suppressed: await suppressionsOf(session).find(addresses),
		unreachable: await suppressionsOf(session).unreachable(addresses),
	});
}

/** Where else the person was ever known: an opt-out there counts, too. */
async function knownAddresses({ db }: Session, personId: string): Promise<string[]> {
	const rows = await db
		.selectFrom('nps_identity')
		.select('value')
		.where('person_id', '=', personId)
		.where('kind', '<>', 'id')
		.execute();
	return rows.map(({ value }) => value);
}

const counted = ({ db }: Session, { exceptInvitation }: LedgerQuery) =>
	db
		.selectFrom('nps_invitation')
		.where('test', '=', 0)
		.$if(exceptInvitation !== undefined, (rows) =>
			rows.where('id', '<>', exceptInvitation ?? ''),
		);

/** A bounced one reached nobody; a cancelled one did when it had been sent before. */
const REACHED = sql<boolean>`(status = 'sending' or (sent_at is not null and status <> 'failed'))`;
const WHEN = sql<number>`coalesce(reminded_at, sent_at, due_at)`;
const ANSWERED = sql<number>`answered_at`;

/** What reached the person, or one of their addresses. */
const reached = (session: Session, query: LedgerQuery) =>
	counted(session, query)
		.where((where) =>
			where.or([
				where('person_id', '=', query.personId),
				...query.addresses.map((address) => where('address', '=', address)),
			]),
		)
		.where(REACHED);

async function askedSince(session: Session, query: LedgerQuery, since: number): Promise<number> {
	const row = await reached(session, query)
		.select((rows) => rows.fn.countAll<number>().as('asked'))
		.where(WHEN, '>', since)
		.executeTakeFirstOrThrow();
	return Number(row.asked);
}

/** The survey that reached the person last, by the time it went out or by the time it was answered. */
async function latest(
	session: Session,
	query: LedgerQuery,
	time: typeof WHEN,
): Promise<Ledger['lastAsked']> {
	const row = await reached(session, query)
		.select(['survey_key', 'answered_at', WHEN.as('at')])
		.where(time, 'is not', null)
		.orderBy(time, 'desc')
		.limit(1)
		.executeTakeFirst();
	return (
		row &&
		present({
			surveyKey: row.survey_key,
			at: new Date(row.at),
			answeredAt: date(row.answered_at),
		})
	);
}

/** What the person answered last on a website or in an app, where no invitation stands behind it. */
async function answeredUnasked({ db }: Session, { personId }: LedgerQuery): Promise<Ledger['lastAnswered']> {
	const row = await db
		.selectFrom('nps_response')
		.select(['survey_key', 'answered_at'])
		.where('person_id', '=', personId)
		.where('invitation_id', 'is', null)
		.where('channel', '=', 'web')
		.where('confirmed', '=', 1)
		.where('test', '=', 0)
		.orderBy('answered_at', 'desc')
		.limit(1)
		.executeTakeFirst();
	if (!row) return undefined;
	const at = new Date(row.answered_at);
	return { surveyKey: row.survey_key, at, answeredAt: at };
}

function newer(one: Ledger['lastAnswered'], other: Ledger['lastAnswered']): Ledger['lastAnswered'] {
	if (!one || !other) return one ?? other;
	return (other.answeredAt ?? other.at) > (one.answeredAt ?? one.at) ? other : one;
}

const ofSurvey = (session: Session, query: LedgerQuery) =>
	counted(session, query)
		.select(['id', 'created_at'])
		.where('survey_key', '=', query.surveyKey)
		.where('person_id', '=', query.personId);

async function openInvitation(
	session: Session,
	query: LedgerQuery,
): Promise<Ledger['openInvitation']> {
	return mention(
		await ofSurvey(session, query)
			.where('status', 'in', [...OPEN_STATUSES])
			.executeTakeFirst(),
	);
}

async function duplicateEvent(
	session: Session,
	query: LedgerQuery,
): Promise<Ledger['duplicateEvent']> {
	return mention(
		await ofSurvey(session, query)
			.where('event_id', '=', keyText(query.eventId))
			.where('status', '<>', 'failed')
			.executeTakeFirst(),
	);
}

const mention = (row: { id: string; created_at: number } | undefined) =>
	row && { id: row.id, at: new Date(row.created_at) };

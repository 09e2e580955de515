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
}

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
		lastAnswered: await latest(session, known, ANSWERED),
		openInvitation: await openInvitation(session, query),
		duplicateEvent: await duplicateEvent(session, query),
		suppressed: await suppressionsOf(session).find(addresses),
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
const WHEN = sql<number>`coalesce(sent_at, due_at)`;
const ANSWERED = sql<number>`answered_at`;

/** The survey that reached the person last, by the time it went out or by the time it was answered. */
async function latest(
	session: Session,
	query: LedgerQuery,
	time: typeof WHEN,
): Promise<Ledger['lastAsked']> {
	const row = await counted(session, query)
		.select(['survey_key', 'answered_at', WHEN.as('at')])
		.where((where) =>
			where.or([
				where('person_id', '=', query.personId),
				...query.addresses.map((address) => where('address', '=', address)),
			]),
		)
		.where(REACHED)
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

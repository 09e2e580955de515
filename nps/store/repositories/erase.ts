import type { CaseStatus } from '../../cases/types';
import type { Customer, CustomerEvent } from '../../events/candidate';
import { bouncedNames } from '../../events/channels';
import { OPEN_STATUSES } from '../../invitation/invitation';
import type { ResponseAnalysis, ResponseQuality } from '../../survey/response';
import { sql } from '../../vendor/kysely';
import { lockRows, type Session } from '../session';
import type { Erasure } from '../types';
import { chunks, json, parsed } from '../values';
import { addressKey } from './suppressions';

const ERASED = 'erased';
const NOBODY = json({ id: ERASED } satisfies Customer);
const IDS_PER_STATEMENT = 500;

/** Empties every row of the person and removes what only makes sense with a person. What the counts need stays. */
export async function erasePerson(tx: Session, personId: string, now: Date): Promise<Erasure> {
	const { db } = tx;
	const person = await db
		.selectFrom('nps_person')
		.selectAll()
		.where('id', '=', personId)
		.$call(lockRows(tx))
		.executeTakeFirst();
	if (!person) return { invitations: 0, responses: 0, deliveries: 0 };

	const addresses = await addressesOf(tx, personId, parsed<Customer>(person.customer));
	const erasure = {
		responses: await eraseResponses(tx, personId, now),
		invitations: await eraseInvitations(tx, personId, now),
		deliveries: await eraseDeliveries(tx, personId, addresses, now),
	};
	await eraseFollowUps(tx, personId);
	await forgetSuppressedAddresses(tx, addresses);
	await forgetThreads(tx, addresses);
	await db.deleteFrom('nps_skip').where('person_id', '=', personId).execute();
	await db.deleteFrom('nps_identity').where('person_id', '=', personId).execute();
	await db.deleteFrom('nps_person').where('id', '=', personId).execute();
	return erasure;
}

/** Everything the person was ever reached at; whoever hides their number is known by an ID that is their address. */
async function addressesOf(
	{ db }: Session,
	personId: string,
	customer: Customer,
): Promise<string[]> {
	const identities = await db
		.selectFrom('nps_identity')
		.select('value')
		.where('person_id', '=', personId)
		.where((where) => where.or([where('kind', '<>', 'id'), where('value', 'like', 'whatsapp:%')]))
		.execute();
	const used = await db
		.selectFrom('nps_invitation')
		.select('address')
		.distinct()
		.where('person_id', '=', personId)
		.unionAll(
			db
				.selectFrom('nps_reminder')
				.innerJoin('nps_invitation', 'nps_invitation.id', 'nps_reminder.invitation_id')
				.select('nps_reminder.address')
				.where('nps_invitation.person_id', '=', personId),
		)
		.unionAll(db.selectFrom('nps_follow_up').select('address').where('person_id', '=', personId))
		.execute();
	const all = [
		customer.email,
		customer.phone,
		...identities.map(({ value }) => value),
		...used.map(({ address }) => address),
	];
	return [...new Set(all.filter((address): address is string => Boolean(address)))];
}

async function eraseInvitations({ db }: Session, personId: string, now: Date): Promise<number> {
	const event = json({
		source: ERASED,
		type: ERASED,
		id: ERASED,
		occurredAt: now.toISOString(),
	} satisfies CustomerEvent);
	const ids = db.selectFrom('nps_invitation').select('id').where('person_id', '=', personId);
	await db.deleteFrom('nps_token').where('invitation_id', 'in', ids).execute();
	await db.deleteFrom('nps_conversation').where('invitation_id', 'in', ids).execute();
	await db
		.updateTable('nps_reminder')
		.set({ address: null, provider_message_id: null, reason: null })
		.where('invitation_id', 'in', ids)
		.execute();
	await db
		.updateTable('nps_invitation')
		.set({ status: 'cancelled' })
		.where('person_id', '=', personId)
		.where('status', 'in', [...OPEN_STATUSES])
		.execute();
	const { numUpdatedRows } = await db
		.updateTable('nps_invitation')
		.set({
			person_id: null,
			customer: NOBODY,
			event,
			event_id: ERASED,
			address: null,
			provider_message_id: null,
			lease: null,
			remind_lease: null,
			reason: ERASED,
		})
		.where('person_id', '=', personId)
		.executeTakeFirstOrThrow();
	return Number(numUpdatedRows);
}

/** Theirs, and those to their invitations. A higher revision, so that nobody who read the answer before can write it back; and nothing left to route. */
async function eraseResponses(tx: Session, personId: string, now: Date): Promise<number> {
	const asked = tx.db.selectFrom('nps_invitation').select('id').where('person_id', '=', personId);
	const rows = await tx.db
		.selectFrom('nps_response')
		.select(['id', 'quality', 'analysis'])
		.where((where) =>
			where.or([where('person_id', '=', personId), where('invitation_id', 'in', asked)]),
		)
		.$call(lockRows(tx))
		.execute();
	for (const { id, quality, analysis } of rows) {
		await tx.db
			.updateTable('nps_response')
			.set({
				person_id: null,
				customer: NOBODY,
				comment: null,
				quality: withoutReason(quality),
				analysis: withoutQuotes(analysis),
				revision: sql<number>`revision + 1`,
				emitted_revision: sql<number>`revision + 1`,
				batch_revision: null,
				lease: null,
			})
			.where('id', '=', id)
			.execute();
	}
	await eraseCases(
		tx,
		rows.map(({ id }) => id),
		now,
	);
	return rows.length;
}

/** That there was a case stays, and who looked after it; what was written about the person goes. Nobody is left to contact. */
async function eraseCases({ db }: Session, responseIds: readonly string[], now: Date): Promise<void> {
	for (const ids of chunks(responseIds, IDS_PER_STATEMENT)) {
		await db
			.updateTable('nps_case')
			.set({
				status: 'closed' satisfies CaseStatus,
				closed_at: sql<number>`coalesce(closed_at, ${sql.lit(now.getTime())})`,
				cause: null,
				outcome: null,
				revision: sql<number>`revision + 1`,
			})
			.where('response_id', 'in', ids)
			.execute();
	}
}

/** That a message went out stays; what it said, and to whom, goes. */
async function eraseFollowUps({ db }: Session, personId: string): Promise<void> {
	await db
		.updateTable('nps_follow_up')
		.set({
			person_id: null,
			address: null,
			subject: null,
			text: null,
			reason: null,
			provider_message_id: null,
			token_hash: null,
		})
		.where('person_id', '=', personId)
		.execute();
}

/** The reason may quote the answer. */
function withoutReason(quality: string | null): string | null {
	if (quality === null) return null;
	const { reason: _quoted, ...flags } = parsed<ResponseQuality>(quality);
	return json(flags);
}

/** That somebody was unhappy with the delivery is a count; their words go. */
function withoutQuotes(analysis: string | null): string | null {
	if (analysis === null) return null;
	const { themes, ...rest } = parsed<ResponseAnalysis>(analysis);
	return json({ ...rest, themes: themes.map((mention) => ({ ...mention, quote: '' })) });
}

/** Those of the person, and waiting ones of anybody that mention an address of theirs. */
async function eraseDeliveries(
	{ db }: Session,
	personId: string,
	addresses: readonly string[],
	now: Date,
): Promise<number> {
	const patterns = addresses
		.filter(({ length }) => length >= SHORTEST_ADDRESS)
		.map(mentionPattern);
	const { numUpdatedRows } = await db
		.updateTable('nps_delivery')
		.set({
			payload: null,
			person_id: null,
			answer: null,
			lease: null,
			emitted_at: sql<number>`coalesce(emitted_at, ${now.getTime()})`,
		})
		.where((where) =>
			where.or([
				where('person_id', '=', personId),
				...patterns.map(
					(pattern) =>
						sql<boolean>`(emitted_at is null and lower(payload) like ${pattern} escape '\\')`,
				),
			]),
		)
		.executeTakeFirstOrThrow();
	return Number(numUpdatedRows);
}

/** Anything shorter is no address and would be found in every delivery. */
const SHORTEST_ADDRESS = 5;

/** LIKE pattern for the address inside JSON, in lower case. */
function mentionPattern(address: string): string {
	const inJson = json(address.toLowerCase()).slice(1, -1);
	return `%${inJson.replace(/[\\%_]/g, '\\$&')}%`;
}

/** The reason may name the address, as a mail server's report does, or tell what staff wrote about the person. */
const IMPERSONAL = sql<string>`case source when 'bounce' then 'Messages did not arrive' when 'complaint' then 'Reported as spam' else 'Opted out' end`;

async function forgetSuppressedAddresses(
	{ db }: Session,
	addresses: readonly string[],
): Promise<void> {
	if (addresses.length === 0) return;
	await db
		.updateTable('nps_suppression')
		.set({ address: null, reason: IMPERSONAL })
		.where('hash', 'in', addresses.flatMap(bouncedNames).map(addressKey))
		.execute();
}

async function forgetThreads({ db }: Session, addresses: readonly string[]): Promise<void> {
	if (addresses.length === 0) return;
	await db.deleteFrom('nps_thread').where('address', 'in', [...addresses]).execute();
	await db.deleteFrom('nps_alias').where('address', 'in', [...addresses]).execute();
}

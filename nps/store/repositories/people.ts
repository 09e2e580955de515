import type { Customer } from '../../events/candidate';
import type { Identity } from '../../events/identity';
import { systemRandom } from '../../random';
import type { PersonTable } from '../schema';
import { lockRows, type Session } from '../session';
import type { PeopleRepository, Person } from '../types';
import { json, keyText, padded, parsed, present } from '../values';
import { erasePerson } from './erase';

export function peopleOf(session: Session): PeopleRepository {
	return {
		async resolve(customer, identities, now) {
			const known = await owners(session, identities);
			const person = await firstOf(session, identities, known);
			return await resolveSeen(session, customer, identities, now, { known, person });
		},

		async find(identities) {
			const row = await firstOf(session, identities, await owners(session, identities));
			return row && personOf(row);
		},

		async get(personId) {
			const row = await byId(session, personId);
			return row && personOf(row);
		},

		async erase(personId, now) {
			return await session.write(async (tx) => await erasePerson(tx, personId, now));
		},
	};
}

/** What was read of somebody: whose the identities are, and the person they lead to. */
export interface Seen {
	/** Identity → person. */
	readonly known: ReadonlyMap<string, string>;
	readonly person: PersonTable | undefined;
}

/** The person behind these identities, after a look at them. */
export async function resolveSeen(
	session: Session,
	customer: Customer,
	identities: readonly Identity[],
	now: Date,
	{ known, person }: Seen,
): Promise<Person> {
	const complete = identities.every((identity) => known.has(nameOf(identity)));
	if (person && complete && !merged(person, customer)) return personOf(person);
	return await session.write(
		async (tx) => await resolveIn(tx, customer, identities, now, isAlone(session) ? known : undefined),
	);
}

/** Whether nobody else can have written since the last read. */
const isAlone = ({ dialect, inTransaction }: Session): boolean => dialect === 'sqlite' && inTransaction;

/** `seen` is what a read of this very moment has found. */
async function resolveIn(
	tx: Session,
	customer: Customer,
	identities: readonly Identity[],
	now: Date,
	seen?: ReadonlyMap<string, string>,
): Promise<Person> {
	for (let first = seen; ; first = undefined) {
		const known = first ?? (await owners(tx, identities));
		const owner = ownerOf(identities, known);
		if (owner !== undefined) {
			const row = await byId(tx, owner, 'lock');
			// Erased between the two reads: look again.
			if (!row) continue;
			await addIdentities(tx, owner, identities);
			return personOf(await update(tx, row, customer, now));
		}
		const made = await insert(tx, customer, now);
		const added = await addIdentities(tx, made.id, identities);
		if (added === new Set(identities.map(nameOf)).size) return personOf(made);
		// Somebody else made this person meanwhile: theirs stays.
		await tx.db.deleteFrom('nps_identity').where('person_id', '=', made.id).execute();
		await tx.db.deleteFrom('nps_person').where('id', '=', made.id).execute();
	}
}

export const nameOf = ({ kind, value }: Identity): string => `${kind}:${keyText(value)}`;

const KINDS = ['id', 'email', 'phone'] as const satisfies ReadonlyArray<Identity['kind']>;

/** Identity → person, for those of these identities that are known. */
export async function owners(
	{ db }: Session,
	identities: readonly Identity[],
): Promise<ReadonlyMap<string, string>> {
	if (identities.length === 0) return new Map();
	const valuesOf = (wanted: Identity['kind']) =>
		identities.flatMap(({ kind, value }) => (kind === wanted ? keyText(value) : []));
	const rows = await db
		.selectFrom('nps_identity')
		.selectAll()
		.where((where) =>
			where.or(
				KINDS.map((kind) => [kind, valuesOf(kind)] as const)
					.filter(([, values]) => values.length > 0)
					.map(([kind, values]) => where.and([where('kind', '=', kind), where('value', 'in', padded(values))])),
			),
		)
		.execute();
	return new Map(rows.map(({ kind, value, person_id }) => [`${kind}:${value}`, person_id]));
}

/** The person these identities lead to: that of the first known one. */
export const ownerOf = (
	identities: readonly Identity[],
	known: ReadonlyMap<string, string>,
): string | undefined => identities.map((identity) => known.get(nameOf(identity))).find(Boolean);

async function firstOf(
	session: Session,
	identities: readonly Identity[],
	known: ReadonlyMap<string, string>,
): Promise<PersonTable | undefined> {
	const owner = ownerOf(identities, known);
	return owner === undefined ? undefined : await byId(session, owner);
}

/** These people by their ID. */
export async function personsOf({ db }: Session, ids: readonly string[]): Promise<ReadonlyMap<string, PersonTable>> {
	if (ids.length === 0) return new Map();
	const rows = await db.selectFrom('nps_person').selectAll().where('id', 'in', padded(ids)).execute();
	return new Map(rows.map((row) => [row.id, row]));
}

async function byId(session: Session, id: string, lock?: 'lock'): Promise<PersonTable | undefined> {
	return await session.db
		.selectFrom('nps_person')
		.selectAll()
		.where('id', '=', id)
		.$if(lock !== undefined, (query) => query.$call(lockRows(session)))
		.executeTakeFirst();
}

async function insert({ db }: Session, customer: Customer, now: Date): Promise<PersonTable> {
	const row: PersonTable = {
		id: systemRandom.id(),
		customer: json(customer),
		created_at: now.getTime(),
		updated_at: now.getTime(),
	};
	await db.insertInto('nps_person').values(row).execute();
	return row;
}

/** How many of them nobody had. In one order, so that two processes with the same ones wait instead of deadlocking. */
async function addIdentities(
	{ db }: Session,
	personId: string,
	identities: readonly Identity[],
): Promise<number> {
	const rows = new Map(
		identities.map((identity) => [
			nameOf(identity),
			{ kind: identity.kind, value: keyText(identity.value), person_id: personId },
		]),
	);
	if (rows.size === 0) return 0;
	const values = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
	const added = await db
		.insertInto('nps_identity')
		.values(values)
		.onConflict((conflict) => conflict.doNothing())
		.returning('value')
		.execute();
	return added.length;
}

async function update(
	{ db }: Session,
	row: PersonTable,
	customer: Customer,
	now: Date,
): Promise<PersonTable> {
	const changed = merged(row, customer);
	if (changed === undefined) return row;
	const values = { customer: changed, updated_at: now.getTime() };
	await db.updateTable('nps_person').set(values).where('id', '=', row.id).execute();
	return { ...row, ...values };
}

/** The stored customer with what this one adds or changes, as JSON; undefined when nothing does. */
function merged(row: PersonTable, customer: Customer): string | undefined {
	const before = parsed<Customer>(row.customer);
	const attributes = { ...before.attributes, ...customer.attributes };
	const after = json({
		...before,
		...present(customer),
		...(Object.keys(attributes).length > 0 && { attributes }),
	});
	return after === row.customer ? undefined : after;
}

function personOf(row: PersonTable): Person {
	return {
		id: row.id,
		customer: parsed<Customer>(row.customer),
		createdAt: new Date(row.created_at),
	};
}

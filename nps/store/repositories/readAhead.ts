import type { Session } from '../session';
import type { Foreseen, Repositories } from '../types';
import { askedOf, answeredUnasked, knownAddresses, ledgerFrom, namesOf, type LedgerFacts } from './ledger';
import { nameOf, ownerOf, owners, personsOf, resolveSeen, type Seen } from './people';
import { listedNames } from './suppressions';

/** What was read for one act, before any of the others wrote. */
export interface Ahead {
	readonly foreseen: Foreseen;
	readonly seen: Seen;
	readonly facts: LedgerFacts;
}

/**
 * Reads in a few statements what many acts of one transaction are going to ask for, each for itself. Only for those whose
 * customer, and none of whose addresses, has to do with any other of them: what one writes must be seen by the next. The
 * transaction must keep all other writers out.
 */
export async function readAhead(
	tx: Session,
	acts: ReadonlyArray<Foreseen | undefined>,
): Promise<ReadonlyMap<Foreseen, Ahead>> {
	const given = acts.filter((foreseen) => foreseen !== undefined);
	const known = await owners(tx, given.flatMap(({ identities }) => identities));
	const personOf = (foreseen: Foreseen) => foreseen.personId ?? ownerOf(foreseen.identities, known);
	const reached = await knownAddresses(tx, unique(given.flatMap((foreseen) => personOf(foreseen) ?? [])));
	const addressesOf = (foreseen: Foreseen) => {
		const person = personOf(foreseen);
		const theirs = person === undefined ? [] : reached.filter(({ person_id }) => person_id === person);
		return unique([...foreseen.identities.flatMap(({ kind, value }) => (kind === 'id' ? [] : value)), ...theirs.map(({ value }) => value)]);
	};
	const all = given.map((foreseen) => ({ foreseen, person: personOf(foreseen), addresses: addressesOf(foreseen) }));
	const apart = apartFromOthers(all, ({ foreseen, person, addresses }) => [
		...foreseen.identities.map(nameOf),
		...addresses.map((address) => `address:${address}`),
		...(person === undefined ? [] : [`person:${person}`]),
	]);

	const personIds = unique(apart.flatMap(({ person }) => person ?? []));
	const addresses = unique(apart.flatMap((act) => act.addresses));
	const persons = await personsOf(tx, personIds);
	const eventIds = unique(apart.map(({ foreseen }) => foreseen.eventId));
	const rows = await askedOf(tx, { personIds, addresses, eventIds });
	const unasked = await answeredUnasked(tx, personIds);
	const listed = await listedNames(tx, namesOf(addresses));
	return new Map(
		apart.map(({ foreseen, person, addresses: own }) => {
			const theirs = rows.filter(
				(row) => row.person_id === person || (row.address !== null && own.includes(row.address)),
			);
			const seen = { known, person: person === undefined ? undefined : persons.get(person) };
			return [foreseen, { foreseen, seen, facts: { addresses: own, rows: theirs, unasked, listed } }];
		}),
	);
}

/** The repositories for one act: what was read ahead for it is not read again, once. */
export function withAhead(tx: Session, repositories: Repositories, ahead: Ahead): Repositories {
	const { people, invitations } = repositories;
	const { foreseen, seen, facts } = ahead;
	const foreseenNames = new Set(foreseen.identities.map(nameOf));
	let personId = foreseen.personId;
	let isFresh = true;
	return {
		...repositories,
		people: {
			...people,
			resolve: async (customer, identities, now) => {
				const isForeseen = personId === undefined && identities.every((identity) => foreseenNames.has(nameOf(identity)));
				if (!isForeseen) return await people.resolve(customer, identities, now);
				const person = await resolveSeen(tx, customer, identities, now, seen);
				personId = person.id;
				return person;
			},
		},
		invitations: {
			...invitations,
			ledger: async (query) => {
				const isForeseen =
					isFresh &&
					query.personId === personId &&
					query.eventId === foreseen.eventId &&
					query.addresses.every((address) => facts.addresses.includes(address));
				isFresh = false;
				return isForeseen ? ledgerFrom(facts, query) : await invitations.ledger(query);
			},
		},
	};
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];

/** Those that share none of their names with any other. */
function apartFromOthers<Act>(acts: readonly Act[], namesOfAct: (act: Act) => readonly string[]): Act[] {
	const counts = new Map<string, number>();
	const named = acts.map((act) => ({ act, names: unique(namesOfAct(act)) }));
	for (const { names } of named) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
	return named.filter(({ names }) => names.every((name) => counts.get(name) === 1)).map(({ act }) => act);
}

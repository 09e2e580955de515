import type { Customer } from '../../nps/events/candidate';
import type { Database } from '../../nps/store/session';
import type { Schema } from '../../nps/store/schema';
import { DIALECTS, emptyPlace, type TestPlace } from '../support/stores';
import {
	HOST,
	HOUR,
	identitiesOf,
	invitation,
	later,
	NOW,
	personOf,
	response,
	sentInvitation,
	survey,
	to,
} from './samples';

const TABLES: ReadonlyArray<keyof Schema> = [
	'nps_alias',
	'nps_batch',
	'nps_case',
	'nps_conversation',
	'nps_counter',
	'nps_delivery',
	'nps_follow_up',
	'nps_identity',
	'nps_invitation',
	'nps_migration',
	'nps_pause',
	'nps_person',
	'nps_reminder',
	'nps_response',
	'nps_rollup',
	'nps_setting',
	'nps_signing_key',
	'nps_skip',
	'nps_subscriber',
	'nps_suppression',
	'nps_survey',
	'nps_survey_version',
	'nps_thread',
	'nps_token',
	'nps_trouble',
];

const SECRET = /grete|mustermann|\+49170|5550123|order-4711|the waiter was rude/i;

const grete: Customer = {
	id: 'grete-1',
	name: 'Grete Mustermann',
	email: 'grete@mustermann.example',
	phone: '+491705550123',
	attributes: { street: 'Grete Weg 1' },
};

/** Every text in every table. */
async function allText({ reader }: Database): Promise<string> {
	const rows = await Promise.all(
		TABLES.map(async (table) => await reader.selectFrom(table).selectAll().execute()),
	);
	return JSON.stringify(rows);
}

describe.each(DIALECTS)('erasing a person on %s', (dialect) => {
	let place: TestPlace;
	const store = () => place.store;

	beforeEach(async () => {
		place = await emptyPlace(dialect);
		await store().surveys.register(survey(), HOST, NOW);
	});
	afterEach(async () => await place.leave());

	/** Leaves the person's traces in every table that can hold one. */
	async function traces() {
		const person = await store().people.resolve(grete, identitiesOf(grete), NOW);
		const event = {
			source: 'stripe',
			type: 'order',
			id: 'order-4711',
			occurredAt: NOW.toISOString(),
			data: { note: 'for Grete' },
		};
		const sent = await sentInvitation(store(), person, { event, segments: { plan: 'pro' } });
		await store().invitations.addToken(sent.id, 'hash', NOW);
		await store().conversations.put(sent.id, { comment: 'The waiter was rude' }, 0, NOW);
		const answer = response({
			...to(sent),
			personId: person.id,
			score: 2,
			comment: 'The waiter was rude',
			quality: { ambiguous: true, reason: '"The waiter was rude" has no number' },
			analysis: {
				sentiment: 'negative',
				themes: [{ theme: 'staff', sentiment: 'negative', quote: 'The waiter was rude' }],
				source: 'embedded',
			},
		});
		await store().responses.insert(answer);
		await store().cases.open(
			{
				id: 'case-1',
				responseId: answer.id,
				surveyKey: 'shop',
				status: 'open',
				dueAt: NOW,
				openedAt: NOW,
				cause: 'Grete Mustermann: the waiter was rude',
				outcome: 'Called +491705550123',
				test: false,
				revision: 1,
			},
			1,
		);
		await store().invitations.move(
			sent.id,
			'answered',
			{ providerMessageId: 'SM5550123' },
			{ from: ['sent'] },
			NOW,
		);
		await sentInvitation(store(), person, {
			surveyKey: 'b',
			status: 'scheduled',
			sentAt: undefined,
			event,
		});
		await sentInvitation(store(), person, {
			surveyKey: 'c',
			status: 'sending',
			sentAt: undefined,
			channel: 'sms',
			address: grete.phone,
			event,
		});
		await sentInvitation(store(), person, { surveyKey: 'd', test: true, event });
		await store().invitations.recordSkip({
			surveyKey: 'e',
			personId: person.id,
			customer: grete,
			event,
			reason: 'suppressed',
			sentence: 'grete@mustermann.example unsubscribed.',
			at: NOW,
		});
		await store().threads.noteInbound(grete.phone ?? '', '+15005550006', NOW);
		await store().threads.link('DE.4711', grete.phone ?? '', NOW);
		const delivery = { scope: 'n', source: 'stripe', now: NOW };
		await store().deliveries.receive({
			...delivery,
			deliveryId: '1',
			payload: { customer: grete },
			personId: person.id,
		});
		await store().deliveries.receive({
			...delivery,
			deliveryId: '2',
			payload: [{ email: 'GRETE@mustermann.example' }],
		});
		await store().deliveries.receive({
			...delivery,
			deliveryId: '3',
			payload: { email: 'bob@example.com' },
		});
		await store().suppressions.add(
			{ kind: 'email', address: grete.email ?? '', reason: 'unsubscribed', source: 'page' },
			NOW,
		);
		await store().suppressions.add(
			{ kind: 'phone', address: grete.phone ?? '', reason: 'The mail to grete@mustermann.example came back', source: 'bounce' },
			NOW,
		);
		return { person, sent, answer };
	}

	it('leaves no trace of name, address, event or words in any table', async () => {
		const { person } = await traces();
		const database = await place.connect();
		expect(await allText(database)).toMatch(SECRET);
		expect(await store().people.erase(person.id, later(1))).toEqual({
			invitations: 4,
			responses: 1,
			deliveries: 2,
		});
		expect(await allText(database)).not.toMatch(SECRET);
		expect(await store().people.find(identitiesOf(grete))).toBeUndefined();
		expect(await store().people.get(person.id)).toBeUndefined();
	});

	it('keeps every count', async () => {
		const { person } = await traces();
		const before = await store().rollups.read({ dimension: 'all' });
		expect(before.find(({ surveyKey }) => surveyKey === 'shop')).toMatchObject({
			funnel: { invited: 1, sent: 1, answered: 1, commented: 1, optedOut: 1 },
		});
		await store().people.erase(person.id, later(1));
		expect(await store().rollups.read({ dimension: 'all' })).toEqual(before);
		const [kept] = await store().responses.list({ limit: 9 });
		expect(kept).toMatchObject({
			score: 2,
			customer: { id: 'erased' },
			quality: { ambiguous: true },
		});
		expect(kept).not.toHaveProperty('comment');
		expect(kept).not.toHaveProperty('personId');
	});

	it('keeps the wish not to be contacted', async () => {
		const { person } = await traces();
		await store().people.erase(person.id, later(1));
		const addresses = [grete.email ?? '', grete.phone ?? ''];
		expect([...(await store().suppressions.find(addresses)).values()]).toEqual(['Opted out']);
		expect([...(await store().suppressions.unreachable(addresses)).values()]).toEqual(['Messages did not arrive']);
		const listed = await store().suppressions.list(9);
		expect(listed.map(({ address }) => address)).toEqual([undefined, undefined]);
		const again = await store().people.resolve(grete, identitiesOf(grete), NOW);
		expect(again.id).not.toBe(person.id);
	});

	it('sends nothing more and closes the links', async () => {
		const { person, sent } = await traces();
		await store().people.erase(person.id, later(1));
		expect(
			await store().invitations.claimDue({ limit: 9, leaseMs: 1, now: later(HOUR) }),
		).toEqual([]);
		expect(await store().invitations.findByToken('hash')).toBeUndefined();
		expect(await store().invitations.awaitingReply(grete.phone ?? '', NOW)).toEqual([]);
		expect(await store().conversations.get(sent.id)).toBeUndefined();
		expect(
			await store().responses.claimUnemitted({
				limit: 9,
				leaseMs: 1,
				graceMs: 0,
				now: later(HOUR),
			}),
		).toEqual([]);
		const left = await store().deliveries.claimLeftBehind({
			scope: 'n',
			limit: 9,
			leaseMs: 1,
			graceMs: 0,
			now: later(HOUR),
		});
		expect(left.map(({ deliveryId }) => deliveryId)).toEqual(['3']);
	});

	it('does not let somebody who read the answer before write it back', async () => {
		const { person, answer } = await traces();
		await store().people.erase(person.id, later(1));
		expect(
			await store().responses.update({ ...answer, comment: 'The waiter was rude' }, 1),
		).toBe(false);
	});

	it('refuses to take in anything new about a person who is gone', async () => {
		const { person } = await traces();
		await store().people.erase(person.id, later(1));
		await expect(store().invitations.create(invitation(person))).rejects.toThrow();
		await expect(store().responses.insert(response({ personId: person.id }))).rejects.toThrow();
		expect(await allText(await place.connect())).not.toMatch(SECRET);
	});

	it('touches nobody else, and nothing the second time', async () => {
		const { person } = await traces();
		const bob = await personOf(store());
		const bobs = await sentInvitation(store(), bob);
		const answer = response({ ...to(bobs), comment: 'Fine' });
		await store().responses.insert(answer);
		await store().people.erase(person.id, later(1));
		const nothing = { invitations: 0, responses: 0, deliveries: 0 };
		expect(await store().people.erase(person.id, later(2))).toEqual(nothing);
		expect(await store().people.get(bob.id)).toEqual(bob);
		expect(await store().responses.get(answer.id)).toEqual(answer);
		expect(await store().invitations.get(bobs.id)).toEqual(bobs);
	});
});

import type { Invitation } from '../../nps/invitation/invitation';
import { DIALECTS, emptyPlace, type TestPlace } from '../support/stores';
import {
	anna,
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

describe.each(DIALECTS)('invitations on %s', (dialect) => {
	let place: TestPlace;
	const store = () => place.store;

	beforeEach(async () => {
		place = await emptyPlace(dialect);
		await store().surveys.register(survey(), HOST, NOW);
	});
	afterEach(async () => await place.leave());

	it('comes back as it was made', async () => {
		const person = await personOf(store());
		const made = invitation(person, {
			segments: { plan: 'pro' },
			event: {
				source: 'stripe',
				type: 'order',
				id: 'o-1',
				occurredAt: NOW.toISOString(),
				data: { total: 0, gift: false },
			},
		});
		const result = await store().invitations.create(made);
		const expected: Invitation = { ...made, emissions: 0 };
		expect(result).toEqual({ created: true, invitation: expected });
		expect(await store().invitations.get(made.id)).toEqual(expected);
		expect(await store().invitations.ofPerson(person.id, 10)).toEqual([expected]);
		expect(await store().invitations.get('nobody')).toBeUndefined();
	});

	it('asks one person one survey about one event once', async () => {
		const person = await personOf(store());
		const first = await sentInvitation(store(), person);
		await store().invitations.move(first.id, 'answered', {}, { from: ['sent'] }, NOW);
		expect(
			await store().invitations.create(invitation(person, { event: first.event })),
		).toEqual({
			created: false,
			conflict: 'duplicateEvent',
		});
	});

	it('keeps at most one open invitation per person and survey', async () => {
		const person = await personOf(store());
		await sentInvitation(store(), person);
		expect(await store().invitations.create(invitation(person))).toEqual({
			created: false,
			conflict: 'openInvitation',
		});
		const other = await store().invitations.create(
			invitation(person, { surveyKey: 'support' }),
		);
		expect(other.created).toBe(true);
	});

	it('may ask again about an event whose message failed', async () => {
		const person = await personOf(store());
		const first = await sentInvitation(store(), person);
		await store().invitations.move(first.id, 'failed', {}, { from: ['sent'] }, NOW);
		const second = await store().invitations.create(invitation(person, { event: first.event }));
		expect(second.created).toBe(true);
	});

	it('lets tests stand beside anything', async () => {
		const person = await personOf(store());
		const real = await sentInvitation(store(), person);
		const test = { test: true, event: real.event } as const;
		expect((await store().invitations.create(invitation(person, test))).created).toBe(true);
		expect((await store().invitations.create(invitation(person, test))).created).toBe(true);
	});

	it('gives one of many processes the event, and tells the others', async () => {
		const person = await personOf(store());
		const event = invitation(person).event;
		const results = await Promise.all(
			Array.from(
				{ length: 12 },
				async () => await store().invitations.create(invitation(person, { event })),
			),
		);
		expect(results.filter(({ created }) => created)).toHaveLength(1);
		expect(
			results.filter((result) => !result.created && result.conflict === 'duplicateEvent'),
		).toHaveLength(11);
	});

	it('moves only along the table of moves, from where it was expected, under its own lease', async () => {
		const person = await personOf(store());
		const { id } = await sentInvitation(store(), person, {
			status: 'sending',
			sentAt: undefined,
			lease: 'mine',
			leaseUntil: later(HOUR),
		});
		const { move } = store().invitations;
		expect(await move(id, 'answered', {}, { from: ['sending'] }, NOW)).toBe(false);
		expect(await move(id, 'sent', {}, { from: ['scheduled'] }, NOW)).toBe(false);
		expect(await move(id, 'sent', {}, { from: ['sending'], lease: 'yours' }, NOW)).toBe(false);
		expect(await move('nobody', 'sent', {}, { from: ['sending'] }, NOW)).toBe(false);
		const patch = { providerMessageId: 'SM1', sentAt: later(5) };
		expect(await move(id, 'sent', patch, { from: ['sending'], lease: 'mine' }, NOW)).toBe(true);
		expect(await move(id, 'sent', patch, { from: ['sending'], lease: 'mine' }, NOW)).toBe(
			false,
		);
		const moved = await store().invitations.get(id);
		expect(moved).toMatchObject({ status: 'sent', sentAt: later(5), providerMessageId: 'SM1' });
		expect(moved).not.toHaveProperty('lease');
	});

	it('lets exactly one of many concurrent moves win', async () => {
		const person = await personOf(store());
		const { id } = await sentInvitation(store(), person);
		const moves = await Promise.all(
			Array.from(
				{ length: 10 },
				async () =>
					await store().invitations.move(id, 'delivered', {}, { from: ['sent'] }, NOW),
			),
		);
		expect(moves.filter(Boolean)).toHaveLength(1);
	});

	it('is found by its token alone', async () => {
		const person = await personOf(store());
		const sent = await sentInvitation(store(), person);
		await store().invitations.addToken(sent.id, 'hash-1', NOW);
		await store().invitations.addToken(sent.id, 'hash-2', NOW);
		expect((await store().invitations.findByToken('hash-2'))?.id).toBe(sent.id);
		expect(await store().invitations.findByToken('hash-3')).toBeUndefined();
	});

	it('tells which invitations a text message may answer, newest first', async () => {
		const phone = '+4917112345678';
		const person = await personOf(store());
		const sms = { channel: 'sms', address: phone } as const;
		const old = await sentInvitation(store(), person, { ...sms, sentAt: later(-HOUR) });
		const other = await sentInvitation(store(), person, { ...sms, surveyKey: 'support' });
		await sentInvitation(store(), person, { ...sms, surveyKey: 'gone', expiresAt: NOW });
		await sentInvitation(store(), person, {
			...sms,
			surveyKey: 'later',
			status: 'scheduled',
			sentAt: undefined,
		});
		const ids = async (now = NOW) =>
			(await store().invitations.awaitingReply(phone, now)).map(({ id }) => id);
		expect(await ids()).toEqual([other.id, old.id]);
		await store().invitations.move(old.id, 'answered', {}, { from: ['sent'] }, NOW);
		expect(await ids()).toEqual([other.id]);
		await store().responses.insert(response({ ...to(old), editUntil: later(HOUR) }));
		expect(await ids()).toEqual([other.id, old.id]);
		expect(await ids(later(HOUR))).toEqual([other.id]);
		expect(await store().invitations.awaitingReply('+490', NOW)).toEqual([]);
	});

	it('closes what nobody answered in time, and never what is being sent under a lease', async () => {
		const person = await personOf(store());
		const over = { expiresAt: later(HOUR) };
		const sent = await sentInvitation(store(), person, over);
		const scheduled = await sentInvitation(store(), person, {
			...over,
			surveyKey: 'b',
			status: 'scheduled',
			sentAt: undefined,
		});
		const sending = await sentInvitation(store(), person, {
			...over,
			surveyKey: 'c',
			status: 'sending',
			sentAt: undefined,
			lease: 'l',
			leaseUntil: later(2 * HOUR),
		});
		const open = await sentInvitation(store(), person, { surveyKey: 'd' });
		const status = async ({ id }: Invitation) => (await store().invitations.get(id))?.status;
		expect(await store().invitations.expire(later(HOUR - 1))).toBe(0);
		expect(await store().invitations.expire(later(HOUR))).toBe(2);
		expect(await Promise.all([sent, scheduled, sending, open].map(status))).toEqual([
			'expired',
			'expired',
			'sending',
			'sent',
		]);
		// Left behind by a crash: it may have gone out, so the event stays used up.
		expect(await store().invitations.expire(later(2 * HOUR))).toBe(1);
		expect(await status(sending)).toBe('cancelled');
	});

	it('closes a backlog of more than one batch', async () => {
		await store().write(async (tx) => {
			for (let number = 0; number < 1_200; number++) {
				const customer = anna({ id: `c-${number}`, email: undefined, phone: undefined });
				const person = await tx.people.resolve(customer, identitiesOf(customer), NOW);
				await tx.invitations.create(invitation(person, { expiresAt: NOW }));
			}
		});
		expect(await store().invitations.expire(NOW)).toBe(1_200);
		expect(await store().invitations.expire(NOW)).toBe(0);
	});

	it('counts open links and overdue invitations', async () => {
		const person = await personOf(store());
		await sentInvitation(store(), person);
		const bob = await personOf(
			store(),
			anna({ id: 'c-2', email: 'bob@example.com', phone: undefined }),
		);
		await store().invitations.create(invitation(bob, { dueAt: later(-HOUR) }));
		expect(await store().surveys.openLinks('shop', NOW)).toBe(1);
		expect(await store().surveys.openLinks('shop', later(20 * 24 * HOUR))).toBe(0);
		expect(await store().surveys.openLinks('support', NOW)).toBe(0);
		expect(await store().invitations.overdue('shop', NOW)).toBe(1);
		expect(await store().invitations.overdue('shop', later(-HOUR))).toBe(0);
	});

	describe('the ledger', () => {
		const query = { addresses: [] as string[], surveyKey: 'shop', eventId: 'e', now: NOW };

		it('is empty for somebody nobody asked', async () => {
			const person = await personOf(store());
			expect(await store().invitations.ledger({ ...query, personId: person.id })).toEqual({
				askedInYear: 0,
				suppressed: new Map(),
				unreachable: new Map(),
			});
		});

		it('counts what reached the person within 365 days', async () => {
			const person = await personOf(store());
			const asked = async (ms: number, changes: object = {}) =>
				await sentInvitation(store(), person, { surveyKey: `s${ms}`, sentAt: later(ms), ...changes });
			await asked(-364 * 24 * HOUR);
			await asked(-HOUR);
			await asked(-366 * 24 * HOUR);
			await asked(-2 * HOUR, { status: 'failed' });
			await asked(-3 * HOUR, { test: true });
			const ledger = await store().invitations.ledger({ ...query, personId: person.id, now: NOW });
			expect(ledger.askedInYear).toBe(2);
		});

		it('knows the last survey of the person or of their address, on any survey', async () => {
			const person = await personOf(store());
			const bob = await personOf(
				store(),
				anna({ id: 'c-2', email: 'bob@example.com', phone: undefined }),
			);
			await sentInvitation(store(), person, { surveyKey: 'a', sentAt: later(-HOUR) });
			const latest = await sentInvitation(store(), person, { surveyKey: 'b', sentAt: NOW });
			await sentInvitation(store(), person, {
				surveyKey: 'c',
				status: 'scheduled',
				sentAt: undefined,
			});
			await sentInvitation(store(), person, {
				surveyKey: 'd',
				test: true,
				sentAt: later(HOUR),
			});
			await store().invitations.move(
				latest.id,
				'answered',
				{ answeredAt: later(5) },
				{ from: ['sent'] },
				NOW,
			);
			const asked = { surveyKey: 'b', at: NOW, answeredAt: later(5) };
			const ledger = store().invitations.ledger;
			expect((await ledger({ ...query, personId: person.id })).lastAsked).toEqual(asked);
			expect((await ledger({ ...query, personId: bob.id })).lastAsked).toBeUndefined();
			const shared = { ...query, personId: bob.id, addresses: ['anna@example.com'] };
			expect((await ledger(shared)).lastAsked).toEqual(asked);
		});

		it('counts a message on its way, and not one that bounced', async () => {
			const person = await personOf(store());
			const sending = await sentInvitation(store(), person, {
				status: 'sending',
				sentAt: undefined,
			});
			const lastAsked = async () =>
				(await store().invitations.ledger({ ...query, personId: person.id })).lastAsked;
			expect((await lastAsked())?.at).toEqual(NOW);
			await store().invitations.move(sending.id, 'sent', {}, { from: ['sending'] }, NOW);
			expect(await lastAsked()).toBeDefined();
			await store().invitations.move(sending.id, 'failed', {}, { from: ['sent'] }, NOW);
			expect(await lastAsked()).toBeUndefined();
		});

		it('names the open invitation and the event already decided, leaving one out when asked to', async () => {
			const person = await personOf(store());
			const sent = await sentInvitation(store(), person);
			const asked = { ...query, personId: person.id, eventId: sent.event.id };
			expect(await store().invitations.ledger(asked)).toMatchObject({
				openInvitation: { id: sent.id, at: NOW },
				duplicateEvent: { id: sent.id, at: NOW },
			});
			expect(
				await store().invitations.ledger({ ...asked, exceptInvitation: sent.id }),
			).toEqual({
				askedInYear: 0,
				suppressed: new Map(),
				unreachable: new Map(),
			});
		});

		it('names suppressed addresses with their reason', async () => {
			const person = await personOf(store());
			await store().suppressions.add(
				{
					kind: 'email',
					address: 'anna@example.com',
					reason: 'unsubscribed',
					source: 'page',
				},
				NOW,
			);
			const ledger = await store().invitations.ledger({
				...query,
				personId: person.id,
				addresses: ['anna@example.com', '+49171'],
			});
			expect([...(ledger.suppressed ?? [])]).toEqual([['anna@example.com', 'unsubscribed']]);
		});
	});

	it('remembers why somebody was not asked, once per event', async () => {
		const person = await personOf(store());
		const { event } = invitation(person);
		const skip = {
			surveyKey: 'shop',
			personId: person.id,
			customer: person.customer,
			event,
			at: NOW,
		};
		const first = { ...skip, reason: 'quarantined', sentence: 'Asked yesterday.' };
		const second = { ...skip, reason: 'suppressed', sentence: 'Unsubscribed.', at: later(1) };
		await store().invitations.recordSkip(first);
		await store().invitations.recordSkip(second);
		const other = { ...first, event: { ...event, id: 'other' }, at: later(-1) };
		await store().invitations.recordSkip(other);
		expect(await store().invitations.skips(person.id, 10)).toEqual([second, other]);
		expect(await store().invitations.skips(person.id, 1)).toEqual([second]);
	});
});

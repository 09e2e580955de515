import { Client } from 'pg';
import { CompiledQuery, sql } from '../../nps/vendor/kysely';
import type { Invitation } from '../../nps/invitation/invitation';
import { storeOver } from '../../nps/store/store';
import { DIALECTS, emptyPlace, type TestPlace } from '../support/stores';
import { anna, HOST, HOUR, identitiesOf, type invitation, later, NOW, response, sentInvitation, survey, to } from './samples';

const DAY = 24 * HOUR;
const LEASE = 10 * 60_000;
const WAIT = 3 * DAY;
const DUE = later(WAIT);
const claim = (changes: object = {}) => ({
	surveyKeys: ['shop'],
	limit: 100,
	leaseMs: LEASE,
	now: DUE,
	waitMs: WAIT,
	most: 1,
	...changes,
});
const ids = (due: ReadonlyArray<{ readonly invitation: Invitation }>) =>
	due.map(({ invitation: { id } }) => id);

describe.each(DIALECTS)('reminders on %s', (dialect) => {
	let place: TestPlace;
	const store = () => place.store;
	const reminders = () => store().reminders;

	beforeEach(async () => {
		place = await emptyPlace(dialect);
		await store().surveys.register(survey(), HOST, NOW);
	});
	afterEach(async () => await place.leave());

	let customers = 0;
	/** Invitations that went out at NOW, each a millisecond after the one before. */
	async function sent(count: number, changes: Parameters<typeof invitation>[1] = {}) {
		return await store().write(async (tx) => {
			const made: Invitation[] = [];
			for (let number = 0; number < count; number++) {
				const id = ++customers;
				const customer = anna({ id: `c-${id}`, email: `c${id}@example.com`, phone: undefined });
				const person = await tx.people.resolve(customer, identitiesOf(customer), NOW);
				made.push(await sentInvitation(tx, person, { sentAt: later(number - count), ...changes }));
			}
			return made;
		});
	}

	async function one(changes: Parameters<typeof invitation>[1] = {}): Promise<Invitation> {
		const [made] = await sent(1, changes);
		if (!made) throw new Error('none');
		return made;
	}
	const emailTo = ({ address = '' }: Invitation) => ({ channel: 'email' as const, address });
	const own = (lease: string, now = DUE) => ({ lease, until: new Date(now.getTime() + LEASE) });

	/** Claims, begins and finishes one reminder of the invitation. */
	async function remind(made: Invitation, now = DUE, most = 1): Promise<void> {
		const [due] = await reminders().claimDue(claim({ now, most }));
		const held = { invitationId: made.id, lease: due?.lease };
		expect(await reminders().begin(held, emailTo(made), own('run', now), now)).toBeDefined();
		const ours = { invitationId: made.id, lease: 'run' };
		expect(await reminders().finish(ours, { status: 'sent', providerMessageId: 'm' }, now)).toBe(true);
	}

	it('are due for what went out and nobody answered, oldest message first, once', async () => {
		const made = await sent(5);
		await sent(1, { sentAt: later(1) });
		await sent(1, { test: true });
		await sent(1, { channel: 'web', address: undefined });
		await sent(1, { expiresAt: DUE });
		await sent(1, { status: 'scheduled', sentAt: undefined });
		const answered = await one();
		await store().responses.insert(response(to(answered)));
		await store().invitations.move(answered.id, 'answered', {}, { from: ['sent'] }, NOW);
		const expected = made.map(({ id }) => id);
		expect(ids(await reminders().peekDue(claim()))).toEqual(expected);
		const first = await reminders().claimDue(claim({ limit: 2 }));
		expect(ids(first)).toEqual(expected.slice(0, 2));
		expect(first[0]).toMatchObject({ number: 1, lease: expect.any(String) as string });
		// The claim of the reminder is none of the invitation's own.
		expect(first[0]?.invitation.lease).toBeUndefined();
		expect(ids(await reminders().claimDue(claim()))).toEqual(expected.slice(2));
		expect(await reminders().claimDue(claim())).toEqual([]);
		expect(await reminders().peekDue(claim())).toEqual([]);
	});

	it('are due for the surveys that are asked for, or for all', async () => {
		await store().surveys.register(survey({ key: 'support' }), HOST, NOW);
		await sent(2);
		await sent(3, { surveyKey: 'support' });
		expect(await reminders().claimDue(claim({ surveyKeys: [] }))).toEqual([]);
		expect(await reminders().peekDue(claim({ surveyKeys: ['other'] }))).toEqual([]);
		expect(await reminders().peekDue(claim({ surveyKeys: undefined }))).toHaveLength(5);
		expect(await reminders().claimDue(claim({ surveyKeys: ['support'] }))).toHaveLength(3);
		expect(await reminders().claimDue(claim({ surveyKeys: undefined, limit: 1 }))).toHaveLength(1);
	});

	it('wait for their time after the survey, and after the reminder before, up to the most', async () => {
		const made = await one();
		expect(await reminders().claimDue(claim({ now: later(WAIT - 2) }))).toEqual([]);
		await remind(made);
		const next = later(2 * WAIT);
		expect(await reminders().claimDue(claim({ now: next }))).toEqual([]);
		expect(await reminders().peekDue(claim({ now: new Date(next.getTime() - 1), most: 2 }))).toEqual([]);
		expect(await reminders().peekDue(claim({ now: next, most: 2 }))).toMatchObject([{ number: 2 }]);
		expect(await store().invitations.get(made.id)).toMatchObject({ reminders: 1, remindedAt: DUE });
	});

	it('come again once the lease of a crashed run is over, with the one it had begun', async () => {
		const made = await one();
		const [due] = await reminders().claimDue(claim());
		const held = { invitationId: made.id, lease: due?.lease };
		expect(await reminders().begin(held, emailTo(made), own('run'), DUE)).toMatchObject({ number: 1, status: 'sending' });
		expect(await reminders().claimDue(claim({ now: later(WAIT + LEASE - 1) }))).toEqual([]);
		const [again] = await reminders().claimDue(claim({ now: later(WAIT + LEASE) }));
		expect(again?.number).toBe(1);
		expect((await reminders().find(made.id))?.begun).toMatchObject({ number: 1, begunAt: DUE });
		// The run that was thought dead comes back: its lease is worth nothing any more, and neither is a second intent.
		expect(await reminders().finish({ invitationId: made.id, lease: 'run' }, { status: 'sent' }, DUE)).toBe(false);
		const late = { invitationId: made.id, lease: again?.lease };
		expect(await reminders().begin(late, emailTo(made), own('other'), DUE)).toBeUndefined();
	});

	it('are begun only under the claim, and only while an answer is waited for', async () => {
		const made = await one();
		const [due] = await reminders().claimDue(claim());
		const held = { invitationId: made.id, lease: due?.lease };
		expect(await reminders().begin({ ...held, lease: 'other' }, emailTo(made), own('run'), DUE)).toBeUndefined();
		await store().invitations.move(made.id, 'answered', {}, { from: ['sent'] }, DUE);
		expect(await reminders().begin(held, emailTo(made), own('run'), DUE)).toBeUndefined();
		expect(await reminders().claimDue(claim({ now: later(9 * WAIT) }))).toEqual([]);
	});

	it('given back come again then, and the attempt does not count', async () => {
		const made = await one();
		for (let round = 0; round < 7; round++) {
			const now = later(WAIT + round * HOUR);
			const [due] = await reminders().claimDue(claim({ now }));
			expect(due?.invitation.id).toBe(made.id);
			const held = { invitationId: made.id, lease: due?.lease };
			expect(await reminders().putOff(held, later(WAIT + (round + 1) * HOUR))).toBe(true);
			expect(await reminders().claimDue(claim({ now: later(WAIT + (round + 1) * HOUR - 1) }))).toEqual([]);
		}
		const after = later(WAIT + 9 * HOUR);
		expect(await reminders().overdue('shop', after)).toBe(1);
		expect(await reminders().overdue('shop', later(WAIT))).toBe(0);
	});

	it('taken back leave no trace of having been begun', async () => {
		const made = await one();
		const [due] = await reminders().claimDue(claim());
		await reminders().begin({ invitationId: made.id, lease: due?.lease }, emailTo(made), own('run'), DUE);
		const ours = { invitationId: made.id, lease: 'run' };
		expect(await reminders().takeBack(ours, later(WAIT + LEASE))).toBe(true);
		expect(await reminders().get(made.id, 1)).toBeUndefined();
		expect(await reminders().begin(ours, emailTo(made), own('again'), DUE)).toMatchObject({ number: 1 });
	});

	it('are over for good once stopped or failed', async () => {
		const [stopped, failed] = await sent(2);
		const due = await reminders().claimDue(claim());
		const leaseOf = (made?: Invitation) => ({ invitationId: made?.id ?? '', lease: due[0]?.lease });
		expect(await reminders().stop(leaseOf(stopped))).toBe(true);
		await reminders().begin(leaseOf(failed), { channel: 'email', address: 'a@example.com' }, own('run'), DUE);
		const ours = { invitationId: failed?.id ?? '', lease: 'run' };
		expect(await reminders().finish(ours, { status: 'failed', reason: 'No such box' }, DUE)).toBe(true);
		expect(await reminders().claimDue(claim({ now: later(9 * DAY), most: 3 }))).toEqual([]);
		expect(await reminders().overdue('shop', later(9 * DAY))).toBe(0);
		expect(await reminders().get(ours.invitationId, 1)).toMatchObject({ status: 'failed', reason: 'No such box' });
	});

	it('handed out five times in vain are left alone, and do not hide others', async () => {
		await sent(2);
		for (let round = 0; round < 5; round++) {
			expect(await reminders().claimDue(claim({ now: later(WAIT + round * LEASE) }))).toHaveLength(2);
		}
		const now = later(WAIT + 5 * LEASE);
		expect(await reminders().peekDue(claim({ now }))).toEqual([]);
		const fresh = await one();
		expect(ids(await reminders().claimDue(claim({ now, limit: 1 })))).toEqual([fresh.id]);
		expect(await reminders().claimDue(claim({ now: later(9 * DAY) }))).toHaveLength(1);
	});

	it('of one invitation are never given to two of many claimers with connections of their own', async () => {
		const made = await sent(200);
		const others = await Promise.all(
			Array.from({ length: 4 }, async () => storeOver(await place.connect())),
		);
		const claimed = await Promise.all(
			others.flatMap((other) =>
				Array.from({ length: 5 }, async () => await other.reminders.claimDue(claim({ limit: 10, most: 2 }))),
			),
		);
		const got = claimed.flatMap(ids);
		expect(new Set(got).size).toBe(got.length);
		const rest = ids(await reminders().claimDue(claim({ limit: 1_000, most: 2 })));
		expect(new Set([...got, ...rest])).toEqual(new Set(made.map(({ id }) => id)));
	});

	it('are found through an index, however many invitations there are', async () => {
		await sent(500);
		expect(await planOf('remind_at is null', 'coalesce(reminded_at, sent_at)')).toMatch(/nps_invitation_remind\b/);
		expect(await planOf('remind_at is not null', 'remind_at')).toMatch(/nps_invitation_remind_again/);
	});

	/** How the database would look for them. */
	async function planOf(condition: string, order: string): Promise<string> {
		const { reader } = await place.connect();
		const before = NOW.getTime() - 1_000_000;
		const query = reader
			.selectFrom('nps_invitation')
			.selectAll()
			.where(sql<boolean>`test = 0 and status in ('sent', 'delivered') and channel <> 'web'`)
			.where(sql<boolean>`${sql.raw(condition)}`)
			.where('survey_key', '=', 'shop')
			.$if(condition === 'remind_at is null', (rows) => rows.where('reminders', '=', 0))
			.where(sql<number>`${sql.raw(order)}`, '<=', before)
			.orderBy(sql`${sql.raw(order)}`)
			.limit(10);
		const { sql: text, parameters } = query.compile();
		if (dialect === 'postgres') {
			const { config } = place;
			if (config.kind !== 'postgres') throw new Error('wrong place');
			const client = new Client({ ...config, ssl: false });
			await client.connect();
			await client.query('analyze nps_invitation');
			const { rows } = await client.query(`explain ${text}`, [...parameters]);
			await client.end();
			return JSON.stringify(rows);
		}
		const plan = CompiledQuery.raw(`explain query plan ${text}`, [...parameters]);
		return JSON.stringify((await reader.executeQuery(plan)).rows);
	}

	it('make an answer from where they went belong to the invitation, over the channel they went on', async () => {
		const phone = '+4917112345678';
		const made = await one();
		const [due] = await reminders().claimDue(claim());
		const held = { invitationId: made.id, lease: due?.lease };
		await reminders().begin(held, { channel: 'sms', address: phone }, own('run'), DUE);
		expect(await store().invitations.awaitingReply(phone, DUE)).toMatchObject([
			{ id: made.id, channel: 'sms', address: phone },
		]);
		await reminders().finish({ invitationId: made.id, lease: 'run' }, { status: 'sent' }, DUE);
		expect(await store().invitations.awaitingReply(phone, DUE)).toHaveLength(1);
		expect(await store().invitations.awaitingReply(made.address ?? '', DUE)).toMatchObject([{ channel: 'email' }]);
		await reminders().note(made.id, 1, 'failed', 'Unknown number', DUE);
		expect(await store().invitations.awaitingReply(phone, DUE)).toEqual([]);
	});

	it('note a report once, and a failure is not undone by a late delivery', async () => {
		const made = await one();
		await remind(made);
		const { note, get } = reminders();
		expect(await note(made.id, 1, 'delivered', undefined, DUE)).toBe(true);
		expect(await note(made.id, 1, 'delivered', undefined, DUE)).toBe(false);
		expect(await note(made.id, 1, 'failed', 'Full', DUE)).toBe(true);
		expect(await note(made.id, 1, 'delivered', undefined, DUE)).toBe(false);
		expect(await get(made.id, 1)).toMatchObject({ status: 'failed', reason: 'Full' });
	});

	it('count as the last message when somebody else wants to write to the same person', async () => {
		const made = await one();
		await remind(made);
		const ledger = await store().invitations.ledger({
			personId: made.personId,
			addresses: [],
			surveyKey: 'support',
			eventId: 'e',
			now: DUE,
		});
		expect(ledger.lastAsked).toMatchObject({ at: DUE });
	});

	it('keep no address after an erasure', async () => {
		const made = await one();
		const [due] = await reminders().claimDue(claim());
		const address = '+4917199999999';
		await reminders().begin({ invitationId: made.id, lease: due?.lease }, { channel: 'sms', address }, own('run'), DUE);
		await store().people.erase(made.personId, DUE);
		expect((await reminders().get(made.id, 1))?.address).toBeUndefined();
		expect(await store().invitations.awaitingReply(address, DUE)).toEqual([]);
	});
});

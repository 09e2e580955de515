import { sql } from '../../nps/vendor/kysely';
import { DIALECTS, emptyPlace, type TestPlace } from '../support/stores';
import { anna, HOST, HOUR, later, NOW, personOf, response, sentInvitation, survey } from './samples';

const DAY_START = new Date('2026-03-10T00:00:00Z');

describe.each(DIALECTS)('anonymous answers on %s', (dialect) => {
	let place: TestPlace;
	const store = () => place.store;

	beforeEach(async () => {
		place = await emptyPlace(dialect);
		await store().surveys.register(survey({ anonymous: true }), HOST, NOW);
	});
	afterEach(async () => await place.leave());

	const answered = async (changes: Parameters<typeof response>[0] = {}, customer = anna()) => {
		const invitation = await sentInvitation(store(), await personOf(store(), customer));
		await store().conversations.put(invitation.id, { score: 3, comment: 'slow' }, 0, NOW);
		const answer = response({
			...{ invitationId: invitation.id, customer: { id: 'anonymous' }, anonymous: true, editUntil: later(HOUR) },
			...changes,
		});
		await store().responses.insert(answer);
		const from = ['sent'] as const;
		if (answer.confirmed) await store().invitations.move(invitation.id, 'answered', { answeredAt: NOW }, { from }, NOW);
		return { invitation, answer };
	};

	it('are found by their invitation while they may change, and not after', async () => {
		const { invitation, answer } = await answered();
		expect(await store().responses.cutAnonymous(later(HOUR - 1))).toBe(0);
		expect(await store().responses.byInvitation(invitation.id)).toMatchObject({ anonymous: true });
		expect(await store().responses.cutAnonymous(later(HOUR))).toBe(1);
		expect(await store().responses.cutAnonymous(later(HOUR))).toBe(0);
		expect(await store().responses.byInvitation(invitation.id)).toBeUndefined();
		expect(await store().conversations.get(invitation.id)).toBeUndefined();
		expect(await store().responses.get(answer.id)).toMatchObject({
			score: 9,
			answeredAt: DAY_START,
			updatedAt: DAY_START,
			editUntil: DAY_START,
			revision: 1,
		});
		expect(await store().invitations.get(invitation.id)).toMatchObject({ status: 'answered', answeredAt: DAY_START });
	});

	it('share no moment and no ID with anything of their invitation', async () => {
		const { invitation, answer } = await answered({ answeredAt: later(7), updatedAt: later(7), completeAt: later(7) });
		await store().responses.cutAnonymous(later(HOUR));
		const { reader } = await place.connect();
		const rows = async (table: 'nps_response' | 'nps_invitation') => await reader.selectFrom(table).selectAll().execute();
		const [left = {}] = await rows('nps_response');
		const values = Object.values(left).map(String);
		expect(values).not.toContain(invitation.id);
		expect(values).not.toContain(String(later(7).getTime()));
		const [other = {}] = await rows('nps_invitation');
		expect(Object.values(other).map(String)).not.toContain(answer.id);
		const shared = Object.values(other).filter((value) => typeof value === 'number' && value > 1_000_000 && values.includes(String(value)));
		// The day is all that both know.
		expect(new Set(shared)).toEqual(new Set([DAY_START.getTime()]));
	});

	it('count as before', async () => {
		const counts = async () => await store().rollups.read({ dimension: 'all' });
		await answered();
		const before = await counts();
		await store().responses.cutAnonymous(later(HOUR));
		expect(await counts()).toEqual(before);
	});

	it('are still routed, and by whoever holds them', async () => {
		const { answer } = await answered();
		const request = { limit: 9, leaseMs: 2 * HOUR, graceMs: 0, now: later(1) };
		expect(await store().responses.claimUnemitted(request)).toHaveLength(1);
		await store().responses.cutAnonymous(later(HOUR));
		// The lease of the first holds on.
		expect(await store().responses.claimUnemitted({ ...request, now: later(HOUR) })).toHaveLength(0);
		await store().responses.markEmitted([{ id: answer.id, revision: 1 }], later(HOUR));
		expect(await store().responses.claimUnemitted({ ...request, now: later(9 * HOUR) })).toHaveLength(0);
	});

	it('wait for what a robot left to be confirmed as long as the survey may be answered', async () => {
		const { answer } = await answered({ confirmed: false });
		expect(await store().responses.cutAnonymous(later(48 * HOUR))).toBe(0);
		expect(await store().responses.cutAnonymous(later(15 * 24 * HOUR))).toBe(1);
		expect(await store().responses.get(answer.id)).not.toHaveProperty('invitationId');
	});

	it('leave the answers to other surveys alone', async () => {
		const invitation = await sentInvitation(store(), await personOf(store()));
		await store().responses.insert(response({ invitationId: invitation.id, editUntil: NOW }));
		expect(await store().responses.cutAnonymous(later(99 * HOUR))).toBe(0);
		expect(await store().responses.byInvitation(invitation.id)).toBeDefined();
	});

	it('keep the day of their own time zone', async () => {
		await store().surveys.register(survey({ anonymous: true, timeZone: 'Asia/Tokyo' }), HOST, NOW);
		const late = new Date('2026-03-10T16:00:00Z');
		const { answer } = await answered({ answeredAt: late, updatedAt: late, completeAt: late });
		await store().responses.cutAnonymous(later(9 * HOUR));
		expect((await store().responses.get(answer.id))?.answeredAt).toEqual(new Date('2026-03-10T15:00:00Z'));
		const { reader } = await place.connect();
		const { rows } = await sql<{ day: string }>`select day from nps_response`.execute(reader);
		expect(rows).toEqual([{ day: '2026-03-11' }]);
	});

	it('go with their person while they are linked, and stay afterwards', async () => {
		const { answer } = await answered();
		const other = await answered({}, anna({ id: 'c-2', email: 'ben@example.com', phone: '+4917112345679' }));
		const people = [await store().people.find([{ kind: 'id', value: 'c-1' }]), await store().people.find([{ kind: 'id', value: 'c-2' }])];
		expect(await store().people.erase(people[0]?.id ?? '', NOW)).toMatchObject({ responses: 1 });
		expect(await store().responses.get(answer.id)).toMatchObject({ customer: { id: 'erased' }, score: 9 });
		await store().responses.cutAnonymous(later(HOUR));
		expect(await store().people.erase(people[1]?.id ?? '', later(HOUR))).toMatchObject({ responses: 0, invitations: 1 });
		expect(await store().responses.get(other.answer.id)).toMatchObject({ customer: { id: 'anonymous' } });
	});

	it('are cut once, however many processes cut at once', async () => {
		for (let index = 0; index < 3; index++) {
			await answered({}, anna({ id: `c-${index}`, email: `p${index}@example.com`, phone: `+49171123450${index}` }));
		}
		const cuts = await Promise.all([1, 2, 3].map(async () => await store().responses.cutAnonymous(later(HOUR))));
		expect(cuts.reduce((sum, cut) => sum + cut, 0)).toBe(3);
	});
});

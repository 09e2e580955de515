import { join } from 'node:path';
import type { MessageOf, Sender } from '../../nps/channels/channel';
import { followUp, type FollowUpChannel, type FollowUpRequest } from '../../nps/programme';
import { systemRandom } from '../../nps/random';
import type { NewFollowUp, Person } from '../../nps/store';
import type { Response } from '../../nps/survey/response';
import { kill, says, start } from '../support/programs';
import { DIALECTS, emptyPlace, type TestPlace } from '../support/stores';
import { anna, HOST, HOUR, invitation, later, NOW, personOf, response, sentInvitation, survey, to } from './samples';

const PROGRAM = join(__dirname, 'programs/followUp.cjs');
const MINUTE = 60_000;

describe.each(DIALECTS)('follow-ups on %s', (dialect) => {
	let place: TestPlace;
	let person: Person;
	const store = () => place.store;

	beforeEach(async () => {
		place = await emptyPlace(dialect);
		await store().surveys.register(survey(), HOST, NOW);
		person = await personOf(store());
	});
	afterEach(async () => {
		await place.leave();
	});

	async function answered(changes: Parameters<typeof response>[0] = {}): Promise<Response> {
		const given = response({ personId: person.id, customer: anna(), score: 3, ...changes });
		await store().responses.insert(given);
		return given;
	}

	const begun = ({ id }: Response, changes: Partial<NewFollowUp> = {}): NewFollowUp => ({
		id: systemRandom.id(),
		responseId: id,
		purpose: 'followUp',
		surveyKey: 'shop',
		personId: person.id,
		channel: 'email',
		address: 'anna@example.com',
		subject: 'Sorry',
		text: 'Dear Anna',
		begunAt: NOW,
		lease: 'lease-1',
		leaseUntil: later(5 * MINUTE),
		tokenHash: systemRandom.token(),
		...changes,
	});

	it('begin once for each answer and purpose, however many try at the same moment', async () => {
		const given = await answered();
		const tries = await Promise.all(Array.from({ length: 8 }, async () => await store().followUps.begin(begun(given))));
		expect(tries.filter(Boolean)).toHaveLength(1);
		expect(await store().followUps.begin(begun(given, { purpose: 'second' }))).toBeDefined();
		expect(await store().followUps.begin(begun(await answered()))).toBeDefined();
	});

	it('keep what they say, and are found by answer, person and token', async () => {
		const given = await answered();
		const begin = begun(given, { tokenHash: 'hash' });
		const { tokenHash: _hash, ...kept } = begin;
		const expected = { ...kept, status: 'sending' };
		expect(await store().followUps.begin(begin)).toEqual(expected);
		expect(await store().followUps.find(given.id, 'followUp')).toEqual(expected);
		expect(await store().followUps.findByToken('hash')).toEqual(expected);
		expect(await store().followUps.ofPerson(person.id, 9)).toEqual([expected]);
		expect(await store().followUps.find(given.id, 'other')).toBeUndefined();
		expect(await store().followUps.findByToken('other')).toBeUndefined();
	});

	it('are finished by whoever holds the claim, once', async () => {
		const given = await answered();
		const { id } = (await store().followUps.begin(begun(given))) ?? { id: '' };
		const sent = { status: 'sent', providerMessageId: 'm-1' } as const;
		expect(await store().followUps.finish({ id, lease: 'stale' }, sent, NOW)).toBe(false);
		expect(await store().followUps.finish({ id }, sent, NOW)).toBe(false);
		expect(await store().followUps.finish({ id, lease: 'lease-1' }, sent, later(1000))).toBe(true);
		expect(await store().followUps.finish({ id, lease: 'lease-1' }, { status: 'failed' }, NOW)).toBe(false);
		const found = await store().followUps.find(given.id, 'followUp');
		expect(found).toMatchObject({ status: 'sent', sentAt: later(1000), providerMessageId: 'm-1' });
		expect(found).not.toHaveProperty('lease');
	});

	it('that certainly did not go out make place for another; all others stay', async () => {
		const given = await answered();
		const first = begun(given);
		await store().followUps.begin(first);
		await store().followUps.finish(first, { status: 'failed', reason: 'Busy' }, NOW);
		const again = await store().followUps.begin(begun(given, { lease: 'lease-2', channel: 'sms' }));
		expect(again).toMatchObject({ id: first.id, status: 'sending', channel: 'sms', lease: 'lease-2' });
		expect(again).not.toHaveProperty('reason');
		await store().followUps.finish(again ?? first, { status: 'sent' }, NOW);
		expect(await store().followUps.begin(begun(given))).toBeUndefined();
	});

	it('give the last that may have reached the person or an address, of the same purpose', async () => {
		const given = await answered();
		const other = await answered();
		await store().followUps.begin(begun(given));
		const query = { purpose: 'followUp', addresses: [] as string[], exceptResponse: other.id };
		const { last } = store().followUps;
		expect(await last({ ...query, personId: person.id })).toMatchObject({ responseId: given.id });
		expect(await last({ ...query, addresses: ['x@example.com', 'anna@example.com'] })).toMatchObject({ responseId: given.id });
		expect(await last({ ...query, addresses: ['x@example.com'] })).toBeUndefined();
		expect(await last(query)).toBeUndefined();
		expect(await last({ ...query, personId: person.id, purpose: 'other' })).toBeUndefined();
		expect(await last({ ...query, personId: person.id, exceptResponse: given.id })).toBeUndefined();
		await store().followUps.finish({ id: (await store().followUps.find(given.id, 'followUp'))?.id ?? '', lease: 'lease-1' }, { status: 'failed' }, NOW);
		expect(await last({ ...query, personId: person.id })).toBeUndefined();
	});

	it('leave nothing of an erased person, whose addresses they also were', async () => {
		const given = await answered();
		await store().suppressions.add({ kind: 'email', address: 'crm@example.com', reason: 'Asked', source: 'staff' }, NOW);
		const begin = begun(given, { address: 'crm@example.com' });
		await store().followUps.begin(begin);
		await store().followUps.finish(begin, { status: 'sent', reason: 'Dear Anna', providerMessageId: 'm-anna' }, NOW);
		await store().people.erase(person.id, NOW);
		const { reader } = await place.connect();
		const rows = await reader.selectFrom('nps_follow_up').selectAll().execute();
		expect(rows).toHaveLength(1);
		expect(JSON.stringify(rows)).not.toMatch(/anna|crm@|Sorry/i);
		expect((await store().suppressions.list(9)).map(({ address }) => address)).toEqual([undefined]);
		expect((await store().suppressions.find(['crm@example.com'])).has('crm@example.com')).toBe(true);
	});

	it('keep the variant of invitations and answers', async () => {
		const sent = await sentInvitation(store(), person, { variant: 'B' });
		expect(await store().invitations.get(sent.id)).toMatchObject({ variant: 'B' });
		const given = await answered({ ...to(sent), variant: 'B' });
		expect(await store().responses.get(given.id)).toMatchObject({ variant: 'B' });
		const plain = await store().invitations.create(invitation(person, { test: true }));
		expect(plain.created && plain.invitation).not.toHaveProperty('variant');
		expect(await store().responses.get((await answered()).id)).not.toHaveProperty('variant');
	});

	describe('when the process is killed while the provider has the message', () => {
		const requestFor = ({ id }: Response, channel: FollowUpChannel): FollowUpRequest => ({
			responseId: id,
			purpose: 'followUp',
			messages: [{ category: 'any', language: '', theme: '', subject: 'Sorry', text: 'Dear {firstName}' }],
			channels: [channel],
			quarantineDays: 30,
		});

		it.each(['email', 'sms'] as const)('is by %s never sent twice', async (channel) => {
			const request = requestFor(await answered({ customer: anna({ phone: '+491714000001' }) }), channel);
			const program = start(PROGRAM);
			await says(program);
			program.send({ config: place.config, env: place.env, now: NOW.toISOString(), request });
			expect(await says(program)).toBe('handed over');
			await kill(program);

			let handedOver = 1;
			const sender: Sender<typeof channel> = {
				channel,
				send: async (_message: MessageOf<typeof channel>) => ({ ok: true, providerMessageId: `m-${++handedOver}` }),
				wasAccepted: async () =>
					channel === 'sms' ? { accepted: true, providerMessageId: 'm-1' } : { accepted: 'unknown' },
			};
			const at = async (now: Date) =>
				await followUp({ store: store(), clock: { now: () => now }, random: systemRandom }, { [channel]: sender }, request);
			expect(await at(later(MINUTE))).toMatchObject({ reason: 'alreadyHandled' });
			expect(await at(later(HOUR))).toMatchObject({ kind: 'sent', followUp: { status: 'sent' } });
			expect(await at(later(1000 * HOUR))).toMatchObject({ reason: 'alreadySent' });
			expect(handedOver).toBe(1);
		});
	});
});

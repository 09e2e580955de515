import { DIALECTS, emptyPlace, type TestPlace } from '../support/stores';
import { anna, HOST, HOUR, identitiesOf, later, NOW, personOf, sentInvitation, survey } from './samples';

const PHONE = anna().phone ?? '';
const OURS = '+15005550006';
const OTHERS = '+15005550007';
const MESSAGE = `MM${'1'.repeat(32)}`;
const ALIAS = 'DE.13491208655302741918';

describe.each(DIALECTS)('WhatsApp threads on %s', (dialect) => {
	let place: TestPlace;
	const store = () => place.store;
	const threads = () => store().threads;

	beforeEach(async () => {
		place = await emptyPlace(dialect);
		await store().surveys.register(survey(), HOST, NOW);
	});
	afterEach(async () => {
		await place.leave();
	});

	/** Our numbers Anna wrote to after this moment. */
	const wroteAfter = async (since: Date) => await threads().wroteTo(PHONE, since);

	it('know to which of our numbers somebody wrote last, and when', async () => {
		await threads().noteInbound(PHONE, OURS, NOW);
		await threads().noteInbound(PHONE, OTHERS, later(HOUR));
		expect(await wroteAfter(later(-1))).toEqual([OURS, OTHERS]);
		expect(await wroteAfter(NOW)).toEqual([OTHERS]);
		expect(await wroteAfter(later(HOUR))).toEqual([]);
		expect(await threads().wroteTo('+491700000000', later(-1))).toEqual([]);
	});

	it('keep the newest message, in whatever order they come in', async () => {
		await Promise.all([2, 0, 1].map(async (hours) => await threads().noteInbound(PHONE, OURS, later(hours * HOUR))));
		expect(await wroteAfter(later(2 * HOUR - 1))).toEqual([OURS]);
	});

	it('forget that somebody wrote', async () => {
		await threads().noteInbound(PHONE, OURS, NOW);
		await threads().forgetInbound(PHONE);
		expect(await wroteAfter(later(-1))).toEqual([]);
	});

	it('tell whose number is hidden; the newest number counts', async () => {
		expect(await threads().addressOf(ALIAS)).toBeUndefined();
		await threads().link(ALIAS, PHONE, NOW);
		await Promise.all([1, 2, 3].map(async () => await threads().link(ALIAS, OTHERS, later(1))));
		expect(await threads().addressOf(ALIAS)).toBe(OTHERS);
	});

	it('take IDs of any length', async () => {
		const long = `DE.${'9'.repeat(5_000)}`;
		await threads().link(long, PHONE, NOW);
		expect(await threads().addressOf(long)).toBe(PHONE);
	});

	it('find where a WhatsApp message of ours went, and no other message', async () => {
		const person = await personOf(store());
		const asked = async (changes: object, providerMessageId: string) => {
			const sending = { ...changes, status: 'sending' as const, sentAt: undefined, surveyKey: providerMessageId };
			const { id } = await sentInvitation(store(), person, sending);
			await store().invitations.move(id, 'sent', { providerMessageId }, { from: ['sending'] }, NOW);
			return id;
		};
		const id = await asked({ channel: 'whatsapp', address: PHONE }, MESSAGE);
		await asked({ channel: 'sms', address: PHONE }, 'SM2');
		expect(await threads().sentTo(MESSAGE)).toEqual({ address: PHONE, invitationId: id });
		expect(await threads().sentTo('SM2')).toBeUndefined();
		expect(await threads().sentTo('')).toBeUndefined();
	});

	it('know a number without WhatsApp apart from one that nothing reaches', async () => {
		const person = await personOf(store());
		await store().suppressions.add({ kind: 'phone', address: `whatsapp:${PHONE}`, reason: 'Not there', source: 'bounce' }, NOW);
		const { unreachable } = await store().invitations.ledger({
			personId: person.id,
			addresses: [PHONE],
			surveyKey: 'shop',
			eventId: 'e',
			now: NOW,
		});
		expect([...(unreachable ?? [])]).toEqual([[`whatsapp:${PHONE}`, 'Not there']]);
	});

	it('go when the person is erased', async () => {
		const person = await personOf(store());
		await threads().noteInbound(PHONE, OURS, NOW);
		await threads().link(ALIAS, PHONE, NOW);
		await store().suppressions.add({ kind: 'phone', address: `whatsapp:${PHONE}`, reason: 'Not there', source: 'bounce' }, NOW);
		await store().people.erase(person.id, later(1));
		expect(await wroteAfter(later(-1))).toEqual([]);
		expect(await threads().addressOf(ALIAS)).toBeUndefined();
		expect((await store().suppressions.list(9)).map(({ address }) => address)).toEqual([undefined]);
	});

	it('of somebody with a hidden number go, too', async () => {
		const hidden = { id: `whatsapp:${ALIAS}` };
		const person = await store().people.resolve(hidden, identitiesOf(hidden), NOW);
		await store().suppressions.add({ kind: 'phone', address: hidden.id, reason: 'Opted out', source: 'whatsapp' }, NOW);
		await store().people.erase(person.id, later(1));
		const { reader } = await place.connect();
		const rows = [
			await reader.selectFrom('nps_suppression').selectAll().execute(),
			await reader.selectFrom('nps_identity').selectAll().execute(),
			await reader.selectFrom('nps_person').selectAll().execute(),
		];
		expect(JSON.stringify(rows)).not.toContain(ALIAS);
	});
});

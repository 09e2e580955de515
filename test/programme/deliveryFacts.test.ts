import { DAY } from '../../nps/clock';
import { ask, noteDelivery, submitPage, type DeliveryFact } from '../../nps/programme';
import type { Score } from '../../nps/score';
import { POLICY, startProgramme, tokenOf, type TestProgramme } from '../support/programme';

let programme: TestProgramme;
beforeEach(async () => {
	programme = await startProgramme();
});
afterEach(async () => {
	await programme.close();
});

const ada = { id: 'c-1', email: 'ada@example.com', phone: '+4915123456789' };

const askAda = async (id = 'orders/1', channels: readonly ('email' | 'sms')[] = ['email', 'sms']) =>
	await ask(programme.deps, programme.senders, {
		survey: await programme.survey(),
		policy: { ...POLICY, channels },
		customer: ada,
		event: { source: 'shop', type: 'order', id, occurredAt: '2026-03-10T12:00:00.000Z' },
		when: { kind: 'now' },
	});
const asked = async (): Promise<string> => {
	const outcome = await askAda();
	if (outcome.kind !== 'sent') throw new Error(outcome.kind);
	return outcome.invitation.id;
};
const note = async (id: string, fact: DeliveryFact) => await noteDelivery(programme.deps, id, fact);
const statusOf = async (id: string) => (await programme.store.invitations.get(id))?.status;

const DELIVERED: DeliveryFact = { kind: 'delivered' };
const HARD: DeliveryFact = { kind: 'bounced', permanent: true, sentence: 'There is no such mailbox.' };
const SOFT: DeliveryFact = { kind: 'bounced', permanent: false, sentence: 'The mailbox is full.' };
const COMPLAINT: DeliveryFact = { kind: 'refused', source: 'complaint', sentence: 'Reported as spam.' };

it('a delivered message counts as delivered, once', async () => {
	const id = await asked();
	expect(await note(id, DELIVERED)).toBe('changed');
	expect(await note(id, DELIVERED)).toBe('unchanged');
	expect(await statusOf(id)).toBe('delivered');
	const [total] = await programme.store.rollups.read({ dimension: 'all' });
	expect(total?.funnel).toMatchObject({ sent: 1, delivered: 1 });
});

it('a report about an invitation nobody knows changes nothing', async () => {
	expect(await note('nobody', HARD)).toBe('unknownInvitation');
});

it('after a hard bounce the address is left out and the next one is tried', async () => {
	const id = await asked();
	expect(await note(id, HARD)).toBe('changed');
	expect(await statusOf(id)).toBe('failed');
	programme.pass(DAY);
	expect(await askAda('orders/2')).toMatchObject({ kind: 'sent', invitation: { channel: 'sms' } });
	programme.pass(40 * DAY);
	await programme.store.invitations.expire(programme.deps.clock.now());
	const skipped = await askAda('orders/3', ['email']);
	expect(skipped).toMatchObject({ reason: 'bouncedAddress' });
	expect((skipped as { sentence: string }).sentence).toContain('There is no such mailbox.');
});

it('after a soft bounce the same event can be asked again', async () => {
	const id = await asked();
	await note(id, SOFT);
	expect(await statusOf(id)).toBe('failed');
	expect(await askAda()).toMatchObject({ kind: 'sent', invitation: { channel: 'email' } });
});

it('a complaint keeps the person from being contacted on any channel', async () => {
	const id = await asked();
	await note(id, COMPLAINT);
	programme.pass(40 * DAY);
	expect(await askAda('orders/2', ['sms'])).toMatchObject({ reason: 'suppressed' });
});

it('a wish that follows a bounce counts, and a bounce that follows a wish does not lift it', async () => {
	const id = await asked();
	await note(id, HARD);
	await note(id, COMPLAINT);
	await note(id, HARD);
	expect((await programme.store.suppressions.find([ada.email])).get(ada.email)).toBe('Reported as spam.');
});

it('an answer is not undone by a failure that is reported after it', async () => {
	const id = await asked();
	const survey = await programme.survey();
	await submitPage(programme.deps, survey, tokenOf(programme.mails[0]), { step: 'score', score: 9 as Score });
	expect(await note(id, HARD)).toBe('unchanged');
	expect(await note(id, DELIVERED)).toBe('unchanged');
	expect(await statusOf(id)).toBe('answered');
});

it('reports out of order end as the last certain thing', async () => {
	const id = await asked();
	await note(id, SOFT);
	expect(await note(id, DELIVERED)).toBe('unchanged');
	expect(await statusOf(id)).toBe('failed');
});

it('a report that is faster than the answer to our own request settles it', async () => {
	const survey = await programme.survey();
	const outcome = await ask(
		programme.deps,
		{
			sms: {
				channel: 'sms',
				wasAccepted: async () => ({ accepted: 'unknown' }),
				send: async ({ reference }) => {
					await noteDelivery(programme.deps, reference, DELIVERED, 'SM1');
					return { ok: true, providerMessageId: 'SM1' };
				},
			},
		},
		{ survey, policy: { ...POLICY, channels: ['sms'] }, customer: ada, when: { kind: 'now' } },
	);
	expect(outcome.kind).toBe('sent');
	const id = (outcome as { invitation: { id: string } }).invitation.id;
	expect(await programme.store.invitations.get(id)).toMatchObject({ status: 'delivered', providerMessageId: 'SM1' });
});

it('a test never marks an address', async () => {
	const survey = await programme.survey();
	const { sendTest } = await import('../../nps/programme');
	const outcome = await sendTest(programme.deps, programme.senders, {
		survey,
		policy: POLICY,
		customer: ada,
		recipient: { email: ada.email },
	});
	await note((outcome as { invitation: { id: string } }).invitation.id, HARD);
	expect((await programme.store.suppressions.unreachable([ada.email])).size).toBe(0);
});

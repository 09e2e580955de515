import { ask, deleteBrand, listBrands, saveBrand } from '../../nps/programme';
import { brandOfProfile } from '../../nps/survey';
import { POLICY, startProgramme, type TestProgramme } from '../support/programme';

let programme: TestProgramme;
beforeEach(async () => {
	programme = await startProgramme();
});
afterEach(async () => {
	await programme.close();
});

const branded = async () => await programme.survey({ brand: brandOfProfile('main') });
const save = async (more: object = {}) => await saveBrand(programme.deps, { key: 'main', name: 'Example Shop', ...more });
const send = async (id: string, channel: 'email' | 'sms' = 'email') =>
	await ask(programme.deps, programme.senders, {
		survey: await branded(),
		policy: { ...POLICY, channels: [channel], quarantineUnansweredDays: 0 },
		customer: { id, email: `${id}@example.com`, ...(channel === 'sms' && { phone: '+4915123456789' }) },
		event: { source: 'shop', type: 'order', id, occurredAt: '2026-03-10T12:00:00.000Z' },
		when: { kind: 'now' },
	});

it('mails and texts come from whom the brand says', async () => {
	await save({ senderAddress: 'survey@shop.example', replyTo: 'hello@shop.example', number: '+15005550006' });
	await send('c-1');
	await send('c-2', 'sms');
	expect(programme.mails[0]).toMatchObject({
		from: { name: 'Example Shop', email: 'survey@shop.example' },
		replyTo: 'hello@shop.example',
	});
	expect(programme.texts[0]).toMatchObject({ from: '+15005550006' });
	expect(programme.texts[0]?.body).toContain('Example Shop');
});

it('a survey with a brand of its own leaves the sender to the mail server’s settings', async () => {
	await ask(programme.deps, programme.senders, {
		survey: await programme.survey(),
		policy: POLICY,
		customer: { id: 'c-1', email: 'c1@example.com' },
		event: { source: 'shop', type: 'order', id: 'o-1', occurredAt: '2026-03-10T12:00:00.000Z' },
		when: { kind: 'now' },
	});
	expect(programme.mails[0]).not.toHaveProperty('from');
	expect(programme.mails[0]).not.toHaveProperty('replyTo');
});

it('a change of the brand is in the next mail', async () => {
	await save();
	await send('c-1');
	await save({ name: 'New Shop', logo: 'https://cdn.example/new.png' });
	await send('c-2');
	expect(programme.mails.map(({ html }) => html.includes('New Shop'))).toEqual([false, true]);
	expect(programme.mails[1]?.html).toContain('https://cdn.example/new.png');
});

it('what is left out stays as it was, and what is empty is taken away', async () => {
	await save({ colour: '#123456', footer: '1 High Street' });
	const changed = await save({ footer: '' });
	expect(changed).toMatchObject({ ok: true, created: false, brand: { colour: '#123456' } });
	expect(changed.ok && changed.brand).not.toHaveProperty('footer');
});

it('a brand that cannot be used changes nothing', async () => {
	await save({ logo: 'https://cdn.example/l.png' });
	expect(await save({ logo: 'javascript:alert(1)' })).toMatchObject({ ok: false });
	expect((await listBrands(programme.deps))[0]?.profile.logo).toBe('https://cdn.example/l.png');
});

it('a brand in use is not removed, and the sentence names the survey', async () => {
	await save();
	await branded();
	const refused = await deleteBrand(programme.deps, 'main');
	expect(refused).toMatchObject({ ok: false, reason: 'inUse' });
	expect(!refused.ok && refused.sentence).toContain('"After delivery" (after-delivery)');
	await programme.store.surveys.deactivate('after-delivery', 'wf', new Date());
	expect(await deleteBrand(programme.deps, 'main')).toMatchObject({ sentence: expect.stringContaining('not published') as string });
	expect(await deleteBrand(programme.deps, 'main', { evenIfUnpublished: true })).toMatchObject({ ok: true });
	expect(await deleteBrand(programme.deps, 'main')).toMatchObject({ reason: 'unknown' });
});

import { DAY } from '../../nps/clock';
import { ask, pastRows, pauseSending, preview, setLimits, startDryRun, type Forecast } from '../../nps/programme';
import type { RegisteredSurvey } from '../../nps/store';
import { POLICY, startProgramme, type TestProgramme } from '../support/programme';

let programme: TestProgramme;
let survey: RegisteredSurvey;
beforeEach(async () => {
	programme = await startProgramme();
	survey = await programme.survey();
});
afterEach(async () => {
	await programme.close();
});

const NOW = { when: { kind: 'now' } } as const;
const person = (id: string, changes: object = {}) => ({ id, email: `${id}@example.com`, ...changes });
const order = (id: string) => ({ source: 'shop', type: 'order', id, occurredAt: '2026-03-10T12:00:00.000Z' });

async function dryRun(rows: object[], policy: object = {}) {
	const run = await startDryRun(programme.deps, { survey, policy: { ...POLICY, ...policy } });
	for (const row of rows) await run.judge({ ...NOW, ...row } as never);
	return await run.finish();
}
const told = (forecasts: readonly Forecast[]) =>
	forecasts.map((each) => (each.kind === 'wouldAsk' ? each.channel : each.reason));
const reallyAsk = async (row: object, policy: object = {}) =>
	await ask(programme.deps, programme.senders, {
		survey,
		policy: { ...POLICY, ...policy },
		...NOW,
		...row,
	} as never);

it('says of everybody what asking them really does, and writes nothing down', async () => {
	await reallyAsk({ customer: person('asked') });
	await programme.store.suppressions.add(
		{ kind: 'email', address: 'gone@example.com', reason: 'Opted out', source: 'page' },
		programme.deps.clock.now(),
	);
	const rows = [
		{ customer: person('asked') },
		{ customer: person('asked'), event: order('new') },
		{ customer: person('gone') },
		{ customer: { id: 'no-address' } },
		{ customer: person('fine') },
		{ customer: { id: 'phone', phone: '+4915123456789' } },
	];
	const policy = { channels: ['email', 'sms'] };
	const mails = programme.mails.length;
	const { forecasts } = await dryRun(rows, policy);
	expect(told(forecasts)).toEqual(['duplicateEvent', 'openInvitation', 'suppressed', 'missingAddress', 'email', 'sms']);
	expect(programme.mails).toHaveLength(mails);
	expect(await programme.store.people.find([{ kind: 'id', value: 'fine' }])).toBeUndefined();
	expect(await programme.store.brakes.usage('2026-03-10')).toMatchObject({ messages: 1 });

	const real = [];
	for (const row of rows) real.push(await reallyAsk(row, policy));
	expect(real.map((each) => ('invitation' in each ? each.invitation.channel : (each as { reason: string }).reason))).toEqual(
		told(forecasts),
	);
});

it('asks somebody who is on the list twice once, however they are named', async () => {
	const rows = [
		{ customer: { id: 'c-1', email: 'ada@example.com' }, event: order('1') },
		{ customer: { id: 'c-2', email: 'Ada@Example.com' }, event: order('2') },
		{ customer: { id: 'c-1', email: 'ada@example.com' }, event: order('1') },
	];
	expect(told((await dryRun(rows)).forecasts)).toEqual(['email', 'openInvitation', 'duplicateEvent']);
});

it('sums up by reason, channel and day, with a sample of each language and the cost', async () => {
	await setLimits(programme.deps, { prices: { sms: 0.1 }, currency: 'EUR' }, 'Ada');
	const rows = [
		{ customer: person('a', { locale: 'de-DE' }) },
		{ customer: person('b', { locale: 'de' }) },
		{ customer: person('c') },
		{ customer: { id: 'd', phone: '+4915123456789', locale: 'ru' } },
		{ customer: { id: 'e' } },
	];
	const { summary, forecasts } = await dryRun(rows, { channels: ['email', 'sms'] });
	const sms = forecasts[3] as Extract<Forecast, { kind: 'wouldAsk' }>;
	expect(sms).toMatchObject({ channel: 'sms', encoding: 'UCS-2', cost: 100_000 * (sms.segments ?? 0) });
	expect(sms.segments).toBeGreaterThan(1);
	expect(summary).toMatchObject({
		customers: 5,
		wouldAsk: 4,
		wouldSkip: 1,
		skippedBecause: [{ reason: 'missingAddress', customers: 1, example: 'Has no e-mail address or phone number.' }],
		byChannel: [
			{ channel: 'email', customers: 3, cost: 0 },
			{ channel: 'sms', customers: 1, segments: sms.segments },
		],
		byDay: [{ day: '2026-03-10', customers: 4 }],
		cost: { currency: 'EUR', amount: 0.1 * (sms.segments ?? 0) },
	});
	expect(summary.messages.map(({ channel, language, customers }) => [channel, language, customers])).toEqual([
		['email', 'de', 2],
		['email', 'en', 1],
		['sms', 'ru', 1],
	]);
	expect(summary.messages[2]).toMatchObject({ encoding: 'UCS-2', segments: sms.segments });
	expect(summary.sentence).toContain('of 5 customers 4 would be asked');
});

it('spreads what exceeds a daily limit over the days to come', async () => {
	await setLimits(programme.deps, { dailyMessages: 2 }, 'Ada');
	await reallyAsk({ customer: person('first') });
	const rows = ['a', 'b', 'c', 'd'].map((id) => ({ customer: person(id) }));
	const { summary } = await dryRun(rows);
	expect(summary.byDay).toEqual([
		{ day: '2026-03-10', customers: 1 },
		{ day: '2026-03-11', customers: 2 },
		{ day: '2026-03-12', customers: 1 },
	]);
	expect(summary.heldBack).toEqual(['Put off by a daily or monthly limit.']);
});

it('says what a pause would hold back', async () => {
	await pauseSending(programme.deps, { scope: 'all', reason: 'Holiday', by: 'Ada' });
	const { summary, forecasts } = await dryRun([{ customer: person('a') }]);
	expect(forecasts[0]).toMatchObject({ kind: 'wouldAsk', sentence: expect.stringContaining('Holiday') as string });
	expect(summary.sentence).toContain('Holiday');
});

it('judges the events of the last days as if they came in now', async () => {
	await reallyAsk({ customer: person('old'), event: order('0') });
	programme.pass(10 * DAY);
	await reallyAsk({ customer: person('asked'), event: order('1') });
	programme.pass(1);
	await reallyAsk({ customer: { id: 'unreachable' }, event: order('2') });
	programme.pass(1);
	await reallyAsk({ customer: person('asked'), event: order('3') });
	const since = new Date(programme.deps.clock.now().getTime() - 5 * DAY);
	const rows = await pastRows(programme.deps, 'after-delivery', since, { kind: 'now' });
	expect(rows.map(({ event }) => event?.id)).toEqual(['1', '2', '3']);
	const { forecasts } = await dryRun(rows);
	expect(told(forecasts)).toEqual(['email', 'missingAddress', 'openInvitation']);
});

it('knows what is stranded: running the list again would send it', async () => {
	programme.answers.push({ ok: false, kind: 'retry', sentence: 'Busy' });
	await reallyAsk({ customer: person('a') });
	programme.pass(DAY);
	expect(told((await dryRun([{ customer: person('a'), event: undefined }])).forecasts)).toEqual(['email']);
});

it('a preview of an SMS says how many segments it takes, and in which alphabet', () => {
	const shown = (locale: string) =>
		preview(programme.deps, {
			survey,
			policy: { ...POLICY, channels: ['sms'] },
			customer: { id: 'c', phone: '+4915123456789', locale },
		});
	expect(shown('en')).toMatchObject({ ok: true, sms: { encoding: 'GSM-7' } });
	expect(shown('ru')).toMatchObject({ ok: true, sms: { encoding: 'UCS-2' } });
});

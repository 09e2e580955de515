import {
	decideBatch,
	deleteBrand,
	erase,
	openBatch,
	optOut,
	pauseSending,
	resumeSending,
	saveBrand,
	setLimits,
	unsubscribe,
	ask,
	type Deps,
} from '../../nps/programme';
import { POLICY, startProgramme, tokenOf, type TestProgramme } from '../support/programme';

let programme: TestProgramme;
let deps: Deps;

beforeEach(async () => {
	programme = await startProgramme();
	deps = { ...programme.deps, actor: { by: 'the workflow "NPS"', via: 'workflow 7, execution 12' } };
	await programme.survey();
});
afterEach(async () => {
	await programme.close();
});

const changes = async () =>
	(await programme.store.changes.list({ limit: 50 })).filter(({ kind }) => kind !== 'survey.registered');

it('a pause and its end, with who and why; pausing what is paused is no change', async () => {
	await pauseSending(deps, { scope: 'channel:sms', reason: 'Storm', by: 'Ada' });
	await pauseSending(deps, { scope: 'channel:sms', reason: 'Again', by: 'Ben' });
	programme.pass(1000);
	await resumeSending(deps, undefined, 'Ben');
	expect(await changes()).toMatchObject([
		{ kind: 'pause', subject: 'channel:sms', by: 'Ben', from: 'Storm', via: 'workflow 7, execution 12' },
		{ kind: 'pause', subject: 'channel:sms', by: 'Ada', to: 'Storm' },
	]);
});

it('each limit that is another than before, and no other', async () => {
	await setLimits(deps, { dailyMessages: 100, surveyMessages: { 'after-delivery': 20 } }, 'Ada');
	programme.pass(1000);
	await setLimits(deps, { dailyMessages: null, bounceLimit: 0.05, prices: { sms: 0.1 } }, 'Ada');
	expect((await changes()).map(({ field, from, to }) => [field, from, to])).toEqual([
		['dailyMessages', '100', undefined],
		['prices.sms', undefined, '0.1'],
		['dailyMessages', undefined, '100'],
		['surveyMessages.after-delivery', undefined, '20'],
	]);
});

it('what was decided about a run, once', async () => {
	const { id } = await openBatch(deps, 'after-delivery', 800, 7);
	await decideBatch(deps, id, 'rejected', 'Ada', 'Wrong list');
	await decideBatch(deps, id, 'rejected', 'Ben');
	expect(await changes()).toMatchObject([
		{ kind: 'approval', by: 'Ada', subject: id, field: 'after-delivery', to: 'rejected: Wrong list; 0 invitations' },
	]);
});

it('an address that somebody entered, masked; what a customer does is in the list of opt-outs', async () => {
	await optOut(deps, { kind: 'email', value: 'ada.lovelace@example.com' }, 'Lawyer wrote', 'NPS Records');
	await optOut(deps, { kind: 'email', value: 'ada.lovelace@example.com' }, 'Again', 'NPS Records');
	await optOut(deps, { kind: 'phone', value: '+4917112345678' }, 'Called', 'NPS Records');
	const survey = await programme.survey();
	const customer = { id: 'c-9', email: 'ben@example.com' };
	await ask(deps, programme.senders, { survey, policy: POLICY, customer, when: { kind: 'now' } });
	await unsubscribe(deps, tokenOf(programme.mails.at(-1)));
	const told = await changes();
	expect(told.map(({ subject }) => subject).sort()).toEqual(['+49…78', 'a…@example.com']);
	expect(JSON.stringify(told)).not.toMatch(/lovelace|1712345|ben/);
	expect(told[0]).toMatchObject({ kind: 'suppression', by: 'the workflow "NPS"' });
});

it('that somebody was erased, and nothing of whom', async () => {
	const survey = await programme.survey();
	const customer = { id: 'c-9', email: 'ben@example.com', name: 'Ben' };
	await ask(deps, programme.senders, { survey, policy: POLICY, customer, when: { kind: 'now' } });
	await erase(deps, { kind: 'email', value: 'ben@example.com' });
	expect(await erase(deps, { kind: 'email', value: 'nobody@example.com' })).toBeUndefined();
	const told = await changes();
	expect(told).toMatchObject([{ kind: 'erasure', subject: 'a customer', to: '1 invitations, 0 answers and 0 deliveries emptied' }]);
	expect(JSON.stringify(told)).not.toMatch(/ben@|c-9|Ben/);
});

it('a brand, field by field, and that it was removed', async () => {
	await saveBrand(deps, { key: 'main', name: 'Example Shop' });
	programme.pass(1000);
	await saveBrand(deps, { key: 'main', footer: 'Example Ltd, 1 Main Street' });
	await saveBrand(deps, { key: 'main', footer: 'Example Ltd, 1 Main Street' });
	programme.pass(1000);
	await deleteBrand(deps, 'main');
	const told = await changes();
	expect(told.slice(0, 2)).toMatchObject([
		{ kind: 'brand', subject: 'main', from: 'Example Shop' },
		{ kind: 'brand', subject: 'main', field: 'footer', to: 'Example Ltd, 1 Main Street', by: 'the workflow "NPS"' },
	]);
	expect(told.slice(2).map(({ field }) => field)).toEqual(['colour', 'key', 'name']);
});

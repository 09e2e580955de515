import { DAY, HOUR, MINUTE } from '../../nps/clock';
import { ACTIVITIES, pauseSending, resumeSending } from '../../nps/programme';
import { startProgramme, type TestProgramme } from '../support/programme';
import type { PauseItem } from '../../nps/programme/pauseNews';

let programme: TestProgramme;
beforeEach(async () => {
	programme = await startProgramme();
});
afterEach(async () => {
	await programme.close();
});

const QUERY = { limit: 10, workflowId: 'wf' };
const claim = async () => (await ACTIVITIES.sendingPaused.claim(programme.deps, QUERY)) as PauseItem[];
const told = async () => {
	const items = await claim();
	await ACTIVITIES.sendingPaused.settle(programme.deps, items);
	return items;
};
const pause = async (scope: 'all' | `survey:${string}` | `channel:${string}` = 'all', reason = 'Parcels are late') =>
	await pauseSending(programme.deps, { scope, reason, by: 'Ada' });
const resume = async () => await resumeSending(programme.deps, undefined, 'Grace');

it('one item when a pause comes into force, and one when it ends, each once', async () => {
	expect(await told()).toEqual([]);
	await pause('survey:after-delivery');
	expect(await told()).toMatchObject([
		{
			paused: true,
			scope: 'survey:after-delivery',
			surveyKey: 'after-delivery',
			reason: 'Parcels are late',
			by: 'Ada',
			at: '2026-03-10T12:00:00.000Z',
			automatic: false,
		},
	]);
	expect(await told()).toEqual([]);
	programme.pass(HOUR);
	await resume();
	expect(await told()).toMatchObject([
		{ paused: false, by: 'Grace', at: '2026-03-10T13:00:00.000Z', pausedAt: '2026-03-10T12:00:00.000Z' },
	]);
	expect(await told()).toEqual([]);
	await pause('survey:after-delivery', 'Again');
	expect(await told()).toMatchObject([{ paused: true, reason: 'Again' }]);
});

it('a pause that was over before anybody asked is told whole, and an automatic one says so', async () => {
	const wanted = { scope: 'channel:email' as const, reason: '8 % bounced', by: 'the programme', at: programme.deps.clock.now(), automatic: true };
	await programme.store.brakes.pause(wanted);
	programme.pass(MINUTE);
	await resume();
	const items = await told();
	expect(items).toMatchObject([
		{ paused: true, channel: 'email', automatic: true, reason: '8 % bounced' },
		{ paused: false, channel: 'email', automatic: true },
	]);
	expect(items[1]?.sentence).toContain('Grace');
});

it('two workflows, or two polls, are not told the same; a crash is made up for', async () => {
	await pause();
	expect(await claim()).toHaveLength(1);
	expect(await claim()).toEqual([]);
	programme.pass(6 * MINUTE);
	expect(await told()).toHaveLength(1);
	programme.pass(6 * MINUTE);
	expect(await claim()).toEqual([]);
});

it('looking takes nothing', async () => {
	await pause();
	for (let times = 0; times < 2; times++) {
		expect(await ACTIVITIES.sendingPaused.peek(programme.deps, QUERY)).toHaveLength(1);
	}
});

it('a workflow that begins to listen hears of the pause in force, and not of one that was over long ago', async () => {
	await pause('channel:sms', 'Long ago');
	await resume();
	await pause('all', 'Still');
	programme.pass(30 * DAY);
	expect(await told()).toMatchObject([{ paused: true, reason: 'Still' }]);
	expect(await told()).toEqual([]);
});

import { DAY } from '../../nps/clock';
import { ACTIVITIES, type AlertItem } from '../../nps/programme';
import { toScore, type Score } from '../../nps/score';
import { startProgramme, type TestProgramme } from '../support/programme';

let programme: TestProgramme;
beforeEach(async () => {
	programme = await startProgramme();
});
afterEach(async () => {
	await programme.close();
});

const query = { limit: 10, workflowId: 'wf' };
const claim = async () => (await ACTIVITIES.scoreAlert.claim(programme.deps, query)) as AlertItem[];

let answers = 0;
/** So many answers of these scores, now. */
async function answer(scores: readonly number[], touchpoint = 'delivery'): Promise<void> {
	const now = programme.deps.clock.now();
	for (const score of scores) {
		await programme.store.responses.insert({
			id: `r-${++answers}`,
			surveyKey: 'after-delivery',
			surveyVersion: 1,
			customer: { id: `c-${answers}` },
			score: toScore(score) as Score,
			channel: 'email',
			touchpoint,
			answeredAt: now,
			updatedAt: now,
			editUntil: now,
			completeAt: now,
			confirmed: true,
			test: false,
			revision: 1,
			emittedRevision: 1,
		});
	}
}

/** A day after the other. */
async function days(length: number, scores: readonly number[]): Promise<void> {
	for (let day = 0; day < length; day++) {
		await answer(scores);
		programme.pass(DAY);
	}
}

/** A fall that nobody can miss. */
async function fall(): Promise<void> {
	await programme.survey();
	await days(28, [10, 10, 9, 8]);
	await days(28, [10, 8, 3, 0]);
}

it('A fall of the score reaches a workflow in a sentence and in figures', async () => {
	await fall();
	expect(await claim()).toEqual([
		expect.objectContaining({
			kind: 'scoreChanged',
			surveyKey: 'after-delivery',
			touchpoint: 'delivery',
			difference: -100,
			sentence:
				'The score has fallen from 75 (n = 112) to −25 (n = 112) within 28 days, which is more than chance.',
		}),
	]);
});

it('The same alert never comes twice, however often anybody asks and however long the fall stays in the figures', async () => {
	await fall();
	const items = await claim();
	await ACTIVITIES.scoreAlert.settle(programme.deps, items);
	expect(await claim()).toEqual([]);
	for (let day = 0; day < 27; day++) {
		await days(1, [10, 8, 3, 0]);
		expect(await claim()).toEqual([]);
	}
});

it('An alert whose run died comes again, until one has received it', async () => {
	await fall();
	const [first] = await claim();
	programme.pass(6 * 60_000);
	const again = await claim();
	expect(again).toEqual([first]);
	await ACTIVITIES.scoreAlert.settle(programme.deps, again);
	programme.pass(6 * 60_000);
	expect(await claim()).toEqual([]);
});

it('Two processes that look at the same time tell it once', async () => {
	await fall();
	const both = await Promise.all([claim(), claim()]);
	expect(both.flat()).toHaveLength(1);
});

it('Looking on by hand takes nothing away', async () => {
	await fall();
	const [item] = await claim();
	programme.pass(6 * 60_000);
	expect(await ACTIVITIES.scoreAlert.peek(programme.deps, query)).toEqual([item]);
	expect(await claim()).toHaveLength(1);
});

it('A score below the target is told once, and again after it had recovered', async () => {
	await programme.survey({ target: 50 });
	await days(28, [10, 8, 3]);
	const items = await claim();
	expect(items.map(({ kind }) => kind)).toEqual(['belowTarget']);
	await ACTIVITIES.scoreAlert.settle(programme.deps, items);
	await days(10, [10, 8, 3]);
	expect(await claim()).toEqual([]);
	const quiet = { ...query, alerts: { kinds: ['belowTarget'] as const, settings: { days: 28, confidence: 0.99, minimumAnswers: 30 } } };
	await days(30, [10, 10, 10]);
	expect(await ACTIVITIES.scoreAlert.claim(programme.deps, quiet)).toEqual([]);
	await days(30, [10, 8, 3]);
	expect(await ACTIVITIES.scoreAlert.claim(programme.deps, quiet)).toHaveLength(1);
});

it('Touchpoints are looked at each by itself', async () => {
	await programme.survey();
	for (let day = 0; day < 56; day++) {
		await answer(day < 28 ? [10, 10, 9, 8] : [10, 8, 3, 0], 'support');
		await answer([10, 10, 9, 8]);
		programme.pass(DAY);
	}
	expect((await claim()).map(({ touchpoint }) => touchpoint)).toEqual(['support']);
});

it('Nothing is said of a score of fewer answers than the survey’s smallest group', async () => {
	await programme.survey({ minimumGroup: 150, target: 60 });
	await days(28, [10, 10, 9, 8]);
	await days(28, [10, 8, 3, 0]);
	expect(await claim()).toEqual([]);
	await answer([10, 8, 3, 0]);
	await programme.survey({ minimumGroup: 112, target: 60 });
	programme.pass(DAY);
	expect((await claim()).map(({ kind }) => kind).sort()).toEqual(['belowTarget', 'scoreChanged']);
});

it('A survey without a single answer or invitation tells nothing', async () => {
	await programme.survey({ target: 40 });
	programme.pass(60 * DAY);
	expect(await claim()).toEqual([]);
});

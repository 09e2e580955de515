import { FIRST_DAY, LAST_DAY } from './answers.mjs';

const YEAR = { surveyKeys: ['bench'], fromDay: FIRST_DAY, toDay: LAST_DAY };

/** What a dashboard asks for at once: by name, so that each can be looked at alone. */
export const QUERIES = {
	'year totals': (store) => store.rollups.sum({ ...YEAR, dimension: 'all', by: [] }),
	'trend by week': (store) => store.rollups.sum({ ...YEAR, dimension: 'all', by: ['week'] }),
	'by team': (store) => store.rollups.sum({ ...YEAR, dimension: 'team', by: ['value'] }),
	'the 20 busiest agents': (store) => store.rollups.sum({ ...YEAR, dimension: 'agent', by: ['value'], limit: 20 }),
	'by segment': (store) => store.rollups.sum({ ...YEAR, dimension: 'segment', segment: 'plan', by: ['value'] }),
	themes: (store) => store.rollups.sum({ ...YEAR, dimension: 'theme', by: ['value'] }),
	'funnel by channel': (store) => store.rollups.sum({ ...YEAR, dimension: 'channel', by: ['value'] }),
	'newest answers': (store) => store.responses.list({ surveyKeys: ['bench'], counted: true, limit: 25 }),
	'newest comments of detractors in a team': (store) =>
		store.responses.list({ ...YEAR, teams: ['team 3'], categories: ['detractor'], commented: true, counted: true, limit: 25 }),
};

/** Where dimensions meet, the answers are read: what that costs grows with the team, not with the survey. */
export const WITHIN = {
	'themes of one team': (store) =>
		store.rollups.sum({ ...YEAR, dimension: 'theme', by: ['value'], within: [{ dimension: 'team', value: 'team 3' }] }),
	'a word in the comments of one team': (store) =>
		store.responses.list({ ...YEAR, teams: ['team 3'], search: 'nobody wrote this', limit: 25 }),
};

const RUNS = 5;

/**
 * Milliseconds, the median of a few runs after one that warms up.
 * @param {() => Promise<unknown>} work
 */
export async function median(work) {
	await work();
	const times = [];
	for (let run = 0; run < RUNS; run++) {
		const started = performance.now();
		await work();
		times.push(performance.now() - started);
	}
	return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)];
}

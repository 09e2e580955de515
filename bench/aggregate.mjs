/**
 * What counting costs: NPS Aggregate over items against n8n's Summarize, and the figures of a dashboard against the number
 * of answers in the store. NPS_BENCH_LARGEST=10000000 measures PostgreSQL with ten million answers, too.
 */
import { createRequire } from 'node:module';
import { fill, scans } from './support/answers.mjs';
import { median, QUERIES, WITHIN } from './support/dashboard.mjs';
import { postgresPlace, sqlitePlace } from './support/databases.mjs';
import { engine } from './support/engine.mjs';
import { report } from './support/report.mjs';

const require = createRequire(import.meta.url);
const SIZES = { SQLite: [10_000, 1_000_000], PostgreSQL: [10_000, 1_000_000] };
const LARGEST = Number(process.env.NPS_BENCH_LARGEST ?? 0);
if (LARGEST > 1_000_000) SIZES.PostgreSQL.push(LARGEST);

const count = (number) => number.toLocaleString('en');
const ms = (time) => `${time.toFixed(time < 100 ? 1 : 0)} ms`;

await items();
for (const open of [sqlitePlace, postgresPlace]) {
	const place = await open();
	if (!place) continue;
	try {
		await dashboard(place);
	} finally {
		await place.close();
	}
}

/**
 * On n8n's own engine, in this process; the time is the one the engine reports for the node, the best of a few runs.
 * Summarize copies a group for each item it adds: over a million items in 20 groups it needs minutes, so that is measured
 * only when asked for.
 */
async function items() {
	const { fromN8n, timeNode } = await engine();
	const { Summarize } = fromN8n('n8n-nodes-base/dist/nodes/Transform/Summarize/Summarize.node.js');
	const { NpsAggregate } = require('../dist/nodes/NpsAggregate/NpsAggregate.node.js');
	const summarize = [
		new Summarize(),
		{
			fieldsToSummarize: { values: [{ aggregation: 'average', field: 'npsFactor' }, { aggregation: 'count', field: 'npsFactor' }] },
			fieldsToSplitBy: 'team',
			options: {},
		},
	];
	for (const size of [100_000, 1_000_000]) {
		const given = Array.from({ length: size }, (_, index) => {
			const score = (index * 7 + Math.floor(index / 11)) % 11;
			const npsFactor = score >= 9 ? 100 : score >= 7 ? 0 : -100;
			return { json: { score, npsFactor, team: `team ${index % 20}`, comment: `Answer ${index}` }, pairedItem: { item: index } };
		});
		const best = async ([node, parameters]) => {
			const times = [];
			do times.push((await timeNode(node, parameters, given)).ms);
			while (times.length < 3 && times[0] < 5_000);
			return Math.min(...times);
		};
		const ours = await best([
			new NpsAggregate(),
			{ operation: 'calculate', source: 'items', scoreField: 'score', groupBy: 'team' },
		]);
		const rivals = {
			...(size <= 100_000 || LARGEST > 0 ? { 'Summarize (average and count)': summarize } : {}),
			"a Code node's loop (without its task runner)": [new CodeLoop(), {}],
		};
		for (const [rival, node] of Object.entries(rivals)) {
			const theirs = await best(node);
			report(`NPS by team of ${count(size)} items, on n8n's engine`, `NPS Aggregate ${ms(ours)}, with intervals`, `${rival} ${ms(theirs)}`, ours / theirs);
		}
	}
}

/** What somebody would write into a Code node for it, run as a node: the scores alone, without intervals. */
function CodeLoop() {
	this.description = { displayName: 'Loop', name: 'loop', group: ['transform'], version: 1, defaults: {}, inputs: ['main'], outputs: ['main'], properties: [] };
	this.execute = async function execute() {
		const teams = {};
		for (const { json } of this.getInputData()) {
			const team = (teams[json.team] ??= { n: 0, sum: 0 });
			team.n++;
			team.sum += json.score >= 9 ? 100 : json.score >= 7 ? 0 : -100;
		}
		return [Object.entries(teams).map(([team, { n, sum }]) => ({ json: { team, n, nps: sum / n } }))];
	};
}

/** @param {import('./support/databases.mjs').Place} place */
async function dashboard(place) {
	const { name, store, run } = place;
	const sizes = SIZES[name];
	const taken = [];
	for (const [index, size] of sizes.entries()) {
		await fill(place, sizes[index - 1] ?? 0, size);
		const times = {};
		for (const [query, ask] of Object.entries({ ...QUERIES, ...WITHIN })) times[query] = await median(() => ask(store));
		taken.push(times);
		const ours = total(times);
		const theirs = await median(async () => {
			for (const sql of scans(name)) await run(sql);
			await QUERIES['newest answers'](store);
		});
		report(`a dashboard over ${count(size)} answers in ${name}`, ms(ours), `scanning the answers ${ms(theirs)}`, ours / theirs);
	}
	const [first, last] = [taken[0], taken.at(-1)];
	const [smallest, largest] = [sizes[0], sizes.at(-1)].map(count);
	for (const query of Object.keys({ ...QUERIES, ...WITHIN })) {
		report(`${query} in ${name}, ${largest} answers`, ms(last[query]), `${smallest} answers ${ms(first[query])}`, last[query] / first[query]);
	}
	report(`the whole dashboard in ${name}, ${largest} answers`, ms(total(last)), `${smallest} answers ${ms(total(first))}`, total(last) / total(first));
}

/** Of the dashboard's own queries. */
function total(times) {
	return Object.keys(QUERIES).reduce((sum, query) => sum + times[query], 0);
}

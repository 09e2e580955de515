/**
 * A year of the whole programme under a clock that is moved: customers in many time zones, events, surveys, reminders,
 * answers, follow-ups, opt-outs, bounces, pauses, outages and crashes. Books that know nothing of the store count how often
 * a promise was broken.
 */
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';
import { loadSupport } from './support/typescript.mjs';

const require = createRequire(import.meta.url);
const { openStore } = require('../dist/nps/store');
const { liveThrough, settle } = await loadSupport('test/support/year/index.ts');

const { values } = parseArgs({
	options: {
		customers: { type: 'string', default: '100000' },
		days: { type: 'string', default: '365' },
		seed: { type: 'string', default: '1' },
	},
});
const [customers, days, seed] = [values.customers, values.days, values.seed].map(Number);

const home = await mkdtemp(join(tmpdir(), 'nps-year-'));
const store = await openStore({ kind: 'embedded', name: 'year' }, { N8N_USER_FOLDER: home });
try {
	const started = performance.now();
	const seconds = () => (performance.now() - started) / 1000;
	const books = await liveThrough({
		store,
		customers,
		days,
		seed,
		onDay: (/** @type {number} */ day) => {
			if (day % 30 === 0) console.log(`day ${day} after ${seconds().toFixed(0)} s`);
		},
	});
	const took = seconds();
	await store.close();
	const { path, bytes } = await fileIn(home);
	const file = new DatabaseSync(path, { readOnly: true });
	const { broken, inDoubt, invitations, responses } = settle(books, file);
	file.close();

	for (const [name, count] of Object.entries(books.counts)) console.log(`${name}: ${count}`);
	console.log(`in doubt after a crash or a silent provider, and not sent again: ${inDoubt}`);
	const acts = books.counts.asks + books.messages.length + books.counts.answers;
	console.log(
		`${customers} customers, ${days} days, seed ${seed}: ${took.toFixed(0)} s, ${(acts / took).toFixed(0)} decisions, messages and answers per second; ${invitations} invitations, ${responses} answers, ${books.messages.length} messages`,
	);
	console.log(`store: ${(bytes / 1e6).toFixed(0)} MB, ${(bytes / customers / 1000).toFixed(2)} kB per customer, ${(bytes / invitations / 1000).toFixed(2)} kB per invitation`);
	let violations = 0;
	for (const [rule, found] of Object.entries(broken)) {
		violations += found.length;
		console.log(`${rule}: ${found.length}`);
		for (const what of found.slice(0, 5)) console.log(`    ${what}`);
	}
	console.log(`broken promises: ${violations}`);
	process.exitCode = violations === 0 ? 0 : 1;
} finally {
	await store.close();
	await rm(home, { recursive: true, force: true });
}

/** @param {string} folder */
async function fileIn(folder) {
	const names = await readdir(folder, { recursive: true });
	const name = names.find((one) => one.endsWith('.sqlite'));
	if (!name) throw new Error('The store has left no file');
	const path = join(folder, name);
	return { path, bytes: (await stat(path)).size };
}

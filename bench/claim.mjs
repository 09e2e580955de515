/**
 * Whether waiting costs anything: the same claim of a hundred due invitations, and the question what a node asks every
 * minute, with ten thousand and with a million scheduled ones, on both databases.
 */
import { rm, mkdtemp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { report } from './support/report.mjs';
import { loadSupport } from './support/typescript.mjs';

const require = createRequire(import.meta.url);
const { openStore } = require('../dist/nps/store');
const { openSqlite } = require('../dist/nps/store/sqlite/open');
const { openPostgres } = require('../dist/nps/store/postgres/open');
const { embeddedFile } = require('../dist/nps/store/config');
const { sql } = require('../dist/nps/vendor/kysely');

const [FEW, MANY] = [10_000, 1_000_000];
const SURVEYS = 10;
const CLAIMED = 100;
const ROUNDS = 25;
/** Rows of one statement, which must not run into the store's time limit. */
const AT_ONCE = 50_000;
const DAY = 86_400_000;
const NOW = new Date('2026-06-01T12:00:00Z');

/** One row for each number; they become due within a year. */
const SEEDS = {
	sqlite: (from, to) => `with recursive n(i) as (values(${from}) union all select i + 1 from n where i < ${to})`,
	postgres: (from, to) => `with n as (select i from generate_series(${from}, ${to}) as i)`,
};

const PLACES = {
	async sqlite() {
		const home = await mkdtemp(join(tmpdir(), 'nps-claim-'));
		const env = { N8N_USER_FOLDER: home };
		const store = await openStore({ kind: 'embedded', name: 'claim' }, env);
		const database = await openSqlite(embeddedFile('claim', env), 'the embedded store');
		return { store, database, remove: async () => await rm(home, { recursive: true, force: true }) };
	},
	async postgres() {
		const { startPostgres } = await loadSupport('test/support/postgres.ts');
		const { config, stop } = await startPostgres();
		const store = await openStore(config);
		const database = await openPostgres({ ...config, maxConnections: 1 });
		return { store, database, remove: stop };
	},
};

for (const [dialect, open] of Object.entries(PLACES)) {
	const place = await open();
	const { store, database } = place;
	try {
		const few = await measure(place, dialect, 0, FEW);
		const many = await measure(place, dialect, FEW, MANY);
		for (const [what, ms] of Object.entries(many)) {
			report(`${what} of ${CLAIMED} among ${MANY} on ${dialect}, median`, `${ms.toFixed(2)} ms`, `the same among ${FEW}, ${few[what].toFixed(2)} ms`, ms / few[what]);
		}
	} finally {
		await database.close();
		await store.close();
		await place.remove();
	}
}

/**
 * @param {any} place
 * @param {string} dialect
 * @param {number} from
 * @param {number} to
 */
async function measure({ store, database }, dialect, from, to) {
	for (let first = from + 1; first <= to; first += AT_ONCE) await seed(database, dialect, first, Math.min(to, first + AT_ONCE - 1));
	// As PostgreSQL does by itself after a while; the embedded store has no such thing.
	if (dialect === 'postgres') await sql`analyze nps_invitation`.execute(database.writer);
	const times = { 'a claim over all surveys': [], 'a claim of one survey': [], 'the look for what is over': [], 'the question what is overdue': [] };
	const timed = async (what, work) => {
		const started = performance.now();
		const result = await work();
		times[what].push(performance.now() - started);
		return result;
	};
	for (let round = 0; round < ROUNDS; round++) {
		for (const [what, more] of [
			['a claim over all surveys', {}],
			['a claim of one survey', { surveyKeys: ['s1'] }],
		]) {
			await makeDue(database, to, round);
			const request = { limit: CLAIMED, leaseMs: DAY, now: NOW, ...more };
			const claimed = await timed(what, async () => await store.invitations.claimDue(request));
			if (claimed.length !== CLAIMED) throw new Error(`${claimed.length} instead of ${CLAIMED} were claimed`);
			await giveBack(database);
		}
		await timed('the look for what is over', async () => await store.invitations.expire(NOW));
		await timed('the question what is overdue', async () => await store.invitations.overdue('s1', new Date(NOW.getTime() - DAY)));
	}
	return Object.fromEntries(Object.entries(times).map(([what, all]) => [what, all.toSorted((a, b) => a - b)[all.length >> 1]]));
}

async function seed(database, dialect, from, to) {
	const now = NOW.getTime();
	const run = async (text) => await database.writer.transaction().execute(async (db) => await sql.raw(text).execute(db));
	const numbers = SEEDS[dialect](from, to);
	const id = dialect === 'sqlite' ? `printf('%08d', i)` : `lpad(i::text, 8, '0')`;
	const insert = async (table, values) => {
		const into = `insert into ${table} (${Object.keys(values).join(', ')})`;
		const select = `select ${Object.values(values).join(', ')} from n`;
		await run(dialect === 'sqlite' ? `${numbers} ${into} ${select}` : `${into} ${numbers} ${select}`);
	};
	await insert('nps_person', { id, customer: `'{}'`, created_at: now, updated_at: now });
	await insert('nps_invitation', {
		id,
		survey_key: `'s' || (i % ${SURVEYS})`,
		survey_version: 1,
		person_id: id,
		customer: `'{"id":"' || i || '","email":"c' || i || '@mail.example","name":"Customer"}'`,
		event: `'{"source":"shop","type":"order","id":"' || i || '","occurredAt":"2026-05-01T00:00:00Z"}'`,
		event_id: `'' || i`,
		touchpoint: `'delivery'`,
		channel: `'email'`,
		address: `'c' || i || '@mail.example'`,
		status: `'scheduled'`,
		due_at: `${now} + ${DAY} + cast(i % 8000 as bigint) * 3600000`,
		claimable_at: `${now} + ${DAY} + cast(i % 8000 as bigint) * 3600000`,
		created_at: now,
		expires_at: `${now} + ${400 * DAY}`,
		test: 0,
		emissions: 0,
		created_day: `'2026-06-01'`,
		delivered: 0,
		answered: 0,
		commented: 0,
		opted_out: 0,
	});
}

/** So many of survey 1 become due, other ones every time. */
async function makeDue(database, to, round) {
	const first = ((round * 7919) % (to / SURVEYS - CLAIMED)) * SURVEYS + 1;
	const ids = Array.from({ length: CLAIMED }, (_, index) => String(first + index * SURVEYS).padStart(8, '0'));
	await database.writer.transaction().execute(async (db) => {
		await db.updateTable('nps_invitation').set({ due_at: NOW.getTime() - 1000, claimable_at: NOW.getTime() - 1000, emissions: 0, lease: null }).where('id', 'in', ids).execute();
	});
}

async function giveBack(database) {
	await database.writer.transaction().execute(async (db) => {
		await db.updateTable('nps_invitation').set({ due_at: NOW.getTime() + 300 * DAY, claimable_at: NOW.getTime() + 300 * DAY, lease: null, emissions: 0 }).where('due_at', '<', NOW.getTime()).where(sql`test = 0 and status in ('scheduled', 'sending')`).where('claimable_at', '<=', NOW.getTime() + DAY).execute();
	});
}

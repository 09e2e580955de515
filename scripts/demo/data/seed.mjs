import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PROJECT } from '../../n8n/paths.mjs';
import { generate } from './generate.mjs';
import { DEMO_STORE } from './store.mjs';
import { domainOf, writeStory } from './write.mjs';

/**
 * Fills the store of the sample data below an n8n user folder, unless it is there. It gets its name when it is complete.
 * @param {string} home
 * @param {{ now?: Date, zone?: string, scale?: number }} [options]
 * @returns {Promise<{ asked: number, answered: number } | undefined>} Undefined where it was there already.
 */
export async function seed(home, { now = new Date(), zone = Intl.DateTimeFormat().resolvedOptions().timeZone, scale = 1 } = {}) {
	const require = createRequire(import.meta.url);
	const load = (/** @type {string} */ path) => require(join(PROJECT, 'dist/nps', path));
	const file = load('store/config').embeddedFile(DEMO_STORE, { N8N_USER_FOLDER: home });
	if (existsSync(file)) return undefined;
	const unfinished = `${file}.new`;
	await mkdir(dirname(file), { recursive: true });
	await removeDatabase(unfinished);
	const domain = domainOf(load);
	const database = await domain.openSqlite(unfinished, 'the store of the sample data');
	try {
		await domain.migrate(database);
		const written = await writeStory(domain, database, generate({ now, zone, scale }), { now, zone });
		await database.close();
		await rename(unfinished, file);
		return written;
	} catch (error) {
		await database.close();
		throw error;
	}
}

/** With what SQLite keeps beside it. @param {string} file */
const removeDatabase = async (file) => {
	await Promise.all(['', '-wal', '-shm'].map((end) => rm(`${file}${end}`, { force: true })));
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const [home] = process.argv.slice(2);
	if (!home) throw new Error('Which folder? node scripts/demo/data/seed.mjs <n8n user folder>');
	console.log(JSON.stringify((await seed(home)) ?? {}));
}

import { execFileSync } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT, childEnvironment, node24 } from '../n8n/paths.mjs';

const SOURCES = [
	'nps',
	'nodes',
	'credentials',
	'icons',
	'scripts/build',
	'package.json',
	'tsconfig.json',
	'gulpfile.js',
];
/** Written last. */
const RESULT = 'dist/types/nodes.json';

/**
 * Builds the pack when the built one is missing or older than its sources.
 * @param {(line: string) => void} log
 */
export async function ensureBuilt(log) {
	const built = await changedAt(join(PROJECT, RESULT));
	const changed = await Promise.all(SOURCES.map((name) => changedAt(join(PROJECT, name))));
	if (built > Math.max(...changed)) return;
	log('Building the pack …');
	try {
		execFileSync(
			node24(),
			[join(PROJECT, 'node_modules/gulp/bin/gulp.js'), '--silent', 'build'],
			{
				cwd: PROJECT,
				env: childEnvironment(),
				stdio: ['ignore', 'pipe', 'pipe'],
			},
		);
	} catch (error) {
		const { stdout = '', stderr = '' } = /** @type {{ stdout?: Buffer, stderr?: Buffer }} */ (
			error
		);
		throw new Error(`The pack could not be built:\n${stdout}${stderr}`);
	}
}

/**
 * When the newest file in or under this path was changed; 0 when there is none.
 * @param {string} path
 * @returns {Promise<number>}
 */
async function changedAt(path) {
	const found = await stat(path).catch(() => undefined);
	if (!found) return 0;
	if (!found.isDirectory()) return found.mtimeMs;
	const entries = await readdir(path, { recursive: true, withFileTypes: true });
	const times = entries.map(
		async (entry) => (await stat(join(entry.parentPath, entry.name))).mtimeMs,
	);
	return Math.max(found.mtimeMs, ...(await Promise.all(times)));
}

import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT, childEnvironment, node24 } from './n8n/paths.mjs';

/**
 * `npm run bench` runs every file of bench/, `npm run bench reply` those named. Each line ends with the ratio to the rival
 * it names, measured in the same run.
 */
const all = readdirSync(join(PROJECT, 'bench'))
	.filter((file) => file.endsWith('.mjs'))
	.map((file) => file.slice(0, -'.mjs'.length))
	.sort();
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !all.includes(name));
if (unknown.length > 0) {
	console.error(`No bench ${unknown.join(', ')}; there are ${all.join(', ')}.`);
	process.exit(2);
}

run('node_modules/gulp/bin/gulp.js', ['--silent', 'build']);
for (const name of wanted.length > 0 ? wanted : all) run(`bench/${name}.mjs`, []);

/**
 * @param {string} file
 * @param {readonly string[]} args
 */
function run(file, args) {
	const { status } = spawnSync(node24(), [join(PROJECT, file), ...args], {
		cwd: PROJECT,
		env: childEnvironment(),
		stdio: 'inherit',
	});
	if (status !== 0) process.exit(status ?? 1);
}

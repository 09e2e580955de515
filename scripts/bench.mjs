import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT, childEnvironment, node24 } from './n8n/paths.mjs';

/** Takes many minutes: runs only when it is named. */
const ONLY_BY_NAME = ['year'];

/**
 * `npm run bench` runs the files of bench/, `npm run bench reply` those named; what follows from the first `--option` on is
 * for them. Each line ends with the ratio to the rival it names, measured in the same run.
 */
const all = readdirSync(join(PROJECT, 'bench'))
	.filter((file) => file.endsWith('.mjs'))
	.map((file) => file.slice(0, -'.mjs'.length))
	.sort();
const given = process.argv.slice(2);
const firstOption = given.findIndex((word) => word.startsWith('--'));
const wanted = firstOption < 0 ? given : given.slice(0, firstOption);
const options = given.slice(wanted.length);
const unknown = wanted.filter((name) => !all.includes(name));
if (unknown.length > 0) {
	console.error(`No bench ${unknown.join(', ')}; there are ${all.join(', ')}.`);
	process.exit(2);
}

run('node_modules/gulp/bin/gulp.js', ['--silent', 'build']);
const usual = all.filter((name) => !ONLY_BY_NAME.includes(name));
for (const name of wanted.length > 0 ? wanted : usual) run(`bench/${name}.mjs`, options);

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

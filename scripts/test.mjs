import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT, childEnvironment, node24 } from './n8n/paths.mjs';
import { minutes } from './n8n/progress.mjs';

/**
 * `npm test`: every layer in turn, on Node 24 whatever the machine has, to the end even when one fails.
 * `npm test -- lint unit` runs only those named.
 */

/** @typedef {{ passed: number, failed: number, skipped: number }} Figures */

const folder = mkdtempSync(join(tmpdir(), 'nps-test-'));
/** One after the other: each of these tests starts programs that need the machine. */
const ALONE = ['--runInBand', '--forceExit'];

/** @type {Record<string, () => Figures>} */
const LAYERS = {
	lint: () => check('eslint/bin/eslint.js', ['.', '--max-warnings', '0']),
	types: () =>
		check(
			'typescript/bin/tsc',
			['--noEmit', '-p', 'tsconfig.test.json'],
			['-p', 'tsconfig.scripts.json'],
		),
	// The tests after it would fail without a build; by itself it proves nothing.
	build: () => ({ ...check('gulp/bin/gulp.js', ['--silent', 'build']), passed: 0 }),
	unit: () => jest('unit', ['--maxWorkers=100%']),
	attack: () => jest('attack', ['--maxWorkers=100%']),
	programme: () => jest('programme', ['--maxWorkers=100%']),
	store: () => jest('store', ALONE),
	nodes: () => jest('nodes', ALONE),
	e2e: () => jest('e2e', ALONE),
	browser: () => jest('browser', ALONE),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in LAYERS));
if (unknown.length > 0) {
	console.error(`No layer ${unknown.join(', ')}; there are ${Object.keys(LAYERS).join(', ')}.`);
	process.exit(2);
}

const results = Object.entries(LAYERS)
	.filter(([name]) => wanted.length === 0 || wanted.includes(name))
	.map(([name, run]) => {
		console.log(`\n── ${name} ──`);
		const started = Date.now();
		const figures = run();
		console.log(`${name}: ${sentence(figures)} (${minutes(Date.now() - started)})`);
		return { name, ...figures };
	});
rmSync(folder, { recursive: true, force: true });

const sum = (/** @type {keyof Figures} */ figure) =>
	results.reduce((total, result) => total + result[figure], 0);
const total = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
console.log('');
for (const result of results) console.log(`${result.name.padEnd(8)} ${sentence(result)}`);
console.log(sentence(total));
process.exitCode = total.failed > 0 ? 1 : 0;

/** @param {Figures} figures */
function sentence({ passed, failed, skipped }) {
	return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * A program that either passes or fails; run once with each list of arguments.
 * @param {string} program Inside node_modules.
 * @param {...string[]} runs
 * @returns {Figures}
 */
function check(program, ...runs) {
	const passed = runs.map((args) => run(program, args)).every((status) => status === 0);
	return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

/**
 * @param {string} project
 * @param {readonly string[]} [args]
 * @returns {Figures}
 */
function jest(project, args = []) {
	const file = join(folder, `${project}.json`);
	const status = run('jest/bin/jest.js', [
		'--selectProjects',
		project,
		'--json',
		`--outputFile=${file}`,
		...args,
	]);
	try {
		const {
			numPassedTests,
			numFailedTests,
			numPendingTests,
			numTodoTests,
			numRuntimeErrorTestSuites,
		} = JSON.parse(readFileSync(file, 'utf8'));
		const failed = numFailedTests + numRuntimeErrorTestSuites;
		return {
			passed: numPassedTests,
			failed: failed === 0 && status !== 0 ? 1 : failed,
			skipped: numPendingTests + numTodoTests,
		};
	} catch {
		return { passed: 0, failed: 1, skipped: 0 };
	}
}

/**
 * @param {string} program
 * @param {readonly string[]} args
 */
function run(program, args) {
	const { status } = spawnSync(node24(), [join(PROJECT, 'node_modules', program), ...args], {
		cwd: PROJECT,
		env: childEnvironment(),
		stdio: ['ignore', args.includes('--json') ? 'ignore' : 'inherit', 'inherit'],
	});
	return status ?? 1;
}

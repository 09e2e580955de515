import { execFile } from 'node:child_process';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, readdir, realpath, rename, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startNode, stopChildren } from './child.mjs';
import { withLock } from './lock.mjs';
import { childEnvironment, node24, nodeHeaders, searchPath, userCache } from './paths.mjs';
import { minutes, showProgress } from './progress.mjs';

/** The n8n that the pack is run and tested in. */
export const N8N_VERSION = '2.41.1';
const OLDEST = [2, 30];
const SPACE_NEEDED = 4e9;

/** linkedom is pinned because later versions need a package that is not everywhere to be had. */
const PACKAGE = {
	name: 'n8n-host',
	private: true,
	version: '0.0.0',
	dependencies: { n8n: N8N_VERSION },
	overrides: { linkedom: '0.18.12' },
};

/**
 * The n8n program and the Node to run it with: the one named by N8N_BIN when it is 2.30 or newer, else the pinned one,
 * which is installed into the user's cache folder when it is not there yet.
 * @param {{ log?: (line: string) => void }} [options]
 * @returns {Promise<{ bin: string, node: string }>}
 */
export async function ensureN8n({ log = console.log } = {}) {
	const given = await givenN8n(log);
	if (given) return { bin: given, node: node24() };
	const folder = join(userCache(), `n8n-${N8N_VERSION}`);
	if (!existsSync(binOf(folder))) {
		await mkdir(userCache(), { recursive: true });
		await withLock(
			`${folder}.lock`,
			async () => {
				if (!existsSync(binOf(folder))) await install(folder, log);
			},
			{ onWait: () => log('Another process is installing n8n; waiting for it.') },
		);
	}
	return { bin: binOf(folder), node: node24() };
}

/** @param {string} folder */
function binOf(folder) {
	return join(folder, 'node_modules/n8n/bin/n8n');
}

/** @param {(line: string) => void} log */
async function givenN8n(log) {
	const named = process.env.N8N_BIN;
	if (!named) return undefined;
	const version = await versionOf(named);
	if (version && isNewEnough(version)) return await realpath(named);
	const why = version ? `is version ${version}` : 'does not answer --version';
	log(
		`N8N_BIN (${named}) ${why}; the pack needs n8n ${OLDEST.join('.')} or newer. Using n8n ${N8N_VERSION}.`,
	);
	return undefined;
}

/** @param {string} bin */
async function versionOf(bin) {
	const asked = promisify(execFile)(node24(), [bin, '--version'], {
		env: childEnvironment(),
		timeout: 60_000,
	});
	return await asked.then(
		({ stdout }) => /\d+\.\d+\.\d+\S*/.exec(stdout)?.[0],
		() => undefined,
	);
}

/** @param {string} version */
export function isNewEnough(version) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	return major > (OLDEST[0] ?? 0) || (major === OLDEST[0] && minor >= (OLDEST[1] ?? 0));
}

/**
 * Installs under a temporary name and renames: what has the final name is complete.
 * @param {string} folder
 * @param {(line: string) => void} log
 */
async function install(folder, log) {
	await removeAbandoned(folder);
	await checkSpace();
	const temporary = `${folder}.installing-${process.pid}`;
	const logFile = `${folder}.install.log`;
	const tidy = removeOnSignal(temporary, `${folder}.lock`);
	try {
		await mkdir(temporary);
		await writeFile(join(temporary, 'package.json'), JSON.stringify(PACKAGE));
		await runSteps(temporary, logFile, log);
		await rename(temporary, folder).catch((error) => {
			if (!existsSync(binOf(folder))) throw error;
		});
	} catch (error) {
		throw new Error(
			`n8n ${N8N_VERSION} could not be installed: ${messageOf(error)}\nThe whole log: ${logFile}`,
		);
	} finally {
		tidy.done();
		await rm(temporary, { recursive: true, force: true });
	}
}

/**
 * @param {string} cwd
 * @param {string} logFile
 * @param {(line: string) => void} log
 */
async function runSteps(cwd, logFile, log) {
	const started = Date.now();
	const file = createWriteStream(logFile);
	const headers = nodeHeaders();
	let doing = 'fetching packages';
	const progress = showProgress({
		log,
		line: async () =>
			`Installing n8n ${N8N_VERSION} (once, some minutes): ${minutes(Date.now() - started)}, ${doing}, ${await packagesIn(cwd)} so far`,
	});
	try {
		await npm(['install', '--ignore-scripts', '--no-audit', '--no-fund'], cwd, file);
		doing = 'preparing the database driver';
		await npm(
			['rebuild', 'sqlite3'],
			cwd,
			file,
			headers ? { npm_config_nodedir: headers } : {},
		);
	} finally {
		progress.stop();
		await new Promise((resolve) => file.end(() => resolve(undefined)));
	}
	log(`n8n ${N8N_VERSION} installed in ${minutes(Date.now() - started)} minutes.`);
}

/**
 * @param {readonly string[]} args
 * @param {string} cwd
 * @param {import('node:fs').WriteStream} file
 * @param {NodeJS.ProcessEnv} [env]
 */
async function npm(args, cwd, file, env) {
	let tail = '';
	const child = startNode({
		node: node24(),
		args: [await npmProgram(), ...args],
		cwd,
		env: childEnvironment(env),
		onOutput: (text) => {
			file.write(text);
			tail = (tail + text).slice(-4_000);
		},
	});
	const { code, signal } = await child.exited;
	if (code !== 0)
		throw new Error(
			`npm ${args[0]} ended with ${code ?? signal}.\n${tail.trim().split('\n').slice(-15).join('\n')}`,
		);
}

/** npm's own JavaScript, so that it runs on the Node we choose. */
async function npmProgram() {
	const running = process.env.npm_execpath;
	if (running && /npm-cli\.js$/.test(running)) return running;
	for (const folder of searchPath()) {
		const beside = join(folder, 'node_modules/npm/bin/npm-cli.js');
		if (existsSync(beside)) return beside;
		const linked = await realpath(join(folder, 'npm')).catch(() => '');
		if (linked.endsWith('npm-cli.js')) return linked;
	}
	throw new Error('npm was not found on PATH.');
}

/** @param {string} folder */
async function packagesIn(folder) {
	const names = await readdir(join(folder, 'node_modules')).catch(() => []);
	return `${names.length} packages`;
}

/** What installers that died have left behind; called only under the lock. @param {string} folder */
async function removeAbandoned(folder) {
	for (const name of await readdir(userCache())) {
		const path = join(userCache(), name);
		if (path.startsWith(`${folder}.installing-`))
			await rm(path, { recursive: true, force: true });
	}
	if (existsSync(folder)) await rm(folder, { recursive: true, force: true });
}

async function checkSpace() {
	const { bavail, bsize } = await statfs(userCache());
	if (bavail * bsize >= SPACE_NEEDED) return;
	throw new Error(
		`n8n needs about ${SPACE_NEEDED / 1e9} GB in ${userCache()}, and ${((bavail * bsize) / 1e9).toFixed(1)} GB are free. Set XDG_CACHE_HOME to a roomier place.`,
	);
}

/**
 * Ctrl-C during the installation leaves nothing behind either.
 * @param {readonly string[]} paths
 */
function removeOnSignal(...paths) {
	const onSignal = async () => {
		await stopChildren();
		await Promise.all(paths.map((path) => rm(path, { recursive: true, force: true })));
		process.exit(130);
	};
	process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
	return { done: () => process.off('SIGINT', onSignal).off('SIGTERM', onSignal) };
}

/** @param {unknown} error */
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}

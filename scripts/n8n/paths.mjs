import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** This checkout. */
export const PROJECT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What a run of this checkout keeps; ignored by git. */
export const PROJECT_CACHE = join(PROJECT, '.cache');

/** What all checkouts of one user share. */
export function userCache() {
	return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'n8n-nodes-nps');
}

/**
 * The Node that n8n runs on: this process when it is new enough, else the one npm installed with the project.
 * @returns {string}
 */
export function node24() {
	if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
	const installed = join(PROJECT, 'node_modules/node/bin', executable('node'));
	if (!existsSync(installed)) {
		throw new Error(
			`Node ${process.versions.node} is too old for n8n and ${installed} is missing; run npm install first.`,
		);
	}
	return installed;
}

/**
 * Where the C++ headers of a Node lie, for programs that must be compiled; without them node-gyp downloads a set. Those of
 * the project's own Node come first, but npm removes them at its next change; any newer Node's will do for Node-API.
 * @returns {string | undefined}
 */
export function nodeHeaders() {
	const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
	const packages = ['node_modules/node/node_modules', 'node_modules'].map((folder) =>
		join(PROJECT, folder, name),
	);
	const installed = searchPath().map((folder) => dirname(folder));
	return [...packages, ...installed].find((folder) =>
		existsSync(join(folder, 'include/node/node_api.h')),
	);
}

/** The folders of PATH. */
export function searchPath() {
	return (process.env.PATH ?? '').split(delimiter).filter(Boolean);
}

/** What npm, Jest and another n8n leave in the environment, and what would make n8n behave otherwise than intended. */
const NOT_INHERITED =
	/^(npm_(package|lifecycle|command|execpath|node_execpath|config_local_prefix)|NODE_ENV$|JEST_|N8N_(?!BIN$)|DB_|QUEUE_|EXECUTIONS_|WEBHOOK_URL$)/;

/**
 * The environment of a program we start: Node 24 first on PATH, and no settings but those of `extra`.
 * @param {NodeJS.ProcessEnv} [extra]
 * @returns {NodeJS.ProcessEnv}
 */
export function childEnvironment(extra = {}) {
	const inherited = Object.entries(process.env).filter(([name]) => !NOT_INHERITED.test(name));
	return {
		...Object.fromEntries(inherited),
		PATH: [dirname(node24()), ...searchPath()].join(delimiter),
		...extra,
	};
}

/** @param {string} name */
function executable(name) {
	return process.platform === 'win32' ? `${name}.exe` : name;
}

import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { startNode } from './child.mjs';
import { ensureN8n } from './install.mjs';
import { PROJECT, childEnvironment } from './paths.mjs';
import { freePort } from './ports.mjs';
import { createRestClient } from './rest.mjs';
import { waitFor } from './wait.mjs';

/** Whoever opens the editor of a test or demonstration logs in with this. */
export const DEMO_OWNER = {
	email: 'demo@nps.example',
	password: 'Survey2demo',
	firstName: 'Demo',
	lastName: 'Owner',
};

/** Parts of n8n that only cost time at the start here. */
const DISABLED_MODULES = [
	'insights',
	'mcp',
	'mcp-registry',
	'chat-hub',
	'instance-ai',
	'agents',
	'external-secrets',
	'log-streaming',
	'provisioning',
	'breaking-changes',
	'source-control',
	'otel',
	'quick-connect',
	'ldap',
	'sso-saml',
	'sso-oidc',
	'redaction',
	'instance-version-history',
	'encryption-key-manager',
	'token-exchange',
	'oauth-server',
];

/**
 * A running n8n with the pack in it.
 * @typedef {object} Instance
 * @property {string} url Without a trailing slash.
 * @property {number} port
 * @property {string} home
 * @property {import('./rest.mjs').RestClient} rest Logged in as the owner.
 * @property {boolean} firstRun Whether this start made the owner.
 * @property {() => string} output The last lines n8n wrote.
 * @property {() => Promise<void>} stop
 * @property {(signal?: NodeJS.Signals) => Promise<void>} kill As a crash would.
 * @property {Promise<{ code: number | null, signal: NodeJS.Signals | null }>} exited
 */

/**
 * Starts n8n with this checkout's built pack installed the way n8n's own installer does it. Starting again with the
 * same `home` keeps the data.
 * @param {{ home: string, port?: number, env?: NodeJS.ProcessEnv, owner?: import('./rest.mjs').Owner, log?: (line: string) => void, onOutput?: (text: string) => void, timeoutMs?: number }} options
 * @returns {Promise<Instance>}
 */
export async function startN8n({
	home,
	port,
	env = {},
	owner = DEMO_OWNER,
	log,
	onOutput,
	timeoutMs = 120_000,
}) {
	const { bin, node } = await ensureN8n({ log });
	await installPack(home);
	const listen = port ?? (await freePort());
	const url = `http://localhost:${listen}`;
	let tail = '';
	const child = startNode({
		node,
		args: [bin, 'start'],
		cwd: home,
		env: childEnvironment({ ...(await environment(home, listen, url)), ...env }),
		onOutput: (text) => {
			tail = (tail + text).slice(-8_000);
			onOutput?.(text);
		},
	});
	const rest = createRestClient(`http://127.0.0.1:${listen}`);
	try {
		await ready(`http://127.0.0.1:${listen}/healthz/readiness`, child, timeoutMs);
		const firstRun = await waitFor(() => enter(rest, owner), {
			what: 'n8n to let its owner in',
		});
		return {
			url,
			port: listen,
			home,
			rest,
			firstRun: firstRun.made,
			output: () => tail,
			stop: () => child.stop(),
			kill: (signal) => child.kill(signal),
			exited: child.exited,
		};
	} catch (error) {
		await child.kill();
		const reason = error instanceof Error ? error.message : String(error);
		throw new Error(
			`n8n did not start: ${reason}\nIts last lines:\n${tail.split('\n').slice(-25).join('\n')}`,
		);
	}
}

/**
 * Puts package.json and dist where n8n looks for community packs, replacing an older copy.
 * @param {string} home
 */
export async function installPack(home) {
	const folder = join(home, '.n8n/nodes/node_modules');
	const target = join(folder, 'n8n-nodes-nps');
	const fresh = `${target}.new`;
	await mkdir(folder, { recursive: true });
	await rm(fresh, { recursive: true, force: true });
	await cp(join(PROJECT, 'dist'), join(fresh, 'dist'), { recursive: true });
	await cp(join(PROJECT, 'package.json'), join(fresh, 'package.json'));
	await rm(target, { recursive: true, force: true });
	await rename(fresh, target);
}

/**
 * @param {string} home
 * @param {number} port
 * @param {string} url
 */
async function environment(home, port, url) {
	return {
		N8N_USER_FOLDER: home,
		N8N_PORT: String(port),
		N8N_LISTEN_ADDRESS: '127.0.0.1',
		N8N_RUNNERS_BROKER_PORT: String(await freePort()),
		WEBHOOK_URL: `${url}/`,
		N8N_DIAGNOSTICS_ENABLED: 'false',
		N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
		N8N_TEMPLATES_ENABLED: 'false',
		N8N_PERSONALIZATION_ENABLED: 'false',
		N8N_HIRING_BANNER_ENABLED: 'false',
		N8N_SECURE_COOKIE: 'false',
		N8N_UNVERIFIED_PACKAGES_ENABLED: 'true',
		N8N_DISABLED_MODULES: DISABLED_MODULES.join(','),
	};
}

/**
 * @param {string} url
 * @param {import('./child.mjs').Child} child
 * @param {number} timeoutMs
 */
async function ready(url, child, timeoutMs) {
	const state = await waitFor(
		async () => (child.running() ? (await fetch(url)).ok && 'ready' : 'ended'),
		{ what: 'n8n to become ready', timeoutMs, intervalMs: 200 },
	);
	if (state === 'ready') return;
	const { code, signal } = await child.exited;
	throw new Error(`it ended with ${code ?? signal}.`);
}

/**
 * Logs the owner in, or makes the owner of a new instance.
 * @param {import('./rest.mjs').RestClient} rest
 * @param {import('./rest.mjs').Owner} owner
 */
async function enter(rest, owner) {
	if (!(await rest.needsOwner())) {
		await rest.login(owner);
		return { made: false };
	}
	await rest.setUpOwner(owner);
	await rest.login(owner);
	return { made: true };
}

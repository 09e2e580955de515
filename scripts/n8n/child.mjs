import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './paths.mjs';

const GUARD = join(PROJECT, 'scripts/n8n/guard.cjs');
const POSIX = process.platform !== 'win32';

/**
 * A running child process with all its descendants.
 * @typedef {object} Child
 * @property {number} pid
 * @property {Promise<{ code: number | null, signal: NodeJS.Signals | null }>} exited
 * @property {() => boolean} running
 * @property {(graceMs?: number) => Promise<void>} stop Asks it to end, and makes it after `graceMs`.
 * @property {(signal?: NodeJS.Signals) => Promise<void>} kill Ends it and its descendants at once, as a crash would.
 */

/** @type {Set<Child>} */
const children = new Set();

process.on('exit', () => {
	for (const child of children) signalGroup(child.pid, 'SIGKILL');
});

/**
 * Starts a Node program that ends with this process, however this process ends.
 * @param {{ node: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv, onOutput?: (text: string) => void }} options
 * @returns {Child}
 */
export function startNode({ node, args, cwd, env, onOutput }) {
	const started = spawn(node, ['--require', GUARD, ...args], {
		cwd,
		env,
		stdio: ['ignore', 'pipe', 'pipe'],
		detached: POSIX,
	});
	for (const stream of [started.stdout, started.stderr]) {
		stream.setEncoding('utf8').on('data', (text) => onOutput?.(text));
	}
	let running = true;
	const pid = started.pid ?? 0;
	const forget = noteProcess(pid);
	/** @type {Child['exited']} */
	const exited = new Promise((resolve, reject) => {
		started.on('error', reject);
		started.on('close', (code, signal) => resolve({ code, signal }));
	});
	/** @type {Child} */
	const child = {
		pid,
		exited,
		running: () => running,
		async stop(graceMs = 10_000) {
			if (!running) return;
			started.kill('SIGTERM');
			const timer = setTimeout(() => signalGroup(pid, 'SIGKILL'), graceMs);
			await exited;
			clearTimeout(timer);
		},
		async kill(signal = 'SIGKILL') {
			if (!running) return;
			signalGroup(pid, signal);
			await exited;
		},
	};
	children.add(child);
	const ended = () => {
		running = false;
		children.delete(child);
		forget();
	};
	exited.then(ended, ended);
	return child;
}

/** Ends every child of this process. */
export async function stopChildren() {
	await Promise.all([...children].map((child) => child.stop()));
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 */
export function signalGroup(pid, signal) {
	try {
		process.kill(POSIX ? -pid : pid, signal);
	} catch {
		// It has ended by itself.
	}
}

/**
 * Leaves a note of the process for a supervisor that asked for it by NPS_PROCESS_NOTES, which ends what stays behind.
 * @param {number} pid
 */
function noteProcess(pid) {
	const folder = process.env.NPS_PROCESS_NOTES;
	if (!folder || pid === 0) return () => {};
	mkdirSync(folder, { recursive: true });
	const note = join(folder, String(pid));
	writeFileSync(note, '');
	return () => rmSync(note, { force: true });
}

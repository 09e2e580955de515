import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Something that holds connections or files open. */
export interface Closable {
	close(): Promise<void>;
}

/** What all copies of the pack in this process share. n8n drops our modules from its cache on update, this stays. */
interface Registry extends Closable {
	readonly version: string;
	readonly handles: Map<string, Promise<Closable>>;
}

const KEY = Symbol.for('n8n-nodes-nps');
const NAME = 'n8n-nodes-nps';

let own: Registry | undefined;

/**
 * The handle of this key, opened once per process and version of the pack. One that failed to open is tried again by the
 * next caller. The first use by a new version closes what the version before it left open.
 */
export async function reuse<Handle extends Closable>(
	key: string,
	open: () => Promise<Handle>,
): Promise<Handle> {
	const { handles } = registry();
	const known = handles.get(key) as Promise<Handle> | undefined;
	if (known) return await known;
	const opening = open();
	handles.set(key, opening);
	opening.catch(() => handles.delete(key));
	return await opening;
}

/** Forgets a handle that was closed, so that the next use opens it again. */
export function forget(key: string): void {
	own?.handles.delete(key);
}

function registry(): Registry {
	const holder = globalThis as { [KEY]?: Registry };
	const current = holder[KEY];
	const version = packVersion();
	if (current?.version === version) return (own = current);
	// A newer copy has taken over while this one still runs: stay apart instead of closing each other's handles.
	if (own) return own;
	void current?.close().catch(() => undefined);
	return (own = holder[KEY] = newRegistry(version));
}

function newRegistry(version: string): Registry {
	const handles = new Map<string, Promise<Closable>>();
	return {
		version,
		handles,
		async close() {
			const open = [...handles.values()];
			handles.clear();
			await Promise.allSettled(open.map(async (handle) => await (await handle).close()));
		},
	};
}

let knownVersion: string | undefined;

/** The version in the pack's own package.json, which lies one or more folders above this file. */
function packVersion(): string {
	return (knownVersion ??= versionAbove(__dirname));
}

function versionAbove(folder: string): string {
	const parent = dirname(folder);
	try {
		const { name, version } = JSON.parse(
			readFileSync(join(folder, 'package.json'), 'utf8'),
		) as {
			name?: string;
			version?: string;
		};
		if (name === NAME && version) return version;
	} catch {
		// No package.json here: the next folder up may have it.
	}
	return parent === folder ? 'unknown' : versionAbove(parent);
}

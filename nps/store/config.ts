import { homedir } from 'node:os';
import { join } from 'node:path';
import { StoreRefusedError } from './errors';
import type { StoreConfig } from './types';

export type Environment = Readonly<Record<string, string | undefined>>;

const DEFAULT_NAME = 'default';
const WAY_OUT = 'Choose an "NPS Store (PostgreSQL)" credential in this node, or set NPS_STORE_URL';

/** The store of nodes without a credential: the PostgreSQL of NPS_STORE_URL if set, else the embedded one. Throws StoreRefusedError when the address cannot be read. */
export function defaultStoreConfig(env: Environment): StoreConfig {
	const url = env.NPS_STORE_URL?.trim();
	return url ? postgresFrom(url) : { kind: 'embedded', name: DEFAULT_NAME };
}

const SSL_MODES: Readonly<Record<string, 'disable' | 'require' | 'verify'>> = {
	disable: 'disable',
	allow: 'require',
	prefer: 'require',
	require: 'require',
	'no-verify': 'require',
	'verify-ca': 'verify',
	'verify-full': 'verify',
};

/** `postgres://user:password@host:port/database?sslmode=…&schema=…&max=…` */
function postgresFrom(text: string): StoreConfig {
	try {
		const url = new URL(text);
		const query = url.searchParams;
		const ssl = SSL_MODES[query.get('sslmode') ?? 'disable'];
		const maxConnections = Number(query.get('max') ?? 5);
		const fits = /^postgres(ql)?:$/.test(url.protocol) && url.hostname !== '' && ssl;
		if (!fits || !Number.isInteger(maxConnections) || maxConnections < 1) throw new Error();
		return {
			kind: 'postgres',
			host: decodeURIComponent(url.hostname).replace(/^\[|\]$/g, ''),
			port: Number(url.port) || 5432,
			database: decodeURIComponent(url.pathname.slice(1)) || 'postgres',
			user: decodeURIComponent(url.username) || 'postgres',
			password: decodeURIComponent(url.password),
			ssl,
			maxConnections,
			schema: query.get('schema') ?? 'public',
		};
	} catch {
		// The address is not repeated: it holds a password.
		throw new StoreRefusedError(
			'NPS_STORE_URL cannot be read. It should look like postgres://user:password@host:5432/database?sslmode=require',
		);
	}
}

/** Why this store must not be used here, in a sentence that names the way out; undefined when it may. */
export function refusalFor(config: StoreConfig, env: Environment): string | undefined {
	if (config.kind === 'postgres') return undefined;
	if (!isStoreName(config.name)) {
		return 'The name of an embedded store may only have lower-case letters, digits and inner dashes, at most 48: it is a name, not a path';
	}
	const mode = env.NPS_EMBEDDED_STORE?.trim().toLowerCase();
	if (mode === 'off' && config.name === DEFAULT_NAME) {
		return `The embedded store is switched off on this instance (NPS_EMBEDDED_STORE=off). ${WAY_OUT}`;
	}
	if (mode === 'shared') return undefined;
	const why = severalProcesses(env);
	return why && `The embedded store would lose answers here: ${why}. ${WAY_OUT}`;
}

function severalProcesses(env: Environment): string | undefined {
	if (env.EXECUTIONS_MODE?.trim().toLowerCase() === 'queue') {
		return 'n8n runs in queue mode, where each worker may have a disk of its own';
	}
	const database = env.DB_TYPE?.trim().toLowerCase();
	if (database && database !== 'sqlite') {
		return `n8n keeps its own data in ${database}, so its disk may not outlive the container`;
	}
	return undefined;
}

const STORE_NAME = /^[a-z0-9](?:[a-z0-9-]{0,46}[a-z0-9])?$/;

/** Whether the text can name an embedded store: 1 to 48 lower-case letters, digits and inner dashes. */
export function isStoreName(text: string): boolean {
	return STORE_NAME.test(text);
}

/** Where the embedded store of this name lies. */
export function embeddedFile(name: string, env: Environment): string {
	const home = env.N8N_USER_FOLDER?.trim() || homedir();
	return join(home, '.n8n', 'storage', 'n8n-nodes-nps', `${name}.sqlite`);
}

/** For messages, without secrets. */
export function embeddedLabel(name: string): string {
	return `embedded store '${name}'`;
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store, type StoreConfig } from '../../nps/store';
import type { Environment } from '../../nps/store/config';
import { openPostgres } from '../../nps/store/postgres/open';
import type { Database } from '../../nps/store/session';
import { openSqlite } from '../../nps/store/sqlite/open';
import { embeddedFile } from '../../nps/store/config';
import { startPostgres } from './postgres';

// Two databases, one of them over the network, on a machine that may be busy.
jest.setTimeout(60_000);

/** A store in an empty place of its own, and ways to look at it from outside. */
export interface TestPlace {
	readonly config: StoreConfig;
	readonly env: Environment;
	readonly store: Store;
	/** Another process, as far as the database can tell: handles of its own. */
	connect(): Promise<Database>;
	leave(): Promise<void>;
}

export const DIALECTS = ['sqlite', 'postgres'] as const;
export type DialectName = (typeof DIALECTS)[number];

export async function emptyPlace(dialect: DialectName): Promise<TestPlace> {
	const { config, env, remove } = dialect === 'sqlite' ? await folder() : await database();
	const store = await openStore(config, env);
	const others: Database[] = [];
	return {
		config,
		env,
		store,
		async connect() {
			const opened =
				config.kind === 'postgres'
					? await openPostgres(config)
					: await openSqlite(embeddedFile(config.name, env), 'embedded store');
			others.push(opened);
			return opened;
		},
		async leave() {
			for (const other of others) await other.close();
			await store.close();
			await remove();
		},
	};
}

interface Bare {
	readonly config: StoreConfig;
	readonly env: Environment;
	remove(): Promise<void>;
}

export async function folder(): Promise<Bare> {
	const home = await mkdtemp(join(tmpdir(), 'nps-store-'));
	return {
		config: { kind: 'embedded', name: 'default' },
		env: { N8N_USER_FOLDER: home },
		remove: async () => await rm(home, { recursive: true, force: true }),
	};
}

export async function database(): Promise<Bare> {
	const { config, stop } = await startPostgres();
	return { config, env: {}, remove: stop };
}

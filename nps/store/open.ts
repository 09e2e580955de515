import { embeddedFile, embeddedLabel, refusalFor, type Environment } from './config';
import { StoreRefusedError } from './errors';
import { migrate } from './migrations/runner';
import { openPostgres } from './postgres/open';
import { forget, reuse } from './processRegistry';
import type { Database } from './session';
import { openSqlite } from './sqlite/open';
import { storeOver } from './store';
import type { Store, StoreConfig } from './types';
import { sha256 } from './values';

/**
 * The store, its tables up to date. Opened once per process, whoever asks; closing it closes it for all.
 * Throws StoreRefusedError where it would lose answers, and StoreUnavailableError where it cannot be reached.
 */
export async function openStore(
	config: StoreConfig,
	env: Environment = process.env,
): Promise<Store> {
	const refusal = refusalFor(config, env);
	if (refusal !== undefined) throw new StoreRefusedError(refusal);
	const key = keyOf(config, env);
	return await reuse(key, async () => {
		const database = await open(config, env);
		try {
			await migrate(database);
		} catch (error) {
			await database.close();
			throw error;
		}
		return storeOver(database, () => forget(key));
	});
}

/** A hash, since the password belongs to what makes two configurations the same. */
function keyOf(config: StoreConfig, env: Environment): string {
	const place =
		config.kind === 'embedded' ? embeddedFile(config.name, env) : Object.entries(config).sort();
	return sha256(JSON.stringify([config.kind, place]));
}

async function open(config: StoreConfig, env: Environment): Promise<Database> {
	return config.kind === 'postgres'
		? await openPostgres(config)
		: await openSqlite(embeddedFile(config.name, env), embeddedLabel(config.name));
}

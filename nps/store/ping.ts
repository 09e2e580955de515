import { access, constants, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { PoolClient } from 'pg';
import type { Result } from '../result';
import { embeddedFile, embeddedLabel, refusalFor, type Environment } from './config';
import { codeOf, reasonOf } from './errors';
import { labelOf, openPool, type PostgresConfig } from './postgres/pool';
import { sqlite } from './sqlite/load';
import type { StoreConfig } from './types';

export type PingFailure =
	| 'refused'
	| 'unreachable'
	| 'wrongLogin'
	| 'noDatabase'
	| 'noRights'
	| 'encryption';

export type Ping = Result<{ readonly sentence: string }, PingFailure>;

/** Really connects, changes nothing, and says what stands in the way of using the store. */
export async function pingStore(
	config: StoreConfig,
	env: Environment = process.env,
): Promise<Ping> {
	const refusal = refusalFor(config, env);
	if (refusal !== undefined) return failure('refused', refusal);
	return config.kind === 'postgres'
		? await pingPostgres(config)
		: await pingEmbedded(config.name, env);
}

const failure = (reason: PingFailure, sentence: string): Ping => ({ ok: false, reason, sentence });

async function pingEmbedded(name: string, env: Environment): Promise<Ping> {
	const file = embeddedFile(name, env);
	try {
		const { DatabaseSync } = await sqlite();
		await mkdir(dirname(file), { recursive: true, mode: 0o700 });
		await access(dirname(file), constants.W_OK);
		const database = new DatabaseSync(file, { timeout: 100 });
		try {
			database.prepare('select count(*) from sqlite_master').get();
		} finally {
			database.close();
		}
		return { ok: true, sentence: `The ${embeddedLabel(name)} can be used` };
	} catch (error) {
		return failure(
			'unreachable',
			`The ${embeddedLabel(name)} cannot be opened: ${reasonOf(error)}`,
		);
	}
}

async function pingPostgres(config: PostgresConfig): Promise<Ping> {
	const pool = await openPool(config, 1);
	try {
		const client = await pool.connect();
		try {
			return await rights(client, config);
		} finally {
			client.release(true);
		}
	} catch (error) {
		return explain(error, config);
	} finally {
		await pool.end();
	}
}

/** Tables can be made in the schema, or the schema itself can; tables that exist already can be written. */
async function rights(client: PoolClient, config: PostgresConfig): Promise<Ping> {
	const { rows } = await client.query<{ allowed: boolean }>(
		`select case
			when exists (select 1 from pg_namespace where nspname = $1)
			then has_schema_privilege($1, 'CREATE') and has_schema_privilege($1, 'USAGE')
			else has_database_privilege(current_database(), 'CREATE')
		end as allowed`,
		[config.schema],
	);
	return rows[0]?.allowed
		? { ok: true, sentence: `Connected to ${labelOf(config)}` }
		: failure(
				'noRights',
				`User ${config.user} may not create tables in schema ${config.schema} of database ${config.database}. Grant it USAGE and CREATE on that schema`,
			);
}

const EXPLANATIONS: ReadonlyArray<{
	readonly matches: RegExp;
	readonly reason: PingFailure;
	readonly sentence: (config: PostgresConfig) => string;
}> = [
	{
		matches: /^(28P01|28000)$/,
		reason: 'wrongLogin',
		sentence: ({ user }) => `The server does not let user ${user} in with this password`,
	},
	{
		matches: /^3D000$/,
		reason: 'noDatabase',
		sentence: ({ database }) => `There is no database ${database} on the server`,
	},
	{
		matches: /^ECONNREFUSED$/,
		reason: 'unreachable',
		sentence: ({ host, port }) => `Nothing answers at ${host}:${port}`,
	},
	{
		matches: /^(ENOTFOUND|EAI_AGAIN)$/,
		reason: 'unreachable',
		sentence: ({ host }) => `There is no host named ${host}`,
	},
	{
		matches: /SSL|CERT|TLS/,
		reason: 'encryption',
		sentence: ({ ssl }) => `The connection cannot be encrypted as chosen (SSL: ${ssl})`,
	},
];

function explain(error: unknown, config: PostgresConfig): Ping {
	const code = codeOf(error);
	const words = reasonOf(error);
	const found = EXPLANATIONS.find(({ matches }) => matches.test(code) || matches.test(words));
	return found
		? failure(found.reason, `${found.sentence(config)} (${words})`)
		: failure('unreachable', `${labelOf(config)} cannot be used: ${words}`);
}

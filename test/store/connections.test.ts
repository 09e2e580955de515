import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { openStore, StoreUnavailableError, type Store } from '../../nps/store';
import type { PostgresConfig } from '../../nps/store/postgres/pool';
import { run, startPostgres, type TestPostgres } from '../support/postgres';
import '../support/stores';
import { NOW, response } from './samples';

describe('a PostgreSQL store', () => {
	let server: TestPostgres;
	let store: Store;

	beforeAll(async () => {
		server = await startPostgres();
		store = await openStore(server.config, {});
	});
	afterAll(async () => {
		await store.close();
		await server.stop();
	});

	const killAll = async () => {
		await run(
			server.config,
			`select pg_terminate_backend(pid) from pg_stat_activity
			where application_name = 'n8n-nodes-nps' and datname = $1 and pid <> pg_backend_pid()`,
			[server.config.database],
		);
	};

	it('says that it is unavailable when its connection dies in mid-write, keeps nothing, and recovers', async () => {
		const answer = response();
		const write = store.write(async (tx) => {
			await tx.responses.insert(answer);
			await killAll();
			await tx.responses.get(answer.id);
		});
		await expect(write).rejects.toThrow(StoreUnavailableError);
		expect(await store.responses.get(answer.id)).toBeUndefined();
		expect(await store.responses.insert(answer)).toEqual({ inserted: true });
	});

	it('gets over connections that died while idle', async () => {
		await killAll();
		await store.keys.signingKeys('links', NOW);
	});

	it('undoes everything when the work swallowed an error of the database', async () => {
		const answer = response();
		const write = store.write(async (tx) => {
			await tx.responses.insert(answer);
			await tx.responses.insert(response({ invitationId: 'nobody' })).catch(() => undefined);
		});
		await expect(write).rejects.toThrow();
		expect(await store.responses.get(answer.id)).toBeUndefined();
	});

	it('repeats a write that the server broke off because of a deadlock', async () => {
		const people = await Promise.all(
			['a', 'b'].map(
				async (id) => await store.people.resolve({ id }, [{ kind: 'id', value: id }], NOW),
			),
		);
		const [a, b] = people.map(({ id }) => id);
		let runs = 0;
		let meet: (() => void) | undefined;
		const both = new Promise<void>((resolve) => (meet = resolve));
		const lockBoth = async (first = '', second = '') =>
			await store.write(async (tx) => {
				runs++;
				const query = { addresses: [], surveyKey: 's', eventId: 'e', now: NOW };
				await tx.invitations.ledger({ ...query, personId: first });
				if (runs === 2) meet?.();
				await both;
				await tx.invitations.ledger({ ...query, personId: second });
			});
		await Promise.all([lockBoth(a, b), lockBoth(b, a)]);
		expect(runs).toBe(3);
	});

	it('counts in numbers, although the server sends them as text', async () => {
		expect(await store.surveys.openLinks('shop', NOW)).toBe(0);
	});

	it('is unavailable, not broken, where nothing answers', async () => {
		const nowhere = { ...server.config, port: await unusedPort() };
		await expect(openStore(nowhere, {})).rejects.toThrow(StoreUnavailableError);
		await expect(openStore({ ...server.config, database: 'no_such' }, {})).rejects.toThrow(
			/no_such.*cannot be used right now/,
		);
	});

	it('sends nothing that a transaction-mode pooler refuses or mixes up', async () => {
		const tap = await tapped(server.config);
		const through = await openStore({ ...server.config, port: tap.port }, {});
		await through.responses.insert(response());
		await through.invitations.claimDue({ limit: 1, leaseMs: 1, now: NOW });
		await through.responses.list({ limit: 1 });
		await through.close();
		await tap.close();
		expect(tap.startUp().sort()).toEqual([
			'application_name',
			'client_encoding',
			'database',
			'user',
		]);
		const messages = tap.messages();
		expect(messages.filter(({ type }) => type === 'P').length).toBeGreaterThan(3);
		for (const { type, text } of messages) {
			// Parse: the name of the prepared statement comes first, and must be empty.
			if (type === 'P') expect(text.startsWith('\0')).toBe(true);
			expect(text).not.toMatch(
				/\b(set (?!local)(session|search_path|statement)|listen|pg_advisory_lock)\b/i,
			);
		}
	});
});

async function unusedPort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}

/** A relay before the server that keeps what the store sends. */
async function tapped(config: PostgresConfig) {
	const sent = new Map<Socket, Buffer[]>();
	const relay: Server = createServer((client) => {
		const upstream = connect(config.port, config.host);
		sent.set(client, []);
		client.on('data', (chunk) => sent.get(client)?.push(chunk));
		client.pipe(upstream).pipe(client);
		client.on('error', () => undefined);
		upstream.on('error', () => undefined);
	});
	await new Promise<void>((resolve) => relay.listen(0, '127.0.0.1', resolve));
	const streams = () => [...sent.values()].map((chunks) => Buffer.concat(chunks));
	return {
		port: (relay.address() as AddressInfo).port,
		close: async () => await new Promise((resolve) => relay.close(resolve)),
		/** Names of the parameters of the start-up packets. */
		startUp: () => [...new Set(streams().flatMap((bytes) => startUpNames(bytes)))],
		messages: () => streams().flatMap((bytes) => messagesIn(bytes)),
	};
}

function startUpNames(bytes: Buffer): string[] {
	const words = bytes.subarray(8, bytes.readInt32BE(0)).toString().split('\0');
	return words.filter((word, index) => index % 2 === 0 && word !== '');
}

function messagesIn(bytes: Buffer): Array<{ type: string; text: string }> {
	const found: Array<{ type: string; text: string }> = [];
	for (let at = bytes.readInt32BE(0); at < bytes.length; ) {
		const length = bytes.readInt32BE(at + 1);
		found.push({
			type: String.fromCharCode(bytes[at] ?? 0),
			text: bytes.subarray(at + 5, at + 1 + length).toString(),
		});
		at += 1 + length;
	}
	return found;
}

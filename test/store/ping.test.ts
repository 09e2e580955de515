import { existsSync } from 'node:fs';
import { chmod, mkdir, stat, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { openStore, pingStore } from '../../nps/store';
import { embeddedFile } from '../../nps/store/config';
import { run, startPostgres, type TestPostgres } from '../support/postgres';
import { folder } from '../support/stores';

describe('testing a PostgreSQL credential', () => {
	let server: TestPostgres;

	beforeAll(async () => {
		server = await startPostgres();
	});
	afterAll(async () => await server.stop());

	it('connects and changes nothing', async () => {
		const { config } = server;
		expect(await pingStore(config, {})).toEqual({
			ok: true,
			sentence: expect.stringContaining(config.database),
		});
		expect(
			await run(config, `select tablename from pg_tables where tablename like 'nps%'`),
		).toEqual([]);
	});

	it('says that nothing answers', async () => {
		const probe = createServer();
		await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
		const { port } = probe.address() as AddressInfo;
		await new Promise((resolve) => probe.close(resolve));
		expect(await pingStore({ ...server.config, port }, {})).toMatchObject({
			ok: false,
			reason: 'unreachable',
			sentence: expect.stringContaining(`Nothing answers at ${server.config.host}:${port}`),
		});
	});

	it('says that there is no such host', async () => {
		expect(
			await pingStore({ ...server.config, host: 'no-such-host.invalid' }, {}),
		).toMatchObject({
			ok: false,
			reason: 'unreachable',
			sentence: expect.stringContaining('no host named no-such-host.invalid'),
		});
	});

	it('says that there is no such database', async () => {
		expect(await pingStore({ ...server.config, database: 'no_such' }, {})).toMatchObject({
			ok: false,
			reason: 'noDatabase',
		});
	});

	it('says that the server does not let the user in', async () => {
		expect(await pingStore({ ...server.config, user: 'no_such_user' }, {})).toMatchObject({
			ok: false,
			reason: 'wrongLogin',
			sentence: expect.stringContaining('no_such_user'),
		});
	});

	it('says that the password is wrong', async () => {
		const refusing = createServer((socket) => {
			const text = 'SFATAL\0C28P01\0Mpassword authentication failed for user "u"\0\0';
			const length = Buffer.alloc(4);
			length.writeInt32BE(4 + text.length);
			socket.once('data', () =>
				socket.end(Buffer.concat([Buffer.from('E'), length, Buffer.from(text)])),
			);
		});
		await new Promise<void>((resolve) => refusing.listen(0, '127.0.0.1', resolve));
		const { port } = refusing.address() as AddressInfo;
		const verdict = await pingStore(
			{ ...server.config, host: '127.0.0.1', port, user: 'u' },
			{},
		);
		await new Promise((resolve) => refusing.close(resolve));
		expect(verdict).toMatchObject({
			ok: false,
			reason: 'wrongLogin',
			sentence: expect.stringContaining('does not let user u in with this password'),
		});
	});

	it('says that the connection cannot be encrypted', async () => {
		const [{ ssl } = { ssl: '' }] = await run(server.config, 'show ssl');
		if (ssl === 'on') return;
		expect(await pingStore({ ...server.config, ssl: 'require' }, {})).toMatchObject({
			ok: false,
			reason: 'encryption',
		});
	});

	it('says that the user may not create tables, in a schema that is there or is not', async () => {
		const { config } = server;
		const role = `${config.database}_guest`;
		await run(config, `create role ${role} login password 'x'`);
		await run(config, `create schema locked`);
		for (const schema of ['locked', 'absent']) {
			expect(
				await pingStore({ ...config, user: role, password: 'x', schema }, {}),
			).toMatchObject({
				ok: false,
				reason: 'noRights',
				sentence: expect.stringContaining(schema),
			});
		}
		await run(config, `grant usage, create on schema locked to ${role}`);
		expect(
			(await pingStore({ ...config, user: role, password: 'x', schema: 'locked' }, {})).ok,
		).toBe(true);
		await run(config, `drop owned by ${role}`);
		await run(config, `drop role ${role}`);
	});
});

describe('testing an embedded store', () => {
	const config = { kind: 'embedded', name: 'shop' } as const;

	it('can be used, and stays as it is', async () => {
		const { env, remove } = await folder();
		expect(await pingStore(config, env)).toEqual({
			ok: true,
			sentence: "The embedded store 'shop' can be used",
		});
		const store = await openStore(config, env);
		expect((await pingStore(config, env)).ok).toBe(true);
		await store.close();
		await remove();
	});

	it('keeps its folder to its owner', async () => {
		const { env, remove } = await folder();
		await (await openStore(config, env)).close();
		const file = embeddedFile('shop', env);
		expect(existsSync(file)).toBe(true);
		expect((await stat(dirname(file))).mode & 0o777).toBe(0o700);
		await remove();
	});

	it('says why it is refused', async () => {
		expect(await pingStore(config, { EXECUTIONS_MODE: 'queue' })).toMatchObject({
			ok: false,
			reason: 'refused',
		});
	});

	it('says that a file is no store', async () => {
		const { env, remove } = await folder();
		const file = embeddedFile('shop', env);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, 'a shopping list, long enough to be looked at as a database header');
		expect(await pingStore(config, env)).toMatchObject({
			ok: false,
			reason: 'unreachable',
			sentence: expect.stringContaining('not a database'),
		});
		await expect(openStore(config, env)).rejects.toThrow(
			/embedded store 'shop' cannot be used right now/,
		);
		await remove();
	});

	it('says that there is no place for it', async () => {
		const { env, remove } = await folder();
		const home = env.N8N_USER_FOLDER ?? '';
		await writeFile(`${home}/.n8n`, '');
		await chmod(`${home}/.n8n`, 0o400);
		expect(await pingStore(config, env)).toMatchObject({ ok: false, reason: 'unreachable' });
		await expect(openStore(config, env)).rejects.toThrow(/has no folder/);
		await remove();
	});
});

import { existsSync, mkdtempSync } from 'node:fs';
import { readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseFlatted } from '../../../scripts/n8n/flatted.mjs';
import { isNewEnough } from '../../../scripts/n8n/install.mjs';
import { withLock } from '../../../scripts/n8n/lock.mjs';
import { childEnvironment } from '../../../scripts/n8n/paths.mjs';
import { freePort, isFree } from '../../../scripts/n8n/ports.mjs';
import { waitFor } from '../../../scripts/n8n/wait.mjs';

it.each([
	['2.29.9', false],
	['2.30.0', true],
	['2.41.1', true],
	['1.99.0', false],
	['3.0.0-beta.1', true],
])('n8n %s is new enough: %s', (version, enough) => {
	expect(isNewEnough(version)).toBe(enough);
});

it('reads an execution in the form n8n stores it, with repeated and circular parts', () => {
	const read = parseFlatted(
		'[{"a":"1","b":"2","self":"0","n":0},"text",["1",null,true]]',
	) as Record<string, unknown>;
	expect(read).toMatchObject({ a: 'text', b: ['text', null, true], n: 0 });
	expect(read.self).toBe(read);
});

it('gives a started program none of the settings of whoever started us', () => {
	process.env.N8N_PORT = '1';
	process.env.N8N_BIN = '/n8n';
	const environment = childEnvironment({ N8N_USER_FOLDER: '/home' });
	delete process.env.N8N_PORT;
	delete process.env.N8N_BIN;
	expect(environment).toMatchObject({ N8N_USER_FOLDER: '/home', N8N_BIN: '/n8n' });
	expect(environment).not.toHaveProperty('N8N_PORT');
	expect(environment).not.toHaveProperty('NODE_ENV');
});

it('tells a taken port and picks another one', async () => {
	const server = createServer();
	const port = await new Promise<number>((ready) =>
		server.listen(0, '127.0.0.1', () => ready((server.address() as { port: number }).port)),
	);
	expect(await isFree(port)).toBe(false);
	expect(await freePort(port)).not.toBe(port);
	await new Promise((closed) => server.close(closed));
	expect(await isFree(port)).toBe(true);
});

it('says what it waited for and what went wrong last', async () => {
	const ask = () => Promise.reject(new Error('not yet'));
	await expect(waitFor(ask, { what: 'a mail', timeoutMs: 0 })).rejects.toThrow(
		'a mail (not yet)',
	);
});

describe('the lock of the installer', () => {
	const folder = mkdtempSync(join(tmpdir(), 'nps-lock-'));
	const file = join(folder, 'lock');
	afterAll(() => rm(folder, { recursive: true }));

	it('lets one work at a time and is gone afterwards', async () => {
		let working = 0;
		let most = 0;
		const work = async () => {
			most = Math.max(most, ++working);
			await new Promise(setImmediate);
			working -= 1;
		};
		await Promise.all([withLock(file, work), withLock(file, work)]);
		expect(most).toBe(1);
		expect(existsSync(file)).toBe(false);
	});

	it('is released by a failure', async () => {
		await expect(withLock(file, () => Promise.reject(new Error('no space')))).rejects.toThrow(
			'no space',
		);
		expect(existsSync(file)).toBe(false);
	});

	it('is taken over from a holder that has died', async () => {
		await writeFile(file, 'dead');
		const longAgo = new Date(Date.now() - 3_600_000);
		await utimes(file, longAgo, longAgo);
		expect(await withLock(file, () => readFile(file, 'utf8'))).not.toBe('dead');
	});
});

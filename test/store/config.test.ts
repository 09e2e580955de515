import { defaultStoreConfig, openStore, refusalFor, StoreRefusedError } from '../../nps/store';
import { embeddedFile } from '../../nps/store/config';
import { labelOf } from '../../nps/store/postgres/pool';

const embedded = { kind: 'embedded', name: 'default' } as const;

describe('the store of nodes without a credential', () => {
	it('is the embedded one, unless NPS_STORE_URL names a PostgreSQL', () => {
		expect(defaultStoreConfig({})).toEqual(embedded);
		expect(defaultStoreConfig({ NPS_STORE_URL: '  ' })).toEqual(embedded);
		const config = defaultStoreConfig({
			NPS_STORE_URL:
				'postgres://n%40ps:p%3Ass%2F@db.example:6432/sur%20veys?sslmode=verify-full&schema=nps&max=9',
		});
		expect(config).toEqual({
			kind: 'postgres',
			host: 'db.example',
			port: 6432,
			database: 'sur veys',
			user: 'n@ps',
			password: 'p:ss/',
			ssl: 'verify',
			maxConnections: 9,
			schema: 'nps',
		});
	});

	it('takes a short address and fills in what PostgreSQL usually means', () => {
		expect(defaultStoreConfig({ NPS_STORE_URL: 'postgresql://[::1]/nps' })).toEqual({
			kind: 'postgres',
			host: '::1',
			port: 5432,
			database: 'nps',
			user: 'postgres',
			password: '',
			ssl: 'disable',
			maxConnections: 5,
			schema: 'public',
		});
	});

	it.each([
		'nonsense',
		'mysql://h/d',
		'postgres:///d',
		'postgres://u:geheim@h/d?sslmode=maybe',
		'postgres://u:geheim@h/d?max=0',
		'postgres://u:%E0geheim@h/d',
	])('refuses %s without repeating the password', (url) => {
		const read = () => defaultStoreConfig({ NPS_STORE_URL: url });
		expect(read).toThrow(StoreRefusedError);
		expect(read).toThrow(/NPS_STORE_URL/);
		expect(read).not.toThrow(/geheim/);
	});
});

describe('the embedded store', () => {
	it.each([
		[{}, undefined],
		[{ EXECUTIONS_MODE: 'regular', DB_TYPE: 'sqlite' }, undefined],
		[{ DB_TYPE: '' }, undefined],
		[{ EXECUTIONS_MODE: 'queue' }, /queue mode.*NPS Store \(PostgreSQL\)/],
		[{ EXECUTIONS_MODE: ' Queue ' }, /queue mode/],
		[{ DB_TYPE: 'postgresdb' }, /postgresdb.*NPS Store \(PostgreSQL\)/],
		[{ DB_TYPE: 'mysqldb', NPS_EMBEDDED_STORE: 'yes' }, /mysqldb/],
		[{ EXECUTIONS_MODE: 'queue', NPS_EMBEDDED_STORE: 'shared' }, undefined],
		[{ DB_TYPE: 'postgresdb', NPS_EMBEDDED_STORE: 'shared' }, undefined],
		[{ NPS_EMBEDDED_STORE: 'off' }, /NPS_EMBEDDED_STORE=off.*NPS Store \(PostgreSQL\)/],
	])('with %j is refused as %s', (env, expected) => {
		const refusal = refusalFor(embedded, env);
		if (expected) expect(refusal).toMatch(expected);
		else expect(refusal).toBeUndefined();
	});

	it('stays usable by name where only the one without a credential is off, unless it would lose answers', () => {
		const named = { kind: 'embedded', name: 'shop' } as const;
		expect(refusalFor(named, { NPS_EMBEDDED_STORE: 'off' })).toBeUndefined();
		expect(refusalFor(named, { NPS_EMBEDDED_STORE: 'off', EXECUTIONS_MODE: 'queue' })).toMatch(
			/queue/,
		);
	});

	it.each([
		'',
		'.',
		'..',
		'../x',
		'a/b',
		'a\\b',
		'C:',
		'A',
		'a b',
		'a\0',
		'-a',
		'a-',
		'x'.repeat(49),
		'ä',
		'a\n',
	])('has a name, not a path: %j', async (name) => {
		expect(refusalFor({ kind: 'embedded', name }, {})).toMatch(/not a path/);
		await expect(openStore({ kind: 'embedded', name }, {})).rejects.toThrow(StoreRefusedError);
	});

	it('lies in the folder of n8n', () => {
		expect(embeddedFile('shop', { N8N_USER_FOLDER: '/data' })).toBe(
			'/data/.n8n/storage/n8n-nodes-nps/shop.sqlite',
		);
	});
});

describe('a PostgreSQL store', () => {
	it('is never refused for how n8n runs', () => {
		const config = defaultStoreConfig({ NPS_STORE_URL: 'postgres://u:geheim@h/d' });
		expect(
			refusalFor(config, { EXECUTIONS_MODE: 'queue', NPS_EMBEDDED_STORE: 'off' }),
		).toBeUndefined();
	});

	it('is named without secrets', () => {
		const config = defaultStoreConfig({ NPS_STORE_URL: 'postgres://u:geheim@h:6432/d' });
		if (config.kind !== 'postgres') throw new Error('wrong kind');
		expect(labelOf(config)).toBe('PostgreSQL h:6432/d');
	});
});

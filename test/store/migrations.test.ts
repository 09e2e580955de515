import { join } from 'node:path';
import { embeddedFile } from '../../nps/store/config';
import { MIGRATIONS } from '../../nps/store/migrations';
import { migrate } from '../../nps/store/migrations/runner';
import { openPostgres } from '../../nps/store/postgres/open';
import type { Database } from '../../nps/store/session';
import { openSqlite } from '../../nps/store/sqlite/open';
import { storeOver } from '../../nps/store/store';
import { run } from '../support/postgres';
import { says, start } from '../support/programs';
import { database, DIALECTS, folder } from '../support/stores';
import { NOW, response, survey } from './samples';

const PROGRAM = join(__dirname, 'programs/openStore.cjs');

describe.each(DIALECTS)('migrations on %s', (dialect) => {
	let bare: Awaited<ReturnType<typeof folder>>;
	const opened: Database[] = [];

	async function open(): Promise<Database> {
		const { config, env } = bare;
		const handle =
			config.kind === 'postgres'
				? await openPostgres(config)
				: await openSqlite(embeddedFile(config.name, env), 'embedded store');
		opened.push(handle);
		return handle;
	}

	beforeEach(async () => {
		bare = dialect === 'sqlite' ? await folder() : await database();
	});
	afterEach(async () => {
		for (const handle of opened.splice(0)) await handle.close();
		await bare.remove();
	});

	it('end with one good store when five processes start on an empty one at once', async () => {
		const programs = Array.from({ length: 5 }, () => start(PROGRAM));
		await Promise.all(programs.map(says));
		const results = await Promise.all(
			programs.map(async (program, number) => {
				program.send({
					config: bare.config,
					env: bare.env,
					survey: survey({ key: `s${number}` }),
				});
				return await says(program);
			}),
		);
		for (const result of results)
			expect(result).toEqual({ surveys: expect.any(Number), responses: 0 });
		const { reader } = await open();
		const steps = await reader.selectFrom('nps_migration').select('id').execute();
		expect(steps).toEqual(MIGRATIONS.map(({ id }) => ({ id })));
		expect(await reader.selectFrom('nps_survey').select('key').execute()).toHaveLength(5);
	});

	it('do nothing the second time', async () => {
		const first = await open();
		await migrate(first);
		await storeOver(first).responses.insert(response());
		await migrate(await open());
		expect(await storeOver(first).responses.list({ limit: 9 })).toHaveLength(1);
	});

	it('leave nothing of a step that fails, and go on from there later', async () => {
		const handle = await open();
		const broken = {
			id: '9998',
			name: 'broken',
			async up(db: Database['writer']) {
				await db.schema.createTable('nps_half').addColumn('id', 'text').execute();
				throw new Error('power cut');
			},
		};
		await expect(migrate(handle, [...MIGRATIONS, broken])).rejects.toThrow('power cut');
		const mended = {
			...broken,
			up: async (db: Database['writer']) =>
				await db.schema.createTable('nps_half').addColumn('id', 'text').execute(),
		};
		await migrate(handle, [...MIGRATIONS, mended]);
		const steps = await handle.reader
			.selectFrom('nps_migration')
			.select('id')
			.orderBy('id')
			.execute();
		expect(steps.map(({ id }) => id)).toEqual([...MIGRATIONS.map(({ id }) => id), '9998']);
	});

	it('let an older version work on the tables of a newer one', async () => {
		const handle = await open();
		const newer = { id: '9999', name: 'newer', up: async () => undefined };
		await migrate(handle, [...MIGRATIONS, newer]);
		await migrate(handle);
		await storeOver(handle).keys.signingKeys('links', NOW);
	});
});

describe('migrations on PostgreSQL', () => {
	it('make the schema of the credential, and use one they may not make', async () => {
		const bare = await database();
		const { config } = bare;
		if (config.kind !== 'postgres') throw new Error('wrong place');
		const mine = await openPostgres({ ...config, schema: 'my "own" schema' });
		await migrate(mine);
		await storeOver(mine).responses.insert(response());
		expect(await run(config, 'select score from "my ""own"" schema".nps_response')).toEqual([
			{ score: 9 },
		]);
		await mine.close();

		const role = `${config.database}_user`;
		await run(config, `create role ${role} login password 'x'`);
		await run(config, `create schema given authorization ${role}`);
		const theirs = await openPostgres({
			...config,
			user: role,
			password: 'x',
			schema: 'given',
		});
		await migrate(theirs);
		await migrate(theirs);
		await theirs.close();
		await run(config, `drop schema given cascade`);
		await run(config, `drop role ${role}`);
		await bare.remove();
	});
});

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DAY, HOUR } from '../../nps/clock';
import { ask, cutAnonymousAnswers, receiveSms, submitPage } from '../../nps/programme';
import type { Score } from '../../nps/score';
import { POLICY, startProgramme, tokenOf, type TestProgramme } from '../support/programme';

/** Somebody with the whole database in hand, who wants to know what Ada answered. */

let programme: TestProgramme;
beforeEach(async () => {
	programme = await startProgramme();
});
afterEach(async () => {
	await programme.close();
});

type Row = Readonly<Record<string, unknown>>;

function databaseFile(folder: string): string {
	const file = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((name) => /\.(?:db|sqlite)$/.test(name));
	if (file === undefined) throw new Error('There is no database');
	return join(folder, file);
}

function everything(): ReadonlyMap<string, Row[]> {
	const database = new DatabaseSync(databaseFile(process.env.N8N_USER_FOLDER ?? ''), { readOnly: true });
	const names = database.prepare("select name from sqlite_master where type = 'table'").all() as Array<{ name: string }>;
	const tables = new Map(names.map(({ name }) => [name, database.prepare(`select * from "${name}"`).all() as Row[]]));
	database.close();
	return tables;
}

const PEOPLE = ['ada', 'ben', 'cleo', 'dan'].map((name, index) => ({
	id: `customer-${name}`,
	name: `${name} lovelace`,
	email: `${name}@example.com`,
	phone: `+1500555001${index}`,
}));

it('finds in no row of an anonymous answer anything that leads to a person, after the edit window', async () => {
	const survey = await programme.survey({ anonymous: true });
	for (const [index, customer] of PEOPLE.entries()) {
		await ask(programme.deps, programme.senders, { survey, policy: POLICY, customer, when: { kind: 'now' } });
		programme.pass(7_777);
		const token = tokenOf(programme.mails.at(-1));
		await submitPage(programme.deps, survey, token, { step: 'score', score: (index * 3) as Score });
		programme.pass(3_333);
		const comment = `I am ${customer.email}, call ${customer.phone}`;
		await submitPage(programme.deps, survey, token, { step: 'comment', comment });
		programme.pass(11 * 60_000);
	}
	programme.pass(25 * HOUR);
	await cutAnonymousAnswers(programme.deps);

	const tables = everything();
	const answers = tables.get('nps_response') ?? [];
	expect(answers).toHaveLength(PEOPLE.length);
	const kept = JSON.stringify(answers);
	for (const { id, name, email, phone } of PEOPLE) {
		for (const trace of [id, name, email, phone]) expect(kept).not.toContain(trace);
	}

	// No value of an answer is one of a single other row anywhere: what they share, all of that day share.
	const others = [...tables].filter(([table]) => table !== 'nps_response').flatMap(([table, rows]) => rows.map((row) => [table, row] as const));
	for (const answer of answers) {
		for (const [column, value] of Object.entries(answer)) {
			if (value === null || (typeof value === 'number' && value < 1_000_000) || column === 'customer') continue;
			const found = others.filter(([, row]) => Object.values(row).some((other) => other === value));
			const people = found.filter(([table]) => table === 'nps_invitation');
			expect([column, people.length === 0 || people.length === PEOPLE.length]).toEqual([column, true]);
		}
	}
	expect(tables.get('nps_conversation')).toEqual([]);
	// Nor does the order in which the rows lie tell more than the order of sending did: no ID is derived from another.
	const ids = new Set((tables.get('nps_invitation') ?? []).map(({ id }) => String(id)));
	for (const { id } of answers) expect(ids.has(String(id))).toBe(false);
});

it('finds no moment that leads from words nobody asked for to the number they came from', async () => {
	const survey = await programme.survey({ anonymous: true });
	const from = '+15005550011';
	const { start } = await receiveSms(programme.deps, survey, {
		messageSid: 'SM1',
		accountSid: 'AC1',
		from,
		to: '+15005550006',
		body: 'My agent was rude',
		whatsApp: { alias: 'US.1349120865530274' },
	});
	expect(start?.response).toMatchObject({ comment: 'My agent was rude' });
	const tables = everything();
	const [answer = {}] = tables.get('nps_response') ?? [];
	const moments = Object.values(answer).filter((value) => typeof value === 'number' && value > 1_000_000);
	const rows = [...tables.values()].flat().filter((row) => JSON.stringify(row).includes(from));
	expect(rows.length).toBeGreaterThan(0);
	for (const row of rows) expect(Object.values(row).filter((value) => moments.includes(value))).toEqual([]);
});

it('finds nothing in what an attacker writes to be found by', async () => {
	const survey = await programme.survey({ anonymous: true, editWindowHours: 0 });
	const [customer] = PEOPLE;
	if (!customer) throw new Error('nobody');
	const segments = { email: ` ${customer.email.toUpperCase()} `, id: customer.id, name: 'ADA LOVELACE', phone: customer.phone, plan: 'pro' };
	await ask(programme.deps, programme.senders, { survey, policy: POLICY, customer, segments, when: { kind: 'now' } });
	const token = tokenOf(programme.mails.at(-1));
	await submitPage(programme.deps, survey, token, { step: 'score', score: 0 as Score });
	await submitPage(programme.deps, survey, token, { step: 'comment', comment: `${customer.email} `.repeat(150) });
	programme.pass(DAY);
	await cutAnonymousAnswers(programme.deps);
	const [answer] = everything().get('nps_response') ?? [];
	expect(answer).toMatchObject({ score: 0, invitation_id: null, person_id: null, customer: '{"id":"anonymous"}' });
	expect(answer?.segments).toBe('{"plan":"pro"}');
	expect(String(answer?.comment)).not.toContain('ada@');
	expect(String(answer?.analysis)).not.toContain('ada@');
});

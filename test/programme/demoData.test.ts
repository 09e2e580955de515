import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from '../../scripts/demo/data/generate.mjs';
import { domainOf, writeStory } from '../../scripts/demo/data/write.mjs';
import { readView } from '../../nps/dashboard';
import { figuresOf } from '../../nps/dashboard/figures';
import { readDashboard } from '../../nps/programme';
import { systemRandom } from '../../nps/random';
import { MEASURES, type RollupTable } from '../../nps/store/schema';
import { ofInvitation, ofResponse } from '../../nps/store/rollup/contribution';
import type { Database } from '../../nps/store/session';
import { storeOver } from '../../nps/store/store';
import { npsOf } from '../../nps/statistics';

/** A tenth of the shop of the demonstration, at a moment of our choice. */
const NOW = new Date('2026-03-10T15:00:00Z');
const ZONE = 'Europe/Berlin';
const story = generate({ now: NOW, zone: ZONE, scale: 0.1 });

// The generator is plain JavaScript: it gets the domain from whoever calls it.
// eslint-disable-next-line @typescript-eslint/no-require-imports
const domain = domainOf((path: string): unknown => require(`../../nps/${path}`));

let folder: string;
let database: Database;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'nps-demo-'));
	database = await domain.openSqlite(join(folder, 'demo.sqlite'), 'the store of the sample data');
	await domain.migrate(database);
	await writeStory(domain, database, story, { now: NOW, zone: ZONE });
}, 60_000);
afterAll(async () => {
	await database.close();
	await rm(folder, { recursive: true, force: true });
});

const responses = story.asked.flatMap(({ response }) => response ?? []);

describe('the story', () => {
	it('is the same for the same moment, and another for another seed', () => {
		expect(generate({ now: NOW, zone: ZONE, scale: 0.1 })).toEqual(story);
		expect(generate({ now: NOW, zone: ZONE, scale: 0.1, seed: 21 }).asked).not.toEqual(story.asked);
	});

	it('ends now', () => {
		const last = Math.max(...responses.map(({ answeredAt }) => answeredAt.getTime()));
		expect(NOW.getTime() - last).toBeLessThan(2 * 86_400_000);
		const moments = story.asked.flatMap(({ invitation, openedAt, response }) => [invitation.sentAt, openedAt, response?.answeredAt]);
		expect(moments.filter((at) => at && at > NOW)).toEqual([]);
	});

	it('reaches nobody: every address ends in example.com, every number is one of those kept for stories', () => {
		for (const { customer } of story.people) {
			expect(customer.email).toMatch(/^[a-z.]+\.\d+@example\.com$/);
			expect(customer.phone ?? '+12015550100').toMatch(/^\+1\d{3}55501\d\d$/);
		}
		expect(JSON.stringify(story.surveys)).not.toMatch(/@(?!example\.com)/);
	});

	it('says of every survey that it is sample data', () => {
		const definitions = Object.values(story.surveys).flatMap((wordings) => wordings.map(({ definition }) => definition));
		expect(definitions.length).toBeGreaterThan(3);
		for (const { demo, name } of definitions) expect({ demo, name }).toEqual({ demo: true, name: expect.stringContaining('(demo data)') });
	});

	it('has what a dashboard should be seen with', () => {
		const all = { responses, invitations: story.asked.map(({ invitation }) => invitation) };
		expect(new Set(responses.filter(({ comment }) => comment).map(({ customer }) => customer.locale)).size).toBeGreaterThanOrEqual(6);
		expect(new Set(all.invitations.map(({ status }) => status))).toEqual(new Set(['answered', 'delivered', 'expired', 'failed']));
		expect(new Set(all.invitations.map(({ variant }) => variant))).toEqual(new Set([undefined, 'A', 'B']));
		expect(responses.some(({ score }) => score === 0)).toBe(true);
		expect(responses.some(({ score, quality }) => score === null && quality?.ambiguous)).toBe(true);
		expect(responses.some(({ confirmed, quality }) => !confirmed && quality?.suspectedRobot)).toBe(true);
		expect(story.asked.some(({ optedOut }) => optedOut)).toBe(true);
		expect(responses.filter(({ agent }) => agent === 'Lena Kraus')).toHaveLength(4);
	});

	it('never has two open surveys with one person, nor asks one who has opted out', () => {
		const out = new Set<string>();
		const rest = new Map<string, number>();
		for (const { person, invitation, optedOut } of [...story.asked].sort((a, b) => a.invitation.sentAt.getTime() - b.invitation.sentAt.getTime())) {
			expect(out.has(person.id)).toBe(false);
			expect(invitation.sentAt.getTime() - (rest.get(person.id) ?? 0)).toBeGreaterThan(30 * 86_400_000);
			rest.set(person.id, invitation.sentAt.getTime());
			if (optedOut) out.add(person.id);
		}
	});
});

describe('the store it was written into', () => {
	it('has counted what a count of all rows gives', async () => {
		const { reader } = database;
		const [invitations, answers, rollups] = await Promise.all([
			reader.selectFrom('nps_invitation').selectAll().execute(),
			reader.selectFrom('nps_response').selectAll().execute(),
			reader.selectFrom('nps_rollup').selectAll().execute(),
		]);
		expect([invitations.length, answers.length]).toEqual([story.asked.length, responses.length]);
		const counted = new Map<string, Record<string, number>>();
		for (const { key, counts } of [...invitations.flatMap(ofInvitation), ...answers.flatMap(ofResponse)]) {
			const name = nameOf(key);
			const sums = counted.get(name) ?? Object.fromEntries(MEASURES.map((measure) => [measure, 0]));
			for (const [measure, count] of Object.entries(counts)) sums[measure] = (sums[measure] ?? 0) + count;
			counted.set(name, sums);
		}
		const stored = new Map(rollups.map((row) => [nameOf(row), Object.fromEntries(MEASURES.map((measure) => [measure, row[measure]]))]));
		const withCounts = [...counted].filter(([, sums]) => Object.values(sums).some((count) => count !== 0));
		expect(Object.fromEntries(stored)).toEqual(Object.fromEntries(withCounts));
	});

	it('agrees with the store itself on every answer and every step of the funnel', async () => {
		const store = storeOver(database);
		for (const surveyKey of Object.keys(story.surveys)) {
			const [sum] = await store.rollups.sum({ surveyKeys: [surveyKey], dimension: 'all', by: [] });
			const asked = story.asked.filter(({ invitation }) => invitation.surveyKey === surveyKey);
			const counted = asked.filter(({ response }) => response?.confirmed);
			expect(sum?.funnel).toMatchObject({
				sent: asked.length,
				delivered: asked.filter(({ delivered }) => delivered).length,
				answered: counted.length,
				commented: counted.filter(({ response }) => response?.comment).length,
				optedOut: asked.filter(({ optedOut }) => optedOut).length,
			});
			expect(npsOf(sum?.histogram ?? []).n).toBe(counted.filter(({ response }) => response?.score !== null).length);
		}
	});

	it('shows a dashboard without a hole in it, for each period', async () => {
		const deps = { store: storeOver(database), clock: { now: () => NOW }, random: systemRandom };
		for (const period of ['7d', '30d', '90d', '365d']) {
			const data = await readDashboard(deps, {
				scope: { minimumN: 1, comments: true, names: true, customers: true, exports: true },
				view: readView({ period, touchpoint: '*' }),
				defaultPeriod: { preset: '30d' },
				fallbackZone: ZONE,
			});
			expect(data.surveys.every(({ demo }) => demo)).toBe(true);
			expect(holesIn({ ...data, figures: figuresOf(data) })).toEqual([]);
		}
	});

	it('tells of the new question, and understood what was written', async () => {
		const store = storeOver(database);
		expect((await store.surveys.versions('demo-support')).map(({ changed }) => changed)).toEqual([[], ['question']]);
		const [mentions] = await store.rollups.sum({ dimension: 'theme', by: [], values: ['delivery=negative'] });
		expect(npsOf(mentions?.histogram ?? []).n).toBeGreaterThan(10);
	});
});

const nameOf = ({ survey_key, touchpoint, day, dimension, value }: Pick<RollupTable, 'survey_key' | 'touchpoint' | 'day' | 'dimension' | 'value'>): string =>
	[survey_key, touchpoint, day, dimension, value].join('|');

/** Where in it there is a number that is none. */
function holesIn(value: unknown, path = ''): string[] {
	if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
	if (value instanceof Date) return Number.isNaN(value.getTime()) ? [path] : [];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, inner]) => holesIn(inner, `${path}.${name}`));
}

import { DatabaseSync } from 'node:sqlite';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readView } from '../../nps/dashboard';
import { csvOf } from '../../nps/export';
import { readExport } from '../../nps/programme';
import { toScore } from '../../nps/score';
import { systemRandom } from '../../nps/random';
import { embeddedFile } from '../../nps/store/config';
import { emptyPlace, type TestPlace } from '../support/stores';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const MANY = 200_000;
const FIRST = 20_000;

let place: TestPlace;
beforeAll(async () => {
	place = await emptyPlace('sqlite');
	const at = new Date('2020-01-01T00:00:00Z');
	await place.store.responses.insert({
		id: 'first', surveyKey: 'after-delivery', surveyVersion: 1, customer: { id: 'c' }, score: toScore(9), comment: 'words', team: 'North',
		channel: 'email', touchpoint: 'delivery', answeredAt: at, updatedAt: at, editUntil: at, completeAt: at,
		confirmed: true, test: false, revision: 1, emittedRevision: 1,
	});
	multiply(embeddedFile('default', place.env));
});
afterAll(async () => await place.leave());

/** Copies of the one answer, by the database itself. */
function multiply(file: string): void {
	const database = new DatabaseSync(file, { timeout: 10_000 });
	const names = Object.keys(database.prepare('select * from nps_response limit 1').get() ?? {});
	const own: Record<string, string> = {
		id: "'copy-' || value",
		answered_at: 'answered_at + value * 1000',
		comment: "'A comment of some length, as they are, about a delivery that came late, number ' || value",
	};
	database.exec(`with recursive numbers(value) as (select 1 union all select value + 1 from numbers where value < ${MANY})
insert into nps_response (${names.join(',')}) select ${names.map((name) => own[name] ?? `r.${name}`).join(',')}
from numbers, (select * from nps_response limit 1) r`);
	database.close();
}

it('a file of 200,000 answers is made in no more memory than its first tenth', async () => {
	const scope = { minimumN: 1, comments: true, names: true, customers: true, exports: true };
	const deps = { store: place.store, clock: { now: () => new Date() }, random: systemRandom };
	const found = await readExport(deps, 'responses', { scope, view: readView({}), personal: true, fallbackZone: 'UTC' });
	if (!found) throw new Error('Nothing to read');
	let [lines, pieces, early, most] = [0, 0, 0, 0];
	for await (const piece of csvOf(found.shape.columns, found.batches)) {
		lines += piece.split('\r\n').length - 1;
		if (pieces++ % 5 !== 0) continue;
		collect();
		const { heapUsed, external } = process.memoryUsage();
		if (lines <= FIRST) early = Math.max(early, heapUsed + external);
		most = Math.max(most, heapUsed + external);
	}
	expect(lines).toBe(MANY + 2);
	expect(early).toBeGreaterThan(0);
	// All rows together would be some hundred megabytes.
	expect(most - early).toBeLessThan(15_000_000);
}, 240_000);

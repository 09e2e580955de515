import fc from 'fast-check';
import { ask, problemOf, ROOT, type Answered } from '../unit/export/table';
import type { Row } from '../../nps/export';

const rows: Row[] = Array.from({ length: 40 }, (_, index) => ({
	id: `t${String(index).padStart(3, '0')}`, name: `n${index % 4}`, score: index % 11, done: false, at: null, day: null, share: null,
}));
const filtered = async ($filter: string) => await ask(rows, 'Things', new URLSearchParams({ $filter }).toString());

describe('a hostile filter', () => {
	it.each([
		['nested parentheses', `${'('.repeat(4_000)}done${')'.repeat(4_000)}`],
		['nested not', `${'not '.repeat(2_000)}done`],
		['nested functions', `${'tolower('.repeat(1_000)}name${')'.repeat(1_000)} eq 'x'`],
		['an endless text', `name eq '${'a'.repeat(9_900)}`],
		['an endless list', `name in (${"'a',".repeat(2_000)}'a')`],
		['endless quotes', "'".repeat(9_999)],
		['a text that is longer than is read', `name eq '${'a'.repeat(20_000)}'`],
		['digits without end', `score eq ${'9'.repeat(9_000)}`],
		['a date again and again', '2026-01-01'.repeat(900)],
		['blanks', ' '.repeat(9_999)],
		['words', 'a '.repeat(4_900)],
	])('%s is refused, at once', async (_name, filter) => {
		expect(problemOf(await filtered(filter)).status).toBe(400);
	});

	it('may be long and flat', async () => {
		const many = Array.from({ length: 400 }, (_, index) => `score eq ${index}`).join(' or ');
		expect((JSON.parse((await filtered(many)).body) as Answered).value).toHaveLength(rows.length);
		const regexLike = `contains(name,'${'(a+)+'.repeat(500)}$')`;
		expect((JSON.parse((await filtered(regexLike)).body) as Answered).value).toEqual([]);
	});

	it.each(["name eq '' or '1' eq '1", "name eq 'x'' or 1 eq 1'", "name eq 'x'; drop table nps_response", "name eq 'x' -- ", "name eq 'x'/**/or/**/1 eq 1"])(
		'does not get out of its quotes: %s',
		async (filter) => {
			const answer = await filtered(filter);
			if (answer.status === 200) expect((JSON.parse(answer.body) as Answered).value).toEqual([]);
			else expect(problemOf(answer).status).toBe(400);
		},
	);

	it.each(['__proto__ eq null', 'constructor eq null', 'toString eq null', 'hasOwnProperty(name)', "__proto__('x') eq null"])(
		'finds nothing that is no column: %s',
		async (filter) => {
			expect([400, 501]).toContain(problemOf(await filtered(filter)).status);
		},
	);

	it('of any kind gets an answer in JSON and no error', async () => {
		const word = fc.constantFrom(
			'(', ')', ',', "'", "''", "'x'", 'name', 'score', 'done', 'eq', 'ne', 'and', 'or', 'not', 'in', 'null', 'true', '3', '-', '2026-01-01',
			'2026-01-01T00:00:00Z', 'contains', 'tolower', '/', ':', '\0', '😀', '\ud800', '%', '$', ';', 'any', 'add',
		);
		await fc.assert(
			fc.asyncProperty(fc.array(word, { maxLength: 25 }).map((all) => all.join(' ')), async (filter) => {
				const { status, body } = await filtered(filter);
				expect([200, 400, 501]).toContain(status);
				JSON.parse(body);
			}),
			{ numRuns: 500 },
		);
	});
});

describe('a place to go on from', () => {
	const nextOf = async (query: string) => {
		const { body } = await ask(rows, 'Things', query, { limits: { rows: 5 } });
		return new URL((JSON.parse(body) as Answered)['@odata.nextLink'] ?? ROOT).searchParams;
	};
	const go = async (query: Record<string, string>) => await ask(rows, 'Things', new URLSearchParams(query).toString());

	it('belongs to the filter and the order it was given for', async () => {
		const token = (await nextOf('$filter=score ge 0')).get('$skiptoken') ?? '';
		expect((await go({ $filter: 'score ge 0', $skiptoken: token })).status).toBe(200);
		const others: Array<Record<string, string>> = [{}, { $filter: 'score ge 1' }, { $filter: 'score ge 0', $orderby: 'score' }];
		for (const other of others) {
			expect(problemOf(await go({ ...other, $skiptoken: token }))).toMatchObject({ status: 400, target: '$skiptoken' });
		}
	});

	it('is refused when it is anything else', async () => {
		const good = (await nextOf('')).get('$skiptoken') ?? '';
		const [digest] = JSON.parse(Buffer.from(good, 'base64url').toString()) as string[];
		const written = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString('base64url');
		const forged = [
			'', 'x', `${good}x`.slice(1), '%00', 'a'.repeat(20_000), written([]), written({}), written(null), written([digest]),
			written([digest, 'p']), written([digest, 'p', 3]), written([digest, 'p', '[]']), written([digest, 'p', '{"a":1}']),
			written([digest, 'p', '[1]']), written([digest, 'p', 'a', 'b']), written([digest, 'v', 'a']), written([digest, 'q', 'a']),
			written([digest, 'p', '["a"'.repeat(500)]), written([digest, 'v', { a: 1 }]),
		];
		for (const token of forged) expect(problemOf(await go({ $skiptoken: token })).status).toBe(400);
		const sorted = (await nextOf('$orderby=score')).get('$skiptoken') ?? '';
		const [of] = JSON.parse(Buffer.from(sorted, 'base64url').toString()) as string[];
		for (const values of [[], ['a'], [1, 2, 3], [{}, 'a']]) {
			expect(problemOf(await go({ $orderby: 'score', $skiptoken: written([of, 'v', ...values]) })).status).toBe(400);
		}
	});

	it('that is made up shows a part of the same rows, never others', async () => {
		const good = (await nextOf('$filter=score lt 3')).get('$skiptoken') ?? '';
		const [digest] = JSON.parse(Buffer.from(good, 'base64url').toString()) as string[];
		for (const id of ['', '\0', 't0', 'zzz', "' or 1=1 --"]) {
			const token = Buffer.from(JSON.stringify([digest, 'p', JSON.stringify([id])])).toString('base64url');
			const { value } = JSON.parse((await go({ $filter: 'score lt 3', $skiptoken: token })).body) as Answered;
			expect(value.every(({ score }) => Number(score) < 3)).toBe(true);
		}
	});
});

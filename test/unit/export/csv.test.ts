import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvHead, csvLine, csvOf, withoutFormula, type Row } from '../../../nps/export';

const COLUMNS = [{ name: 'words' }, { name: 'score' }, { name: 'after' }] as const;
const FORMULA = /^[\s"\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u;

function readBack(rows: readonly Row[], options: { delimiter?: string; relax?: boolean } = {}): string[][] {
	const file = csvHead(COLUMNS) + rows.map((row) => csvLine(COLUMNS, row)).join('');
	return parse(file, { delimiter: options.delimiter ?? ',', from_line: 2, record_delimiter: '\r\n' });
}

const HOSTILE: ReadonlyArray<readonly [string, string]> = [
	["=cmd|'/c calc'!A1", "'=cmd|'/c calc'!A1"],
	['+1+1', "'+1+1"],
	['-1', "'-1"],
	['@SUM(A1)', "'@SUM(A1)"],
	['＝1＋1', "'＝1＋1"],
	['\t=1', "'\t'=1"],
	['\r=1', "'\r'=1"],
	['\n', "'\n"],
	['  =1', "'  =1"],
	['"=1"', `'"=1"`],
	['\u200b=1', "'\u200b=1"],
	['fine;=1', "fine;'=1"],
	['fine\n=1', "fine\n'=1"],
	['two\tcells\t@x', "two\tcells\t'@x"],
	['a|-2', "a|'-2"],
];

describe('a cell of text', () => {
	it.each(HOSTILE)('never begins a formula: %j', (given, safe) => {
		expect(withoutFormula(given)).toBe(safe);
		expect(readBack([{ words: given, score: 1, after: 'x' }])).toEqual([[safe, '1', 'x']]);
	});

	it.each([
		'plain', 'with, comma', 'with "quotes"', 'a;b', 'line\nbreak', 'carriage\r\nreturn', 'مرحبا ‮abc', ' lead', 'trail ',
		'3 - 2', 'a=b', '10 000', "it's", '🙂'.repeat(100), 'x'.repeat(10_000), ',', '""',
	])('comes back as it was: %j', (given) => {
		expect(readBack([{ words: given, score: 0, after: 'x' }])).toEqual([[given, '0', 'x']]);
	});

	it('is guarded in a time that grows with its length alone', () => {
		for (const text of [';'.repeat(10_000), '\n'.repeat(10_000), '="'.repeat(5_000), ' '.repeat(10_000)]) {
			expect(withoutFormula(text).replaceAll("'", '')).toBe(text);
		}
	});

	it('is nothing but a guarded text for any text, however a program splits cells', () => {
		const piece = fc.constantFrom('=', '+', '-', '@', ';', '|', '\t', '\r', '\n', '"', "'", ' ', ',', 'a', '1', '\u202e', '＝');
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 30 }).map((all) => all.join('')), (words) => {
				const [[cell = '', ...rest] = []] = readBack([{ words, score: 7, after: 'end' }]);
				expect(rest).toEqual(['7', 'end']);
				expect(cell.replaceAll("'", '')).toBe(words.replaceAll("'", ''));
				expect(cell).not.toMatch(FORMULA);
				const line = csvLine(COLUMNS, { words, score: 7, after: 'end' });
				for (const split of [/;/, /\t/, /\|/, /[\r\n]+/]) {
					for (const part of line.split(split).slice(1)) expect(part).not.toMatch(FORMULA);
				}
			}),
		);
	});
});

it('numbers and truths stay what they are, and nothing stays nothing', () => {
	const line = csvLine(COLUMNS, { words: null, score: -100, after: true });
	expect(line).toBe(',-100,true\r\n');
	expect(csvLine(COLUMNS, { words: '', score: -33.25, after: null })).toBe('"",-33.25,\r\n');
});

it('a file begins with the names, and with a mark for Excel where that is asked for', async () => {
	const batches = async function* () {
		yield [{ words: 'ä', score: 1, after: null }];
		yield [];
		yield [{ words: 'b', score: 2, after: null }];
	};
	const columns = COLUMNS.map(({ name }) => ({ name, type: 'text' as const }));
	const pieces: string[] = [];
	for await (const piece of csvOf(columns, batches(), { bom: true })) pieces.push(piece);
	expect(pieces).toEqual(['\uFEFFwords,score,after\r\n', 'ä,1,\r\n', 'b,2,\r\n']);
});

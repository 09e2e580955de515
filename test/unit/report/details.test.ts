import { createTally, detailsOf, numberLabel, themeLabel, COMMENTED, type Answer, type DetailOptions } from '../../../nps/report';
import { commentTerms } from '../../../nps/report/commentTerms';
import { toScore } from '../../../nps/score';

const WANTED: DetailOptions = { drivers: true, emerging: true, minimum: 1 };
const RANGE = { start: '2026-03-02', end: '2026-03-08' };

function detailsFor(answers: readonly Answer[], changes: Partial<DetailOptions> = {}, rolling = false) {
	const tally = createTally(rolling ? { bucket: 'rolling', rolling: { days: 7, step: 'day' } } : { range: RANGE });
	for (const answer of answers) tally.addAnswer(answer);
	const last = tally.result().counted.at(-1);
	return last ? detailsOf(last, { ...WANTED, ...changes }) : {};
}

const answers = (n: number, score: number, changes: Partial<Answer> = {}): Answer[] =>
	Array.from({ length: n }, () => ({ score: toScore(score), group: {}, day: '2026-03-03', ...changes }));
const late = { labels: [COMMENTED, themeLabel('delivery', 'negative')], comment: 'The late parcel again' };
const kind = { labels: [COMMENTED, themeLabel('staff', 'positive')], comment: 'Such friendly people' };

describe('Details of a row', () => {
	const given = [
		...answers(20, 1, late),
		...answers(30, 10, kind),
		...answers(40, 9, { labels: [] }),
		...answers(40, 9, { ...kind, day: '2026-02-24' }),
	];

	it('measure themes against all comments of the row, and nothing else', () => {
		const { drivers, commented } = detailsFor(given);
		expect(commented).toBe(50);
		expect(drivers).toContainEqual(expect.objectContaining({ theme: 'delivery', side: 'negative', n: 20, scoreWith: -100, scoreWithout: 100, significant: true }));
	});

	it('are the same for a window as for its days together', () => {
		expect(detailsFor(given.slice(0, 90), {}, true).drivers).toEqual(detailsFor(given.slice(0, 90)).drivers);
	});

	it('say nothing of themes that too few have mentioned, or all but a few', () => {
		expect(detailsFor(given, { minimum: 25 }).drivers).toEqual([]);
	});

	it('correlate numbers with the score', () => {
		const days = Array.from({ length: 40 }, (_, index) => answers(1, 10 - Math.floor(index / 4), { labels: [numberLabel('deliveryDays', index)] })).flat();
		expect(detailsFor(days).attributes).toMatchObject([{ attribute: 'deliveryDays', n: 40, significant: true }]);
		expect(detailsFor(answers(3, 9, kind)).attributes).toBeUndefined();
	});

	it('name what more comments say than in the period before, the pair of words rather than each', () => {
		const terms = detailsFor(given).emerging?.map(({ term }) => term);
		expect(terms).toEqual(['late parcel']);
	});

	it('name nothing new without a period before', () => {
		expect(detailsFor(given.slice(0, 50)).emerging).toEqual([]);
	});
});

describe('Words of a comment', () => {
	test.each([
		['carry a subject', 'The parcel was late, and the parcel was wet!', ['parcel', 'late', 'wet']],
		['are told in pairs where they follow one another', 'Wrong invoice number 12345', ['wrong', 'invoice', 'wrong invoice', 'number', 'invoice number']],
		['are known in other languages', 'Das Paket war leider nicht da', ['paket', 'leider']],
		['are pairs of characters where nobody writes spaces', '配送遅い', ['配送', '送遅', '遅い']],
	])('%s', (_rule, comment, terms) => {
		expect([...commentTerms(comment)].sort()).toEqual([...terms].sort());
	});

	it('are read of the beginning only', () => {
		expect(commentTerms('ab cd '.repeat(100_000) + 'parcel').has('parcel')).toBe(false);
	});
});

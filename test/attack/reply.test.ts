import fc from 'fast-check';
import { parseReply } from '../../nps/reply';
import { MAX_REPLY_LENGTH } from '../../nps/reply/clean';

const languages = fc.constantFrom(
	undefined,
	'en',
	'de',
	'fr',
	'tr',
	'ja',
	'zh',
	'ko',
	'th',
	'ar',
	'hi',
	'hu',
	'xx',
	'__proto__',
);

/** Text as attackers and phones make it: any code unit, and the pieces the reader looks for. */
const pieces = fc.constantFrom(
	'9',
	'10',
	'11',
	'0',
	' ',
	'\n',
	'-',
	'/',
	'.',
	',',
	'(',
	'"',
	'½',
	'⑨',
	'9️⃣',
	'\u200b',
	'%',
	'€',
	'★',
	'out of',
	'or',
	'to',
	'not',
	'sorry',
	'so',
	'ten',
	'eight',
	'a',
	'stop',
	'acht',
	'von',
	'点',
	'分',
	'十',
	'满分',
	'on',
	'üzerinden',
	'ให้',
	'점',
	'من',
	'٩',
	"'",
	'#',
	'\ud800',
	'=',
	'>',
	'+',
	'I give it',
	'great',
	'days',
	'if',
	'for',
	'would be',
	'#',
	'№',
	'nr.',
	'no.',
	'*',
	'⭐',
	':)',
	'Hello',
	'regards',
	'can you',
	'stop texting me',
	'7to8',
	'9thanks',
	'2-а',
	'от',
	'rather than',
	'definitely not',
	'broken',
	'parcels',
	'zeroooo',
	'nien',
	'On Monday x@y.zz wrote:',
	'> 0-10?',
	'From: a@b.cc',
	'-----Original Message-----',
	'星',
	'네',
	'a',
);
const hostile = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 300 }),
	fc.string({ unit: 'grapheme', maxLength: 300 }),
	fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
	fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(' ')),
);

test('any text gets a verdict that keeps the contract', () => {
	fc.assert(
		fc.property(hostile, languages, fc.boolean(), (text, language, numericOnlyContext) => {
			const reply = parseReply(text, { language, numericOnlyContext });
			const { score, candidates, ambiguous, confidence, comment } = reply;
			expect(score === null || (Number.isInteger(score) && score >= 0 && score <= 10)).toBe(
				true,
			);
			expect(ambiguous && score !== null).toBe(false);
			expect(
				candidates.every((value) => Number.isInteger(value) && value >= 0 && value <= 10),
			).toBe(true);
			expect([...candidates]).toEqual([...new Set(candidates)].sort((a, b) => a - b));
			expect(confidence).toBeGreaterThanOrEqual(0);
			expect(confidence).toBeLessThanOrEqual(1);
			if (score !== null) expect(candidates).toEqual([score]);
			if (comment !== undefined) {
				expect(comment).not.toBe('');
				expect(comment.length).toBeLessThanOrEqual(text.length);
			}
			expect(reply.reason).not.toBe('');
			expect(reply.truncated).toBeUndefined();
			expect(parseReply(text, { language, numericOnlyContext })).toEqual(reply);
		}),
		{ numRuns: 2000 },
	);
});

test.each([undefined, null, 9, {}, [], true])('%p instead of a text gets a verdict', (value) => {
	expect(parseReply(value as unknown as string).reason).not.toBe('');
});

describe('a megabyte of', () => {
	const million = 1_000_000;
	const mixed = Array.from({ length: million }, (_, at) =>
		String.fromCharCode(32 + ((at * 7919) % 50_000)),
	).join('');
	test.each<[string, string]>([
		['nines', '9'.repeat(million)],
		['brackets', '('.repeat(million)],
		['numbers', '9 '.repeat(million / 2)],
		['lists', '1. '.repeat(million / 3)],
		['fractions', '9/10 '.repeat(million / 5)],
		['Chinese eights', '八'.repeat(million)],
		['Korean points', '점을'.repeat(million / 2)],
		['reversed scales', '10点満点で '.repeat(million / 8)],
		['hyphenated numbers', 'eight-'.repeat(million / 6)],
		['announcements', 'I give it a '.repeat(million / 12)],
		['quotation marks', '"9" '.repeat(million / 4)],
		['combining accents', `e${'\u0301'.repeat(million)}`],
		['invisible characters', '\u200b'.repeat(million)],
		['lone surrogates', '\ud800'.repeat(million)],
		['bargains', '2 for 1 '.repeat(million / 8)],
		['scales', '0 to 10 '.repeat(million / 8)],
		['stretched words', `ze${'r'.repeat(million)}o`],
		['abbreviations', 'nr. 9 '.repeat(million / 6)],
		['intensifiers', `9 ${'very '.repeat(million / 5)}`],
		['modifiers', `8 ${'port '.repeat(million / 5)}`],
		['endings', `9${'-es'.repeat(million / 3)}`],
		['farewells', `9. ${'regards, Tom '.repeat(million / 13)}`],
		['requests', 'can you and '.repeat(million / 12)],
		['courtesies that are numbers', '네 '.repeat(million / 2)],
		['mail headers', 'From: a@b.cc\n'.repeat(million / 13)],
		['attributions', 'x:\n> 9\n'.repeat(million / 7)],
		['dashes', '-'.repeat(million)],
		['all sorts', mixed],
	])('%s is cut, read and said to be cut', (_name, text) => {
		for (const language of [undefined, 'en', 'zh', 'hu']) {
			const reply = parseReply(text, { language });
			expect(reply.reason).toContain('cut');
			expect(reply.truncated).toBe(true);
			expect((reply.comment ?? '').length).toBeLessThanOrEqual(MAX_REPLY_LENGTH);
		}
	});
});

test('a score before a megabyte of comment is still read', () => {
	const reply = parseReply(`8, ${'good '.repeat(200_000)}`, { language: 'en' });
	expect(reply).toMatchObject({ score: 8, ambiguous: false });
});

describe('a number that is something else never scores', () => {
	const digit = fc.integer({ min: 0, max: 10 });
	const notAScore = fc.oneof(
		digit.map((n) => `It took ${n} hours`),
		digit.map((n) => `Paid €${n} for nothing`),
		digit.map((n) => `I paid ${n} dollars`),
		digit.map((n) => `Arrived at ${n}`),
		digit.map((n) => `Order #${n} is missing`),
		digit.map((n) => `My order number ${n} never came`),
		digit.map((n) => `The parcel came on May ${n}`),
		digit.map((n) => `${n}% off was nice`),
		digit.map((n) => `I waited for ${n} days`),
		digit.map((n) => `Room ${n} was dirty`),
		digit.map((n) => `iPhone ${n} user`),
		digit.map((n) => `order № ${n} never came`),
		digit.map((n) => `order no. ${n}`),
		digit.map((n) => `Ticket ${n} is still open`),
		digit.map((n) => `1 in ${n} calls drops`),
		fc
			.tuple(
				fc.integer({ min: 2, max: 10 }),
				fc.constantFrom(
					'parcels',
					'rude waiters',
					'missed calls',
					'broken plates',
					'long weeks',
					'phone calls',
				),
			)
			.map(([n, things]) => `${n} ${things}`),
		fc.tuple(digit, fc.integer({ min: 10, max: 59 })).map(([h, m]) => `Delivered ${h}:${m}`),
		fc.date({ noInvalidDate: true }).map((date) => `Since ${date.toISOString().slice(0, 10)}`),
		fc.integer({ min: 1_000_000, max: 999_999_999 }).map((n) => `call me at 0${n}`),
		fc
			.tuple(fc.integer({ min: 100, max: 999 }), fc.integer({ min: 1000, max: 9999 }))
			.map(([a, b]) => `${a} ${b}`),
		fc.integer({ min: 11, max: 1_000_000 }).map(String),
		fc.tuple(digit, fc.integer({ min: 1, max: 9 })).map(([n, d]) => `${n}.${d}`),
	);
	test('units, money, times, dates, names and telephone numbers', () => {
		fc.assert(
			fc.property(notAScore, fc.constantFrom(undefined, 'en'), (text, language) => {
				expect(parseReply(text, { language }).score).toBeNull();
			}),
			{ numRuns: 1500 },
		);
	});
});

import fc from 'fast-check';
import { loadAnalyser, redact } from '../../nps/text';
import { MAX_QUOTE } from '../../nps/text/quote';

const LABELS = ['positive', 'neutral', 'negative'];

const pieces = fc.constantFrom(
	...['not', 'but', 'good', 'terrible', 'delivery', 'price', 'very', 'and', ',', '.', '!', '?', '\n', '-', ' - '],
	...['😡', '👍', ':)', ':(', '@', 'a@b.de', '+49 171 1234567', '4111 1111 1111 1111', 'DE89370400440532013000'],
	...['https://x.de/?t=1', '10/10', '::1', '1.2.3.4', "'", '’', '\u200b', '\ud800', '\u0301', '好', 'が', 'ไม่', 'غ'],
	...['sooooo', 'GREAT', 'don’t', '__proto__', '*', '\\', '(', '[', '\0'],
);
const hostile = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 300 }),
	fc.string({ unit: 'grapheme', maxLength: 300 }),
	fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
	fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(' ')),
);
const language = fc.constantFrom(undefined, 'en', 'de', 'fr', 'ja', 'zh', 'tr', 'ar', 'xx', '__proto__', 'constructor');
const themes = fc.array(
	fc.record({ theme: hostile, words: fc.array(fc.oneof(hostile, pieces), { maxLength: 5 }) }),
	{ maxLength: 4 },
);

test('any text with any options gets an analysis that keeps the contract', async () => {
	await fc.assert(
		fc.asyncProperty(
			hostile,
			language,
			fc.oneof(fc.integer(), fc.double(), fc.constant(null), fc.constant(undefined)),
			themes,
			fc.option(fc.array(hostile, { maxLength: 3 }), { nil: undefined }),
			async (text, hint, score, ownThemes, onlyThemes) => {
				const analyse = await loadAnalyser({ themes: ownThemes, onlyThemes });
				const comment = { id: 'x', text, score, language: hint };
				const read = analyse(comment);
				expect(analyse(comment)).toEqual(read);
				expect(LABELS).toContain(read.sentiment);
				expect(read.polarity).toBeGreaterThanOrEqual(-1);
				expect(read.polarity).toBeLessThanOrEqual(1);
				const ids = read.themes.map(({ theme }) => theme);
				expect(new Set(ids).size).toBe(ids.length);
				if (onlyThemes) for (const id of ids) expect(onlyThemes).toContain(id);
				for (const { quote, sentiment } of read.themes) {
					expect(LABELS).toContain(sentiment);
					expect(quote.length).toBeLessThanOrEqual(MAX_QUOTE);
					expect(quote.isWellFormed()).toBe(true);
				}
			},
		),
		{ numRuns: 1000 },
	);
});

test.each([undefined, null, 9, {}, [], true])('%p instead of a text is read as none', async (value) => {
	const analyse = await loadAnalyser();
	expect(analyse({ id: 'x', text: value as unknown as string })).toMatchObject({
		id: 'x',
		sentiment: 'neutral',
		themes: [],
	});
});

test.each([undefined, null, 9, {}])('%p instead of a language is no hint', async (value) => {
	const analyse = await loadAnalyser();
	expect(analyse({ id: 'x', text: 'ok', language: value as unknown as string }).language).toBeUndefined();
});

test('an address, a number or a card in any text is gone from it and from every quote', async () => {
	const analyse = await loadAnalyser();
	const secrets = fc.constantFrom('ada@example.com', '+49 171 1234567', '4111 1111 1111 1111', 'DE89370400440532013000');
	const words = fc.array(fc.constantFrom('delivery', 'good', 'but', 'price', 'bad', ',', '.', '!'), { maxLength: 12 });
	fc.assert(
		fc.property(words, secrets, words, (before, secret, after) => {
			const text = [...before, secret, ...after].join(' ');
			expect(redact(text)).not.toContain(secret);
			expect(redact(text)).toMatch(/\[(?:email|phone|card|iban)\]/);
			for (const { quote } of analyse({ id: '', text, language: 'en' }).themes)
				expect(quote).not.toMatch(/@|\d{4}/);
		}),
		{ numRuns: 500 },
	);
});

describe('a megabyte of', () => {
	const million = 1_000_000;
	test.each<[string, string]>([
		['words', 'not good but '],
		['one word', 'x'],
		['elongations', 'oooooo '],
		['emoji', '😡'],
		['faces', ':) '],
		['digits', '1'],
		['lone digits', '1 '],
		['phones', '+49 171 '],
		['addresses', 'a@b.c'],
		['at signs', '@'],
		['links', 'http://x?'],
		['codes', 'AB12 '],
		['identities', '12345678Z '],
		['colons', ':'],
		['hyphens', ' - '],
		['commas', 'good, bad, '],
		['Chinese', '好'],
		['accents', 'e\u0301'],
		['bare accents', '\u0301'],
		['invisible characters', '\u200b'],
		['lone surrogates', '\ud800'],
		['line breaks', '\n'],
	])('%s is read and blacked out', async (_name, piece) => {
		const text = piece.repeat(million / piece.length);
		const analyse = await loadAnalyser({ themes: [{ theme: 'own', words: ['a* a* a*', piece] }] });
		expect(LABELS).toContain(analyse({ id: '', text }).sentiment);
		expect(typeof redact(text)).toBe('string');
	});
});

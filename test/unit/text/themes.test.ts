import { analyse, loadAnalyser, THEMES } from '../../../nps/text';
import { LANGUAGES } from '../../../nps/text/languages';
import { themeIdsOf } from '../../../nps/text/themes';

async function themesOf(text: string, language = 'en', options = {}) {
	const [read] = await analyse([{ id: '1', text, language }], options);
	return read?.themes ?? [];
}
const idsOf = async (text: string, language = 'en', options = {}) =>
	(await themesOf(text, language, options)).map(({ theme }) => theme);

test.each([
	['The courier lost my parcel', ['delivery']],
	['Great value for money', ['price']],
	['It arrived in a crushed box', ['delivery', 'packaging']],
	['Easy to use and intuitive', ['usability']],
	['The app crashes all the time', ['usability', 'performance']],
	['Poor quality, it fell apart', ['quality']],
	['The food was delicious', ['quality']],
	['You charged me twice', ['billing']],
	['I want a refund', ['returns']],
	['Out of stock again', ['range']],
	['The waiter was rude', ['support', 'staff']],
	['Nobody kept me informed', ['communication']],
	['I love it', []],
])('%j is about %p', async (text, themes) => {
	expect([...(await idsOf(text))].sort()).toEqual([...themes].sort());
});

test.each([
	['de', 'Die Lieferung kam zu spät', 'delivery'],
	['fr', 'Le prix est trop élevé', 'price'],
	['es', 'El envío fue lento', 'delivery'],
	['it', 'Facile da usare', 'usability'],
	['nl', 'De levering was snel', 'delivery'],
	['pt', 'O preço é bom', 'price'],
	['ja', '配送が早い', 'delivery'],
	['zh', '包装破损', 'packaging'],
])('%s: %j is about %s', async (language, text, theme) => {
	expect(await idsOf(text, language)).toContain(theme);
});

describe('words that mean several things', () => {
	test('a fast delivery is no performance, a fast laptop is', async () => {
		expect(await idsOf('Fast delivery')).toEqual(['delivery']);
		expect(await idsOf('A fast laptop')).toEqual(['performance']);
		expect(await idsOf('Slow service')).toEqual(['support']);
	});

	test('cheap plastic is quality, a cheap ticket is price', async () => {
		expect(await idsOf('Made of cheap plastic')).toEqual(['quality']);
		expect(await idsOf('A cheap flight')).toEqual(['price']);
	});

	test('guests arrive without being delivered, and deal with things without a bargain', async () => {
		expect(await idsOf('When we arrived nobody dealt with us')).toEqual([]);
	});
});

test('each theme has the sentiment and the quote of its clause', async () => {
	expect(await themesOf('The delivery was great, but the price is too high.')).toEqual([
		{ theme: 'delivery', sentiment: 'positive', quote: 'The delivery was great' },
		{ theme: 'price', sentiment: 'negative', quote: 'but the price is too high.' },
	]);
});

test('what is conceded before "but" is said as clearly, whatever the score', async () => {
	const text = 'The delivery was great, but the price is too high.';
	const [read] = await analyse([{ id: '1', text, language: 'en', score: 7 }]);
	expect(read?.themes.map(({ sentiment }) => sentiment)).toEqual(['positive', 'negative']);
});

test('a comma cuts where the judgement turns, and only there', async () => {
	expect(await themesOf('Great prices, rude waiters')).toMatchObject([
		{ theme: 'price', sentiment: 'positive', quote: 'Great prices' },
		{ theme: 'support', sentiment: 'negative', quote: 'rude waiters' },
		{ theme: 'staff', sentiment: 'negative' },
	]);
	const [support] = await themesOf('Support was friendly, patient and quick');
	expect(support?.quote).toBe('Support was friendly, patient and quick');
});

test('a theme is told once, in the order of the text, by the clause that judges most', async () => {
	const themes = await themesOf('The price is ok. Packaging fine. The price is absolutely outrageous!');
	expect(themes.map(({ theme }) => theme)).toEqual(['price', 'packaging']);
	expect(themes[0]).toMatchObject({
		sentiment: 'negative',
		quote: 'The price is absolutely outrageous!',
	});
});

test('where the clause says nothing, the score does', async () => {
	const [read] = await analyse([{ id: '1', text: 'The delivery.', language: 'en', score: 2 }]);
	expect(read?.themes).toMatchObject([{ theme: 'delivery', sentiment: 'negative' }]);
});

test('a quote is at most 160 characters, ends with a word and shows no personal data', async () => {
	const text = `The delivery to ada@example.com or +49 171 1234567 took ${'very '.repeat(60)}long`;
	const [delivery] = await themesOf(text);
	expect(delivery?.quote.length).toBeLessThanOrEqual(160);
	expect(delivery?.quote).toMatch(/^The delivery to \[email\] or \[phone\] took .*very…$/);
});

test('personal data holds no themes', async () => {
	expect(await idsOf('delivery@price.com')).toEqual([]);
});

describe('themes of the user', () => {
	test('are found in any language, by stems, phrases and hasty spellings', async () => {
		const themes = [{ theme: 'parking', words: ['parking', 'garag*', 'where to park', 'café'] }];
		expect(await idsOf('Die Garagen sind zu klein', 'de', { themes })).toContain('parking');
		expect(await idsOf('No idea where to park', 'en', { themes })).toEqual(['parking']);
		expect(await idsOf('The cafe', 'en', { themes })).toEqual(['parking']);
		expect(await idsOf('駐車場がない', 'ja', { themes: [{ theme: 'parking', words: ['駐車場'] }] })).toContain('parking');
	});

	test('of the same ID add words to ours', async () => {
		const themes = [{ theme: 'delivery', words: ['drone'] }];
		expect(await idsOf('The drone was late', 'en', { themes })).toEqual(['delivery']);
		expect(await idsOf('The courier was late', 'en', { themes })).toEqual(['delivery']);
	});

	test('of the same name as ours are ours, however it is written', async () => {
		const options = { themes: [{ theme: 'Delivery', words: ['drone'] }], onlyThemes: ['Delivery'] };
		expect(await idsOf('The drone was late', 'en', options)).toEqual(['delivery']);
		expect(await idsOf('The courier was late', 'en', options)).toEqual(['delivery']);
	});

	test('may be the only ones', async () => {
		const options = { themes: [{ theme: 'parking', words: ['parking'] }], onlyThemes: ['parking', 'price'] };
		expect(await idsOf('Parking and delivery at a good price', 'en', options)).toEqual(['parking', 'price']);
		expect(themeIdsOf(options)).toEqual(['price', 'parking']);
		expect(themeIdsOf({})).toEqual(THEMES);
	});

	test('are words, never patterns', async () => {
		const themes = [
			{ theme: 'a', words: ['(a+)+$', '.*', '[', '*', '', '\\'] },
			{ theme: '__proto__', words: ['delivery'] },
			{ theme: ' ', words: ['delivery'] },
		];
		const found = await idsOf('a delivery', 'en', { themes });
		expect(found).toEqual(['a', 'delivery', '__proto__']);
	});
});

describe.each([...LANGUAGES.values()])('the words of $code', (language) => {
	test('cover every theme, praise and blame', () => {
		expect(Object.keys(language.themes).sort()).toEqual([...THEMES].sort());
		for (const words of Object.values(language.themes)) expect(words.length).toBeGreaterThan(3);
		expect(language.positive.length).toBeGreaterThan(30);
		expect(language.negative.length).toBeGreaterThan(30);
	});

	test('are found by whoever writes them', async () => {
		const read = await loadAnalyser();
		for (const [theme, words] of Object.entries(language.themes)) {
			const term = words.find((each) => !language.speed?.includes(each)) ?? '';
			const word = term.replaceAll('*', '');
			const { themes } = read({ id: '', text: word, language: language.code });
			expect({ word, found: themes.map((each) => each.theme) }).toEqual({
				word,
				found: expect.arrayContaining([theme]),
			});
		}
	});
});

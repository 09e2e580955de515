import { phrasesOf } from '../../../nps/text/phrases';
import { tokensOf } from '../../../nps/text/tokens';

const finder =
	(...terms: readonly string[]) =>
	(text: string) => {
		const tokens = tokensOf(text);
		const phrases = phrasesOf(terms.map((term) => [term, term] as const));
		return tokens.flatMap((_, at) => phrases.longest(tokens, at)?.values[0] ?? []);
	};

test('the longest phrase wins', () => {
	expect(finder('customer', 'customer service')('the customer service')).toEqual(['customer service']);
});

test('a whole word comes before a stem, and a longer stem before a shorter one', () => {
	const find = finder('de*', 'deliver*', 'delivery');
	expect(find('delivery')).toEqual(['delivery']);
	expect(find('delivered')).toEqual(['deliver*']);
	expect(find('delayed')).toEqual(['de*']);
});

test('a stem may stand inside a phrase', () => {
	expect(finder('work* not')('works not')).toEqual(['work* not']);
});

test('hyphens, apostrophes and case do not matter', () => {
	const find = finder("don't", 'user-friendly');
	expect(find('DON’T be USER FRIENDLY')).toEqual(["don't", 'user-friendly']);
});

test('short terms need their accents, long ones do not', () => {
	const find = finder('für', 'qualité');
	expect(find('fur')).toEqual([]);
	expect(find('für')).toEqual(['für']);
	expect(find('qualite')).toEqual(['qualité']);
});

test('drawn-out words are found', () => {
	expect(finder('so', 'good')('soooo goooood')).toEqual(['so', 'good']);
});

test('Chinese, Japanese and Thai words are found anywhere, others only whole', () => {
	expect(finder('快', '很快')('配送很快')).toEqual(['很快', '快']);
	expect(finder('遅い')('とても遅いです')).toEqual(['遅い']);
	expect(finder('ช้า')('ส่งช้ามาก')).toEqual(['ช้า']);
	expect(finder('art')('a party')).toEqual([]);
});

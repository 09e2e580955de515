import { loadAnalyser, type Analyser, type CommentAnalysis } from '../../../nps/text';

let analyse: Analyser;
beforeAll(async () => {
	analyse = await loadAnalyser();
});

const read = (text: string, language = 'en', score?: number | null): CommentAnalysis =>
	analyse({ id: '1', text, language, score });

describe('what the words say', () => {
	test.each([
		['Delivery was quick and the parcel well packed', 'positive'],
		['No complaints', 'positive'],
		['Never had a problem with them', 'positive'],
		['It does not disappoint', 'positive'],
		['sooo goooood', 'positive'],
		['I couldn’t be happier', 'positive'],
		['Not bad at all', 'positive'],
		['It isn’t good', 'negative'],
		['Not a very good bargain', 'negative'],
		['Huge disappointment', 'negative'],
		['I waited on hold for two hours', 'negative'],
		['My parcel never arrived', 'negative'],
		['Way overpriced', 'negative'],
		['We are sending it back', 'negative'],
		['It stopped working after a month', 'negative'],
		['Bought it for my son', 'neutral'],
		['Do you ship to Norway?', 'neutral'],
		['Is the problem with lost parcels known?', 'neutral'],
		['', 'neutral'],
		['…', 'neutral'],
	])('%j is %s', (text, sentiment) => {
		expect(read(text).sentiment).toBe(sentiment);
	});

	test.each([
		['de', 'Sehr schöne Qualität, gerne wieder', 'positive'],
		['de', 'Das ist nicht gut', 'negative'],
		['fr', 'Le produit n’est pas bon', 'negative'],
		['es', 'El soporte es pésimo', 'negative'],
		['it', 'Ottimo prodotto', 'positive'],
		['nl', 'Veel te duur', 'negative'],
		['pt', 'Atendimento excelente', 'positive'],
		['ja', '品質は良くない', 'negative'],
		['ja', 'とても良いです', 'positive'],
		['zh', '质量很好', 'positive'],
		['zh', '质量不好', 'negative'],
	])('%s: %j is %s', (language, text, sentiment) => {
		expect(read(text, language)).toMatchObject({ language, sentiment });
	});

	test('a language without a file of its own is read by its emoji', () => {
		expect(read('الخدمة 😡', 'ar')).toMatchObject({ language: 'ar', sentiment: 'negative' });
		expect(read('الخدمة', 'ar')).toMatchObject({ sentiment: 'neutral', polarity: 0 });
	});

	test('capitals, exclamation marks and "very" make it stronger, "a bit" weaker', () => {
		const plain = read('The room was dirty').polarity;
		expect(read('The room was DIRTY').polarity).toBeLessThan(plain);
		expect(read('The room was dirty!!!').polarity).toBeLessThan(plain);
		expect(read('The room was very dirty').polarity).toBeLessThan(plain);
		expect(read('The room was a bit dirty').polarity).toBeGreaterThan(plain);
	});

	test('what comes after "but" weighs more', () => {
		expect(read('Good product but bad service').polarity).toBeLessThan(0);
		expect(read('Bad service but good product').polarity).toBeGreaterThan(0);
		expect(read('Although the service was bad, the product is good').polarity).toBeGreaterThan(0);
	});

	test('names after "@" are no words', () => {
		expect(read('@terrible').polarity).toBe(0);
	});
});

describe('pictures', () => {
	test.each([
		['👍', 'positive'],
		['❤️', 'positive'],
		['😡😡', 'negative'],
		[':)', 'positive'],
		['ok :-(', 'negative'],
		['https://example.com', 'neutral'],
		['10:30', 'neutral'],
	])('%s is %s', (text, sentiment) => {
		expect(read(text).sentiment).toBe(sentiment);
	});

	test('a hundred of the same say little more than three', () => {
		expect(read('😡'.repeat(100)).polarity).toBe(read('😡😡😡').polarity);
	});
});

describe('beside a score', () => {
	test.each([
		[10, 'positive'],
		[9, 'positive'],
		[8, 'neutral'],
		[7, 'neutral'],
		[6, 'negative'],
		[0, 'negative'],
		[null, 'neutral'],
		[undefined, 'neutral'],
		[11, 'neutral'],
		[9.5, 'neutral'],
	])('words that say nothing leave it to the score %p', (score, sentiment) => {
		expect(read('Bought it for my son', 'en', score)).toMatchObject({ sentiment, polarity: 0 });
	});

	test('words that say something outweigh it', () => {
		expect(read('Terrible quality', 'en', 8).sentiment).toBe('negative');
	});

	test('a stray word does not', () => {
		expect(read('I only bought it yesterday', 'en', 9).sentiment).toBe('positive');
	});

	test.each([
		[10, 'Terrible, never again', true],
		[0, 'Excellent, I love it', true],
		[3, 'Excellent, I love it', true],
		[4, 'Excellent, I love it', false],
		[8, 'Terrible, never again', false],
		[9, 'Excellent, I love it', false],
		[10, 'A bit slow', false],
		[null, 'Terrible, never again', false],
	])('%p with %j: mismatch %p', (score, text, mismatch) => {
		expect(read(text, 'en', score).mismatch).toBe(mismatch);
	});
});

test('polarity is what the words alone say, between -1 and 1', () => {
	const text = 'Terrible. '.repeat(1000);
	expect(read(text, 'en', 10).polarity).toBe(read(text, 'en', 0).polarity);
	expect(read(text).polarity).toBeGreaterThanOrEqual(-1);
});

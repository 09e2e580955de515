import { parseReply } from '../../../nps/reply';

const scoreOf = (text: string, language = 'en') => parseReply(text, { language }).score;

describe('a leading number and a word that no list knows', () => {
	test.each([
		['a word that cannot be counted', '9 xyzzly', 9],
		['a name', '10 Xyzzy was great', 10],
		['a plural', '9 xyzzies', null],
		['a noun before another', '8 xyzzy plumb broke', null],
		['a singular thing after one', '1 xyzzy', null],
		['an unknown word after zero', '0 xyzzy', null],
		['a word glued to it that says something', '9thanks', 9],
		['a suffix glued to it', '9zz', null],
		['a digit that stands for a word', '2 be honest no', null],
	])('%s', (_name, text, score) => {
		expect(scoreOf(text)).toBe(score);
	});

	test('where nothing tells the language, the unknown word is asked back', () => {
		expect(parseReply('9 xyzzly')).toMatchObject({
			score: null,
			ambiguous: true,
			candidates: [9],
		});
	});
});

test('a misspelt number word counts only as the whole reply', () => {
	expect(scoreOf('nien')).toBe(9);
	expect(scoreOf('zeroooo!')).toBe(0);
	expect(scoreOf('nien people came')).toBeNull();
});

test('languages that share their words are read together, and asked back where they disagree', () => {
	expect(parseReply('ocena 9').score).toBe(9);
	expect(parseReply('9 de 10').score).toBe(9);
});

import { parseReply } from '../../../nps/reply';

const scoreOf = (text: string, language = 'en') => parseReply(text, { language }).score;

describe('what a score may look like', () => {
	test.each([
		['a full-width digit', '９'],
		['a mathematical digit', '𝟗'],
		['a Devanagari digit', '९'],
		['a Thai digit', '๙'],
		['an Arabic-Indic digit', '٩'],
		['a Persian digit', '۹'],
		['a keycap', '9️⃣'],
		['a circled number', '⑨'],
		['a dark circled number', '❾'],
		['a digit with an invisible character', '\u200f9\u200b'],
		['a decimal that is a whole number', '9.0'],
		['a digit in brackets', '(9)'],
		['a plus that adds nothing', '9+'],
		['a fraction of ten', '9/10'],
	])('%s', (_name, text) => {
		expect(parseReply(text)).toMatchObject({ score: 9, ambiguous: false, candidates: [9] });
		expect(parseReply(text).comment).toBeUndefined();
	});

	test('0 is a score like any other', () => {
		expect(parseReply('0', { language: 'en' })).toMatchObject({ score: 0, confidence: 1 });
		expect(scoreOf('0/10')).toBe(0);
	});

	test('two keycaps make ten', () => {
		expect(scoreOf('1️⃣0️⃣')).toBe(10);
		expect(scoreOf('🔟')).toBe(10);
	});
});

describe('what is asked back', () => {
	test.each([
		['a range', '7-8', [7, 8]],
		['an alternative', '8 or 9', [8, 9]],
		['a decimal', '8.5', [8, 9]],
		['a decimal of ten', '9.5/10', [9, 10]],
		['a decimal without its zero', '.10', [0, 1]],
		['a negative decimal without its zero', '-.5', [0, 1]],
		['a vulgar fraction', '8½', [8, 9]],
		['a half in words', 'eight and a half', [8, 9]],
		['a swapped fraction', '10/8', [8]],
		['a letter for a zero', 'O', [0]],
		['a number off the scale', '11', []],
		['a negative number', '-5', []],
		['another scale', '4 out of 5', []],
		['stars', '5 stars', []],
		['nothing but stars', '⭐⭐⭐⭐⭐', []],
		['a percentage', '100%', []],
		['a limit', 'less than 5', []],
		['a wish', "I'd give it a 10 if I could", [10]],
		['two aspects', 'Service 8, food 6', [6, 8]],
		['a number that may count', '2 rude bouncers', [2]],
		['two numbers', '4 and 5 — …', [4, 5]],
	])('%s', (_name, text, candidates) => {
		expect(parseReply(text, { language: 'en' })).toMatchObject({
			score: null,
			ambiguous: true,
			candidates,
			confidence: 0,
		});
	});

	test('a German grade of 1 is the best, not the worst, and is asked back', () => {
		expect(parseReply('Note 1', { language: 'de' })).toMatchObject({
			score: null,
			candidates: [1],
		});
		expect(parseReply('Nota 1', { language: 'pt' })).toMatchObject({ score: 1 });
	});
});

test('a counted thing is no score, and no reason to ask', () => {
	expect(parseReply('1 commit and push', { language: 'en' })).toMatchObject({
		score: null,
		ambiguous: false,
		comment: '1 commit and push',
	});
});

describe('which of several numbers is the score', () => {
	test.each([
		['the leading one, not one of the comment', '8, my 3 kids love it', 8],
		['a correction', '8, sorry, 9', 9],
		['a conclusion', 'Would have been a 10 but the delivery was late so 7', 7],
		['the one that is not denied', 'not 10, more like a 6', 6],
		["today's", 'Last year 6, now 8', 8],
		['the one after the scale', '0-10? I would say 8', 8],
		['the closing one', 'It took 2 weeks but the product is great. 8', 8],
	])('%s', (_name, text, score) => {
		expect(scoreOf(text)).toBe(score);
	});
});

describe('words that are numbers in one language only', () => {
	test.each([
		['null', 'de', 0],
		['null', 'en', null],
		['on', 'tr', 10],
		['on', 'en', null],
		['sei', 'it', 6],
		['sex', 'sv', 6],
		['sex', 'en', null],
		['to', 'da', 2],
		['to', 'en', null],
		['neuf', 'fr', 9],
		['produit neuf', 'fr', null],
	])('%s in %s', (text, language, score) => {
		expect(scoreOf(text, language)).toBe(score);
	});

	test('an unmistakable number word of another language is understood', () => {
		expect(scoreOf('sieben', 'en')).toBe(7);
		expect(scoreOf('девять', 'en')).toBe(9);
	});

	test("the respondent's locale is tried when the survey's language says nothing", () => {
		expect(parseReply('on', { language: 'de', locale: 'tr-TR' }).score).toBe(10);
	});

	test('a language of which only number words are known', () => {
		expect(scoreOf('ده', 'fa')).toBe(10);
		expect(scoreOf('nou', 'ca')).toBe(9);
	});
});

describe('commands', () => {
	test.each(['STOP', 'stopall', 'Unsubscribe', 'END', 'quit', 'CANCEL', 'revoke', 'OPTOUT'])(
		'%s opts out',
		(text) => {
			expect(parseReply(text, { language: 'en' })).toMatchObject({
				score: null,
				optOut: true,
			});
			expect(parseReply(text, { language: 'en' }).comment).toBeUndefined();
		},
	);

	test('STOP opts out whatever the language of the survey', () => {
		for (const language of ['de', 'ja', 'ar', 'hu', 'tr', undefined]) {
			expect(parseReply('STOP', { language }).optOut).toBe(true);
		}
	});

	test('a score and an opt-out are both heard', () => {
		expect(parseReply('5 stop', { language: 'en' })).toMatchObject({ score: 5, optOut: true });
	});

	test('START and HELP are commands, not comments', () => {
		expect(parseReply('START', { language: 'en' })).toMatchObject({ optIn: true, help: false });
		expect(parseReply('Help', { language: 'en' })).toMatchObject({ optIn: false, help: true });
	});

	test('prose with such a word in it is not a command', () => {
		for (const text of ["don't stop", 'I want to cancel my order', 'The end was good']) {
			expect(parseReply(text, { language: 'en' }).optOut).toBe(false);
		}
	});
});

describe('numbers only', () => {
	const keyed = (text: string) => parseReply(text, { numericOnlyContext: true });

	test('a keyed number is the score, with or without the hash key', () => {
		expect(keyed('9').score).toBe(9);
		expect(keyed('10#').score).toBe(10);
		expect(keyed('1 0').score).toBe(10);
	});

	test('anything else is asked back and never read as words', () => {
		expect(keyed('11')).toMatchObject({ score: null, ambiguous: true });
		expect(keyed('nine')).toMatchObject({ score: null, ambiguous: true });
		expect(keyed('stop')).toMatchObject({ optOut: false });
		expect(keyed('')).toMatchObject({ score: null, ambiguous: false });
	});
});

test('the comment is the text as written, without signature and quoted question', () => {
	expect(parseReply('> 0-10?\n8 Très  bien…\n-- \nJean', { language: 'fr' })).toMatchObject({
		score: 8,
		comment: 'Très  bien…',
	});
});

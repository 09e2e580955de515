import { parseReply } from '../../../nps/reply';
import { LANGUAGES } from '../../../nps/reply/languages';
import { NUMBER_WORDS } from '../../../nps/reply/numberWords.generated';

const codes = [...new Set([...LANGUAGES.values()].map(({ code }) => code))];
const scoreOf = (text: string, language: string) => parseReply(text, { language }).score;

/** A number word that is also the word for "no" or "yes" is asked back. */
const REFUSED = new Set(['không', 'khong', 'نه', '네']);

test('at least 30 languages have words of their own', () => {
	expect(codes.length).toBeGreaterThanOrEqual(30);
});

describe.each(codes)('%s', (code) => {
	const numbers = NUMBER_WORDS[code];
	const forms = (numbers?.scores ?? []).flatMap((words, value) =>
		words.split('|').map((word) => ({ word, value })),
	);

	test('every form of every number from 0 to 10 is its score, alone, shouted, and before a comment', () => {
		expect(forms.length).toBeGreaterThanOrEqual(11);
		const wrong = forms
			.filter(({ word }) => !REFUSED.has(word))
			.flatMap(({ word, value }) =>
				[
					word,
					word.toUpperCase(),
					`${word}!`,
					`${word}/10`,
					`${word.normalize('NFD')}.`,
					`${word}, xyzzy`,
				]
					.map((text) => ({ text, value, read: scoreOf(text, code) }))
					.filter(({ read }) => read !== value),
			);
		expect(wrong).toEqual([]);
	});

	test('a number beyond 10 in words is asked back', () => {
		const wrong = (numbers?.beyond ?? '')
			.split('|')
			.map((word) => ({ word, ...parseReply(word, { language: code }) }))
			.filter(({ score, ambiguous }) => score !== null || !ambiguous);
		expect(wrong).toEqual([]);
	});

	test('its opt-out words and sentences opt out', () => {
		const words = LANGUAGES.get(code);
		const alone = [...(words?.optOut ?? []), ...(words?.optOutAlone ?? [])];
		const sentences = (words?.optOutSentences ?? []).map((sentence) => `${sentence} xyzzy`);
		const polite = words?.polite[0] ?? '';
		const unheard = [
			...alone,
			...alone.map((word) => `${word}! ${polite}`),
			...sentences,
		].filter((text) => !parseReply(text, { language: code }).optOut);
		expect(unheard).toEqual([]);
	});

	test('a number of hours, days or euros is no score', () => {
		const units = (['hour', 'day', 'week', 'minute', 'kilometer'] as const).flatMap((unit) =>
			[2, 3, 5, 10].map((amount) =>
				new Intl.NumberFormat(code, { style: 'unit', unit, unitDisplay: 'long' }).format(
					amount,
				),
			),
		);
		const prices = [2, 5, 10].map((amount) =>
			new Intl.NumberFormat(code, {
				style: 'currency',
				currency: 'EUR',
				maximumFractionDigits: 0,
			}).format(amount),
		);
		expect([...units, ...prices].filter((text) => scoreOf(text, code) !== null)).toEqual([]);
	});
});

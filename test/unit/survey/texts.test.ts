import { segmentsCount } from './segments';
import { LANGUAGES, neutralWording, textsFor, wordingFor } from '../../../nps/survey';
import { renderReply, renderSurveySms } from '../../../nps/channels/sms';
import { survey } from './support';

const languages = Object.keys(LANGUAGES);

/** Every text of a language with its path: "page.ended.title". */
function leaves(value: unknown, path = ''): Array<readonly [string, string]> {
	if (typeof value === 'string') return [[path, value]];
	return Object.entries(value as object).flatMap(([key, inner]) =>
		leaves(inner, path ? `${path}.${key}` : key),
	);
}

describe('the language of a respondent', () => {
	it.each([
		['de', 'de'],
		['de-AT', 'de'],
		['pt_BR', 'pt'],
		[' ZH-Hant-TW ', 'zh'],
		['nb-NO', 'no'],
		['iw', 'he'],
	])('%s is spoken to in %s', (locale, language) => {
		expect(textsFor(locale).language).toBe(language);
	});

	it.each(['xx', '', 'constructor', '__proto__'])(
		'"%s" falls back to the next, then English',
		(locale) => {
			expect(textsFor(locale, 'fr').language).toBe('fr');
			expect(textsFor(locale).language).toBe('en');
			expect(neutralWording(locale).brand).toBe('');
		},
	);
});

describe("a survey's own texts", () => {
	const own = survey({
		language: 'de',
		question: 'Wie finden Sie {brand}?',
		followUp: { promoter: 'Was war super?', passive: '  ' },
		thanks: { detractor: 'Danke, {brand} kümmert sich.' },
	});

	it('are read by respondents of its language and by those whose language is unknown', () => {
		for (const locale of ['de-CH', undefined, 'xx']) {
			expect(wordingFor(own, locale).question).toBe('Wie finden Sie Acme?');
			expect(wordingFor(own, locale).thanks.detractor).toBe('Danke, Acme kümmert sich.');
		}
	});

	it('are not shown to respondents of another language', () => {
		expect(wordingFor(own, 'fr').question).toContain('Quelle est la probabilité');
	});

	it('left empty, give way to the built-in ones', () => {
		expect(wordingFor(own).followUp).toMatchObject({
			promoter: 'Was war super?',
			passive: 'Vielen Dank! Was könnten wir noch besser machen?',
		});
	});

	it('are used in text messages too, which still name their sender', () => {
		const wording = wordingFor(survey({ question: 'How are we doing?' }));
		expect(renderSurveySms(wording)).toMatch(/^Acme: How are we doing\? Reply with a number/);
		expect(renderReply(wordingFor(own), { text: 'followUp', category: 'promoter' })).toBe(
			'Was war super?',
		);
	});

	it('in a language that is not built in are kept, the rest is English', () => {
		const irish = wordingFor(survey({ language: 'ga', question: 'Conas?' }), 'ga');
		expect(irish).toMatchObject({ question: 'Conas?', low: 'Not at all likely' });
	});
});

it('a brand that looks like a placeholder is not filled in again', () => {
	const wording = wordingFor(survey({ brand: { name: '{name} $& {brand}', colour: '' } }));
	expect(wording.question).toBe(
		'How likely are you to recommend {name} $& {brand} to a friend or colleague?',
	);
});

describe.each(languages)('%s', (language) => {
	const texts = textsFor(language);
	const wording = wordingFor(survey({ language }), language);

	it('has a text for everything English has, and none is left in English', () => {
		// Not every language is spoken on the phone.
		const expected = leaves(textsFor('en')).filter(([path]) => texts.voice || !path.startsWith('voice.'));
		const english = new Map(expected);
		expect(
			leaves(texts)
				.map(([path]) => path)
				.sort(),
		).toEqual([...english.keys()].sort());
		for (const [path, text] of leaves(texts)) {
			expect(text.trim()).not.toBe('');
			const isSameWord = language === 'en' || path === 'direction' || text === 'Send';
			if (!isSameWord) expect([path, text]).not.toEqual([path, english.get(path)]);
		}
	});

	it('keeps the placeholders of each text', () => {
		expect(texts.question).toContain('{brand}');
		expect(texts.page.scoreSaved).toContain('{score}');
		expect(texts.mail.greeting).toContain('{name}');
		for (const path of ['question', 'help', 'optedOut', 'optedIn'] as const) {
			expect(texts.sms[path]).toContain('{brand}');
		}
		for (const [, text] of leaves(wording)) expect(text).not.toContain('{brand}');
	});

	it('asks by text message for a number from 0 to 10, names STOP, and fits one segment', () => {
		const brand = { name: 'EightLtr', colour: '' };
		const body = renderSurveySms(wordingFor(survey({ language, brand })));
		expect(body).toMatch(/0/);
		expect(body).toMatch(/10/);
		expect(body).toContain('STOP');
		expect([body, segmentsCount(body)]).toEqual([body, 1]);
	});

	it('reminds by text message with the same question, as a reminder, in one segment', () => {
		const brand = { name: 'EightLtr', colour: '' };
		const wording = wordingFor(survey({ language, brand }));
		const body = renderSurveySms(wording, { reminder: true });
		expect(body.startsWith(wording.sms.question)).toBe(true);
		expect(body).not.toBe(renderSurveySms(wording));
		expect(body).toMatch(/\b0\b.*10.*STOP/);
		expect([body, segmentsCount(body)]).toEqual([body, 1]);
	});

	it('never asks a yes-or-no question that Twilio would take for an opt-in', () => {
		for (const [, text] of leaves(texts.sms)) expect(text).not.toMatch(/\bYES\b|\bSTART\b/);
	});
});

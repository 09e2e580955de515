import type { SurveyDefinition } from '../../../nps/survey/definition';
import { fingerprint, wordingFingerprint } from '../../../nps/survey/fingerprint';

const definition: SurveyDefinition = {
	schema: 1,
	key: 'shop',
	name: 'Shop',
	metric: 'nps',
	touchpoint: 'delivery',
	brand: { name: 'Acme', colour: '#123456' },
	language: 'en',
	timeZone: 'UTC',
	followUp: { promoter: 'What did you like?', detractor: 'What went wrong?' },
	thanks: {},
	editWindowHours: 24,
	answerWindowDays: 14,
	commentWaitMinutes: 30,
	emission: 'complete',
	ended: false,
};

describe('the fingerprint of a survey', () => {
	it('does not depend on the order of its fields, nor on fields that say nothing', () => {
		const { key, ...rest } = definition;
		const same = {
			question: undefined,
			...rest,
			followUp: { detractor: 'What went wrong?', promoter: 'What did you like?' },
			key,
		};
		expect(fingerprint(same)).toBe(fingerprint(definition));
		expect(wordingFingerprint(same)).toBe(wordingFingerprint(definition));
		expect(fingerprint(definition)).toMatch(/^[0-9a-f]{64}$/);
	});

	it.each<[string, Partial<SurveyDefinition>]>([
		['the question', { question: 'How likely?' }],
		['a follow-up', { followUp: { promoter: 'Why?' } }],
		[
			'which category a follow-up is for',
			{ followUp: { passive: 'What did you like?', detractor: 'What went wrong?' } },
		],
		['the thanks', { thanks: { passive: 'Thanks!' } }],
		['the language', { language: 'de' }],
		['the name of the brand', { brand: { name: 'Acme Ltd', colour: '#123456' } }],
	])('and that of its wording change with %s', (_what, change) => {
		const changed = { ...definition, ...change };
		expect(fingerprint(changed)).not.toBe(fingerprint(definition));
		expect(wordingFingerprint(changed)).not.toBe(wordingFingerprint(definition));
	});

	it.each<[string, Partial<SurveyDefinition>]>([
		['the colour', { brand: { name: 'Acme', colour: '#000000' } }],
		['the windows', { editWindowHours: 0, answerWindowDays: 7 }],
		['the name in the editor', { name: 'Web shop' }],
		['the review link', { reviewLink: { url: 'https://example.com' } }],
		['being ended', { ended: true }],
	])('changes with %s, that of its wording does not', (_what, change) => {
		const changed = { ...definition, ...change };
		expect(fingerprint(changed)).not.toBe(fingerprint(definition));
		expect(wordingFingerprint(changed)).toBe(wordingFingerprint(definition));
	});
});

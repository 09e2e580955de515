import { ANONYMOUS_NOTICE, anonymousNotice, LANGUAGES, minimumGroupOf, type SurveyDefinition } from '../../../nps/survey';
import { differencesBetween, isText } from '../../../nps/survey/differences';
import { fingerprint, wordingFingerprint } from '../../../nps/survey/fingerprint';
import { DEFINITION } from '../../support/programme';

const changed = (changes: Partial<SurveyDefinition>) => differencesBetween(DEFINITION, { ...DEFINITION, ...changes });

describe('what differs between two definitions', () => {
	it('is named field by field, from and to', () => {
		expect(changed({ question: 'How likely?', editWindowHours: 0, followUp: { detractor: 'Why?' } })).toEqual([
			{ field: 'editWindowHours', from: '24', to: '0' },
			{ field: 'followUp.detractor', to: 'Why?' },
			{ field: 'question', to: 'How likely?' },
		]);
		expect(differencesBetween({ ...DEFINITION, target: 0 }, DEFINITION)).toEqual([{ field: 'target', from: '0' }]);
		expect(changed({})).toEqual([]);
	});

	it('names variants by their names, and lists as they are', () => {
		expect(
			changed({
				variants: [{ name: 'B', share: 0.5, question: 'And?' }],
				widget: {
					...{ allowedOrigins: ['https://a.example', 'https://b.example'], pages: [] },
					...{ delaySeconds: 1, share: 1, againAfterDays: 9, anonymous: true },
				},
			}).map(({ field, to }) => [field, to]),
		).toEqual([
			['variants.B.name', 'B'],
			['variants.B.question', 'And?'],
			['variants.B.share', '0.5'],
			['widget.againAfterDays', '9'],
			['widget.allowedOrigins', 'https://a.example, https://b.example'],
			['widget.anonymous', 'true'],
			['widget.delaySeconds', '1'],
			['widget.pages', ''],
			['widget.share', '1'],
		]);
	});

	it('is wording exactly where the version rises', () => {
		const cases: Array<Partial<SurveyDefinition>> = [
			{ question: 'x' },
			{ followUp: { passive: 'x' } },
			{ thanks: { promoter: 'x' } },
			{ language: 'de' },
			{ brand: { name: 'Other', colour: '#2f5bea' } },
			{ brand: { name: 'Example Shop', colour: '#000000' } },
			{ variants: [{ name: 'B', share: 0.5, question: 'x' }] },
			{ target: 40 },
			{ minimumGroup: 5 },
			{ anonymous: true },
			{ name: 'x' },
			{ ended: true },
		];
		for (const change of cases) {
			const after = { ...DEFINITION, ...change };
			const rises = wordingFingerprint(after) !== wordingFingerprint(DEFINITION);
			expect([change, changed(change).some(({ field }) => isText(field))]).toEqual([change, rises]);
			expect(fingerprint(after)).not.toBe(fingerprint(DEFINITION));
		}
	});
});

describe('anonymous surveys', () => {
	it('show no group below 5 unless they say otherwise; others show all', () => {
		expect(minimumGroupOf({})).toBe(1);
		expect(minimumGroupOf({ anonymous: true })).toBe(5);
		expect(minimumGroupOf({ anonymous: true, minimumGroup: 1 })).toBe(1);
		expect(minimumGroupOf({ minimumGroup: 8 })).toBe(8);
	});

	it('say so in every built-in language', () => {
		expect(Object.keys(ANONYMOUS_NOTICE).sort()).toEqual(Object.keys(LANGUAGES).sort());
		expect(anonymousNotice('de-AT')).toContain('ohne Ihren Namen');
		expect(anonymousNotice('xx', 'fr')).toContain('sans votre nom');
		expect(anonymousNotice(undefined)).toContain('without your name');
	});
});

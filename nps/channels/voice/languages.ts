import type { VoiceResponse } from '../../vendor/twilio';

export type SayLanguage = NonNullable<Parameters<InstanceType<typeof VoiceResponse>['say']>[0] extends infer Given
	? Given extends { language?: infer Language }
		? Language
		: never
	: never>;
export type HearLanguage = NonNullable<NonNullable<Parameters<InstanceType<typeof VoiceResponse>['gather']>[0]>['language']>;

/** The regions of a language that Twilio speaks and understands, the usual one first. */
interface Regions {
	readonly say: readonly [SayLanguage, ...SayLanguage[]];
	readonly hear: readonly [HearLanguage, ...HearLanguage[]];
}

const same = <Code extends SayLanguage & HearLanguage>(...codes: readonly [Code, ...Code[]]): Regions => ({
	say: codes,
	hear: codes,
});

/** By base code. A language that is not here cannot be called in. */
const REGIONS: Readonly<Record<string, Regions>> = {
	ar: {
		say: ['arb'],
		hear: ['ar-AE', 'ar-BH', 'ar-DZ', 'ar-EG', 'ar-IQ', 'ar-JO', 'ar-KW', 'ar-LB', 'ar-MA', 'ar-OM', 'ar-QA', 'ar-SA', 'ar-TN'],
	},
	bg: same('bg-BG'),
	ca: same('ca-ES'),
	cs: same('cs-CZ'),
	da: same('da-DK'),
	de: { say: ['de-DE', 'de-AT'], hear: ['de-DE'] },
	el: same('el-GR'),
	en: same('en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IE', 'en-IN', 'en-NZ', 'en-ZA'),
	es: {
		say: ['es-ES', 'es-MX', 'es-US'],
		hear: ['es-ES', 'es-MX', 'es-US', 'es-AR', 'es-BO', 'es-CL', 'es-CO', 'es-CR', 'es-EC', 'es-PE', 'es-UY', 'es-VE'],
	},
	fi: same('fi-FI'),
	fr: { say: ['fr-FR', 'fr-CA', 'fr-BE'], hear: ['fr-FR', 'fr-CA'] },
	he: same('he-IL'),
	hi: same('hi-IN'),
	hu: same('hu-HU'),
	id: same('id-ID'),
	it: same('it-IT'),
	ja: same('ja-JP'),
	ko: same('ko-KR'),
	nb: same('nb-NO'),
	nl: same('nl-NL', 'nl-BE'),
	no: same('nb-NO'),
	pl: same('pl-PL'),
	pt: same('pt-PT', 'pt-BR'),
	ro: same('ro-RO'),
	ru: same('ru-RU'),
	sk: same('sk-SK'),
	sr: same('sr-RS'),
	sv: same('sv-SE'),
	th: same('th-TH'),
	tr: same('tr-TR'),
	uk: same('uk-UA'),
	vi: same('vi-VN'),
	zh: { say: ['zh-CN', 'zh-TW', 'zh-HK'], hear: ['cmn-Hans-CN', 'zh-TW', 'yue-Hant-HK'] },
};

export interface Spoken {
	readonly say: SayLanguage;
	readonly hear: HearLanguage;
}

/** How Twilio speaks and understands this language, in the region of the locale where it can; undefined where it cannot at all. */
export function spokenLanguage(language: string, locale = ''): Spoken | undefined {
	const regions = Object.hasOwn(REGIONS, language) ? REGIONS[language] : undefined;
	if (!regions) return undefined;
	const region = baseOf(locale) === language ? regionOf(locale) : '';
	const pick = <Code extends string>(codes: readonly [Code, ...Code[]]): Code =>
		codes.find((code) => region !== '' && code.endsWith(`-${region}`)) ?? codes[0];
	return { say: pick(regions.say), hear: pick(regions.hear) };
}

const baseOf = (locale: string): string => (locale.trim().split(/[-_]/, 1)[0] ?? '').toLowerCase();

/** "zh-Hant-TW" → "TW". */
function regionOf(locale: string): string {
	return (
		locale
			.slice(0, 40)
			.split(/[-_]/)
			.slice(1)
			.find((part) => /^[A-Za-z]{2}$/.test(part))
			?.toUpperCase() ?? ''
	);
}

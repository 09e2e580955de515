import { cleanLine, cleanText } from '../report/cleanText';
import type { PerCategory, SurveyDefinition } from './definition';
import { LANGUAGES, type SurveyTexts } from './languages';
import { en } from './languages/en';

/** A survey's texts in one respondent's language, the brand filled in. {score} and {name} are still to be filled. */
export interface Wording extends SurveyTexts {
	readonly brand: string;
}

type OwnTexts = Pick<
	SurveyDefinition,
	'brand' | 'language' | 'question' | 'followUp' | 'thanks' | 'variants'
>;

const LONGEST_BRAND = 80;
const LONGEST_TEXT = 1_000;

/** The built-in texts of the first of these languages (BCP 47, "pt-BR" and "pt_BR" alike) that has any, else English. */
export function textsFor(...languages: ReadonlyArray<string | undefined>): SurveyTexts {
	for (const language of languages) {
		const texts = language === undefined ? undefined : builtIn(baseOf(language));
		if (texts) return texts;
	}
	return en;
}

/**
 * Everything one respondent of a survey reads. The survey's own texts exist in its own language only: respondents of
 * another built-in language get the built-in ones. `variant` is the wording of their invitation; one that is tried no more
 * reads as the survey's own.
 */
export function wordingFor(
	definition: OwnTexts,
	respondentLocale?: string,
	variant?: string,
): Wording {
	const known = wordings.get(definition) ?? new Map<string, Wording>();
	wordings.set(definition, known);
	const key = JSON.stringify([respondentLocale, variant]);
	const wording = known.get(key) ?? filledIn(definition, respondentLocale, variant);
	if (known.size >= REMEMBERED) known.clear();
	known.set(key, wording);
	return wording;
}

const REMEMBERED = 100;
/** Of a definition, which never changes, each wording is made once. */
const wordings = new WeakMap<OwnTexts, Map<string, Wording>>();

function filledIn(definition: OwnTexts, respondentLocale?: string, variant?: string): Wording {
	const texts = textsFor(respondentLocale, definition.language);
	const isOwn = readsOwnTexts(definition.language, respondentLocale);
	const brand = cleanLine(definition.brand.name, LONGEST_BRAND);
	return {
		...fillAll(isOwn ? withOwnTexts(texts, definition, variant) : texts, { brand }),
		brand,
	};
}

/** Whether somebody reads the survey's own texts: its language is theirs, or theirs is unknown or not built in. */
export function readsOwnTexts(language: string, respondentLocale?: string): boolean {
	const respondent = respondentLocale && baseOf(respondentLocale);
	return !respondent || respondent === baseOf(language) || !builtIn(respondent);
}

/** Wording for pages that belong to no survey: an unknown link, a store that cannot be reached. */
export function neutralWording(...languages: ReadonlyArray<string | undefined>): Wording {
	return { ...textsFor(...languages), brand: '' };
}

/** The text with its placeholders filled, in one pass: what is filled in is never read as a placeholder. */
export function fill(
	text: string,
	values: Readonly<Partial<Record<'brand' | 'name' | 'score', string>>>,
): string {
	return text.replace(
		/\{(brand|name|score)\}/g,
		(placeholder, name: 'brand' | 'name' | 'score') => values[name] ?? placeholder,
	);
}

function withOwnTexts(texts: SurveyTexts, own: OwnTexts, variant?: string): SurveyTexts {
	const tried = own.variants?.find(({ name }) => name === variant);
	const followUp = given({ ...own.followUp, ...given(tried?.followUp ?? {}) });
	const thanks = given(own.thanks);
	const question = said(tried?.question) || said(own.question);
	const mail = { subject: said(tried?.subject), intro: said(tried?.intro) };
	return {
		...texts,
		...(question && { question }),
		followUp: { ...texts.followUp, ...followUp },
		thanks: { ...texts.thanks, ...thanks },
		mail: {
			...texts.mail,
			...(mail.subject && { subject: mail.subject }),
			...(mail.intro && { intro: mail.intro }),
		},
		sms: {
			...texts.sms,
			...(question && { question: withSender(question, own.brand.name) }),
			followUp: { ...texts.sms.followUp, ...followUp },
			thanks: { ...texts.sms.thanks, ...thanks },
		},
	};
}

const said = (text: string | undefined): string => cleanText(text ?? '', LONGEST_TEXT).trim();

/** A text message must say who sends it. */
function withSender(question: string, brand: string): string {
	return question.includes('{brand}') || question.includes(brand)
		? question
		: `{brand}: ${question}`;
}

/** The texts that say something. */
function given(own: Partial<PerCategory<string>>): Partial<PerCategory<string>> {
	return Object.fromEntries(
		Object.entries(own)
			.map(([category, text]) => [category, said(text)])
			.filter(([, text]) => text !== ''),
	);
}

function fillAll<Texts>(texts: Texts, values: Parameters<typeof fill>[1]): Texts {
	if (typeof texts === 'string') return fill(texts, values) as Texts;
	return Object.fromEntries(
		Object.entries(texts as object).map(([key, value]) => [key, fillAll(value, values)]),
	) as Texts;
}

function builtIn(base: string): SurveyTexts | undefined {
	return Object.hasOwn(LANGUAGES, base) ? LANGUAGES[base] : undefined;
}

/** Other codes of the same languages: Bokmål and Nynorsk, and the ones Java still uses. */
const ALIASES: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', iw: 'he', in: 'id' };

function baseOf(language: string): string {
	const base = (language.trim().split(/[-_]/, 1)[0] ?? '').toLowerCase();
	return Object.hasOwn(ALIASES, base) ? (ALIASES[base] ?? base) : base;
}

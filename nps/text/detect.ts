import type { LanguageDetector } from '../vendor/eld';
import { isWrittenIn, LANGUAGES_OF_SCRIPT, scriptOf } from './scripts';

/** Words a text needs before its language is guessed. */
const WORDS_TO_GUESS = 3;
/** Words it needs before the guess is believed against the hint. */
const WORDS_TO_CONTRADICT = 6;
/** By how much, of 1, the guess must be likelier than the hint. */
const CONTRADICTION = 0.08;

/** Codes of the same language, or close enough to be read with the same words. */
const ALIASES: Readonly<Record<string, string>> = {
	nb: 'no',
	nn: 'no',
	iw: 'he',
	in: 'id',
	ms: 'id',
	cmn: 'zh',
	yue: 'zh',
	jp: 'ja',
	ua: 'uk',
};

/** What the detector calls the languages it has other codes for. */
const DETECTORS_CODES: Readonly<Record<string, string>> = { id: 'ms' };
/** The languages it may choose among: those customers write in. */
export const DETECTED_LANGUAGES =
	'ar bg bn ca cs da de el en es et fa fi fr he hi hr hu it ja ko lt lv ms nl no pl pt ro ru sk sl sq sr sv th tl tr uk ur vi zh'.split(
		' ',
	);

/** The ISO 639 code of a language tag such as "pt-BR"; undefined for what is none. */
export function codeOf(tag: unknown): string | undefined {
	if (typeof tag !== 'string') return undefined;
	const code = /^[a-z]{2,3}(?=[-_]|$)/.exec(tag.slice(0, 40).trim().toLowerCase())?.[0];
	return code === undefined ? undefined : Object.hasOwn(ALIASES, code) ? ALIASES[code] : code;
}

/**
 * The language of a text: its script where that settles it, else the hint unless a longer text clearly contradicts it,
 * else the detector's guess; undefined where the text is too short to tell.
 */
export function languageOf(
	text: string,
	words: number,
	hinted: string | undefined,
	detector: LanguageDetector,
): string | undefined {
	const script = scriptOf(text);
	const hint = script && hinted && !isWrittenIn(script, hinted) ? undefined : hinted;
	const candidates = script && LANGUAGES_OF_SCRIPT[script];
	if (candidates)
		return hint !== undefined && candidates.includes(hint) ? hint : candidates[0];
	if (!script || words < (hint === undefined ? WORDS_TO_GUESS : WORDS_TO_CONTRADICT)) return hint;
	const { language, reliable, likelihood } = detector(text);
	const guess = codeOf(language);
	if (guess === undefined) return hint;
	if (hint === undefined) return reliable || words >= WORDS_TO_CONTRADICT ? guess : undefined;
	const clear =
		reliable &&
		likelihood(language) - likelihood(DETECTORS_CODES[hint] ?? hint) >= CONTRADICTION;
	return clear ? guess : hint;
}

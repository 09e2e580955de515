import { toScore } from '../score';
import { cleanReply } from './clean';
import { commentOf } from './comment';
import { readCommands } from './commands';
import { DEFAULT_LANGUAGE } from './languages';
import { lex, type Lexeme } from './lex';
import { readLookAlike } from './lookAlike';
import { readMentions } from './mentions';
import { findScore } from './rules';
import type { Reply } from './surroundings';
import { has, isUnspaced, tokenise, type Token } from './tokens';
import type { ParsedReply, ParseReplyOptions } from './types';
import { guessLanguage, languagesOf, vocabularyOf } from './vocabulary';

const WORDS_TO_GUESS_BY = 60;
/** A guess at the language makes a score this much less certain. */
const GUESSED = 0.9;
const STARS = /^[⭐★☆🌟✭✮✰]$/u;

const NOTHING: ParsedReply = {
	score: null,
	optOut: false,
	optIn: false,
	help: false,
	ambiguous: false,
	candidates: [],
	confidence: 0,
	reason: 'the reply has no score',
};

/**
 * What a customer's free-text reply to the 0–10 question says: the score if one is clearly meant, the comment, and
 * whether they want out, in or help. Deterministic and linear in the length of the text, of which the first 10,000
 * characters are read. Never throws; a number that is not clearly the score is asked back (`ambiguous`), not rounded.
 *
 * @example
 * parseReply('9 out of 10, fast delivery') // { score: 9, comment: 'fast delivery', optOut: false, … }
 * parseReply('7 or 8')                     // { score: null, ambiguous: true, candidates: [7, 8], … }
 */
export function parseReply(text: string, options: ParseReplyOptions = {}): ParsedReply {
	const clean = cleanReply(typeof text === 'string' ? text : String(text ?? ''));
	const parsed = options.numericOnlyContext
		? readKeypad(clean.text)
		: readText(clean.text, options);
	return clean.cut
		? { ...parsed, reason: `${parsed.reason}; the text was cut, it is too long` }
		: parsed;
}

function readText(text: string, options: ParseReplyOptions): ParsedReply {
	const lookAlike = readLookAlike(text);
	if (lookAlike) return { ...NOTHING, ...lookAlike };
	const lexemes = lex(text);
	const hints = languagesOf(options.language, options.locale);
	const own = hints.length > 0 ? interpret(text, lexemes, hints) : undefined;
	if (own && saysSomething(own)) return own;
	// One word is no evidence for a score in words: "sex" is 6 in Swedish. Beside digits it only explains them.
	const least = own === undefined && lexemes.some(({ kind }) => kind === 'digits') ? 1 : 2;
	const guess = guessLanguage(wordsToGuessBy(lexemes), least);
	const language = guess ?? DEFAULT_LANGUAGE;
	if (own && (guess === undefined || hints.includes(guess))) return own;
	const guessed = interpret(text, lexemes, [language]);
	if (own && !saysSomething(guessed)) return own;
	return { ...guessed, confidence: guessed.confidence * GUESSED };
}

/** The words, and the short pieces of text that is written without spaces. */
function wordsToGuessBy(lexemes: readonly Lexeme[]): string[] {
	const words = lexemes.filter(({ kind }) => kind === 'word').slice(0, WORDS_TO_GUESS_BY);
	return words.flatMap(({ key }) => (isUnspaced(key) ? [key, ...piecesOf(key)] : [key]));
}

function piecesOf(key: string): string[] {
	const characters = [...key.slice(0, WORDS_TO_GUESS_BY)];
	return characters.flatMap((_, at) =>
		[1, 2, 3].map((length) => characters.slice(at, at + length).join('')),
	);
}

const saysSomething = ({ score, ambiguous, optOut, optIn, help }: ParsedReply): boolean =>
	score !== null || ambiguous || optOut || optIn || help;

function interpret(
	text: string,
	lexemes: readonly Lexeme[],
	languages: readonly string[],
): ParsedReply {
	const vocabulary = vocabularyOf(languages);
	const tokens = tokenise(lexemes, vocabulary);
	if (isReaction(tokens))
		return { ...NOTHING, comment: text, reason: 'a reaction to our message, not an answer' };
	const reply: Reply = { text, tokens, mentions: readMentions(tokens), vocabulary };
	const commands = readCommands(tokens);
	const finding = findScore(reply);
	const comment = commands.only ? undefined : commentOf(reply, finding);
	const said: ParsedReply = {
		...NOTHING,
		...(comment !== undefined && { comment }),
		optOut: commands.optOut,
		optIn: commands.optIn,
		help: commands.help,
		...(commands.only && { confidence: 1, reason: 'a command, not an answer' }),
	};
	if (finding && finding.score !== null) {
		const { confidence, reason } = finding;
		return {
			...said,
			score: toScore(finding.score),
			candidates: finding.candidates,
			confidence,
			reason,
		};
	}
	if (commands.only) return said;
	if (finding)
		return { ...said, ambiguous: true, candidates: finding.candidates, reason: finding.reason };
	if (tokens.some((token) => has(token, 'fullMarks')))
		return {
			...said,
			ambiguous: true,
			candidates: [10],
			reason: 'full marks without a number',
		};
	if (tokens.length > 0 && tokens.every(({ key }) => STARS.test(key)))
		return { ...said, ambiguous: true, reason: 'stars belong to another scale' };
	return said;
}

/** Liked “How likely are you to recommend us?” */
function isReaction(tokens: readonly Token[]): boolean {
	return (
		has(tokens[0], 'reactions') &&
		tokens[1]?.kind === 'punctuation' &&
		/["“«„「『']/.test(tokens[1].key)
	);
}

/** A keypad says a number, or nothing. */
function readKeypad(text: string): ParsedReply {
	const keys = lex(text).filter(
		({ kind, key }) => kind !== 'newline' && key !== '#' && key !== '*',
	);
	const score = toScore(keys.map(({ key }) => key).join(''));
	if (score !== null && keys.every(({ kind }) => kind === 'digits'))
		return {
			...NOTHING,
			score,
			candidates: [score],
			confidence: 1,
			reason: 'a number was keyed in',
		};
	const ambiguous = keys.length > 0;
	return {
		...NOTHING,
		ambiguous,
		reason: ambiguous ? 'what was keyed in is not 0 to 10' : NOTHING.reason,
	};
}

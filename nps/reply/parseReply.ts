import { toScore } from '../score';
import { cleanReply } from './clean';
import { commentOf } from './comment';
import { readCommands } from './commands';
import { followingOf } from './following';
import { DEFAULT_LANGUAGE } from './languages';
import { lex, type Lexeme } from './lex';
import { readLookAlike } from './lookAlike';
import { readMentions } from './mentions';
import { QUANTITIES, REASONS } from './reasons';
import { agreed, NOTHING, saysSomething } from './readings';
import { findScore } from './rules';
import { languagesByScript } from './script';
import type { Reply } from './surroundings';
import { has, isUnspaced, tokenise, type Token } from './tokens';
import type { ParsedReply, ParseReplyOptions } from './types';
import { guessLanguages, languagesOf, loneNumber, vocabularyOf } from './vocabulary';

const WORDS_TO_GUESS_BY = 60;
/** A guess at the language makes a score this much less certain. */
const GUESSED = 0.9;
const LONE_NUMBER = 0.75;
const STARS = /^[⭐★☆🌟✭✮✰]$/u;

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
		? { ...parsed, truncated: true, reason: `${parsed.reason}; ${REASONS.cut}` }
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
	const guesses = guessLanguages(wordsToGuessBy(lexemes), least);
	if (
		own &&
		(guesses.length === 0 ||
			[...guesses, ...languagesByScript(text)].some((guess) => hints.includes(guess)))
	)
		return own;
	const guessed =
		agreed(
			guesses.map((guess) => interpret(text, lexemes, [guess])),
			languagesByScript(text).length > 0,
		) ?? interpret(text, lexemes, [DEFAULT_LANGUAGE], true);
	if (own && !saysSomething(guessed)) return own;
	const alone = saysSomething(guessed) ? undefined : readLoneNumber(lexemes);
	if (alone) return { ...NOTHING, ...alone };
	return { ...guessed, confidence: guessed.confidence * GUESSED };
}

/** "siete": a reply of one word that is a number in a language nobody announced. */
function readLoneNumber(lexemes: readonly Lexeme[]): Partial<ParsedReply> | undefined {
	const words = lexemes.filter(({ kind }) => kind !== 'punctuation' && kind !== 'newline');
	const [word] = words;
	if (!word || words.length > 1 || word.kind !== 'word') return undefined;
	const value = loneNumber(word.key);
	return value === undefined
		? undefined
		: {
				score: toScore(value),
				candidates: [value],
				confidence: LONE_NUMBER,
				reason: REASONS.loneNumber,
			};
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

function interpret(
	text: string,
	lexemes: readonly Lexeme[],
	languages: readonly string[],
	assumed = false,
): ParsedReply {
	const vocabulary = vocabularyOf(languages);
	const tokens = tokenise(lexemes, vocabulary);
	if (isReaction(tokens)) return { ...NOTHING, comment: text, reason: REASONS.reaction };
	const mentions = readMentions(tokens);
	const reply: Reply = { text, tokens, mentions, vocabulary, assumed };
	const commands = readCommands(tokens);
	const finding = findScore(reply);
	const comment = commands.only ? undefined : commentOf(reply, finding);
	const said: ParsedReply = {
		...NOTHING,
		...(comment !== undefined && { comment }),
		optOut: commands.optOut,
		optIn: commands.optIn,
		help: commands.help,
		...(commands.only
			? { confidence: 1, reason: REASONS.command }
			: { reason: whyNothing(reply) }),
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
			reason: REASONS.fullMarks,
		};
	if (tokens.length > 0 && tokens.every(({ key }) => STARS.test(key)))
		return { ...said, ambiguous: true, reason: REASONS.stars };
	return said;
}

/** What the numbers of a reply without a score are. */
function whyNothing(reply: Reply): string {
	const { tokens, mentions } = reply;
	const [first] = mentions;
	if (tokens.length === 0) return REASONS.empty;
	if (!first) return REASONS.noNumber;
	const named = mentions.find(
		({ quantity, inWords }) => quantity !== undefined && !(inWords && quantity === 'name'),
	);
	if (named?.quantity) return QUANTITIES[named.quantity];
	if (mentions.every(({ inWords }) => inWords)) return REASONS.inWords;
	if (mentions.some(({ kind }) => kind === 'scale')) return REASONS.scaleOnly;
	return followingOf(reply, first) === 'ordinal' ? QUANTITIES.ordinal : REASONS.inPassing;
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
			reason: REASONS.keyed,
		};
	const ambiguous = keys.length > 0;
	return {
		...NOTHING,
		ambiguous,
		reason: ambiguous ? REASONS.keyedOther : NOTHING.reason,
	};
}

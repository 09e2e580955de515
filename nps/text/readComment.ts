import { clausesOf } from './clauses';
import { codeOf, languageOf } from './detect';
import { facesOf } from './emoji';
import type { Knowledge, LanguageKnowledge } from './knowledge';
import { polarityOf, sentimentOf } from './labels';
import { isClearMismatch } from './mismatch';
import { mentionsOf, type Passage } from './mentions';
import { partsOf } from './parts';
import { personalDataIn } from './personal';
import { hitsOf } from './sentiment';
import { type ThemeWordsOf, themesIn } from './themes';
import { tokensOf } from './tokens';
import type { CommentAnalysis, CommentToAnalyse } from './types';

/** Longer comments are read so far. */
export const MAX_COMMENT_LENGTH = 10_000;
/** Words a text without a language is read by. */
const WORDS_TO_GUESS_BY = 20;
/** Words that tell the language at most. */
const WORDS_TO_DETECT = 200;

/** What a reader is told besides the comment. */
export interface Reading {
	readonly knowledge: Knowledge;
	readonly userWords: ThemeWordsOf;
	/** Whether a theme is looked for. */
	readonly wanted: (theme: string) => boolean;
}

/** What a comment says. Never throws, whatever it is given. */
export function readComment(comment: CommentToAnalyse, reading: Reading): CommentAnalysis {
	const text = (typeof comment.text === 'string' ? comment.text : '')
		.slice(0, MAX_COMMENT_LENGTH)
		.toWellFormed();
	const { score } = comment;
	const personal = personalDataIn(text);
	const language = languageOfComment(text, comment.language, reading.knowledge);
	const known = knowledgeFor(text, language, reading.knowledge);
	const passages = passagesOf(text, known, reading, personal);
	const total = passages.reduce((soFar, { sum, emphasis }) => soFar + sum * emphasis, 0);
	const polarity = polarityOf(total);
	return {
		id: comment.id,
		...(language !== undefined && { language }),
		sentiment: sentimentOf(polarity, score),
		polarity,
		themes: mentionsOf(text, passages, personal, score),
		mismatch: isClearMismatch(score, polarity),
		analysisSource: 'embedded',
	};
}

function languageOfComment(text: string, hint: unknown, { detector }: Knowledge) {
	const words = tokensOf(text.slice(0, WORDS_TO_DETECT * 10)).length;
	return languageOf(text, Math.min(words, WORDS_TO_DETECT), codeOf(hint), detector);
}

/** A language without a file has no words of its own. */
function knowledgeFor(text: string, language: string | undefined, knowledge: Knowledge) {
	if (language !== undefined) return knowledge.of(language);
	return knowledge.likeliest(tokensOf(text.slice(0, WORDS_TO_DETECT)).slice(0, WORDS_TO_GUESS_BY));
}

/** The parts of the text that judge one way each, with the themes they are about. */
function passagesOf(
	text: string,
	known: LanguageKnowledge | undefined,
	{ userWords, wanted }: Reading,
	personal: ReturnType<typeof personalDataIn>,
): Passage[] {
	const passages: Passage[] = [];
	for (const clause of clausesOf(text, known?.lexicon, facesOf(text), personal)) {
		const hits = hitsOf(clause, known?.lexicon);
		const themes = themesIn(clause, known?.themes, userWords).filter(({ theme }) =>
			wanted(theme),
		);
		const parts = partsOf(clause, hits);
		parts.forEach((part, at) => {
			const last = at === parts.length - 1;
			passages.push({
				start: part.start,
				end: part.end,
				sum: part.sum,
				emphasis: clause.emphasis,
				themes: themes
					.filter((hit) => hit.at >= part.start && (last || hit.at < part.end))
					.map(({ theme }) => theme),
			});
		});
	}
	return passages;
}

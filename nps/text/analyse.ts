import { vaderLexicon } from '../vendor/vader-sentiment';
import { type Knowledge, knowledgeOf } from './knowledge';
import { readComment } from './readComment';
import { themeIdsOf, userWordsOf } from './themes';
import type { AnalyseOptions, CommentAnalysis, CommentToAnalyse } from './types';

/** Reads one comment; at once, so that it may be called within a transaction. */
export type Analyser = (comment: CommentToAnalyse) => CommentAnalysis;

let knowledge: Promise<Knowledge> | undefined;

/**
 * What the comments say, in their order: language, sentiment, themes with quotes, and whether score and words
 * contradict each other. Deterministic and without network; the same comment has the same analysis in any company.
 */
export async function analyse(
	comments: readonly CommentToAnalyse[],
	options: AnalyseOptions = {},
): Promise<readonly CommentAnalysis[]> {
	const analyser = await loadAnalyser(options);
	return comments.map(analyser);
}

/** Loads the dictionaries. A language is made ready when its first comment comes. */
export async function loadAnalyser(options: AnalyseOptions = {}): Promise<Analyser> {
	knowledge ??= vaderLexicon().then(knowledgeOf);
	const reading = {
		knowledge: await knowledge,
		userWords: userWordsOf(options),
		wanted: wantedBy(options),
	};
	return (comment) => readComment(comment, reading);
}

function wantedBy(options: AnalyseOptions): (theme: string) => boolean {
	const ids = new Set(themeIdsOf(options));
	return (theme) => ids.has(theme);
}

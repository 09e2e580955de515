import { parseReply } from '../reply';
import type { Score } from '../score';
import type { Response } from '../survey';
import { loadAnalyser } from '../text';

/** Loads the dictionaries, so that no transaction has to wait for them. */
export async function prepareToUnderstand(): Promise<void> {
	await loadAnalyser();
}

/** The same for what is typed or spoken freely. Buttons need no words, so a page does not wait for them. */
export async function prepareToRead(): Promise<void> {
	await prepareToUnderstand();
	parseReply('x');
}

/** What is known of an answer once its comment was read. */
export type Understanding = Pick<Response, 'analysis' | 'language' | 'quality'>;

/**
 * Reads the comment of an answer: language, sentiment, themes, and whether score and words contradict each other.
 * `language` is the one the customer was asked in.
 */
export async function understand(
	{ score, comment }: { readonly score: Score | null; readonly comment?: string },
	language: string | undefined,
	quality?: Response['quality'],
): Promise<Understanding> {
	if (comment === undefined || comment === '') return { ...(quality && { quality }) };
	const analyse = await loadAnalyser();
	const read = analyse({ id: '', text: comment, score, ...(language && { language }) });
	const known = { ...quality, ...(read.mismatch && { mismatch: true as const }) };
	return {
		...(read.language && { language: read.language }),
		...(Object.keys(known).length > 0 && { quality: known }),
		analysis: { sentiment: read.sentiment, themes: read.themes, source: read.analysisSource },
	};
}

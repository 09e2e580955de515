import { loadAnalyser } from '../analyse';
import { isMismatch } from '../mismatch';
import { redact } from '../redact';
import type { AnalyseOptions, CommentAnalysis, CommentToAnalyse } from '../types';
import { themeIdsOf } from '../themes';
import { askModel } from './askModel';
import type { ChatModel } from './chatModel';
import type { PromptedComment } from './prompt';
import type { ModelVerdict } from './readAnswer';

export interface ModelOptions extends AnalyseOptions {
	readonly model: ChatModel;
	/** Comments in one call; 10 when left out. */
	readonly batchSize?: number;
	/** Pause between two calls in milliseconds; 0 when left out. */
	readonly pauseMs?: number;
	/** How long one call may take in milliseconds; 60,000 when left out. */
	readonly timeoutMs?: number;
	/** Ends the work early; what is left then is analysed without the model. */
	readonly signal?: AbortSignal;
}

export interface ModelAnalysis {
	/** In the order of the comments; `analysisSource` says which came from the model. */
	readonly analyses: readonly CommentAnalysis[];
	/** Why comments had to be analysed without the model, each reason once. */
	readonly problems: readonly string[];
}

/** Longer comments are cut before they travel. */
const LONGEST_COMMENT = 4000;

/**
 * Has a language model say what comments are about, in batches and without the customers' personal data. The model
 * names language, sentiment, themes and quotes; every number stays ours. Comments it does not answer for keep the
 * embedded result. Never throws because of the model.
 */
export async function analyseWithModel(
	comments: readonly CommentToAnalyse[],
	options: ModelOptions,
): Promise<ModelAnalysis> {
	const { pauseMs = 0, model, signal } = options;
	const batchSize = atLeastOne(options.batchSize, 10);
	const timeoutMs = atLeastOne(options.timeoutMs, 60_000);
	const embedded = comments.map(await loadAnalyser(options));
	const analyses = [...embedded];
	const problems = new Set<string>();
	const themes = themeIdsOf(options);
	const positions = comments.flatMap(({ text }, at) => (text.trim() === '' ? [] : [at]));
	for (let from = 0; from < positions.length; from += batchSize) {
		if (signal?.aborted) {
			problems.add('the execution was cancelled');
			break;
		}
		if (from > 0 && pauseMs > 0) await new Promise((done) => setTimeout(done, pauseMs));
		const batch = positions.slice(from, from + batchSize);
		const prompted = batch.map((at) => promptedComment(at, comments[at] as CommentToAnalyse));
		const { verdicts, problem } = await askModel(model, prompted, themes, timeoutMs, signal);
		if (problem) problems.add(problem);
		for (const at of batch) {
			const verdict = verdicts.get(String(at));
			const own = embedded[at];
			if (verdict && own) analyses[at] = refined(own, verdict, comments[at]?.score);
		}
	}
	return { analyses, problems: [...problems] };
}

/** An expression may give any number, or none. */
const atLeastOne = (given: number | undefined, otherwise: number): number =>
	Number.isFinite(given) && Number(given) >= 1 ? Math.floor(Number(given)) : otherwise;

const promptedComment = (at: number, { text, score }: CommentToAnalyse): PromptedComment => ({
	id: String(at),
	text: redact(text).slice(0, LONGEST_COMMENT),
	...(typeof score === 'number' && { score }),
});

function refined(
	own: CommentAnalysis,
	{ language, sentiment, themes }: ModelVerdict,
	score: number | null | undefined,
): CommentAnalysis {
	return {
		...own,
		...(language && { language }),
		sentiment,
		themes,
		mismatch: isMismatch(score, sentiment),
		analysisSource: 'llm',
	};
}

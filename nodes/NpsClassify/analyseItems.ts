import {
	NodeConnectionTypes,
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
} from 'n8n-workflow';
import { toScore } from '../../nps/score';
import {
	analyse,
	analyseWithModel,
	isChatModel,
	type AnalyseOptions,
	type CommentAnalysis,
	type CommentToAnalyse,
} from '../../nps/text';
import { readField } from '../shared/field';

interface Options {
	readonly languageField?: string;
	readonly themes?: readonly string[];
	readonly ownThemes?: { readonly rows?: ReadonlyArray<{ readonly theme?: unknown; readonly words?: unknown }> };
	readonly batchSize?: number;
	readonly pauseMs?: number;
	readonly timeoutS?: number;
}

/** What the comments of the items say, by the number of the item; items without a comment are missing. */
export async function analyseItems(
	context: IExecuteFunctions,
	items: readonly IDataObject[],
	scoreField: string,
): Promise<ReadonlyMap<number, CommentAnalysis>> {
	const options = context.getNodeParameter('options', 0, {}) as Options;
	const commentField = String(context.getNodeParameter('commentField', 0)).trim();
	const languageField = options.languageField?.trim() || 'language';
	const comments = items.flatMap((json, index): CommentToAnalyse[] => {
		const text = readField(json, commentField);
		if (typeof text !== 'string' || text.trim() === '') return [];
		const language = readField(json, languageField) || readField(json, 'customer.locale');
		return [
			{
				id: String(index),
				text,
				score: toScore(readField(json, scoreField)),
				...(typeof language === 'string' && { language }),
			},
		];
	});
	const analyses =
		context.getNodeParameter('commentAnalysis', 0) === 'model'
			? await byModel(context, comments, options)
			: await analyse(comments, analyseOptions(options));
	return new Map(analyses.map((analysis) => [Number(analysis.id), analysis]));
}

async function byModel(
	context: IExecuteFunctions,
	comments: readonly CommentToAnalyse[],
	options: Options,
): Promise<readonly CommentAnalysis[]> {
	const connected: unknown = await context.getInputConnectionData(NodeConnectionTypes.AiLanguageModel, 0);
	const model: unknown = Array.isArray(connected) ? connected[0] : connected;
	if (!isChatModel(model)) {
		throw new NodeOperationError(context.getNode(), 'No chat model is connected', {
			description:
				"Connect one to this node's Model input, or choose 'Embedded' under 'Comment Analysis'",
		});
	}
	const { analyses, problems } = await analyseWithModel(comments, {
		...analyseOptions(options),
		model,
		batchSize: options.batchSize,
		pauseMs: options.pauseMs,
		...(options.timeoutS !== undefined && { timeoutMs: options.timeoutS * 1000 }),
		signal: context.getExecutionCancelSignal(),
	});
	const embedded = analyses.filter(({ analysisSource }) => analysisSource === 'embedded').length;
	if (embedded > 0) {
		context.addExecutionHints({
			location: 'outputPane',
			type: 'warning',
			message: `${embedded} of ${analyses.length} comments were analysed without the model: ${problems.join('; ') || 'it was not asked'}.`,
		});
	}
	return analyses;
}

function analyseOptions({ themes = [], ownThemes }: Options): AnalyseOptions {
	const own = (ownThemes?.rows ?? [])
		.map(({ theme, words }) => ({ theme: String(theme ?? '').trim(), words: String(words ?? '').split(',').map((word) => word.trim()).filter(Boolean) }))
		.filter(({ theme, words }) => theme !== '' && words.length > 0);
	return {
		themes: own,
		...(themes.length > 0 && { onlyThemes: [...themes, ...own.map(({ theme }) => theme)] }),
	};
}

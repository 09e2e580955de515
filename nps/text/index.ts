export { analyse, loadAnalyser, type Analyser } from './analyse';
export { THEMES, type Theme } from './language';
export { analyseWithModel, type ModelOptions } from './model/analyseWithModel';
export { isChatModel, type ChatModel } from './model/chatModel';
export { redact } from './redact';
export type {
	AnalyseOptions,
	CommentAnalysis,
	CommentToAnalyse,
	Sentiment,
	ThemeMention,
	ThemeWords,
} from './types';

import type { Sentiment, ThemeMention } from '../types';
import type { PromptedComment } from './prompt';

/** What a model said about one comment, as far as it kept to the rules. */
export interface ModelVerdict {
	readonly language?: string;
	readonly sentiment: Sentiment;
	readonly themes: readonly ThemeMention[];
}

export type ReadAnswer =
	| { readonly ok: true; readonly verdicts: ReadonlyMap<string, ModelVerdict> }
	| { readonly ok: false; readonly problem: string };

const SENTIMENTS: ReadonlySet<unknown> = new Set<Sentiment>(['positive', 'neutral', 'negative']);
const LANGUAGE = /^[a-z]{2,3}$/;
const LONGEST_QUOTE = 160;

/**
 * Reads a model's answer: a JSON text, perhaps inside a fence, or an object. Whatever lies outside the schema is left
 * out: unknown ids and themes, sentiments that are none, a theme said twice. A quote that the comment does not contain
 * is replaced by the comment's own beginning.
 */
export function readAnswer(
	answer: unknown,
	comments: readonly PromptedComment[],
	themes: readonly string[],
): ReadAnswer {
	const parsed = typeof answer === 'string' ? parseJson(answer) : answer;
	if (parsed === undefined) return { ok: false, problem: 'it is not JSON' };
	const list = isRecord(parsed) ? parsed.comments : parsed;
	if (!Array.isArray(list)) return { ok: false, problem: 'it has no list named "comments"' };
	const texts = new Map(comments.map(({ id, text }) => [id, text]));
	const allowed = new Set(themes);
	const verdicts = new Map<string, ModelVerdict>();
	for (const entry of list as readonly unknown[]) {
		if (!isRecord(entry)) continue;
		const id = String(entry.id);
		const text = texts.get(id);
		if (text === undefined || verdicts.has(id) || !isSentiment(entry.sentiment)) continue;
		const language = typeof entry.language === 'string' ? entry.language.toLowerCase() : '';
		verdicts.set(id, {
			...(LANGUAGE.test(language) && { language }),
			sentiment: entry.sentiment,
			themes: mentionsOf(entry.themes, text, allowed),
		});
	}
	return verdicts.size === 0 && comments.length > 0
		? { ok: false, problem: 'it says nothing about any of the given ids' }
		: { ok: true, verdicts };
}

function mentionsOf(given: unknown, text: string, allowed: ReadonlySet<string>): ThemeMention[] {
	if (!Array.isArray(given)) return [];
	const mentions = new Map<string, ThemeMention>();
	for (const entry of given as readonly unknown[]) {
		if (!isRecord(entry) || typeof entry.theme !== 'string') continue;
		const { theme, sentiment } = entry;
		if (!allowed.has(theme) || mentions.has(theme) || !isSentiment(sentiment)) continue;
		mentions.set(theme, { theme, sentiment, quote: quoteFrom(text, entry.quote) });
	}
	return [...mentions.values()];
}

function quoteFrom(text: string, quote: unknown): string {
	const wanted = typeof quote === 'string' ? quote.trim() : '';
	const exact = wanted === '' ? -1 : text.indexOf(wanted);
	const lower = text.toLowerCase();
	// "İ" is two characters in lower case: then its places are not those of the text.
	const at =
		exact >= 0 || wanted === '' || lower.length !== text.length
			? exact
			: lower.indexOf(wanted.toLowerCase());
	const found = at < 0 ? text : text.slice(at, at + wanted.length);
	return found.slice(0, LONGEST_QUOTE).toWellFormed().trim();
}

/** The JSON of an answer that may stand in a fence or between sentences. */
function parseJson(answer: string): unknown {
	const from = answer.search(/[{[]/);
	const to = Math.max(answer.lastIndexOf('}'), answer.lastIndexOf(']'));
	if (from < 0 || to < from) return undefined;
	try {
		return JSON.parse(answer.slice(from, to + 1)) as unknown;
	} catch {
		return undefined;
	}
}

const isSentiment = (value: unknown): value is Sentiment => SENTIMENTS.has(value);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

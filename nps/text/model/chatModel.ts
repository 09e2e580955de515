/** A message of a conversation with a language model. */
export interface ChatMessage {
	readonly role: 'system' | 'user' | 'assistant';
	readonly content: string;
}

export interface ChatOptions {
	readonly signal?: AbortSignal;
}

/**
 * What is needed of a language model: the shape that the models of LangChain share, whoever made them. `content` is a
 * text or a list of parts, as the provider likes; `withStructuredOutput` is missing in some.
 */
export interface ChatModel {
	invoke(messages: readonly ChatMessage[], options?: ChatOptions): Promise<unknown>;
	withStructuredOutput?(
		schema: object,
		options: { readonly name: string },
	): { invoke(messages: readonly ChatMessage[], options?: ChatOptions): Promise<unknown> };
}

/** Whether something is a model that can be talked to. */
export const isChatModel = (value: unknown): value is ChatModel =>
	typeof value === 'object' &&
	value !== null &&
	typeof (value as { invoke?: unknown }).invoke === 'function';

/** The text of a model's answer; empty where there is none, as after a broken connection. */
export function textOf(answer: unknown): string {
	if (typeof answer === 'string') return answer;
	if (typeof answer !== 'object' || answer === null) return '';
	const { text, content } = answer as { readonly text?: unknown; readonly content?: unknown };
	if (typeof text === 'string') return text;
	if (typeof content === 'string') return content;
	if (!Array.isArray(content)) return '';
	return content
		.map((part: unknown) => (part as { readonly text?: unknown } | null)?.text)
		.filter((part) => typeof part === 'string')
		.join('');
}

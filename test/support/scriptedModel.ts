import type { ChatMessage, ChatModel, ChatOptions } from '../../nps/text/model/chatModel';

/** What a scripted model does when it is asked: an answer, or the work that makes one. */
export type Turn = unknown | ((messages: readonly ChatMessage[], options?: ChatOptions) => unknown);

export interface ScriptedModel extends ChatModel {
	/** The messages of every call so far. */
	readonly calls: ReadonlyArray<readonly ChatMessage[]>;
}

/** A chat model that answers as told, in turn; `structured` ones are held to a schema. */
export function scriptedModel(turns: readonly Turn[], structured = false): ScriptedModel {
	const left = [...turns];
	const calls: Array<readonly ChatMessage[]> = [];
	const invoke = async (messages: readonly ChatMessage[], options?: ChatOptions): Promise<unknown> => {
		calls.push(messages);
		if (left.length === 0) throw new Error('The model was asked more often than the test expects');
		const turn = left.shift();
		return typeof turn === 'function' ? await (turn as (...given: unknown[]) => unknown)(messages, options) : turn;
	};
	return { calls, invoke, ...(structured && { withStructuredOutput: () => ({ invoke }) }) };
}

/** The comments and themes a prompt asks about. */
export function askedIn(messages: readonly ChatMessage[]): {
	readonly themes: readonly string[];
	readonly comments: ReadonlyArray<{ readonly id: string; readonly text: string; readonly score?: number }>;
} {
	const user = messages.find(({ role }) => role === 'user');
	return JSON.parse(user?.content ?? '{}') as ReturnType<typeof askedIn>;
}

import type { IncomingMessage } from 'node:http';
import { serve, type Answer } from './answerServer';

/** A request to the chat completions API, as far as the stand-in looks at it. */
export interface CompletionRequest {
	readonly model: string;
	readonly messages: ReadonlyArray<{ readonly role: string; readonly content: string }>;
	readonly response_format?: { readonly type: string };
}

export interface OpenAiStandIn {
	readonly credential: { readonly apiKey: string; readonly url: string };
	readonly requests: readonly CompletionRequest[];
	stop(): Promise<void>;
}

const API_KEY = 'sk-of-the-tests';
const ROLES: ReadonlySet<unknown> = new Set(['system', 'user', 'assistant']);

/** Stands in for OpenAI's chat completions: refuses what the published API would refuse, and answers as told. */
export async function startOpenAi(
	answer: (request: CompletionRequest) => unknown,
): Promise<OpenAiStandIn> {
	const requests: CompletionRequest[] = [];
	const server = await serve((request, body) => {
		const asked = JSON.parse(body || '{}') as CompletionRequest;
		const refusal = refusalOf(request, asked);
		if (refusal) return refusal;
		requests.push(asked);
		return json(200, completion(asked.model, JSON.stringify(answer(asked))));
	});
	return {
		credential: { apiKey: API_KEY, url: `${server.url}/v1` },
		requests,
		stop: async () => await server.stop(),
	};
}

function refusalOf(
	{ method = '', url = '', headers }: IncomingMessage,
	{ model, messages }: Partial<CompletionRequest>,
): Answer | undefined {
	const refused = (status: number, message: string) => json(status, { error: { message } });
	if (method !== 'POST' || url !== '/v1/chat/completions') return refused(404, `No ${method} ${url}`);
	if (headers.authorization !== `Bearer ${API_KEY}`) return refused(401, 'Incorrect API key');
	const areMessages = messages?.every(({ role, content }) => ROLES.has(role) && typeof content === 'string');
	return typeof model === 'string' && areMessages
		? undefined
		: refused(400, 'A model and messages are required');
}

const completion = (model: string, content: string) => ({
	id: 'chatcmpl-1',
	object: 'chat.completion',
	created: 1,
	model,
	choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content, refusal: null } }],
	usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
});

const json = (status: number, body: unknown): Answer => ({
	status,
	headers: { 'content-type': 'application/json' },
	body: JSON.stringify(body),
});

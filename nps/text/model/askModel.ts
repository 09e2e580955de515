import { textOf, type ChatMessage, type ChatModel } from './chatModel';
import { inJson, promptFor, repair, type PromptedComment } from './prompt';
import { readAnswer, type ModelVerdict } from './readAnswer';
import { answerSchema } from './schema';

export interface Asked {
	readonly verdicts: ReadonlyMap<string, ModelVerdict>;
	/** Why some comments have no verdict. */
	readonly problem?: string;
}

const NAME = 'comments';
const LONGEST_REASON = 300;

/** Asks about one batch: held to the schema where the model can be, else in words; one more try for an unusable answer. */
export async function askModel(
	model: ChatModel,
	comments: readonly PromptedComment[],
	themes: readonly string[],
	timeoutMs: number,
	signal?: AbortSignal,
): Promise<Asked> {
	const schema = answerSchema(themes);
	const messages = promptFor(comments, themes);
	const call = async (callee: Pick<ChatModel, 'invoke'>, prompt: readonly ChatMessage[]) =>
		await settled(callee, prompt, timeoutMs, signal);

	const structured = structuredOf(model, schema);
	if (structured) {
		const answer = await call(structured, messages);
		if (!answer.ok && answer.ended) return none(answer.problem);
		const read = answer.ok ? readAnswer(answer.value, comments, themes) : undefined;
		if (read?.ok) return complete(read.verdicts, comments);
	}
	const asked = inJson(messages, schema);
	const first = await call(model, asked);
	if (!first.ok) return none(first.problem);
	const text = textOf(first.value);
	// Some models answer a broken connection with nothing at all.
	if (text.trim() === '') return none('the model gave an empty answer');
	const read = readAnswer(text, comments, themes);
	if (read.ok) return complete(read.verdicts, comments);
	const second = await call(model, repair(asked, text, read.problem));
	if (!second.ok) return none(second.problem);
	const repaired = readAnswer(textOf(second.value), comments, themes);
	return repaired.ok
		? complete(repaired.verdicts, comments)
		: none(`the model's answer could not be used: ${repaired.problem}`);
}

function structuredOf(model: ChatModel, schema: object): Pick<ChatModel, 'invoke'> | undefined {
	try {
		return model.withStructuredOutput?.(schema, { name: NAME });
	} catch {
		return undefined;
	}
}

const complete = (
	verdicts: ReadonlyMap<string, ModelVerdict>,
	comments: readonly PromptedComment[],
): Asked =>
	verdicts.size === comments.length
		? { verdicts }
		: { verdicts, problem: 'the model left comments out' };

const none = (problem: string): Asked => ({ verdicts: new Map(), problem });

type Settled =
	| { readonly ok: true; readonly value: unknown }
	/** `ended`: by the deadline or the caller, so that asking again makes no sense. */
	| { readonly ok: false; readonly problem: string; readonly ended: boolean };

async function settled(
	callee: Pick<ChatModel, 'invoke'>,
	messages: readonly ChatMessage[],
	timeoutMs: number,
	signal: AbortSignal | undefined,
): Promise<Settled> {
	const deadline = AbortSignal.timeout(timeoutMs);
	const end = signal ? AbortSignal.any([deadline, signal]) : deadline;
	try {
		// A model that ignores its signal must not keep the workflow waiting.
		const value = await Promise.race([callee.invoke(messages, { signal: end }), rejection(end)]);
		return { ok: true, value };
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		const problem = deadline.aborted
			? `the model took longer than ${timeoutMs / 1000} seconds`
			: `the model could not be asked: ${reason.slice(0, LONGEST_REASON)}`;
		return { ok: false, problem, ended: end.aborted };
	}
}

async function rejection(signal: AbortSignal): Promise<never> {
	return await new Promise((_, reject) => {
		const fail = () => reject(new Error('the execution was cancelled'));
		if (signal.aborted) fail();
		else signal.addEventListener('abort', fail, { once: true });
	});
}

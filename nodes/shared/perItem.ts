import {
	NodeApiError,
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
} from 'n8n-workflow';

/** One thing a node gives for an item: on which output, and what. */
export interface Emitted {
	readonly output: number;
	readonly json: IDataObject;
	readonly binary?: INodeExecutionData['binary'];
}

type Work = (
	index: number,
	item: INodeExecutionData,
) => Promise<readonly Emitted[]> | readonly Emitted[];

export interface PerItemOptions {
	/** How many items are worked on at the same time; one when left out. */
	readonly concurrency?: number;
	/** Whether the other items are worked on, too, when one has failed; the node still stops with the first failure. */
	readonly finishAll?: boolean;
}

/**
 * Runs `work` for every input item, at most `concurrency` at a time, and sorts what it gives into `outputs` lists in the
 * order of the input, paired with its item. An item that fails becomes `{ error }` on the first output when the user
 * chose to continue; otherwise no further item is begun (unless `finishAll`) and the node stops, with the number of the item
 * in the message.
 */
export async function executePerItem(
	context: IExecuteFunctions,
	outputs: number,
	work: Work,
	{ concurrency = 1, finishAll = false }: PerItemOptions = {},
): Promise<INodeExecutionData[][]> {
	const items = context.getInputData();
	const given: Array<readonly Emitted[]> = new Array<readonly Emitted[]>(items.length);
	const continues = context.continueOnFail();
	let next = 0;
	let failure: NodeOperationError | NodeApiError | undefined;

	const worker = async () => {
		while (next < items.length && (finishAll || !failure)) {
			const index = next++;
			try {
				given[index] = await work(index, items[index] as INodeExecutionData);
			} catch (error) {
				const wrapped = asNodeError(context, error, index);
				if (continues) given[index] = [{ output: 0, json: { error: wrapped.message } }];
				else failure ??= wrapped;
			}
		}
	};
	await Promise.all(Array.from({ length: Math.min(concurrency, items.length) }, worker));
	if (failure) throw failure;

	const lists: INodeExecutionData[][] = Array.from({ length: outputs }, () => []);
	for (const [index, emitted] of given.entries()) {
		for (const { output, json, binary } of emitted) {
			lists[output]?.push({ json, ...(binary && { binary }), pairedItem: { item: index } });
		}
	}
	return lists;
}

/** The error as n8n shows it: ours pass through with their item, others are wrapped so that nothing raw escapes. */
export function asNodeError(
	context: Pick<IExecuteFunctions, 'getNode'>,
	error: unknown,
	itemIndex: number,
): NodeOperationError | NodeApiError {
	if (error instanceof NodeOperationError || error instanceof NodeApiError) return error;
	const failure = error instanceof Error ? error : new Error(String(error));
	return new NodeOperationError(context.getNode(), failure, { itemIndex });
}

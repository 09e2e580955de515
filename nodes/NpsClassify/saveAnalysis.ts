import type { IDataObject } from 'n8n-workflow';
import type { Store } from '../../nps/store';
import type { CommentAnalysis } from '../../nps/text';

/**
 * Writes what was found in a comment to the stored answer that the item carries. False where the item carries none, the
 * store does not know it, it was changed since, or it has no words any more because the person was erased.
 */
export async function saveAnalysis(
	store: Store,
	{ responseId, revision }: IDataObject,
	{ sentiment, themes, language, mismatch, analysisSource }: CommentAnalysis,
): Promise<boolean> {
	if (typeof responseId !== 'string' || responseId === '') return false;
	const known = typeof revision === 'number' ? revision : await revisionOf(store, responseId);
	if (known === undefined) return false;
	return await store.responses.annotate({
		id: responseId,
		revision: known,
		analysis: { sentiment, themes, source: analysisSource },
		...(language && { language }),
		mismatch,
	});
}

/** Of an answer that still has the words that were analysed. */
async function revisionOf(store: Store, responseId: string): Promise<number | undefined> {
	const stored = await store.responses.get(responseId);
	return stored?.comment === undefined ? undefined : stored.revision;
}

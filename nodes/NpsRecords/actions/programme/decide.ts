import type { IExecuteFunctions } from 'n8n-workflow';
import { decideBatch, type Deps } from '../../../../nps/programme';
import type { Emitted } from '../../../shared/perItem';
import { batchIdOf, byOf, refused } from './parameters';

/** Approves or rejects the run an item names. */
export async function decide(
	context: IExecuteFunctions,
	deps: Deps,
	itemIndex: number,
	decision: 'approved' | 'rejected',
	why = '',
): Promise<Emitted[]> {
	const batchId = batchIdOf(context, itemIndex);
	const decided = await decideBatch(deps, batchId, decision, byOf(context, itemIndex), why);
	if (!decided.ok) {
		throw refused(context, itemIndex, decided.sentence, 'The operation Status lists the runs that wait for approval');
	}
	const { batch, invitations, sentence } = decided;
	const json = {
		batchId,
		surveyKey: batch.surveyKey,
		decision: batch.decision ?? decision,
		by: batch.decidedBy ?? '',
		invitations,
		sentence,
	};
	return [{ output: 0, json }];
}

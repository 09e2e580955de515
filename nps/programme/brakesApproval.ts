import { DAY } from '../clock';
import type { Batch, BatchDecision, Repositories } from '../store/types';
import type { Hold } from './brakes';
import { noteChanges } from './changeLog';
import type { Deps } from './deps';

/** As late as a date can be: what waits for approval is never due by itself, not even for an older version of this pack. */
const NEVER = new Date(8_640_000_000_000_000);

/** Files a run that asks more customers than somebody may without approval. Gives the ID to approve it by. */
export async function openBatch(
	deps: Deps,
	surveyKey: string,
	customers: number,
	days: number,
): Promise<Batch> {
	const madeAt = deps.clock.now();
	const endsAt = new Date(madeAt.getTime() + days * DAY);
	const batch = { id: deps.random.id(), surveyKey, customers, madeAt, endsAt };
	await deps.store.brakes.openBatch(batch);
	return batch;
}

/**
 * What holds an invitation of this run. Nothing once the run was approved; within the transaction nobody can decide about
 * it, so that none is filed as waiting after the others were released.
 */
export async function approvalHold(
	tx: Repositories,
	batchId: string,
): Promise<{ readonly hold?: Hold; readonly endsAt?: Date; readonly rejected?: string }> {
	const batch = await tx.brakes.batch(batchId);
	if (!batch || batch.decision === 'approved') return {};
	if (batch.decision === 'rejected') return { rejected: decidedSentence(batch) };
	return {
		hold: { kind: 'approval', sentence: waitsSentence(batch), until: NEVER },
		endsAt: batch.endsAt,
	};
}

export function waitsSentence({ id, endsAt }: Batch): string {
	return `Held for approval of batch ${id}, open until ${minute(endsAt)}.`;
}

export type Decided =
	| {
			readonly ok: true;
			readonly batch: Batch;
			/** How many invitations were released or cancelled by this. */
			readonly invitations: number;
			readonly sentence: string;
	  }
	| { readonly ok: false; readonly sentence: string };

/** Approves a run that waits, or rejects it for good. Deciding twice the same changes nothing. */
export async function decideBatch(
	deps: Deps,
	batchId: string,
	decision: BatchDecision,
	by: string,
	why = '',
): Promise<Decided> {
	const now = deps.clock.now();
	await deps.store.invitations.expire(now);
	return await deps.store.write(async (tx): Promise<Decided> => {
		const batch = await tx.brakes.batch(batchId);
		if (!batch) return { ok: false, sentence: `There is no batch ${batchId} in this store.` };
		if (batch.decision) {
			const sentence = decidedSentence(batch);
			return batch.decision === decision
				? { ok: true, batch, invitations: 0, sentence }
				: { ok: false, sentence };
		}
		if (batch.endsAt <= now) {
			return {
				ok: false,
				sentence: `The approval ran out on ${minute(batch.endsAt)}: nobody of this run is asked.`,
			};
		}
		const survey = await tx.surveys.get(batch.surveyKey);
		const answerMs = (survey?.definition.answerWindowDays ?? 30) * DAY;
		const reason = `Rejected by ${by}${why && `: ${why}`}`;
		const invitations = await tx.brakes.decideBatch(batchId, { decision, by, reason, answerMs }, now);
		await noteChanges(tx, deps, [
			{
				by,
				kind: 'approval',
				subject: batchId,
				field: batch.surveyKey,
				from: `waits: ${batch.customers} customers`,
				to: `${decision}${why && `: ${why}`}; ${invitations} invitations`,
			},
		]);
		const decided = { ...batch, decision, decidedAt: now, decidedBy: by };
		const what = invitations === 1 ? '1 invitation' : `${invitations} invitations`;
		const sentence =
			decision === 'approved'
				? `${what} released: they go out when they are due.`
				: `${what} cancelled: nobody of this run is asked.`;
		return { ok: true, batch: decided, invitations, sentence };
	});
}

function decidedSentence({ decision, decidedAt, decidedBy }: Batch): string {
	return `The run was ${decision} on ${minute(decidedAt ?? new Date(0))} by ${decidedBy}.`;
}

const minute = (date: Date): string => `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;

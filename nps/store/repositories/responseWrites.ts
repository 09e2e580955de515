import type { Response } from '../../survey/response';
import { applyChange } from '../rollup/apply';
import { ofResponse } from '../rollup/contribution';
import { dayOf, localTimeOf } from '../rollup/day';
import type { ResponseTable } from '../schema';
import { lockRows, type Session } from '../session';
import type { ResponseRepository } from '../types';
import { keyText } from '../values';
import { countAnswer } from './invitationWrites';
import { answerColumns, newResponseRow, responseOf } from './responseRow';

type Inserted = Awaited<ReturnType<ResponseRepository['insert']>>;
type External = Parameters<ResponseRepository['insert']>[1];

export async function insertResponse(
	session: Session,
	response: Response,
	external?: External,
): Promise<Inserted> {
	return await session.write(async (tx) => {
		const day = await dayOf(tx, response.surveyKey, response.answeredAt);
		const sentHour = await sentHourOf(tx, response);
		const row = newResponseRow(response, { day, sentHour }, external);
		const { numInsertedOrUpdatedRows } = await tx.db
			.insertInto('nps_response')
			.values(row)
			.onConflict((conflict) => conflict.doNothing())
			.executeTakeFirstOrThrow();
		if (numInsertedOrUpdatedRows !== 1n) {
			return { inserted: false, existing: await existing(tx, response, external) };
		}
		await countInInvitation(tx, row);
		await applyChange(tx, [], ofResponse(row));
		return { inserted: true };
	});
}

/** As its invitation was counted, or of the moment it is known to have been sent at elsewhere. */
async function sentHourOf(tx: Session, response: Response): Promise<string | null> {
	const { surveyKey, invitationId, invitationSentAt } = response;
	const invitation =
		invitationId === undefined
			? undefined
			: await tx.db
					.selectFrom('nps_invitation')
					.select('sent_hour')
					.where('id', '=', invitationId)
					.executeTakeFirst();
	if (invitation || !invitationSentAt) return invitation?.sent_hour ?? null;
	return (await localTimeOf(tx, surveyKey, invitationSentAt)).hour;
}

async function existing(tx: Session, response: Response, external: External): Promise<Response> {
	const row = await tx.db
		.selectFrom('nps_response')
		.selectAll()
		.where((where) =>
			where.or([
				where('id', '=', response.id),
				...(response.invitationId
					? [where('invitation_id', '=', response.invitationId)]
					: []),
				...(external
					? [
							where.and({
								external_source: external.source,
								external_id: keyText(external.id),
							}),
						]
					: []),
			]),
		)
		.limit(1)
		.executeTakeFirstOrThrow();
	return responseOf(row);
}

/** The revision is the stored one plus one; what has been routed meanwhile stays routed. */
export async function updateResponse(
	session: Session,
	response: Response,
	expectedRevision: number,
): Promise<boolean> {
	return await session.write(async (tx) => {
		const before = await tx.db
			.selectFrom('nps_response')
			.selectAll()
			.where('id', '=', response.id)
			.$call(lockRows(tx))
			.executeTakeFirst();
		if (before?.revision !== expectedRevision) return false;
		const after = await updatedRow(tx, before, response);
		await tx.db.updateTable('nps_response').set(after).where('id', '=', before.id).execute();
		await countInInvitation(tx, after);
		await applyChange(tx, ofResponse(before), ofResponse(after));
		return true;
	});
}

/** A changed answer is a new thing to route: it starts without a lease and with all its emissions. */
async function updatedRow(
	tx: Session,
	before: ResponseTable,
	response: Response,
): Promise<ResponseTable> {
	const answer = answerColumns(response);
	const sameTime = answer.answered_at === before.answered_at;
	return {
		...before,
		...answer,
		day: sameTime ? before.day : await dayOf(tx, response.surveyKey, response.answeredAt),
		revision: before.revision + 1,
		emitted_revision: Math.max(before.emitted_revision, response.emittedRevision),
		batch_revision: response.collected === true ? (before.batch_revision ?? before.emitted_revision) : null,
		emissions: 0,
		lease: null,
		claimable_at: answer.complete_at,
		failed_reason: null,
	};
}

async function countInInvitation(tx: Session, row: ResponseTable): Promise<void> {
	if (row.invitation_id === null) return;
	await countAnswer(tx, row.invitation_id, {
		confirmed: row.confirmed === 1,
		commented: Boolean(row.comment),
	});
}

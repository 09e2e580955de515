import type { ResponseQuality } from '../../survey/response';
import { applyChange } from '../rollup/apply';
import { ofResponse } from '../rollup/contribution';
import { lockRows, type Session } from '../session';
import type { ResponseAnnotation } from '../types';
import { json, optionalJson, parsed } from '../values';
import { whatTheCommentSays } from './responseRow';

export async function annotateResponse(
	session: Session,
	{ id, revision, analysis, language, mismatch }: ResponseAnnotation,
): Promise<boolean> {
	return await session.write(async (tx) => {
		const row = await tx.db
			.selectFrom('nps_response')
			.selectAll()
			.where('id', '=', id)
			.where('revision', '=', revision)
			.$call(lockRows(tx))
			.executeTakeFirst();
		if (!row) return false;
		const changes = {
			analysis: json(analysis),
			language: language ?? row.language,
			quality: optionalJson(withMismatch(parsed<ResponseQuality>(row.quality), mismatch)),
			...whatTheCommentSays(row, analysis),
		};
		await tx.db.updateTable('nps_response').set(changes).where('id', '=', id).execute();
		await applyChange(tx, ofResponse(row), ofResponse({ ...row, ...changes }));
		return true;
	});
}

function withMismatch(
	quality: ResponseQuality | undefined,
	mismatch: boolean,
): ResponseQuality | undefined {
	const { mismatch: _before, ...rest } = quality ?? {};
	const after: ResponseQuality = { ...rest, ...(mismatch && { mismatch: true as const }) };
	return Object.keys(after).length > 0 ? after : undefined;
}

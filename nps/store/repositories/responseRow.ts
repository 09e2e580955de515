import type { Customer } from '../../events/candidate';
import type { ChannelName } from '../../events/channels';
import type { Score } from '../../score';
import type { Response, ResponseAnalysis, ResponseQuality } from '../../survey/response';
import { countedAs, segmentLabels, themeLabels } from '../rollup/countedAs';
import type { ResponseTable } from '../schema';
import {
	date,
	flag,
	json,
	keyText,
	millis,
	optional,
	optionalJson,
	parsed,
	present,
} from '../values';

/** The columns an answer fills itself; the rest is about counting and routing it. */
export type AnswerColumns = Omit<
	ResponseTable,
	| 'day'
	| 'sent_hour'
	| 'emitted_revision'
	| 'batch_revision'
	| 'emissions'
	| 'lease'
	| 'claimable_at'
	| 'failed_reason'
	| 'external_source'
	| 'external_id'
>;

export function answerColumns(response: Response): AnswerColumns {
	const segments = optionalJson(response.segments);
	const comment = response.comment ?? null;
	return {
		id: response.id,
		survey_key: response.surveyKey,
		survey_version: response.surveyVersion,
		invitation_id: response.invitationId ?? null,
		invitation_sent_at: millis(response.invitationSentAt),
		person_id: response.personId ?? null,
		customer: json(response.customer),
		score: response.score,
		comment,
		language: response.language ?? null,
		channel: response.channel,
		touchpoint: response.touchpoint,
		agent: response.agent ?? null,
		team: response.team ?? null,
		segments,
		answered_at: response.answeredAt.getTime(),
		updated_at: response.updatedAt.getTime(),
		edit_until: response.editUntil.getTime(),
		complete_at: response.completeAt.getTime(),
		confirmed: flag(response.confirmed),
		test: flag(response.test),
		quality: optionalJson(response.quality),
		analysis: optionalJson(response.analysis),
		revision: response.revision,
		variant: response.variant ?? null,
		...whatTheCommentSays({ segments, comment }, response.analysis),
		anonymous: flag(response.anonymous === true),
	};
}

/** What follows from the analysis, in columns of their own. */
export function whatTheCommentSays(
	{ segments, comment }: Pick<ResponseTable, 'segments' | 'comment'>,
	analysis: ResponseAnalysis | undefined,
): Pick<ResponseTable, 'counted_as' | 'sentiment'> {
	return {
		counted_as: countedAs([...segmentLabels(segments), ...themeLabels(comment, analysis)]),
		sentiment: analysis?.sentiment ?? null,
	};
}

export function newResponseRow(
	response: Response,
	{ day, sentHour }: { readonly day: string; readonly sentHour: string | null },
	external: { readonly source: string; readonly id: string } | undefined,
): ResponseTable {
	return {
		...answerColumns(response),
		day,
		sent_hour: sentHour,
		emitted_revision: response.emittedRevision,
		batch_revision: response.collected === true ? 0 : null,
		emissions: 0,
		lease: null,
		claimable_at: response.completeAt.getTime(),
		failed_reason: null,
		external_source: external?.source ?? null,
		external_id: external ? keyText(external.id) : null,
	};
}

export function responseOf(row: ResponseTable): Response {
	return present({
		id: row.id,
		surveyKey: row.survey_key,
		surveyVersion: row.survey_version,
		variant: optional(row.variant),
		invitationId: optional(row.invitation_id),
		invitationSentAt: date(row.invitation_sent_at),
		personId: optional(row.person_id),
		customer: parsed<Customer>(row.customer),
		score: row.score as Score | null,
		comment: optional(row.comment),
		language: optional(row.language),
		channel: row.channel as ChannelName | 'other',
		touchpoint: row.touchpoint,
		agent: optional(row.agent),
		team: optional(row.team),
		segments: parsed<Record<string, string>>(row.segments),
		answeredAt: new Date(row.answered_at),
		updatedAt: new Date(row.updated_at),
		editUntil: new Date(row.edit_until),
		completeAt: new Date(row.complete_at),
		anonymous: row.anonymous === 1 ? true : undefined,
		confirmed: row.confirmed === 1,
		test: row.test === 1,
		quality: parsed<ResponseQuality>(row.quality),
		analysis: parsed<ResponseAnalysis>(row.analysis),
		revision: row.revision,
		emittedRevision: row.emitted_revision,
		collected: row.batch_revision === null ? undefined : true,
	});
}

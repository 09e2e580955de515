import { categoryOf, npsFactorOf } from '../score';
import type { Response, ResponseItem } from './response';

/** An answer as other nodes see it: parsed, categorised, and `updated` when an earlier state of it was already routed. */
export function responseItem(response: Response): ResponseItem {
	const { comment, language, agent, team, segments, quality, analysis } = response;
	const { invitationId, invitationSentAt } = response;
	return {
		responseId: response.id,
		surveyKey: response.surveyKey,
		surveyVersion: response.surveyVersion,
		...(response.variant !== undefined && { variant: response.variant }),
		score: response.score,
		category: categoryOf(response.score),
		npsFactor: npsFactorOf(response.score),
		...(comment !== undefined && { comment }),
		...(language !== undefined && { language }),
		...(analysis && {
			sentiment: analysis.sentiment,
			themes: analysis.themes,
			analysisSource: analysis.source,
		}),
		channel: response.channel,
		touchpoint: response.touchpoint,
		customer: response.customer,
		...(agent !== undefined && { agent }),
		...(team !== undefined && { team }),
		...(segments && { segments }),
		...(invitationId !== undefined &&
			response.anonymous !== true && {
			invitation: {
				invitationId,
				...(invitationSentAt && { sentAt: invitationSentAt.toISOString() }),
			},
		}),
		answeredAt: response.answeredAt.toISOString(),
		confirmed: response.confirmed,
		...(response.emittedRevision > 0 && { updated: true as const }),
		...(response.test && { test: true as const }),
		...(response.anonymous && { anonymous: true as const }),
		...(quality && { quality }),
		revision: response.revision,
	};
}

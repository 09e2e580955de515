import type { Policy } from '../eligibility';
import { decide } from '../eligibility';
import type { Message } from '../channels/channel';
import type { Customer, CustomerEvent } from '../events/candidate';
import { PREVIEW_TOKEN, surveyLink, unsubscribeLink } from '../invitation';
import type { RegisteredSurvey } from '../store/types';
import { composeEmail, composeSms } from './compose';
import type { Deps } from './deps';

export type Preview =
	| { readonly ok: true; readonly message: Message; readonly link: string }
	| { readonly ok: false; readonly reason: string; readonly sentence: string };

/** The message this customer would get, sent to nobody and written down nowhere. Its link opens a page that records nothing. */
export function preview(
	deps: Deps,
	request: {
		readonly survey: RegisteredSurvey;
		readonly policy: Policy;
		readonly customer: Customer;
		readonly event?: CustomerEvent;
	},
): Preview {
	const { survey, policy, customer } = request;
	const now = deps.clock.now();
	const event = request.event ?? { source: 'preview', type: 'preview', id: 'preview', occurredAt: now.toISOString() };
	const decision = decide(policy, {}, { customer, event }, now);
	if (!decision.ask) return { ok: false, reason: decision.reason, sentence: decision.sentence };
	const link = surveyLink(survey.baseUrl, PREVIEW_TOKEN);
	const invitation = { id: 'preview', customer, address: decision.address, test: false };
	const message =
		decision.channel === 'sms'
			? composeSms(survey, invitation)
			: composeEmail(survey, invitation, {
					survey: link,
					unsubscribe: unsubscribeLink(survey.baseUrl, PREVIEW_TOKEN),
				});
	return { ok: true, message, link };
}

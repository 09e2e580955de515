import type { Policy } from '../eligibility';
import { decide } from '../eligibility';
import type { Message } from '../channels/channel';
import type { Customer, CustomerEvent } from '../events/candidate';
import { PREVIEW_TOKEN, surveyLink, unsubscribeLink } from '../invitation';
import type { RegisteredSurvey } from '../store/types';
import { assignVariant } from '../survey';
import { compose } from './compose';
import { smsSize, type SmsSize } from './cost';
import type { Deps } from './deps';

export type Preview =
	/** `sms`: what a text message is billed as. */
	| { readonly ok: true; readonly message: Message; readonly link: string; readonly sms?: SmsSize }
	| { readonly ok: false; readonly reason: string; readonly sentence: string };

/** The message this customer would get, sent to nobody and written down nowhere. Its link opens a page that records nothing. */
export function preview(
	deps: Deps,
	request: {
		readonly survey: RegisteredSurvey;
		readonly policy: Policy;
		readonly customer: Customer;
		readonly event?: CustomerEvent;
		/** Which reminder, 1 for the first; left out: the survey itself. */
		readonly reminder?: number;
	},
): Preview {
	const { survey, policy, customer } = request;
	const now = deps.clock.now();
	const event = request.event ?? { source: 'preview', type: 'preview', id: 'preview', occurredAt: now.toISOString() };
	const decision = decide({ ...policy, window: undefined }, {}, { customer, event }, now);
	if (!decision.ask) return { ok: false, reason: decision.reason, sentence: decision.sentence };
	const link = surveyLink(survey.baseUrl, PREVIEW_TOKEN);
	const variant = assignVariant(survey.definition, customer);
	const { reminder } = request;
	const invitation = { id: 'preview', customer, address: decision.address, test: false, variant, reminder };
	// A link alone is shown as the mail that would carry it.
	const channel = decision.channel === 'web' ? 'email' : decision.channel;
	const message = compose(channel, survey, invitation, {
		survey: link,
		unsubscribe: unsubscribeLink(survey.baseUrl, PREVIEW_TOKEN),
	});
	return { ok: true, message, link, ...(message.channel === 'sms' && { sms: smsSize(message.body) }) };
}

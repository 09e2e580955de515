import { noteDelivery, type DeliveryFact } from '../../../nps/programme';
import { readStatus, type SmsStatus } from '../../../nps/channels/sms';
import { reply } from '../../shared/webhookReply';
import type { Endpoint } from './endpoint';
import { isTwilioRequest } from './twilioRequest';

/** What Twilio reports about a survey it sent: verified, written down once, starts nothing. */
export const smsStatus: Endpoint = async (call) => {
	const { context, deps } = call;
	if (!(await isTwilioRequest(call, 'status'))) {
		return reply(context, 401, 'The signature is missing or wrong.');
	}
	const status = readStatus(context.getBodyData());
	const { i: invitationId } = context.getQueryData() as { i?: unknown };
	if (!status || typeof invitationId !== 'string') {
		return reply(context, 400, 'This is no report: MessageSid, MessageStatus or the invitation is missing.');
	}
	const fact = factOf(status);
	if (fact) await noteDelivery(deps, invitationId, fact, status.messageSid);
	return reply(context, 200, '');
};

function factOf({ outcome }: SmsStatus): DeliveryFact | undefined {
	switch (outcome.kind) {
		case 'delivered':
			return { kind: 'delivered' };
		case 'failed':
			return { kind: 'bounced', permanent: outcome.permanent, sentence: outcome.sentence };
		case 'optOut':
			return { kind: 'refused', source: 'provider', sentence: outcome.sentence };
		case 'underWay':
			return undefined;
	}
}

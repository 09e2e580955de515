import { noteDelivery, noteThread, type DeliveryFact } from '../../../nps/programme';
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
	const { i: invitationId, then } = context.getQueryData() as { i?: unknown; then?: unknown };
	if (!status || typeof invitationId !== 'string') {
		return reply(context, 400, 'This is no report: MessageSid, MessageStatus or the invitation is missing.');
	}
	await noteThread(deps, invitationId, reportOf(status));
	const otherwise = OTHERWISE.find((channel) => channel === then);
	const fact = factOf(status, otherwise);
	if (fact) await noteDelivery(deps, invitationId, fact, status.messageSid);
	return reply(context, 200, '');
};

/** What those get whom a WhatsApp message does not reach. */
const OTHERWISE = ['email', 'sms'] as const;

function reportOf({ alias, outcome }: SmsStatus): Parameters<typeof noteThread>[2] {
	const windowClosed = outcome.kind === 'failed' && outcome.windowClosed === true;
	return { windowClosed, ...(alias !== undefined && { alias }) };
}

function factOf(
	{ outcome }: SmsStatus,
	otherwise: (typeof OTHERWISE)[number] | undefined,
): DeliveryFact | undefined {
	switch (outcome.kind) {
		case 'delivered':
			return { kind: 'delivered' };
		case 'failed':
			return {
				kind: 'bounced',
				permanent: outcome.permanent,
				sentence: outcome.sentence,
				...(otherwise && { otherwise }),
			};
		case 'optOut':
			return { kind: 'refused', source: 'provider', sentence: outcome.sentence };
		case 'underWay':
			return undefined;
	}
}

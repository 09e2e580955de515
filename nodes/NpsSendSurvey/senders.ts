import type { IExecuteFunctions } from 'n8n-workflow';
import { smsSenderIn } from '../../nps/channels/sms/messageSender';
import type { CallConfig } from '../../nps/channels/voice';
import type { Senders } from '../../nps/programme';
import { optionalCredential } from '../shared/credentials';
import { smtpConfigFrom } from '../shared/smtp';
import { twilioConfigFrom } from '../shared/twilio';
import { CHANNEL_ORDERS } from './fields';
import { withMailFrom } from './mailFrom';
import type { WhatsAppConfig } from '../../nps/channels/whatsapp';

/**
 * The providers of the channels this node sends on; libraries are loaded for those alone. A credential that is left over
 * from another choice of channel is not looked at: n8n refuses what the panel hides.
 */
export async function sendersOf(context: IExecuteFunctions, only?: readonly string[]): Promise<Senders> {
	const channel = context.getNodeParameter('channel', 0) as keyof typeof CHANNEL_ORDERS;
	const channels: readonly string[] = only ?? CHANNEL_ORDERS[channel];
	const smtp = channels.includes('email') ? await optionalCredential(context, 'npsSmtpApi') : undefined;
	const byTwilio = ['sms', 'voice', 'whatsapp'].some((name) => channels.includes(name));
	const twilio = byTwilio ? await optionalCredential(context, 'npsTwilioApi') : undefined;
	const afterWhatsApp = only ? undefined : AFTER_WHATSAPP[channel];
	const whatsapp =
		twilio && channels.includes('whatsapp')
			? await whatsappSender(context, twilioConfigFrom(twilio), afterWhatsApp)
			: undefined;
	return {
		...(whatsapp && { whatsapp }),
		...(smtp && { email: await emailSender(withMailFrom(context, smtpConfigFrom(smtp))) }),
		...(twilio &&
			channels.includes('sms') && {
				sms: await smsSender({ ...twilioConfigFrom(twilio), ...smsSenderIn(String(context.getNodeParameter('smsFrom', 0, ''))) }),
			}),
		...(twilio &&
			channels.includes('voice') && {
				voice: await callSender({
					...twilioConfigFrom(twilio),
					from: String(context.getNodeParameter('callFrom', 0, '')).trim(),
					...(channel in AFTER_CALLS && { otherwise: AFTER_CALLS[channel as keyof typeof AFTER_CALLS] }),
				}),
			}),
	};
}

async function emailSender(config: ReturnType<typeof smtpConfigFrom>) {
	const { createEmailSender } = await import('../../nps/channels/email');
	return createEmailSender(config);
}

async function smsSender(config: ReturnType<typeof twilioConfigFrom>) {
	const { createTwilioSender } = await import('../../nps/channels/sms');
	return createTwilioSender(config);
}

async function callSender(config: CallConfig) {
	const { createCallSender } = await import('../../nps/channels/voice');
	return createCallSender(config);
}

async function whatsappSender(
	context: IExecuteFunctions,
	config: ReturnType<typeof twilioConfigFrom>,
	otherwise: WhatsAppConfig['otherwise'],
) {
	const { whatsappSenderOf } = await import('./whatsapp');
	return whatsappSenderOf(context, config, otherwise);
}

/** What is sent to those whom WhatsApp does not reach. */
const AFTER_WHATSAPP: Readonly<Record<string, WhatsAppConfig['otherwise']>> = {
	whatsappThenEmail: 'email',
	whatsappThenSms: 'sms',
};

/** What is sent to those whom no call reaches. */
const AFTER_CALLS = { voiceThenEmail: 'email', voiceThenSms: 'sms' } as const;

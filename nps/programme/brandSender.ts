import type { MessageOf } from '../channels/channel';
import type { SurveyBrand } from '../survey';

/** Whom mail comes from as the saved brand says; a brand of the survey's own leaves that to the mail server's settings. */
export function mailSenderOf({
	profile,
	name,
	senderName = name,
	senderAddress,
	replyTo,
}: SurveyBrand): Pick<MessageOf<'email'>, 'from' | 'replyTo'> {
	if (profile === undefined) return {};
	return {
		from: { ...(senderName && { name: senderName }), ...(senderAddress && { email: senderAddress }) },
		...(replyTo && { replyTo }),
	};
}

/** What text messages come from as the brand says. */
export function smsSenderOf({ smsSender, number }: SurveyBrand): Pick<MessageOf<'sms'>, 'from'> {
	const from = smsSender ?? number;
	return { ...(from && { from }) };
}

/** What WhatsApp messages come from as the brand says. */
export function whatsappSenderOf({ whatsappSender, number }: SurveyBrand): Pick<MessageOf<'whatsapp'>, 'from'> {
	const from = whatsappSender ?? number;
	return { ...(from && { from }) };
}

/** The number that calls as the brand says. */
export function callerOf({ number }: SurveyBrand): Pick<MessageOf<'voice'>, 'from'> {
	return { ...(number && { from: number }) };
}

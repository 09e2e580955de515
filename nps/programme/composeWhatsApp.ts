import type { MessageOf } from '../channels/channel';
import { renderSurveySms } from '../channels/sms';
import { plainText, fillMessage, smsText } from '../followup';
import { firstNameIn, nameIn } from '../followup/names';
import { statusUrl, writeReference } from '../invitation';
import type { RegisteredSurvey } from '../store/types';
import { wordingFor } from '../survey';
import { whatsappSenderOf } from './brandSender';
import type { Addressed, MessageLinks } from './compose';
import type { Draft, FollowUpRecipient } from './followUpDraft';

type WhatsAppMessage = MessageOf<'whatsapp'>;

/** The survey as a WhatsApp message: as free text, and with all that a template may want to say. */
export function composeWhatsApp(
	{ definition, baseUrl }: RegisteredSurvey,
	{ id, customer, address = '', test, reminder, variant, openNumbers = [] }: Addressed,
	links: MessageLinks,
): WhatsAppMessage {
	const wording = wordingFor(definition, customer.locale, variant);
	const reference = writeReference({ invitationId: id, reminder });
	const reports = statusUrl(baseUrl, reference);
	const options = { reminder: reminder !== undefined };
	return {
		channel: 'whatsapp',
		...whatsappSenderOf(definition.brand),
		to: address,
		body: renderSurveySms(wording, { ...options, test }),
		purpose: reminder === undefined ? 'survey' : 'reminder',
		values: {
			brand: wording.brand,
			firstName: firstNameIn(customer.name),
			link: links.survey,
			message: renderSurveySms(wording, options),
			name: nameIn(customer.name),
			question: wording.question,
			token: tokenIn(links.survey),
			unsubscribeLink: links.unsubscribe,
		},
		languages: languagesOf(customer.locale, definition.language),
		openNumbers,
		test,
		reference,
		...(reports && { statusUrl: reports }),
	};
}

/** A follow-up as a WhatsApp message. */
export function followUpWhatsApp(
	{ survey: { definition, baseUrl }, customer, message, facts }: Draft,
	{ address, reference, unsubscribeUrl, test, openNumbers = [] }: FollowUpRecipient,
): WhatsAppMessage {
	const wording = wordingFor(definition, customer.locale);
	const reports = test ? undefined : statusUrl(baseUrl, reference);
	return {
		channel: 'whatsapp',
		...whatsappSenderOf(definition.brand),
		to: address,
		body: smsText(message.text, facts, { test }),
		purpose: 'followUp',
		values: {
			brand: wording.brand,
			firstName: firstNameIn(customer.name),
			...(facts.link && { link: facts.link }),
			message: plainText(fillMessage(message.text, facts)),
			name: nameIn(customer.name),
			question: wording.question,
			unsubscribeLink: unsubscribeUrl,
		},
		languages: languagesOf(message.language.trim() || customer.locale, definition.language),
		openNumbers,
		test,
		reference,
		...(reports && { statusUrl: reports }),
	};
}

/** The secret at the end of a survey's link: for buttons whose address ends in it, and as what a button sends back. */
function tokenIn(link: string): string {
	return URL.canParse(link) ? (new URL(link).searchParams.get('t') ?? '') : '';
}

function languagesOf(...languages: ReadonlyArray<string | undefined>): string[] {
	return [...new Set(languages.flatMap((language) => language?.trim() || []))];
}

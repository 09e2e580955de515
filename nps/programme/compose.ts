import type { MessageOf } from '../channels/channel';
import { renderSurveyMail } from '../channels/email';
import { renderSurveySms } from '../channels/sms';
import { callUrl, callWording, renderOpening } from '../channels/voice';
import type { SendingChannel } from '../events/channels';
import { statusUrl, writeReference, type Invitation } from '../invitation';
import type { RegisteredSurvey } from '../store/types';
import { callSettings, wordingFor } from '../survey';
import { callerOf, mailSenderOf, smsSenderOf } from './brandSender';
import { composeWhatsApp } from './composeWhatsApp';

export type Addressed = Pick<Invitation, 'id' | 'customer' | 'address' | 'test' | 'variant'> & {
	/** Which reminder it is, 1 for the first; absent for the survey itself. */
	readonly reminder?: number;
	/** Of a WhatsApp message: our numbers this person has written to within 24 hours. */
	readonly openNumbers?: readonly string[];
};

const referenceOf = ({ id, reminder }: Addressed): string =>
	writeReference({ invitationId: id, reminder });


/** The survey as an e-mail in the customer's language. */
function composeEmail(
	{ definition }: RegisteredSurvey,
	invitation: Addressed,
	links: MessageLinks,
): MessageOf<'email'> {
	const { customer, address = '', test, reminder, variant } = invitation;
	const mail = renderSurveyMail({
		wording: wordingFor(definition, customer.locale, variant),
		link: (score) => (score === undefined ? links.survey : `${links.survey}&score=${score}`),
		unsubscribeUrl: links.unsubscribe,
		brand: definition.brand,
		customerName: customer.name,
		test,
		reminder: reminder !== undefined,
	});
	return {
		channel: 'email',
		...mailSenderOf(definition.brand),
		to: address,
		...(customer.name && { toName: customer.name }),
		...mail,
		unsubscribeUrl: links.unsubscribe,
		reference: referenceOf(invitation),
	};
}

/** The survey as a text message in the customer's language. */
function composeSms(
	{ definition, baseUrl }: RegisteredSurvey,
	invitation: Addressed,
): MessageOf<'sms'> {
	const { customer, address = '', test, reminder, variant } = invitation;
	const wording = wordingFor(definition, customer.locale, variant);
	const reference = referenceOf(invitation);
	const reports = statusUrl(baseUrl, reference);
	return {
		channel: 'sms',
		...smsSenderOf(definition.brand),
		to: address,
		body: renderSurveySms(wording, { test, reminder: reminder !== undefined }),
		reference,
		...(reports && { statusUrl: reports }),
	};
}

/** The survey as a call; what is said is asked for once somebody has picked up. */
function composeCall(
	{ definition, baseUrl }: RegisteredSurvey,
	{ id, customer, address = '', test, variant }: Addressed,
): MessageOf<'voice'> {
	const { ringSeconds, detectMachines } = callSettings(definition);
	// Where reports cannot reach us, neither can the call.
	const isReachable = statusUrl(baseUrl, id) !== undefined;
	return {
		channel: 'voice',
		...callerOf(definition.brand),
		to: address,
		body: renderOpening(callWording(definition, customer.locale, variant), { test }).join(' '),
		reference: id,
		...(isReachable && {
			answerUrl: callUrl(baseUrl, { invitationId: id, event: 'answered' }),
			statusUrl: callUrl(baseUrl, { invitationId: id, event: 'status' }),
		}),
		ringSeconds,
		detectMachines,
	};
}

/** What a message needs to know of the invitation's pages. */
export interface MessageLinks {
	readonly survey: string;
	readonly unsubscribe: string;
}

type Composers = {
	readonly [Name in SendingChannel]: (
		survey: RegisteredSurvey,
		invitation: Addressed,
		links: MessageLinks,
	) => MessageOf<Name>;
};

/** The message of each channel. */
const COMPOSERS: Composers = {
	email: composeEmail,
	sms: composeSms,
	voice: composeCall,
	whatsapp: composeWhatsApp,
};

/** The survey as a message of the channel, in the customer's language. */
export function compose<Name extends SendingChannel>(
	channel: Name,
	survey: RegisteredSurvey,
	invitation: Addressed,
	links: MessageLinks,
): MessageOf<Name> {
	return COMPOSERS[channel](survey, invitation, links);
}

import type { MessageOf } from '../channels/channel';
import { renderSurveyMail } from '../channels/email';
import { renderSurveySms } from '../channels/sms';
import type { Invitation } from '../invitation';
import type { RegisteredSurvey } from '../store/types';
import { wordingFor } from '../survey';

type Addressed = Pick<Invitation, 'id' | 'customer' | 'address' | 'test'>;

/** The survey as an e-mail in the customer's language. */
export function composeEmail(
	{ definition }: RegisteredSurvey,
	{ id, customer, address = '', test }: Addressed,
	links: { readonly survey: string; readonly unsubscribe: string },
): MessageOf<'email'> {
	const mail = renderSurveyMail({
		wording: wordingFor(definition, customer.locale),
		link: (score) => (score === undefined ? links.survey : `${links.survey}&score=${score}`),
		unsubscribeUrl: links.unsubscribe,
		brand: definition.brand,
		customerName: customer.name,
		test,
	});
	return {
		channel: 'email',
		to: address,
		...(customer.name && { toName: customer.name }),
		...mail,
		unsubscribeUrl: links.unsubscribe,
		reference: id,
	};
}

/** The survey as a text message in the customer's language. */
export function composeSms(
	{ definition }: RegisteredSurvey,
	{ id, customer, address = '', test }: Addressed,
): MessageOf<'sms'> {
	const wording = wordingFor(definition, customer.locale);
	return { channel: 'sms', to: address, body: renderSurveySms(wording, { test }), reference: id };
}

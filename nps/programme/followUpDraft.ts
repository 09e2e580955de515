import type { Message } from '../channels/channel';
import { renderFollowUpMail } from '../channels/email';
import type { Customer } from '../events/candidate';
import {
	chooseMessage,
	fillMessage,
	plainText,
	smsText,
	type FollowUpFacts,
	type FollowUpMessage,
} from '../followup';
import { statusUrl } from '../invitation';
import { categoryOf } from '../score';
import type { RegisteredSurvey, Repositories } from '../store/types';
import { wordingFor, type Response } from '../survey';
import { mailSenderOf, smsSenderOf } from './brandSender';
import { followUpWhatsApp } from './composeWhatsApp';
import type { FollowUpChannel, FollowUpRequest, FollowUpOutcome, SkippedFollowUp } from './followUpTypes';

/** What would be said to whom, before anything is judged. */
export interface Draft {
	readonly survey: RegisteredSurvey;
	readonly response: Response;
	readonly customer: Customer;
	readonly message: FollowUpMessage;
	/** Row of the table, from 1. */
	readonly number: number;
	readonly facts: FollowUpFacts;
}

/** The message for an answer as it stands now. */
export async function draftFollowUp(
	tx: Repositories,
	{ responseId, messages, link, known = {} }: FollowUpRequest,
): Promise<Draft | Exclude<FollowUpOutcome, { kind: 'sent' }>> {
	const response = await tx.responses.get(responseId);
	if (!response) return { kind: 'blocked', sentence: `There is no answer ${responseId} in this store.` };
	const survey = await tx.surveys.get(response.surveyKey);
	if (!survey?.active) {
		const sentence = `The survey "${response.surveyKey}" is not published: its unsubscribe links would lead nowhere.`;
		return { kind: 'blocked', sentence };
	}
	if (isErased(response)) return skip('erased', 'The customer was erased.');
	if (response.anonymous) return skip('anonymous', 'The survey is anonymous: nobody knows who gave this answer.');
	if (!response.confirmed) return skip('unconfirmed', 'A robot seems to have given this answer.');
	const customer = completed(response.customer, known.customer);
	const category = categoryOf(response.score);
	const language = known.language ?? response.language ?? customer.locale ?? survey.definition.language;
	const themes = known.themes ?? response.analysis?.themes.map(({ theme }) => theme) ?? [];
	const chosen = chooseMessage(messages, { category, language, themes });
	if (!chosen) {
		const about = themes.length > 0 ? ` about ${themes.join(', ')}` : '';
		return skip('noMessage', `No message is for answers of category ${category} in language ${language}${about}.`);
	}
	const { score, comment, agent } = response;
	const facts = {
		name: customer.name,
		score,
		...(mayQuote(response) && { comment }),
		brand: survey.definition.brand.name,
		agent,
		link,
	};
	return { survey, response, customer, ...chosen, facts };
}

/** Where a follow-up goes, and what leads back from there. */
export interface FollowUpRecipient {
	readonly address: string;
	readonly reference: string;
	readonly unsubscribeUrl: string;
	readonly test: boolean;
	/** Of a WhatsApp message: our numbers this person has written to within 24 hours. */
	readonly openNumbers?: readonly string[];
}

/** The draft as a message of one channel. */
export function composeFollowUp(
	channel: FollowUpChannel,
	draft: Draft,
	to: FollowUpRecipient,
): Message {
	if (channel === 'whatsapp') return followUpWhatsApp(draft, to);
	const { survey: { definition, baseUrl }, customer, message, facts } = draft;
	const { address, reference, unsubscribeUrl, test } = to;
	if (channel === 'sms') {
		const body = smsText(message.text, facts, { test });
		const reports = test ? undefined : statusUrl(baseUrl, reference);
		return {
			channel,
			...smsSenderOf(definition.brand),
			to: address,
			body,
			reference,
			...(reports && { statusUrl: reports }),
		};
	}
	const name = plainText(fillMessage('{name}', { ...facts, name: customer.name }));
	const mail = renderFollowUpMail({
		wording: wordingFor(definition, message.language.trim() || definition.language),
		subject: plainText(fillMessage(message.subject, facts)),
		body: fillMessage(message.text, facts),
		unsubscribeUrl,
		brand: definition.brand,
		test,
	});
	return {
		channel,
		...mailSenderOf(definition.brand),
		to: address,
		...(name && { toName: name }),
		...mail,
		unsubscribeUrl,
		reference,
	};
}

export const skip = (
	reason: SkippedFollowUp['reason'],
	sentence: string,
	retryAt?: Date,
): SkippedFollowUp => ({ kind: 'skipped', reason, sentence, ...(retryAt && { retryAt }) });

/** What erasing leaves of a customer. */
const isErased = ({ personId, customer }: Response): boolean => personId === undefined && customer.id === 'erased';

/** A stranger who types somebody's address into a widget must not have us mail their words to that address. */
const mayQuote = ({ channel, invitationId }: Response): boolean => channel !== 'web' || invitationId !== undefined;

/** The customer of the answer, with what only the item knows. */
function completed(stored: Customer, given: Customer | undefined): Customer {
	return given?.id === stored.id ? { ...given, ...stored } : stored;
}

import type { IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { renderPage } from '../../../nps/channels/web';
import { StoreRefusedError, StoreUnavailableError } from '../../../nps/store/errors';
import { wordingFor, type SurveyDefinition } from '../../../nps/survey';
import { reply, replyToStoreError } from '../../shared/webhookReply';

/** What a caller hears when the store cannot take the answer: people a page that asks to try again, machines a plain 503. */
export function replyToFailure(
	context: IWebhookFunctions,
	definition: SurveyDefinition,
	error: unknown,
): IWebhookResponseData {
	const isStore = error instanceof StoreUnavailableError || error instanceof StoreRefusedError;
	const isPage = /\/[su]$/.test(context.getRequestObject().path);
	if (!isStore || !isPage) return replyToStoreError(context, error);
	context.logger.error(`${context.getNode().name}: an answer could not be taken in. ${error.message}`);
	const { status, html, headers } = renderPage({
		page: 'error',
		wording: wordingFor(definition),
		colour: definition.brand.colour,
	});
	return reply(context, status, html, headers);
}

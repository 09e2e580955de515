import {
	NodeOperationError,
	type IWebhookFunctions,
	type IWebhookResponseData,
} from 'n8n-workflow';
import { StoreRefusedError, StoreUnavailableError } from '../../nps/store/errors';

/** What we use of the server's response. */
interface HttpResponse {
	status(code: number): this;
	set(headers: Readonly<Record<string, string>>): this;
	send(body: string): this;
}

const PLAIN_TEXT = {
	'Content-Type': 'text/plain; charset=utf-8',
	'X-Content-Type-Options': 'nosniff',
	'Cache-Control': 'no-store',
};

/** Answers the caller at once, in plain text unless `headers` say otherwise; nothing is started. */
export function reply(
	context: IWebhookFunctions,
	status: number,
	text: string,
	headers: Readonly<Record<string, string>> = {},
): IWebhookResponseData {
	const response = context.getResponseObject() as HttpResponse;
	response
		.status(status)
		.set({ ...PLAIN_TEXT, ...headers })
		.send(text);
	return { noWebhookResponse: true };
}

/** Seconds after which a sender should try again; Zendesk retries only when this is below 60. */
const RETRY_AFTER = '30';

/**
 * Answers 503 when the store could not take the call in, so that the sender comes again. The reason goes to n8n's log, not
 * to the caller. Any other error is n8n's to show.
 */
export function replyToStoreError(
	context: IWebhookFunctions,
	error: unknown,
): IWebhookResponseData {
	if (!(error instanceof StoreUnavailableError || error instanceof StoreRefusedError)) {
		const cause = error instanceof Error ? error : new Error(String(error));
		throw new NodeOperationError(context.getNode(), cause);
	}
	context.logger.error(`${context.getNode().name}: the call was not taken in. ${error.message}`);
	return reply(context, 503, 'The call could not be stored. Please try again.', {
		'Retry-After': RETRY_AFTER,
	});
}

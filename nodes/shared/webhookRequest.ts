import type { IWebhookFunctions } from 'n8n-workflow';
import type { WebhookRequest } from '../../nps/events/source';

/** What we use of the server's request. */
interface HttpRequest {
	readonly method: string;
	readonly originalUrl?: string;
	readonly url: string;
	readonly headers: WebhookRequest['headers'];
	readonly body: unknown;
	readonly rawBody?: Buffer;
	readRawBody?(): Promise<void>;
}

/** The call with the exact bytes of its body, which signatures are made over. */
export async function readWebhookRequest(context: IWebhookFunctions): Promise<WebhookRequest> {
	const request = context.getRequestObject() as unknown as HttpRequest;
	if (!request.rawBody) await request.readRawBody?.();
	const { method, headers, body, rawBody } = request;
	return { method, url: request.originalUrl ?? request.url, headers, body, rawBody };
}

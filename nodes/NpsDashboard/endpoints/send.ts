import type { IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import type { RenderedDashboard } from '../../../nps/dashboard';
import { reply } from '../../shared/webhookReply';

/** Sends a page with the headers that belong to it. */
export function sendPage(
	context: IWebhookFunctions,
	{ status, html, headers }: RenderedDashboard,
	more: Readonly<Record<string, string>> = {},
): IWebhookResponseData {
	return reply(context, status, html, { ...headers, ...more });
}

/**
 * n8n lets any website read what webhooks answer. Only our own page may, which has no origin because it is sandboxed, and
 * only with a token in its address.
 */
export function closeToOthers(context: IWebhookFunctions): void {
	const response = context.getResponseObject() as {
		removeHeader(name: string): void;
		set(headers: Readonly<Record<string, string>>): void;
	};
	response.removeHeader('Access-Control-Allow-Origin');
	response.removeHeader('Access-Control-Allow-Credentials');
	const { k } = context.getQueryData() as { k?: unknown };
	const { origin } = context.getHeaderData();
	if (k !== undefined && origin === 'null') response.set({ 'Access-Control-Allow-Origin': 'null', Vary: 'Origin' });
}

import type { IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { isAllowedOrigin, readOpenCall, type OpenCall } from '../../../nps/channels/web';
import { isSameSecret, isVisitorSignature, type Trust } from '../../../nps/programme';
import { signingSecretOf } from '../../shared/signingSecret';
import { reply } from '../../shared/webhookReply';
import type { Call } from './endpoint';

/** A call of a widget or an app, and how far it is believed. Whoever is not believed is nobody in particular. */
export type Checked =
	| { readonly ok: true; readonly call: OpenCall; readonly trust: Trust; readonly cors: Headers }
	| { readonly ok: false; readonly answered: IWebhookResponseData };

type Headers = Readonly<Record<string, string>>;

/** Looks at the key of an app or else at the website of a widget, and at what was sent. */
export async function checkOpenCall({ context, survey }: Call): Promise<Checked> {
	const headers = context.getHeaderData();
	const secret = await signingSecretOf(context);
	const key = headers['x-nps-key'];
	const isApp = typeof key === 'string';
	if (isApp && !(secret && isSameSecret(secret, key))) return refused(context, 401, 'The key is wrong.');
	const { widget } = survey.definition;
	const { origin } = headers;
	if (!isApp && !(widget && isAllowedOrigin(widget.allowedOrigins, origin))) {
		return refused(context, 403, 'This website is not among those that may show the survey.');
	}
	const cors: Headers = isApp ? {} : { 'Access-Control-Allow-Origin': String(origin), Vary: 'Origin' };
	const read = readOpenCall(context.getBodyData());
	if (!read.ok) {
		return refused(context, read.reason === 'tooLarge' ? 413 : 400, read.sentence, cors);
	}
	const { customer, ...anonymous } = read.call;
	if (isApp) return { ok: true, call: read.call, trust: 'app', cors };
	if (!secret || !customer) return { ok: true, call: read.call, trust: 'claimed', cors };
	const isSigned = isVisitorSignature(secret, customer.id, read.call.signature);
	return { ok: true, call: isSigned ? read.call : anonymous, trust: isSigned ? 'signed' : 'claimed', cors };
}

/** Answers in JSON. */
export function replyJson(
	context: IWebhookFunctions,
	status: number,
	value: object,
	headers: Headers = {},
): IWebhookResponseData {
	return reply(context, status, JSON.stringify(value), {
		'Content-Type': 'application/json; charset=utf-8',
		...headers,
	});
}

function refused(context: IWebhookFunctions, status: number, error: string, cors?: Headers): Checked {
	// n8n reflects any origin; a website that is not allowed must not read so much as the refusal.
	if (!cors) {
		const response = context.getResponseObject() as { removeHeader(name: string): void };
		response.removeHeader('Access-Control-Allow-Origin');
	}
	return { ok: false, answered: replyJson(context, status, { error }, cors) };
}

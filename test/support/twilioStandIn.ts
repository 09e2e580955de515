import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { PROJECT } from '../../scripts/n8n/paths.mjs';
import { forward, serve, type Answer } from './answerServer';
import { startPrism } from './prism';
import { callError, callListPage, newCall, type TwilioCall } from './twilioCalls';
import { listPage, newMessage, type TwilioMessage } from './twilioMessages';
import { TwilioWhatsApp } from './twilioWhatsApp';

const DESCRIPTION = join(PROJECT, 'test/fixtures/twilio/api_v2010.trimmed.json');
export const TWILIO_ACCOUNT_SID = `AC${'a1'.repeat(16)}`;
export const TWILIO_AUTH_TOKEN = 'b2'.repeat(16);

/** What befalls one attempt to send: an answer of Twilio's, or a network that fails before or after Twilio took it. */
export type TwilioFault =
	| {
			readonly kind: 'error';
			readonly status: number;
			readonly code?: number;
			readonly message?: string;
			readonly retryAfter?: number;
	  }
	| { readonly kind: 'hang' | 'drop' | 'acceptThenHang' | 'acceptThenDrop' };

export interface TwilioStandIn {
	readonly url: string;
	/** For an NPS Twilio credential. */
	readonly credential: {
		readonly accountSid: string;
		readonly authToken: string;
		readonly apiKeySid: string;
		readonly apiKeySecret: string;
		readonly baseUrl: string;
	};
	/** What was accepted, oldest first. */
	readonly messages: readonly TwilioMessage[];
	/** The calls it was asked to place, each with the form that asked for it. */
	readonly calls: readonly PlacedCall[];
	/** How often somebody tried to send. */
	readonly attempts: () => number;
	/** What Prism found wrong with requests or answers; a good test ends with none. */
	readonly violations: readonly string[];
	messagesTo(number: string): readonly TwilioMessage[];
	/** The form a message was asked for with. */
	formOf(sid: string): URLSearchParams;
	readonly whatsApp: TwilioWhatsApp;
	/** The next attempts to send meet these, one each. */
	failNext(...faults: TwilioFault[]): void;
	/** From now on Twilio refuses this number with this code: 21211 invalid, 21610 opted out, 21614 no mobile … */
	refuse(number: string, code: number): void;
	/** Changes what Twilio says about a message. */
	update(
		sid: string,
		change: Partial<
			Pick<TwilioMessage, 'status' | 'error_code' | 'error_message' | 'date_sent'>
		>,
	): void;
	clear(): void;
	stop(): Promise<void>;
}

/** A call, and what it was asked for with. */
export interface PlacedCall {
	readonly call: TwilioCall;
	readonly form: URLSearchParams;
}

/** A small stateful Twilio behind a proxy that checks every request and answer against Twilio's published description. */
export async function startTwilio(): Promise<TwilioStandIn> {
	const messages: TwilioMessage[] = [];
	const calls: PlacedCall[] = [];
	const faults: TwilioFault[] = [];
	const refused = new Map<string, number>();
	const violations: string[] = [];
	const forms = new Map<string, URLSearchParams>();
	const whatsApp = new TwilioWhatsApp();
	const sent = { messages, forms, whatsApp };
	let attempts = 0;

	const back = await serve((request, body) => answer(request, body, sent, calls, refused));
	const prism = await startPrism(DESCRIPTION, back.url);
	const front = await serve(async (request, body, response) => {
		const sending = request.method === 'POST';
		if (sending) attempts += 1;
		const fault = sending ? faults.shift() : undefined;
		if (fault?.kind === 'error')
			return twilioError(
				fault.status,
				fault.code ?? fault.status,
				fault.message,
				fault.retryAfter,
			);
		if (fault?.kind === 'drop') return void response.destroy();
		if (fault?.kind === 'hang') return undefined;
		const checked = await forward(prism.url, request, body);
		if (checked.headers['content-type']?.includes('problem+json')) {
			violations.push(`${request.method} ${request.url}: ${checked.body}`);
		}
		if (fault?.kind === 'acceptThenDrop') return void response.destroy();
		return fault?.kind === 'acceptThenHang' ? undefined : checked;
	});

	return {
		url: front.url,
		credential: {
			accountSid: TWILIO_ACCOUNT_SID,
			authToken: TWILIO_AUTH_TOKEN,
			apiKeySid: '',
			apiKeySecret: '',
			baseUrl: front.url,
		},
		messages,
		calls,
		attempts: () => attempts,
		violations,
		formOf: (sid) => forms.get(sid) ?? new URLSearchParams(),
		whatsApp,
		messagesTo: (number) => messages.filter(({ to }) => to === number),
		failNext: (...next) => void faults.push(...next),
		refuse: (number, code) => void refused.set(number, code),
		update(sid, change) {
			const index = messages.findIndex((message) => message.sid === sid);
			const message = messages[index];
			if (!message) throw new Error(`No message ${sid}`);
			messages[index] = { ...message, ...change };
		},
		clear() {
			messages.splice(0);
			forms.clear();
			whatsApp.clear();
			calls.splice(0);
			faults.splice(0);
			violations.splice(0);
			refused.clear();
			attempts = 0;
		},
		stop: async () => {
			await front.stop();
			await prism.stop();
			await back.stop();
		},
	};
}

/** The messages that were accepted, and all that decides about them. */
interface Sent {
	readonly messages: TwilioMessage[];
	readonly forms: Map<string, URLSearchParams>;
	readonly whatsApp: TwilioWhatsApp;
}

function answer(
	request: IncomingMessage,
	body: string,
	sent: Sent,
	calls: PlacedCall[],
	refused: ReadonlyMap<string, number>,
): Answer {
	if (!isAuthorised(request)) return twilioError(401, 20003, 'Authenticate');
	const { pathname, searchParams } = new URL(request.url ?? '/', 'http://twilio.invalid');
	const [, account, rest] =
		/^\/2010-04-01\/Accounts\/(AC[0-9a-f]{32})(.*)\.json$/i.exec(pathname) ?? [];
	if (account !== TWILIO_ACCOUNT_SID)
		return twilioError(404, 20404, 'The requested resource was not found');
	if (rest === '') return json(200, accountOf(account));
	if (rest === '/Messages' && request.method === 'GET')
		return json(200, listPage(sent.messages, pathname, searchParams));
	if (rest === '/Calls' && request.method === 'GET') {
		return json(200, callListPage(calls.map(({ call }) => call), pathname, searchParams));
	}
	if (rest === '/Calls') return place(account, new URLSearchParams(body), calls, refused);
	if (rest === '/Messages') return send(account, new URLSearchParams(body), sent, refused);
	const message = sent.messages.find(({ uri }) => uri === pathname);
	return message
		? json(200, message)
		: twilioError(404, 20404, 'The requested resource was not found');
}

function send(
	account: string,
	form: URLSearchParams,
	{ messages, forms, whatsApp }: Sent,
	refused: ReadonlyMap<string, number>,
): Answer {
	const to = form.get('To') ?? '';
	const code = refused.get(to);
	if (code) return twilioError(400, code, `Refused: ${to}`);
	if (!/^(whatsapp:)?\+[1-9]\d{6,14}$/.test(to))
		return twilioError(400, 21211, `Invalid 'To' Phone Number: ${to}`);
	if (!form.get('From') && !form.get('MessagingServiceSid'))
		return twilioError(400, 21603, `A 'From' phone number is required`);
	if (!form.get('Body') && !form.get('ContentSid')) {
		return twilioError(400, 21602, 'Message body is required');
	}
	const refusal = whatsApp.refusal(form);
	if (refusal) return twilioError(400, ...refusal);
	const message = newMessage(account, form, { failure: whatsApp.failure(form) });
	messages.push(message);
	forms.set(message.sid, form);
	return json(201, message);
}

function place(
	account: string,
	form: URLSearchParams,
	calls: PlacedCall[],
	refused: ReadonlyMap<string, number>,
): Answer {
	const code = refused.get(form.get('To') ?? '');
	if (code) return twilioError(400, code, `Refused: ${form.get('To')}`);
	const error = callError(form);
	if (error) return twilioError(400, ...error);
	const call = newCall(account, form);
	calls.push({ call, form });
	return json(201, call);
}

function isAuthorised(request: IncomingMessage): boolean {
	const given = Buffer.from(
		(request.headers.authorization ?? '').replace(/^Basic /i, ''),
		'base64',
	).toString();
	return (
		given === `${TWILIO_ACCOUNT_SID}:${TWILIO_AUTH_TOKEN}` ||
		/^SK[0-9a-f]{32}:secret$/i.test(given)
	);
}

function accountOf(sid: string) {
	const date = 'Thu, 01 Jan 2026 00:00:00 +0000';
	return {
		sid,
		owner_account_sid: sid,
		auth_token: TWILIO_AUTH_TOKEN,
		friendly_name: 'Stand-in',
		status: 'active',
		type: 'Full',
		date_created: date,
		date_updated: date,
		uri: `/2010-04-01/Accounts/${sid}.json`,
		subresource_uris: {},
	};
}

function json(status: number, body: unknown, headers: Record<string, string> = {}): Answer {
	return {
		status,
		headers: { 'content-type': 'application/json', ...headers },
		body: JSON.stringify(body),
	};
}

function twilioError(
	status: number,
	code: number,
	message = 'Refused',
	retryAfter?: number,
): Answer {
	const more_info = `https://www.twilio.com/docs/errors/${code}`;
	return json(
		status,
		{ code, message, more_info, status },
		retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) },
	);
}

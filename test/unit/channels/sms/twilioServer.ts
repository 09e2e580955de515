import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TwilioConfig } from '../../../../nps/channels/sms';

export interface Call {
	readonly method: string;
	readonly path: string;
	readonly query: URLSearchParams;
	readonly form: URLSearchParams;
	readonly login: string;
}

export interface Answer {
	readonly status: number;
	readonly body: unknown;
	readonly headers?: Readonly<Record<string, string>>;
}

export const ACCOUNT = `AC${'a'.repeat(32)}`;
export const MESSAGE_SID = `SM${'b'.repeat(32)}`;

/** A stand-in for Twilio's address that answers every call as it is told; `undefined` never answers. */
export async function startTwilio(answer: (call: Call) => Answer | 'hangUp') {
	const calls: Call[] = [];
	const server = createServer((request, response) => {
		void read(request).then((call) => {
			calls.push(call);
			const answered = answer(call);
			if (answered === 'hangUp') return void request.socket.destroy();
			const { status, body, headers } = answered;
			response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
			response.end(JSON.stringify(body));
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const config: TwilioConfig = {
		accountSid: ACCOUNT,
		authToken: 'token',
		baseUrl: `http://127.0.0.1:${port}/`,
		from: '+15005550006',
	};
	const close = async () => {
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
	};
	return { calls, config, close };
}

async function read(request: IncomingMessage): Promise<Call> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	const url = new URL(request.url ?? '/', 'http://twilio');
	const [, encoded = ''] = (request.headers.authorization ?? '').split(' ');
	return {
		method: request.method ?? '',
		path: url.pathname,
		query: url.searchParams,
		form: new URLSearchParams(Buffer.concat(chunks).toString()),
		login: Buffer.from(encoded, 'base64').toString(),
	};
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Answer {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string;
}

/** Gives undefined to leave the caller without an answer. */
type Handler = (
	request: IncomingMessage,
	body: string,
	response: ServerResponse,
) => Promise<Answer | undefined | void> | Answer;

/** A server on the loopback interface. */
export async function serve(
	handle: Handler,
): Promise<{ readonly url: string; stop(): Promise<void> }> {
	const server: Server = createServer((request, response) => {
		void read(request)
			.then((body) => handle(request, body, response))
			.then(
				(given) => given && response.writeHead(given.status, given.headers).end(given.body),
			)
			.catch((error: unknown) => response.destroy(error as Error));
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	server.unref();
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		stop: () =>
			new Promise((stopped) => {
				server.close(() => stopped());
				server.closeAllConnections();
			}),
	};
}

async function read(request: IncomingMessage): Promise<string> {
	let text = '';
	for await (const chunk of request.setEncoding('utf8')) text += String(chunk);
	return text;
}

/** What another server answers to the same request. */
export async function forward(
	base: string,
	request: IncomingMessage,
	body: string,
): Promise<Answer> {
	const { authorization = '', 'content-type': type = '' } = request.headers;
	const response = await fetch(`${base}${request.url}`, {
		method: request.method,
		headers: {
			accept: 'application/json',
			authorization,
			...(type && { 'content-type': type }),
		},
		...(request.method === 'POST' && { body }),
	});
	return {
		status: response.status,
		headers: { 'content-type': response.headers.get('content-type') ?? '' },
		body: await response.text(),
	};
}

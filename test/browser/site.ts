import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import '../support/engine';
import type { TestNode } from '../support/engine';
import { callWebhook } from '../support/webhooks';

/** Two websites: the survey's endpoints where n8n would answer, and a shop that shows the widget. */
export interface Site {
	/** Where the survey's endpoints lie. */
	readonly surveys: string;
	/** The origin of the shop; any path of it is a page. */
	readonly shop: string;
	/** What the survey's endpoints were asked: "POST answers" with the body. */
	readonly calls: Array<{ readonly what: string; readonly body: string }>;
	/** What the shop's page holds. */
	page: string;
	close(): void;
}

/** `node` is made when the shop's origin is known, so that the widget can allow it. */
export async function startSite(node: (shop: string) => TestNode, workflowId: string): Promise<Site> {
	const calls: Site['calls'] = [];
	const shopServer = createServer((_request, response) => {
		response.setHeader('content-type', 'text/html; charset=utf-8');
		response.end(site.page);
	});
	const shop = await addressOf(shopServer);
	const surveyServer = createServer((request, response) => {
		void (async () => {
			const url = new URL(request.url ?? '/', 'http://localhost');
			const path = url.pathname.slice('/webhook/'.length);
			const body = await bodyOf(request);
			calls.push({ what: `${request.method} ${path.split('/').at(-1)}`, body });
			// As n8n does, for any website.
			if (request.headers.origin) response.setHeader('access-control-allow-origin', request.headers.origin);
			if (request.headers.origin === 'null') response.removeHeader('access-control-allow-origin');
			const { host: _host, connection: _connection, 'content-length': _length, ...headers } = request.headers;
			const answer = await callWebhook(node(shop), {
				method: request.method,
				path,
				query: Object.fromEntries(url.searchParams),
				headers: headers as Record<string, string>,
				...(body !== '' && { body }),
				workflowId,
			});
			response.statusCode = answer.status;
			response.removeHeader('access-control-allow-origin');
			answer.headers.forEach((value, name) => {
				if (!['content-length', 'connection', 'transfer-encoding', 'content-encoding'].includes(name)) {
					response.setHeader(name, value);
				}
			});
			response.end(answer.text);
		})().catch((error: unknown) => {
			response.statusCode = 500;
			response.end(String(error));
		});
	});
	const surveys = await addressOf(surveyServer);
	const site: Site = {
		surveys: `${surveys}/webhook`,
		shop,
		calls,
		page: '',
		close: () => {
			for (const server of [shopServer, surveyServer]) {
				server.closeAllConnections();
				server.close();
			}
		},
	};
	return site;
}

async function addressOf(server: Server): Promise<string> {
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	return `http://localhost:${(server.address() as AddressInfo).port}`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks).toString('utf8');
}

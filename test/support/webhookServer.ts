import type { Server } from 'node:http';
import { parse as parseForm } from 'node:querystring';
import type { Express, Request, Response } from 'express';
import type { IWebhookDescription, IWebhookResponseData } from 'n8n-workflow';

/** As n8n's body parser: bytes in `rawBody`, and the parsed body by content type. */
export function readBody(request: Request, response: Response, next: () => void): void {
	const chunks: Buffer[] = [];
	request.on('data', (chunk: Buffer) => chunks.push(chunk));
	request.on('end', () => {
		const rawBody = Buffer.concat(chunks);
		const text = rawBody.toString('utf8');
		const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim() ?? '';
		try {
			Object.assign(request, {
				rawBody,
				params: {},
				readRawBody: async () => {},
				contentType: type,
				body: parseBody(type, text),
			});
		} catch {
			response.status(422).json({ code: 422, message: 'Failed to parse request body' });
			return;
		}
		next();
	});
}

function parseBody(type: string, text: string): unknown {
	if (text === '') return {};
	if (type === 'application/json') return JSON.parse(text) as unknown;
	if (type === 'application/x-www-form-urlencoded')
		return { ...parseForm(text, undefined, undefined, { maxKeys: 1000 }) };
	return type.startsWith('text/') ? text : {};
}

/** As n8n answers for a node, when the workflow answers "immediately". */
export function answer(
	response: Response,
	returned: IWebhookResponseData,
	{ responseData }: IWebhookDescription,
): void {
	if (returned.noWebhookResponse || response.headersSent) return;
	const starts = returned.workflowData !== undefined;
	const fallback = { message: starts ? 'Workflow was started' : 'Webhook call received' };
	const body: unknown =
		starts && responseData ? responseData : (returned.webhookResponse ?? fallback);
	if (typeof body === 'string') response.send(body);
	else response.json(body);
}

/** Listens on a port of its own. */
export async function listen(app: Express): Promise<Server> {
	return await new Promise((ready) => {
		const server = app.listen(0, '127.0.0.1', () => ready(server));
	});
}

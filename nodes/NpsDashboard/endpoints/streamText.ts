import type { IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';

/** What we use of the server's response. */
interface StreamedResponse {
	readonly destroyed: boolean;
	readonly writableEnded: boolean;
	status(code: number): this;
	set(headers: Readonly<Record<string, string>>): this;
	write(text: string): boolean;
	end(): void;
	destroy(): void;
	once(event: 'drain' | 'close', listener: () => void): this;
	off(event: 'drain' | 'close', listener: () => void): this;
}

/**
 * Sends a text piece by piece as the caller takes it. The first piece is made before anything is sent, so that an error
 * can still be said; a later one breaks the connection off, so that nobody takes a part for the whole. The rest is sent
 * after n8n has let go of the call: nothing of n8n waits for a slow reader.
 */
export async function streamText(
	context: IWebhookFunctions,
	pieces: AsyncGenerator<string>,
	headers: Readonly<Record<string, string>>,
): Promise<IWebhookResponseData> {
	const response = context.getResponseObject() as unknown as StreamedResponse;
	const [head, first] = [await pieces.next(), await pieces.next()];
	const begun = [head, first].flatMap(({ done, value }) => (done ? [] : [value as string]));
	response.status(200).set(headers);
	const { logger } = context;
	const { name } = context.getNode();
	void sendAll(response, begun, pieces).catch((error: unknown) => {
		logger.error(`${name}: a download broke off. ${error instanceof Error ? error.message : String(error)}`);
		response.destroy();
	});
	return { noWebhookResponse: true };
}

async function sendAll(response: StreamedResponse, begun: readonly string[], rest: AsyncGenerator<string>): Promise<void> {
	try {
		for (const piece of begun) await send(response, piece);
		for await (const piece of rest) {
			await send(response, piece);
			// Leaving the loop ends the generator, and with it the reading.
			if (response.destroyed) return;
		}
		response.end();
	} finally {
		await rest.return(undefined);
	}
}

/** Waits until the caller has room for more, or is gone. */
async function send(response: StreamedResponse, piece: string): Promise<void> {
	if (response.destroyed || response.write(piece)) return;
	await new Promise<void>((resolve) => {
		const done = () => {
			response.off('drain', done);
			response.off('close', done);
			resolve();
		};
		response.once('drain', done);
		response.once('close', done);
	});
}

import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { SmtpConfig } from '../../../../nps/channels/email';

type Options = ConstructorParameters<typeof SMTPServer>[0];
type Step = (subject: unknown, session: unknown, done: (error?: Error) => void) => void;
export type SmtpServerOptions = Options & { readonly onMailFrom?: Step };

/** A real mail server on this machine, which keeps what it is given. */
export async function startSmtpServer(options: SmtpServerOptions = {}) {
	const mails: string[] = [];
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS'],
		onData(stream, _session, done) {
			const chunks: Buffer[] = [];
			stream.on('data', (chunk: Buffer) => chunks.push(chunk));
			stream.on('end', () => {
				mails.push(Buffer.concat(chunks).toString());
				done();
			});
		},
		...options,
	});
	server.on('error', () => undefined);
	const port = await new Promise<number>((resolve) => {
		const listening = server.listen(0, '127.0.0.1', () =>
			resolve((listening.address() as AddressInfo).port),
		);
	});
	const config: SmtpConfig = {
		host: '127.0.0.1',
		port,
		secure: false,
		from: { name: 'Acme', email: 'survey@acme.example' },
		replyTo: 'help@acme.example',
	};
	return {
		mails,
		config,
		close: async () => await new Promise<void>((resolve) => server.close(() => resolve())),
	};
}

/** An error as smtp-server turns it into a reply of that code. */
export const replyWith = (responseCode: number, message: string) =>
	Object.assign(new Error(message), { responseCode });

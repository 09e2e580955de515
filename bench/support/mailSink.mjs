/**
 * A real SMTP server in a process of its own that takes every mail, reads it to the end, and keeps only how many there
 * were. Says its port when it listens, and its count when it is asked.
 */
import { SMTPServer } from 'smtp-server';

let mails = 0;
const server = new SMTPServer({
	authOptional: true,
	disabledCommands: ['STARTTLS', 'AUTH'],
	disableReverseLookup: true,
	logger: false,
	onData: (stream, _session, answer) => {
		stream.resume();
		stream.once('end', () => {
			mails++;
			answer();
		});
	},
});
server.on('error', () => {});
const listener = server.listen(0, '127.0.0.1', () => {
	const address = listener.address();
	process.send?.({ port: typeof address === 'object' ? address?.port : undefined });
});
process.on('message', () => process.send?.({ mails }));
process.on('disconnect', () => process.exit(0));

/** The parts used here of libraries that come without types. */
declare module 'smtp-server' {
	import type { Readable } from 'node:stream';

	export interface SMTPSession {
		envelope: { mailFrom: false | { address: string }; rcptTo: Array<{ address: string }> };
	}
	type Callback = (error?: Error | null, answer?: unknown) => void;
	export class SMTPServer {
		constructor(options: {
			authOptional?: boolean;
			secure?: boolean;
			logger?: boolean;
			disabledCommands?: string[];
			disableReverseLookup?: boolean;
			onConnect?: (session: SMTPSession, callback: Callback) => void;
			onAuth?: (
				auth: { username: string; password: string },
				session: SMTPSession,
				callback: Callback,
			) => void;
			onRcptTo?: (
				address: { address: string },
				session: SMTPSession,
				callback: Callback,
			) => void;
			onData?: (stream: Readable, session: SMTPSession, callback: Callback) => void;
		});
		listen(port: number, host: string, callback: () => void): { address(): unknown };
		close(callback: () => void): void;
		on(event: 'error', listener: (error: Error) => void): this;
		readonly connections: Set<{ close(): void; _socket?: { destroy(): void } }>;
	}
}

declare module 'mailparser' {
	export interface ParsedMail {
		subject?: string;
		text?: string;
		html: string | false;
		messageId?: string;
		from?: { value: Array<{ address?: string; name: string }>; text: string };
		to?: { value: Array<{ address?: string; name: string }>; text: string };
		replyTo?: { value: Array<{ address?: string; name: string }>; text: string };
		headerLines: ReadonlyArray<{ key: string; line: string }>;
		attachments: ReadonlyArray<{ filename?: string; contentType: string; content: Buffer }>;
	}
	export function simpleParser(source: Buffer): Promise<ParsedMail>;
}

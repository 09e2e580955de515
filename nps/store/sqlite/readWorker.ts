import type { DatabaseSync as Handle, SQLInputValue } from 'node:sqlite';
import { Worker, type MessagePort } from 'node:worker_threads';
import { StoreUnavailableError } from '../errors';
import { addFold } from './fold';

export interface ReadRequest {
	readonly id: number;
	readonly sql: string;
	readonly values: readonly unknown[];
}

export type ReadReply =
	| { readonly id: number; readonly rows: unknown[] }
	| { readonly id: number; readonly message: string };

/** The body of the thread. It and `addFold` are handed over as text and must refer to nothing outside themselves. */
/* istanbul ignore next */
function serve(
	port: MessagePort,
	DatabaseSync: typeof Handle,
	file: string,
	prepare: (database: Handle) => void,
): void {
	const database = new DatabaseSync(file, { readOnly: true, timeout: 5_000 });
	prepare(database);
	port.on('message', ({ id, sql, values }: ReadRequest) => {
		try {
			port.postMessage({
				id,
				rows: database.prepare(sql).all(...(values as SQLInputValue[])),
			});
		} catch (error) {
			port.postMessage({
				id,
				message: error instanceof Error ? error.message : String(error),
			});
		}
	});
}

const SOURCE = `
const { parentPort, workerData } = require('node:worker_threads');
const { DatabaseSync } = require('node:sqlite');
(${serve.toString()})(parentPort, DatabaseSync, workerData, ${addFold.toString()});
`;

interface Waiting {
	resolve(rows: unknown[]): void;
	reject(error: Error): void;
}

/** A thread that reads the file, so that a report over a million rows stops nobody else. Started at its first read. */
export class ReadWorker {
	private thread: Worker | undefined;
	private requests = 0;
	private readonly waiting = new Map<number, Waiting>();

	constructor(
		private readonly file: string,
		private readonly label: string,
	) {}

	async read(sql: string, values: readonly unknown[]): Promise<unknown[]> {
		const thread = (this.thread ??= this.start());
		const id = ++this.requests;
		return await new Promise<unknown[]>((resolve, reject) => {
			this.waiting.set(id, { resolve, reject });
			// A thread that nobody waits for must not keep the process alive.
			thread.ref();
			thread.postMessage({ id, sql, values } satisfies ReadRequest);
		});
	}

	async close(): Promise<void> {
		await this.thread?.terminate();
	}

	private start(): Worker {
		const thread = new Worker(SOURCE, {
			eval: true,
			workerData: this.file,
			name: 'nps-store-reads',
		});
		thread.on('message', (reply: ReadReply) => this.settle(thread, reply));
		thread.on('error', (error) => this.giveUp(thread, error.message));
		thread.on('exit', () => this.giveUp(thread, 'the reading thread ended'));
		return thread;
	}

	private settle(thread: Worker, reply: ReadReply): void {
		const asked = this.waiting.get(reply.id);
		this.waiting.delete(reply.id);
		if (this.waiting.size === 0) thread.unref();
		if ('rows' in reply) asked?.resolve(reply.rows);
		else asked?.reject(this.unavailable(reply.message));
	}

	private giveUp(thread: Worker, message: string): void {
		if (this.thread !== thread) return;
		this.thread = undefined;
		for (const { reject } of this.waiting.values()) reject(this.unavailable(message));
		this.waiting.clear();
	}

	private unavailable(message: string): StoreUnavailableError {
		return new StoreUnavailableError(`The ${this.label} could not be read: ${message}.`);
	}
}

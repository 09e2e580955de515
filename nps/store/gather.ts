import type { Act, Foreseen, Repositories, Store } from './types';

export interface GatherOptions {
	/** How many acts go on at the same time; two thirds of them waiting to be written are worth a commit. */
	readonly atOnce: number;
	/** Longest wait for company, in milliseconds. */
	readonly waitMs?: number;
}

interface Waiting extends Act {
	resolve(value: unknown): void;
	reject(error: unknown): void;
}

const WAIT_MS = 100;

/**
 * The store for many acts that go on at the same time: what they write within a moment shares one transaction,
 * because a commit waits for the disk. Each write is reported as done only after the commit, as ever. When one of them
 * fails, each is written again by itself, so that it fails alone. PostgreSQL, where writers do not wait for each other,
 * is left as it is.
 */
export function gatherWrites(store: Store, { atOnce, waitMs = WAIT_MS }: GatherOptions): Store {
	if (store.dialect === 'postgres' || atOnce < 2) return store;
	const enough = Math.ceil((2 * atOnce) / 3);
	let waiting: Waiting[] = [];
	let timer: NodeJS.Timeout | undefined;
	let isClosing = false;

	const flush = async (): Promise<void> => {
		clearTimeout(timer);
		timer = undefined;
		isClosing = false;
		const group = waiting;
		waiting = [];
		await writeTogether(store, group);
	};
	const write = async <T>(work: (tx: Repositories) => Promise<T>, foreseen?: Foreseen): Promise<T> =>
		await new Promise<T>((resolve, reject) => {
			waiting.push({ work, foreseen, resolve: resolve as Waiting['resolve'], reject });
			timer ??= setTimeout(() => void flush(), waitMs);
			if (waiting.length < enough || isClosing) return;
			// Those of the same moment come along.
			isClosing = true;
			setImmediate(() => void flush());
		});
	const { invitations } = store;
	return {
		...store,
		write,
		invitations: {
			...invitations,
			move: async (...move) => await write(async (tx) => await tx.invitations.move(...move)),
			addToken: async (...token) => await write(async (tx) => await tx.invitations.addToken(...token)),
		},
	};
}

async function writeTogether(store: Store, group: readonly Waiting[]): Promise<void> {
	if (group.length === 0) return;
	try {
		const values = await store.writeAll(group);
		for (const [index, { resolve }] of group.entries()) resolve(values[index]);
	} catch (error) {
		const [only] = group;
		if (only && group.length === 1) return only.reject(error);
		for (const { work, resolve, reject } of group) await store.write(work).then(resolve, reject);
	}
}

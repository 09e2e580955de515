import { EventEmitter } from 'node:events';
import type { IWebhookFunctions } from 'n8n-workflow';
import { streamText } from '../../../nodes/NpsDashboard/endpoints/streamText';

/** A caller that takes so many pieces before it has no room, and may go away. */
class Caller extends EventEmitter {
	readonly got: string[] = [];
	code = 0;
	ended = false;
	destroyed = false;
	constructor(private room: number) {
		super();
	}
	status(code: number): this {
		this.code = code;
		return this;
	}
	set(): this {
		return this;
	}
	write(text: string): boolean {
		this.got.push(text);
		return --this.room > 0;
	}
	end(): void {
		this.ended = true;
	}
	destroy(): void {
		this.destroyed = true;
		this.emit('close');
	}
	take(more: number): void {
		this.room = more;
		this.emit('drain');
	}
}

const errors: string[] = [];
const contextOf = (caller: Caller) =>
	({
		getResponseObject: () => caller,
		getNode: () => ({ name: 'NPS Dashboard' }),
		logger: { error: (text: string) => errors.push(text) },
	}) as unknown as IWebhookFunctions;
const settled = async () => await new Promise((done) => setImmediate(done));

function pieces(most: number, failsAt = Infinity) {
	const state = { made: 0, closed: false };
	const made = (async function* () {
		try {
			while (state.made < most) {
				if (state.made === failsAt) throw new Error('The store is gone');
				yield `piece ${++state.made};`;
			}
		} finally {
			state.closed = true;
		}
	})();
	return { state, made };
}

it('makes no more than the caller has taken', async () => {
	const caller = new Caller(3);
	const { state, made } = pieces(100);
	expect(await streamText(contextOf(caller), made, {})).toEqual({ noWebhookResponse: true });
	await settled();
	expect(state.made).toBe(3);
	caller.take(2);
	await settled();
	expect(state.made).toBe(5);
	caller.take(1_000);
	await settled();
	await settled();
	expect([caller.ended, caller.got.length, state.closed]).toEqual([true, 100, true]);
});

it('reads no further for a caller who has gone away', async () => {
	const caller = new Caller(2);
	const { state, made } = pieces(100);
	await streamText(contextOf(caller), made, {});
	await settled();
	caller.destroy();
	await settled();
	expect([state.made <= 3, state.closed, caller.ended]).toEqual([true, true, false]);
});

it('says an error that comes before the first piece, and breaks off at a later one', async () => {
	const caller = new Caller(1_000);
	await expect(streamText(contextOf(caller), pieces(5, 0).made, {})).rejects.toThrow('The store is gone');
	expect(caller.code).toBe(0);
	await streamText(contextOf(caller), pieces(9, 4).made, {});
	await settled();
	expect([caller.destroyed, caller.ended]).toEqual([true, false]);
	expect(errors).toEqual(['NPS Dashboard: a download broke off. The store is gone']);
});

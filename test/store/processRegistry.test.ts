import { openStore } from '../../nps/store';
import { folder } from '../support/stores';

const KEY = Symbol.for('n8n-nodes-nps');
const registry = () =>
	(globalThis as Record<symbol, { version: string; close(): Promise<void> } | undefined>)[KEY];

/** The pack as n8n loads it anew. */
async function copyOfPack() {
	jest.resetModules();
	return await import('../../nps/store/processRegistry');
}

function handle() {
	const made = { closed: 0, close: async () => void made.closed++ };
	return made;
}

describe('what the process shares', () => {
	afterEach(async () => {
		await registry()?.close();
		delete (globalThis as Record<symbol, unknown>)[KEY];
	});

	it('opens a store once, however many nodes ask for it at once', async () => {
		const { config, env, remove } = await folder();
		const stores = await Promise.all([openStore(config, env), openStore(config, env)]);
		expect(stores[0]).toBe(stores[1]);
		await stores[0].close();
		const again = await openStore(config, env);
		expect(again).not.toBe(stores[0]);
		expect(await again.isEmpty()).toBe(true);
		await again.close();
		await again.close();
		await remove();
	});

	it('does not take two stores for one', async () => {
		const { config, env, remove } = await folder();
		const one = await openStore(config, env);
		const two = await openStore({ kind: 'embedded', name: 'two' }, env);
		await one.keys.signingKeys('links', new Date(0));
		const [mine, theirs] = [
			await one.keys.signingKeys('links', new Date(0)),
			await two.keys.signingKeys('links', new Date(0)),
		];
		expect(mine).not.toEqual(theirs);
		await one.close();
		await two.close();
		await remove();
	});

	it('is stamped with the version of the pack', async () => {
		const { reuse } = await copyOfPack();
		await reuse('x', async () => handle());
		expect(registry()?.version).toMatch(/^\d+\.\d+\.\d+/);
	});

	it('tries again after a handle failed to open', async () => {
		const { reuse } = await copyOfPack();
		await expect(reuse('x', async () => await Promise.reject(new Error('no')))).rejects.toThrow(
			'no',
		);
		const made = handle();
		expect(await reuse('x', async () => made)).toBe(made);
	});

	it('is shared by copies of the same version, which n8n loads after clearing its cache', async () => {
		const made = handle();
		await (await copyOfPack()).reuse('x', async () => made);
		const copy = await copyOfPack();
		expect(await copy.reuse('x', async () => handle())).toBe(made);
		expect(made.closed).toBe(0);
	});

	it('lets a new version close what the old one left open, without the two fighting', async () => {
		const old = handle();
		await (await copyOfPack()).reuse('x', async () => old);
		Object.assign(registry() ?? {}, { version: '0.0.1-old' });
		const next = await copyOfPack();
		const fresh = handle();
		expect(await next.reuse('x', async () => fresh)).toBe(fresh);
		await new Promise(setImmediate);
		expect(old.closed).toBe(1);
		// A run of the old version that is still going on opens its own, and leaves the new one's alone.
		Object.assign(registry() ?? {}, { version: '9.9.9' });
		const late = handle();
		expect(await next.reuse('y', async () => late)).toBe(late);
		expect(fresh.closed).toBe(0);
	});
});

import '../support/n8nHome';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { PackageDirectoryLoader } from 'n8n-core';
import type { ICredentialType, INodeTypeDescription } from 'n8n-workflow';
import { PROJECT } from '../../scripts/n8n/paths.mjs';

/** These tests read the built pack: what n8n will load. */
describe('the built pack', () => {
	const loader = new PackageDirectoryLoader(PROJECT);
	const read = async <T>(file: string) =>
		JSON.parse(await readFile(join(PROJECT, file), 'utf8')) as T;
	const nodes = () => Object.entries(loader.nodeTypes);
	const credentials = () => Object.entries(loader.credentialTypes);

	beforeAll(() => loader.loadAll());

	it('loads every node and credential that package.json lists', async () => {
		const { n8n } = await read<{ n8n: { nodes: string[]; credentials: string[] } }>(
			'package.json',
		);
		expect(nodes()).toHaveLength(n8n.nodes.length);
		expect(credentials()).toHaveLength(n8n.credentials.length);
		expect(n8n.nodes.map((file) => basename(file, '.node.js').toLowerCase()).sort()).toEqual(
			nodes()
				.map(([name]) => name.toLowerCase())
				.sort(),
		);
	});

	it('has a light and a dark icon for everything, and different ones', () => {
		const all = [...loader.types.nodes, ...loader.types.credentials];
		const urls = all.map(({ iconUrl }) => iconUrl as { light: string; dark: string });
		for (const { light, dark } of urls) {
			expect(light).not.toBe(dark);
			for (const url of [light, dark]) {
				expect(existsSync(join(PROJECT, url.replace(/^icons\/n8n-nodes-nps\//, '')))).toBe(
					true,
				);
			}
		}
	});

	it('has a codex file n8n understands beside every node, so that the node is found by what it does', () => {
		for (const { name, codex } of loader.types.nodes.filter(
			({ name }) => !name.endsWith('Tool'),
		)) {
			expect({ name, categories: codex?.categories?.length ?? 0 }).not.toEqual({
				name,
				categories: 0,
			});
			expect({ name, alias: codex?.alias?.length ?? 0 }).not.toEqual({ name, alias: 0 });
			expect(codex?.resources?.primaryDocumentation).toHaveLength(1);
		}
	});

	it('ships lists for lazy loading that agree with the code', async () => {
		expect(await read('dist/types/nodes.json')).toEqual(plain(shipped(loader.types.nodes)));
		expect(await read('dist/types/credentials.json')).toEqual(plain(loader.types.credentials));
		expect(await read('dist/known/nodes.json')).toEqual(plain(loader.known.nodes));
		expect(await read('dist/known/credentials.json')).toEqual(plain(loader.known.credentials));
	});

	it('uses only credentials of its own, and every one of them is used and tested', () => {
		const used = loader.types.nodes.flatMap((node) => node.credentials ?? []);
		expect(new Set(used.map(({ name }) => name))).toEqual(
			new Set(Object.keys(loader.credentialTypes)),
		);
		for (const [name, { type }] of credentials()) {
			const tested =
				(type as ICredentialType).test ?? used.find((one) => one.name === name)?.testedBy;
			expect({ name, tested: tested !== undefined }).toEqual({ name, tested: true });
		}
	});
});

/** n8n makes the tool variants and the lists of methods itself. */
function shipped(types: ReadonlyArray<INodeTypeDescription & { __loadOptionsMethods?: string[] }>) {
	return types
		.filter(({ name }) => !name.endsWith('Tool'))
		.map(({ __loadOptionsMethods: _, ...description }) => description);
}

function plain(value: unknown): unknown {
	return JSON.parse(JSON.stringify(value));
}

import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { build } from 'esbuild';
import { PROJECT } from '../../scripts/n8n/paths.mjs';

/**
 * Loads a module of test/support, over the compiled domain.
 * @param {string} file Relative to the project.
 */
export async function loadSupport(file) {
	const folder = await mkdtemp(join(tmpdir(), 'nps-bench-'));
	const outfile = join(folder, 'module.cjs');
	const domain = join(PROJECT, 'nps');
	await build({
		entryPoints: [join(PROJECT, file)],
		outfile,
		bundle: true,
		platform: 'node',
		format: 'cjs',
		logLevel: 'error',
		packages: 'external',
		plugins: [
			{
				name: 'compiled domain',
				setup: ({ onResolve }) =>
					onResolve({ filter: /\/nps(\/|$)/ }, ({ path, resolveDir }) => {
						const target = resolve(resolveDir, path);
						return target.startsWith(domain)
							? { path: join(PROJECT, 'dist/nps', relative(domain, target)), external: true }
							: undefined;
					}),
			},
			{
				name: 'installed packages',
				setup: ({ onResolve }) =>
					onResolve({ filter: /^[a-z@]/ }, ({ path }) =>
						path.startsWith('node:') ? undefined : { path: createRequire(import.meta.url).resolve(path), external: true },
					),
			},
		],
	});
	const loaded = createRequire(import.meta.url)(outfile);
	await rm(folder, { recursive: true });
	return loaded;
}

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { BUNDLES } from './bundles.mjs';

/** Bundles every library of the table into `outdir`, with the licence texts of all packages that went in. */
export async function buildBundles(outdir) {
	await mkdir(outdir, { recursive: true });
	await Promise.all(Object.entries(BUNDLES).map(([name, entry]) => bundle(name, entry, outdir)));
}

async function bundle(name, entry, outdir) {
	const { metafile } = await build({
		stdin: { contents: entry, resolveDir: process.cwd(), sourcefile: `${name}.js` },
		outfile: join(outdir, `${name}.bundle.js`),
		bundle: true,
		platform: 'node',
		format: 'cjs',
		target: 'node22',
		minify: true,
		legalComments: 'none',
		// pg offers a native driver and Cloudflare sockets; neither exists where n8n runs.
		external: ['pg-native', 'pg-cloudflare'],
		// email-reply-parser asks its own place for a native engine, and does without where there is none.
		define: { 'import.meta.url': '__filename' },
		metafile: true,
		logLevel: 'error',
	});
	const packages = [...new Set(Object.keys(metafile.inputs).map(packageFolder).filter(Boolean))].sort();
	const licences = await Promise.all(packages.map(licenceOf));
	await writeFile(join(outdir, `${name}.LICENSE.txt`), licences.join('\n\n---\n\n') + '\n');
}

function packageFolder(input) {
	const found = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
	return found?.[1];
}

async function licenceOf(folder) {
	const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
	const files = (await readdir(folder)).filter((entry) => /^(?:licen[cs]e|notice)/i.test(entry)).sort();
	const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
	const text = texts.map((each) => each.trim()).join('\n\n');
	return `${name} ${version} (${typeof license === 'string' ? license : 'see below'})\n\n${text.trim()}`;
}

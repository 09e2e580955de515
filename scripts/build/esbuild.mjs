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
		// What is no program lies beside the bundle, which knows its name.
		loader: { '.wasm': 'file', '.ttf': 'file' },
		assetNames: `${name}.[name]`,
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
	const { name, version, license, repository } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
	const files = (await licenceFiles(folder)).sort();
	const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
	const text = texts.map((each) => each.trim()).join('\n\n');
	// The Mozilla Public License asks for the place of the source.
	const source = text === '' ? `Source: ${repository?.url ?? repository}` : text;
	return `${name} ${version} (${typeof license === 'string' ? license : 'see below'})\n\n${source}`;
}

/** Of the package itself, and of what it took in from others where it keeps those in a folder. */
async function licenceFiles(folder) {
	const entries = await readdir(folder, { withFileTypes: true });
	const found = entries.filter(({ name }) => /^(?:licen[cs]e|notice)/i.test(name));
	const files = found.map((entry) => {
		const path = join(folder, entry.name);
		return entry.isDirectory() ? licenceFiles(path) : [path];
	});
	return (await Promise.all(files)).flat();
}

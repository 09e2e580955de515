import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';

/** The widget as it is served, as a module of ours. */
export const WIDGET_FILE = 'nps/channels/web/widget/script.generated.ts';

/** The text of that module: the browser's part, minified, for browsers of the last four years. */
export async function widgetModule() {
	const { outputFiles } = await build({
		entryPoints: ['nps/channels/web/widget/browser.mjs'],
		bundle: true,
		format: 'iife',
		minify: true,
		target: ['chrome100', 'firefox100', 'safari15.4'],
		charset: 'utf8',
		write: false,
		logLevel: 'error',
		plugins: [squeezeStyles],
	});
	const script = outputFiles[0]?.text.trim() ?? '';
	return `// Written by npm run widget from browser.mjs.\nexport const SCRIPT = ${JSON.stringify(script)};\n`;
}

/** @type {import('esbuild').Plugin} */
const squeezeStyles = {
	name: 'squeeze-styles',
	setup: ({ onLoad }) => {
		onLoad({ filter: /browser\.mjs$/ }, async ({ path }) => {
			const { readFile } = await import('node:fs/promises');
			const source = await readFile(path, 'utf8');
			return { contents: source.replace(/(const STYLES = `)([^`]*)(`)/, (_, open, css, close) => open + css.replace(/\n/g, '') + close) };
		});
	},
};

export async function writeWidget() {
	writeFileSync(WIDGET_FILE, await widgetModule());
}

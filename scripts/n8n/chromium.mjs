import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import playwright from 'playwright-core';
import { PROJECT, PROJECT_CACHE, node24 } from './paths.mjs';

const INSTALLED = [
	process.env.CHROMIUM_BIN,
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * A headless Chromium: the machine's own, else the one that comes as an npm package with its libraries and fonts.
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchChromium() {
	const own = INSTALLED.find((path) => path && existsSync(path));
	return await playwright.chromium.launch({
		...(own ? { executablePath: own } : await packagedChromium()),
		args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
		headless: true,
	});
}

/** Unpacked by a process of its own, because Jest cannot load the package, which is an ES module. */
async function packagedChromium() {
	const { stdout } = await promisify(execFile)(
		node24(),
		[
			'--input-type=module',
			'-e',
			`import c from '@sparticuz/chromium'; console.log(await c.executablePath())`,
		],
		// The variable makes the package unpack the shared libraries, too, which a bare machine lacks.
		{ cwd: PROJECT, env: { ...process.env, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' } },
	);
	return {
		executablePath: stdout.trim(),
		env: {
			.../** @type {Record<string, string>} */ (process.env),
			LD_LIBRARY_PATH: [process.env.LD_LIBRARY_PATH, join(tmpdir(), 'al2023/lib')]
				.filter(Boolean)
				.join(delimiter),
			FONTCONFIG_FILE: await fontConfig(),
		},
	};
}

/** The machine's fonts, if any, and those of the package. */
async function fontConfig() {
	const folders = ['/usr/share/fonts', '/usr/local/share/fonts', join(tmpdir(), 'fonts')];
	const file = join(PROJECT_CACHE, 'fonts.conf');
	const lines = [
		'<?xml version="1.0"?>',
		'<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
		'<fontconfig>',
		...folders.map((folder) => `<dir>${folder}</dir>`),
		`<cachedir>${join(PROJECT_CACHE, 'fonts')}</cachedir>`,
		'</fontconfig>',
	];
	await mkdir(PROJECT_CACHE, { recursive: true });
	await writeFile(file, lines.join('\n'));
	return file;
}

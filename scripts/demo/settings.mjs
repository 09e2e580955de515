import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_CACHE } from '../n8n/paths.mjs';

/** What the demonstration keeps besides n8n's own data. */
export const DEMO_FOLDER = join(PROJECT_CACHE, 'demo');
/** n8n's user folder of the demonstration. */
export const DEMO_HOME = join(PROJECT_CACHE, 'n8n');
const FILE = join(DEMO_FOLDER, 'settings.json');

/**
 * @typedef {object} DemoSettings
 * @property {string} signingSecret Signs the sample orders.
 * @property {number} orders How many sample orders were made.
 * @property {Record<string, string>} workflows Id in n8n by file name.
 * @property {boolean} published Whether the programme was published once; what somebody does with it then is theirs.
 * @property {string} [orderUrl] Where the shop's webhook answers.
 */

/** @returns {Promise<DemoSettings>} */
export async function readSettings() {
	const text = await readFile(FILE, 'utf8').catch(() => '{}');
	return {
		signingSecret: randomBytes(24).toString('base64url'),
		orders: 0,
		workflows: {},
		published: false,
		...JSON.parse(text),
	};
}

/** @param {DemoSettings} settings */
export async function writeSettings(settings) {
	await mkdir(DEMO_FOLDER, { recursive: true });
	await writeFile(`${FILE}.new`, JSON.stringify(settings, null, '\t'), { mode: 0o600 });
	await rename(`${FILE}.new`, FILE);
}

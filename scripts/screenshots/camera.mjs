import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT } from '../n8n/paths.mjs';
import { shrunk } from './png.mjs';

const IMAGES = join(PROJECT, 'docs/images');

export const PHONE = { width: 390, height: 760 };
export const LAPTOP = { width: 1440, height: 1080 };
export const TV = { width: 1920, height: 1080 };

/**
 * What is taken.
 * @typedef {object} Shot
 * @property {{ width: number, height: number }} viewport
 * @property {'light' | 'dark'} [colorScheme]
 * @property {number} [scale] Pixels of the picture for one of the page.
 * @property {{ username: string, password: string }} [login]
 * @property {boolean} [whole] The whole page instead of what fits.
 * @property {string} [card] Only the part of the page under the heading with these words.
 */

/**
 * Takes pictures into docs/images. One that fails does not hold up the others.
 * @param {import('playwright-core').Browser} browser
 */
export function cameraOf(browser) {
	/** @type {string[]} */
	const failures = [];
	return {
		failures,

		/**
		 * Runs the work and remembers that it failed, if it did.
		 * @param {string} what
		 * @param {() => Promise<void>} work
		 */
		async attempt(what, work) {
			try {
				await work();
			} catch (error) {
				const reason = error instanceof Error ? error.message : String(error);
				failures.push(`${what}: ${reason.split('\n', 1)[0]}`);
			}
		},

		/**
		 * @param {string} name
		 * @param {import('playwright-core').Page} page
		 * @param {Pick<Shot, 'whole' | 'card'>} [part]
		 */
		async take(name, page, { whole = false, card } = {}) {
			await mkdir(IMAGES, { recursive: true });
			const what = card ? page.locator('section').filter({ has: page.getByRole('heading', { name: card }) }) : page;
			const png = shrunk(await what.screenshot({ ...(whole && { fullPage: true }), animations: 'disabled' }));
			await writeFile(join(IMAGES, `${name}.png`), png);
			console.log(`docs/images/${name}.png  ${Math.round(png.length / 1024)} kB`);
		},

		/**
		 * A picture of a page of its own.
		 * @param {string} name
		 * @param {Shot} shot
		 * @param {(page: import('playwright-core').Page) => Promise<void>} show
		 */
		async picture(name, { viewport, colorScheme = 'light', scale = 2, login, ...part }, show) {
			await this.attempt(name, async () => {
				const context = await browser.newContext({
					viewport,
					colorScheme,
					deviceScaleFactor: scale,
					...(login && { httpCredentials: login }),
				});
				try {
					const page = await context.newPage();
					await show(page);
					await this.take(name, page, part);
				} finally {
					await context.close();
				}
			});
		},
	};
}

/** @typedef {ReturnType<typeof cameraOf>} Camera */

import { readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

const BEAT_MS = 5_000;
const STALE_MS = 60_000;

/**
 * Holds a lock file for as long as `work` runs, so that of several processes one works at a time. A lock whose holder
 * has died stops beating and is taken over after a minute.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @param {{ onWait?: () => void }} [options]
 * @returns {Promise<T>}
 */
export async function withLock(file, work, { onWait } = {}) {
	const mine = `${process.pid} ${Math.random()}`;
	for (let waited = false; !(await take(file, mine)); waited = true) {
		if (!waited) onWait?.();
		await sleep(1_000);
	}
	const beat = setInterval(() => utimes(file, new Date(), new Date()).catch(() => {}), BEAT_MS);
	try {
		return await work();
	} finally {
		clearInterval(beat);
		if ((await readFile(file, 'utf8').catch(() => '')) === mine)
			await rm(file, { force: true });
	}
}

/**
 * @param {string} file
 * @param {string} mine
 */
async function take(file, mine) {
	const age = await stat(file).then(
		({ mtimeMs }) => Date.now() - mtimeMs,
		() => 0,
	);
	if (age > STALE_MS) await rm(file, { force: true });
	return await writeFile(file, mine, { flag: 'wx' }).then(
		() => true,
		(error) => {
			if (error.code === 'EEXIST') return false;
			throw error;
		},
	);
}

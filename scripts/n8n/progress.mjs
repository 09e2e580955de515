/**
 * Shows that something long goes on: one line that changes on a terminal, else a line every 15 seconds.
 * @param {{ log: (line: string) => void, line: () => Promise<string> | string }} options
 * @returns {{ stop: () => void }}
 */
export function showProgress({ log, line }) {
	const terminal = Boolean(process.stdout.isTTY);
	let stopped = false;
	const show = async () => {
		const text = await line();
		if (stopped) return;
		if (terminal) process.stdout.write(`\r\u001b[K${text}`);
		else log(text);
	};
	void show();
	const timer = setInterval(show, terminal ? 1_000 : 15_000);
	return {
		stop() {
			stopped = true;
			clearInterval(timer);
			if (terminal) process.stdout.write('\r\u001b[K');
		},
	};
}

/**
 * "1:05" for 65,000 ms.
 * @param {number} ms
 */
export function minutes(ms) {
	const seconds = Math.floor(ms / 1000);
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

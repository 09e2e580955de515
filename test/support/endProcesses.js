const { readdirSync, rmSync } = require('node:fs');

/** Ends the programs whose tests did not, and says so. */
module.exports = () => {
	const folder = process.env.NPS_PROCESS_NOTES;
	if (!folder) return;
	for (const pid of readdirSync(folder)) {
		try {
			process.kill(process.platform === 'win32' ? Number(pid) : -Number(pid), 'SIGKILL');
			console.warn(`A test left process ${pid} behind.`);
		} catch {
			// It has ended by itself.
		}
	}
	rmSync(folder, { recursive: true, force: true });
};

/**
 * Preloaded into a child process: ends it, and what it started, when its parent is gone without having said goodbye
 * (crash, kill -9).
 */
const parent = process.ppid;
const GRACE_MS = 4_000;

const timer = setInterval(() => {
	if (parentLives()) return;
	clearInterval(timer);
	process.kill(process.pid, 'SIGTERM');
	setTimeout(killGroup, GRACE_MS);
}, 500);
timer.unref();

function parentLives() {
	if (process.ppid !== parent) return false;
	try {
		process.kill(parent, 0);
		return true;
	} catch {
		return false;
	}
}

function killGroup() {
	process.kill(process.platform === 'win32' ? process.pid : -process.pid, 'SIGKILL');
}

import { fork, type ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A program of its own process group, noted so that the end of the run ends it, should the test not. */
export function start(file: string, args: readonly string[] = []): ChildProcess {
	const program = fork(file, args, {
		detached: true,
		stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
	});
	const folder = process.env.NPS_PROCESS_NOTES;
	if (folder && program.pid !== undefined) writeFileSync(join(folder, String(program.pid)), '');
	return program;
}

/** The next thing the program says. */
export async function says(program: ChildProcess): Promise<unknown> {
	return await new Promise((resolve, reject) => {
		program.once('message', resolve);
		program.once('exit', (code) => reject(new Error(`The program ended with ${code}`)));
	});
}

export async function kill(program: ChildProcess): Promise<void> {
	const ended = new Promise((resolve) => program.once('exit', resolve));
	program.kill('SIGKILL');
	await ended;
}

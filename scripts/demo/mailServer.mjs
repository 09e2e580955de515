import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startNode } from '../n8n/child.mjs';
import { PROJECT, childEnvironment, node24 } from '../n8n/paths.mjs';
import { freePort } from '../n8n/ports.mjs';
import { waitFor } from '../n8n/wait.mjs';
import { DEMO_FOLDER } from './settings.mjs';

/**
 * Starts maildev: an SMTP server that delivers nothing, with a page that shows what it got. Mails outlive a restart.
 * @returns {Promise<{ smtpPort: number, inboxUrl: string, child: import('../n8n/child.mjs').Child }>}
 */
export async function startMailServer() {
	const smtpPort = await freePort(1025);
	const webPort = await freePort(1080);
	const mails = join(DEMO_FOLDER, 'mails');
	await mkdir(mails, { recursive: true });
	let output = '';
	const child = startNode({
		node: node24(),
		args: [
			join(PROJECT, 'node_modules/maildev/bin/maildev'),
			...['--smtp', String(smtpPort), '--web', String(webPort)],
			...['--ip', '127.0.0.1', '--web-ip', '127.0.0.1', '--mail-directory', mails],
		],
		cwd: DEMO_FOLDER,
		env: childEnvironment(),
		onOutput: (text) => {
			output = (output + text).slice(-2_000);
		},
	});
	const inboxUrl = `http://localhost:${webPort}`;
	const answers = () =>
		child.running() && fetch(`http://127.0.0.1:${webPort}/healthz`).then(({ ok }) => ok);
	await waitFor(answers, { what: 'the inbox to answer' }).catch(async () => {
		await child.kill();
		throw new Error(`The mail server did not start:\n${output}`);
	});
	return { smtpPort, inboxUrl, child };
}

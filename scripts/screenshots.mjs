import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { ensureBuilt } from './demo/build.mjs';
import { ensureCredentials } from './demo/credentials.mjs';
import { startSeeding } from './demo/samples.mjs';
import { PROGRAMME, importWorkflows } from './demo/workflows.mjs';
import { launchChromium } from './n8n/chromium.mjs';
import { startN8n } from './n8n/instance.mjs';
import { cameraOf } from './screenshots/camera.mjs';
import { editor, partsWorkflow } from './screenshots/editor.mjs';
import { dashboard, report } from './screenshots/figures.mjs';
import { respondent } from './screenshots/respondent.mjs';

/** `npm run screenshots`: takes the pictures of the documentation anew, from the real n8n over the sample data. */

const GROUPS = /** @type {const} */ (['editor', 'respondent', 'dashboard', 'report']);
const HELP = `npm run screenshots [-- ${GROUPS.join(' ')}]

Takes all pictures, or only those of these groups.`;
const SECRET = 'a-signing-secret-for-pictures';

const wanted = process.argv.slice(2);
if (wanted.some((name) => !GROUPS.includes(/** @type {any} */ (name)))) {
	console.log(HELP);
	process.exit(wanted.includes('--help') ? 0 : 1);
}
/** @param {typeof GROUPS[number]} name */
const isWanted = (name) => wanted.length === 0 || wanted.includes(name);

const home = await mkdtemp(join(tmpdir(), 'nps-pictures-'));
/** @type {string[]} The HTML of the mails that came in. */
const received = [];
const mails = new SMTPServer({
	authOptional: true,
	disabledCommands: ['STARTTLS'],
	onData: (stream, _session, answer) =>
		void simpleParser(stream).then(({ html }) => {
			received.push(html || '');
			answer();
		}),
});
await new Promise((listening) => mails.listen(0, '127.0.0.1', () => listening(undefined)));
const { port: smtpPort } = /** @type {import('node:net').AddressInfo} */ (mails.server.address());

await ensureBuilt(console.log);
const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
const [n8n] = await Promise.all([startN8n({ home, log: console.log, env: { GENERIC_TIMEZONE: timeZone } }), startSeeding(home, console.log)]);
const browser = await launchChromium();
const camera = cameraOf(browser);
try {
	const { rest } = n8n;
	await ensureCredentials(rest, { smtpPort, signingSecret: SECRET });
	await rest.createCredential({
		name: 'Twilio',
		type: 'npsTwilioApi',
		data: { accountSid: `AC${'0'.repeat(32)}`, authToken: 'none', baseUrl: '' },
	});
	// Unpublished: n8n lays its checklist over a published workflow.
	const ids = await importWorkflows(rest, {}, 'asTheyAre');
	const programme = ids[PROGRAMME] ?? '';
	if (isWanted('editor')) {
		const parts = (await rest.createWorkflow(partsWorkflow())).id;
		// Published once, so that the survey is known and can be chosen.
		await camera.attempt('the survey', async () => {
			await rest.activate(programme);
			await rest.deactivate(programme);
		});
		const bundled = Object.entries(ids).filter(([name]) => name.endsWith('.json'));
		await editor(browser, camera, n8n, { ...Object.fromEntries(bundled), parts });
	}
	if (isWanted('respondent')) await camera.attempt('respondent', () => respondent(camera, n8n, { programme, secret: SECRET, received }));
	if (isWanted('dashboard')) await camera.attempt('dashboard', () => dashboard(camera, n8n, ids));
	if (isWanted('report')) await camera.attempt('report', () => report(camera, n8n, ids, received));
} finally {
	await browser.close();
	await n8n.stop();
	mails.close();
	await rm(home, { recursive: true, force: true });
}
if (camera.failures.length > 0) {
	console.error(`Not taken:\n${camera.failures.map((failure) => `  ${failure}`).join('\n')}`);
	process.exit(1);
}
process.exit(0);

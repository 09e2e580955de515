import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './demo/build.mjs';
import { ensureCredentials, REPORT_LOGIN } from './demo/credentials.mjs';
import { startMailServer } from './demo/mailServer.mjs';
import { newOrder } from './demo/order.mjs';
import { DEMO_FOLDER, DEMO_HOME, readSettings, writeSettings } from './demo/settings.mjs';
import { PROGRAMME, REPORT, importWorkflows, orderUrl } from './demo/workflows.mjs';
import { stopChildren } from './n8n/child.mjs';
import { ensureN8n } from './n8n/install.mjs';
import { DEMO_OWNER, startN8n } from './n8n/instance.mjs';
import { isFree } from './n8n/ports.mjs';

/** `npm start`: the pack in a real n8n with a mail server, ready to be tried. */

const HELP = `npm start [-- --port N] [-- --fresh]

--port N   where n8n listens (5678)
--fresh    forgets all data of the demonstration first`;

let stopping = false;
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
	process.on(signal, () => void end(0, '\nStopping …'));
}

await run().catch((error) => end(1, error instanceof Error ? error.message : String(error)));

async function run() {
	const { port, fresh, help } = readArguments();
	if (help) return console.log(HELP);
	if (!(await isFree(port))) {
		throw new Error(
			`Port ${port} is in use. Stop what uses it, or choose another: npm start -- --port ${port + 1}`,
		);
	}
	if (fresh)
		await Promise.all(
			[DEMO_FOLDER, DEMO_HOME].map((folder) => rm(folder, { recursive: true, force: true })),
		);
	await ensureBuilt(console.log);
	await ensureN8n();
	console.log('Starting the mail server and n8n …');
	const mail = await startMailServer();
	const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
	const n8n = await startN8n({ home: DEMO_HOME, port, env: { GENERIC_TIMEZONE: timeZone } });
	const programme = await setUp(n8n, mail.smtpPort);
	console.log(await banner(n8n.url, mail.inboxUrl, programme));
	void watch('n8n', n8n.exited, n8n.output);
	void watch('The mail server', mail.child.exited, () => '');
}

function readArguments() {
	try {
		const { values } = parseArgs({
			options: {
				port: { type: 'string', default: '5678' },
				fresh: { type: 'boolean', default: false },
				help: { type: 'boolean', default: false },
			},
		});
		const port = Number(values.port);
		if (!Number.isInteger(port) || port < 1 || port > 65_535)
			throw new Error(`${values.port} is no port.`);
		return { ...values, port };
	} catch (error) {
		throw new Error(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
	}
}

/**
 * What the demonstration needs in n8n: made at the first start, kept afterwards.
 * @param {import('./n8n/instance.mjs').Instance} n8n
 * @param {number} smtpPort
 * @returns {Promise<string | undefined>} The programme's id.
 */
async function setUp({ rest, url, firstRun }, smtpPort) {
	const settings = await readSettings();
	await ensureCredentials(rest, { smtpPort, signingSecret: settings.signingSecret });
	if (firstRun) Object.assign(settings, { workflows: {}, published: false });
	settings.workflows = await importWorkflows(rest, settings.workflows);
	await writeSettings(settings);
	const id = settings.workflows[PROGRAMME];
	const programme = id ? await rest.workflow(id).catch(() => undefined) : undefined;
	if (!programme) return undefined;
	if (!settings.published) {
		await rest.activate(programme.id);
		await rest.activate(settings.workflows[REPORT] ?? '');
	}
	await writeSettings({ ...settings, published: true, orderUrl: await orderUrl(url, programme) });
	return programme.id;
}

/**
 * @param {string} url
 * @param {string} inboxUrl
 * @param {string | undefined} programme
 */
async function banner(url, inboxUrl, programme) {
	const lines = [
		'',
		`  n8n        ${url}   log in as ${DEMO_OWNER.email}, password ${DEMO_OWNER.password}`,
		...(programme
			? [
					`  Programme  ${url}/workflow/${programme}`,
					`  Report     ${url}/webhook/nps-report   log in as ${REPORT_LOGIN.user}, password ${REPORT_LOGIN.password}`,
				]
			: []),
		`  Inbox      ${inboxUrl}   every mail ends here, none leaves this machine`,
		'',
	];
	const order = await newOrder().catch(() => undefined);
	if (!order) return [...lines, '  Ctrl-C stops everything; the data stays.', ''].join('\n');
	return [
		...lines,
		'  Ship an order (its survey is in the inbox within a minute; click a number in it):',
		'',
		order.curl,
		'',
		'  Another customer: npm run demo:order -- --post',
		'  Ctrl-C stops everything; the data stays.',
		'',
	].join('\n');
}

/**
 * Ends the demonstration when one of its programs ends by itself.
 * @param {string} name
 * @param {Promise<{ code: number | null, signal: NodeJS.Signals | null }>} exited
 * @param {() => string} output
 */
async function watch(name, exited, output) {
	const { code, signal } = await exited;
	if (!stopping)
		await end(
			1,
			`${name} has ended (${code ?? signal}).\n${output().split('\n').slice(-15).join('\n')}`,
		);
}

/**
 * @param {number} code
 * @param {string} message
 */
async function end(code, message) {
	if (stopping) return;
	stopping = true;
	(code === 0 ? console.log : console.error)(message);
	await stopChildren();
	process.exit(code);
}

import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './demo/build.mjs';
import { DASHBOARD_LOGIN, ensureCredentials } from './demo/credentials.mjs';
import { startMailServer } from './demo/mailServer.mjs';
import { newOrder } from './demo/order.mjs';
import { startSeeding } from './demo/samples.mjs';
import { DEMO_FOLDER, DEMO_HOME, readSettings, writeSettings } from './demo/settings.mjs';
import { DASHBOARD, PROGRAMME, SAMPLE_DASHBOARD, dashboardUrl, importWorkflows, orderUrl } from './demo/workflows.mjs';
import { stopChildren } from './n8n/child.mjs';
import { ensureN8n } from './n8n/install.mjs';
import { DEMO_OWNER, startN8n } from './n8n/instance.mjs';
import { isFree } from './n8n/ports.mjs';

/** `npm start`: the pack in a real n8n with a mail server, ready to be tried. */

const HELP = `npm start [-- --port N] [-- --fresh]

--port N   where n8n listens (5678)
--fresh    forgets all data of the demonstration first`;

/** The workflows that are published at the first start. */
const RUNNING = [PROGRAMME, SAMPLE_DASHBOARD, DASHBOARD];

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
	const samples = startSeeding(DEMO_HOME, console.log);
	const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
	const n8n = await startN8n({ home: DEMO_HOME, port, env: { GENERIC_TIMEZONE: timeZone } });
	const [workflows] = await Promise.all([setUp(n8n, mail.smtpPort), samples]);
	console.log(await banner(n8n.url, mail.inboxUrl, workflows));
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
 * @returns {Promise<Readonly<Record<string, string>>>} Ids of those that run, by name, as far as they are still there.
 */
async function setUp({ rest, url, firstRun }, smtpPort) {
	const settings = await readSettings();
	await ensureCredentials(rest, { smtpPort, signingSecret: settings.signingSecret });
	if (firstRun) Object.assign(settings, { workflows: {}, published: false });
	const known = settings.workflows;
	settings.workflows = await importWorkflows(rest, known);
	// Those of an older checkout were published without the ones that are new in this one.
	const isNew = (/** @type {string} */ name) => !settings.published || !(name in known);
	const unpublished = RUNNING.filter(isNew);
	await writeSettings({ ...settings, published: unpublished.length === 0 });
	/** @type {Record<string, string>} */
	const running = {};
	for (const name of RUNNING) {
		const id = settings.workflows[name] ?? '';
		const workflow = await rest.workflow(id).catch(() => undefined);
		if (!workflow) continue;
		running[name] = id;
		if (unpublished.includes(name)) await rest.activate(id);
		if (name === PROGRAMME) settings.orderUrl = await orderUrl(url, workflow);
	}
	await writeSettings({ ...settings, published: true });
	return running;
}

/**
 * @param {string} url
 * @param {string} inboxUrl
 * @param {Readonly<Record<string, string>>} workflows
 */
async function banner(url, inboxUrl, workflows) {
	const { user, password } = DASHBOARD_LOGIN;
	const lines = [
		'',
		...(workflows[SAMPLE_DASHBOARD]
			? [`  Dashboard  ${dashboardUrl(url, 'demo')}   log in as ${user}, password ${password}; its answers are made up`]
			: []),
		...(workflows[DASHBOARD]
			? [`  Your own   ${dashboardUrl(url, 'nps')}   the same login, with the answers you give`]
			: []),
		`  n8n        ${url}   log in as ${DEMO_OWNER.email}, password ${DEMO_OWNER.password}`,
		...(workflows[PROGRAMME] ? [`  Programme  ${url}/workflow/${workflows[PROGRAMME]}`] : []),
		`  Inbox      ${inboxUrl}   every mail ends here, none leaves this machine`,
		'',
	];
	const order = workflows[PROGRAMME] ? await newOrder().catch(() => undefined) : undefined;
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

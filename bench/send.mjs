/**
 * Mails per second: NPS Send Survey, which decides, writes down and renders each one, against n8n's own Send Email node
 * in the same n8n and against a bare nodemailer pool, all to the same SMTP server in a process of its own.
 */
import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { bindCredentials } from '../scripts/n8n/bind.mjs';
import { parseFlatted } from '../scripts/n8n/flatted.mjs';
import { startN8n } from '../scripts/n8n/instance.mjs';
import { waitFor } from '../scripts/n8n/wait.mjs';
import { report } from './support/report.mjs';
import { withSendEmail, withSendSurvey } from './support/sendWorkflows.mjs';

const require = createRequire(import.meta.url);
const { renderSurveyMail } = require('../dist/nps/channels/email');
const { wordingFor } = require('../dist/nps/survey');

const FROM = 'Shop <survey@shop.example>';
/** Ours, and those of the rivals. n8n's own node takes its time. */
const SURVEYS = 4000;
const MAILS = 60;
const POOLED = 8000;
/** Runs of ours and of the pool; the best counts for either. */
const ROUNDS = 3;

const sink = fork(join(import.meta.dirname, 'support/mailSink.mjs'));
const { port } = await said(sink);
const home = await mkdtemp(join(tmpdir(), 'nps-bench-'));
const n8n = await startN8n({ home, env: { N8N_LOG_LEVEL: 'warn', NPS_STORE_URL: '' } });
try {
	const host = { host: '127.0.0.1', port, secure: false, user: '', password: '' };
	await n8n.rest.createCredential({ name: 'smtp', type: 'smtp', data: { ...host, disableStartTls: true } });
	await n8n.rest.createCredential({
		name: 'npsSmtpApi',
		type: 'npsSmtpApi',
		data: { ...host, allowUnauthorized: true, fromEmail: 'survey@shop.example', fromName: 'Shop', replyTo: '' },
	});

	const mail = sampleMail();
	const own = await publish(withSendEmail(mail));
	const ours = await publish(withSendSurvey());
	await sendBy(ours, 0, 50);
	await sendBy(own, 0, 3);

	const surveys = [];
	const pooled = [];
	for (let round = 0; round < ROUNDS; round++) {
		surveys.push(await sendBy(ours, 1_000 + round * SURVEYS, SURVEYS));
		pooled.push(await sendPooled(mail, POOLED));
	}
	const node = await sendBy(own, 1_000, MAILS);
	const [best, pool] = [Math.max(...surveys), Math.max(...pooled)];
	console.log(`rounds: ours ${surveys.map(Math.round).join(', ')} · pool ${pooled.map(Math.round).join(', ')} mails per second`);
	report('NPS Send Survey, mails per second', best.toFixed(0), `n8n's Send Email ${node.toFixed(1)}`, best / node);
	report('NPS Send Survey, mails per second', best.toFixed(0), `a bare nodemailer pool ${pool.toFixed(0)}`, best / pool);
} finally {
	await n8n.stop();
	sink.disconnect();
	await rm(home, { recursive: true, force: true });
}

/** @param {import('node:child_process').ChildProcess} child @returns {Promise<any>} */
function said(child) {
	return new Promise((resolve) => child.once('message', resolve));
}

/** @returns {Promise<number>} */
async function received() {
	const answer = said(sink);
	sink.send('how many?');
	return (await answer).mails;
}

/** The survey as everybody gets it, but for the names. */
function sampleMail() {
	const definition = { brand: { name: 'Example Shop', colour: '#2f5bea' }, language: 'en', followUp: {}, thanks: {} };
	const link = 'https://n8n.example/webhook/nps/bench/s?t=0123456789abcdefghijkl';
	return renderSurveyMail({
		wording: wordingFor(definition, 'en'),
		link: (/** @type {number | undefined} */ score) => (score === undefined ? link : `${link}&score=${score}`),
		unsubscribeUrl: 'https://n8n.example/webhook/nps/bench/u?t=0123456789abcdefghijkl',
		brand: definition.brand,
		customerName: 'Customer 1000',
		test: false,
	});
}

/** @param {any} workflow */
async function publish(workflow) {
	const stored = await n8n.rest.createWorkflow(await bindCredentials(workflow, await n8n.rest.credentials()));
	await n8n.rest.activate(stored.id);
	return { id: stored.id, path: workflow.name };
}

/**
 * Mails per second of the workflow's last node, by n8n's own clock.
 * @param {{ id: string, path: string }} workflow
 * @param {number} from
 * @param {number} count
 */
async function sendBy({ id, path }, from, count) {
	const before = await received();
	const [last] = await n8n.rest.executions({ workflowId: id, limit: 1 });
	await fetch(`${n8n.url}/webhook/${path}`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ from, count }),
	});
	const done = await waitFor(
		async () => {
			const [newest] = await n8n.rest.executions({ workflowId: id, limit: 1 });
			return newest && newest.id !== last?.id && !['new', 'running'].includes(newest.status) ? newest : undefined;
		},
		{ what: `${path} to send ${count} mails`, timeoutMs: 600_000, intervalMs: 100 },
	);
	const execution = await n8n.rest.request('GET', `/executions/${done.id}`);
	const { runData, error } = parseFlatted(execution.data).resultData;
	const sent = (await received()) - before;
	if (sent !== count) throw new Error(`${path} sent ${sent} of ${count} mails: ${JSON.stringify(error ?? runData.Send?.[0]?.error)}`);
	return (1000 * count) / runData.Send[0].executionTime;
}

/**
 * @param {{ subject: string, html: string, text: string }} mail
 * @param {number} count
 */
async function sendPooled(mail, count) {
	const pool = createTransport({ pool: true, host: '127.0.0.1', port, ignoreTLS: true });
	const started = performance.now();
	await Promise.all(
		Array.from({ length: count }, (_, number) =>
			pool.sendMail({ from: FROM, to: `c${number}@customers.example`, ...mail }),
		),
	);
	const ms = performance.now() - started;
	pool.close();
	return (1000 * count) / ms;
}

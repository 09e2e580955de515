import { createHash } from 'node:crypto';
import { forget, reuse, type Closable } from '../../store/processRegistry';
import { nodemailer, type QuotedPrintable, type Transporter } from '../../vendor/nodemailer';
import type { SmtpConfig } from './config';
import { SIGNED_FIELDS } from './dkim';
import { streamOf, wholeMessage } from './wholeMessage';

/** The connections to one mail server, for all copies of the pack in this process. */
interface Pool extends Closable {
	readonly transport: Transporter;
	users: number;
	idle?: NodeJS.Timeout;
}

/** Whether all of a message has gone to the server: from then on a lost connection proves nothing. */
export interface Handover {
	complete: boolean;
}

type Plugin = Parameters<Transporter['use']>[1];

const IDLE_MS = 60_000;
const CONNECT_TIMEOUT_MS = 10_000;
const SOCKET_TIMEOUT_MS = 30_000;
const MOST_CONNECTIONS = 5;

/** Runs `work` with the pooled transport of this configuration, which closes after a minute without work. */
export async function withTransport<Value>(
	config: SmtpConfig,
	work: (transport: Transporter) => Promise<Value>,
): Promise<Value> {
	const key = `smtp:${createHash('sha256').update(JSON.stringify(config)).digest('hex')}`;
	const pool = await reuse(key, async () => await openPool(config));
	clearTimeout(pool.idle);
	pool.users += 1;
	try {
		return await work(pool.transport);
	} finally {
		pool.users -= 1;
		if (pool.users === 0) closeWhenIdle(key, pool);
	}
}

function closeWhenIdle(key: string, pool: Pool): void {
	pool.idle = setTimeout(() => {
		forget(key);
		void pool.close();
	}, IDLE_MS).unref();
}

async function openPool(config: SmtpConfig): Promise<Pool> {
	const { createTransport, qp } = await nodemailer();
	const transport = open(createTransport, config);
	transport.use('stream', config.dkim ? noteHandover() : noteHandover(qp));
	const pool: Pool = {
		transport,
		users: 0,
		async close() {
			clearTimeout(pool.idle);
			transport.close();
		},
	};
	return pool;
}

function open(
	createTransport: Awaited<ReturnType<typeof nodemailer>>['createTransport'],
	config: SmtpConfig,
): Transporter {
	const { host, port, secure, user, password = '', allowUnauthorized, dkim } = config;
	return createTransport({
		pool: true,
		maxConnections: MOST_CONNECTIONS,
		// By default a message is sent again when the connection drops, even after all of it was handed over.
		maxRequeues: 0,
		host,
		port,
		secure,
		...(user && { auth: { user, pass: password } }),
		tls: { rejectUnauthorized: allowUnauthorized !== true },
		connectionTimeout: CONNECT_TIMEOUT_MS,
		greetingTimeout: CONNECT_TIMEOUT_MS,
		socketTimeout: SOCKET_TIMEOUT_MS,
		disableFileAccess: true,
		disableUrlAccess: true,
		...(dkim && {
			dkim: {
				domainName: dkim.domain,
				keySelector: dkim.selector,
				privateKey: dkim.privateKey,
				headerFieldNames: SIGNED_FIELDS.join(':'),
			},
		}),
	});
}

/**
 * The last stream before the socket is read only once the server has said 354, so its end is the message's end. Signing
 * is added after this plugin and reads all of the message before it gives any: only what comes out of it counts. What is
 * not signed is written at once, by `qp`.
 */
const noteHandover =
	(qp?: QuotedPrintable): Plugin =>
	(mail, done) => {
		const { handover } = mail.data as { handover?: Handover };
		if (handover) {
			const { message } = mail;
			const create = message.createReadStream.bind(message);
			message.createReadStream = (options) => {
				const whole = qp && wholeMessage(message, qp);
				const stream = whole ? streamOf(whole) : create(options);
				stream.once('end', () => {
					handover.complete = true;
				});
				return stream;
			};
		}
		done();
	};

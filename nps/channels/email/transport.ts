import { createHash } from 'node:crypto';
import { forget, reuse, type Closable } from '../../store/processRegistry';
import { nodemailer, type Transporter } from '../../vendor/nodemailer';
import type { SmtpConfig } from './config';
import { SIGNED_FIELDS } from './dkim';

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
	const { createTransport } = await nodemailer();
	const transport = open(createTransport, config);
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
	const transport: Transporter = createTransport({
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
	transport.use('stream', noteHandover);
	return transport;
}

/**
 * The last stream before the socket is read only once the server has said 354, so its end is the message's end. Signing
 * is added after this plugin and reads all of the message before it gives any: only what comes out of it counts.
 */
const noteHandover: Plugin = (mail, done) => {
	const { handover } = mail.data as { handover?: Handover };
	if (handover) {
		const { message } = mail;
		const create = message.createReadStream.bind(message);
		message.createReadStream = (options) => {
			const stream = create(options);
			stream.once('end', () => {
				handover.complete = true;
			});
			return stream;
		};
	}
	done();
};

import type { Result } from '../../result';
import type { MessageOf, Sender, SendResult } from '../channel';
import { loginOf, twilioClient } from './client';
import type { TwilioConfig } from './config';
import { failureOf } from './failure';

/** Twilio notes whole seconds, and its clock is not ours. */
const CLOCK_SKEW_MS = 30_000;
const MESSAGES_LOOKED_AT = 50;

type Client = Awaited<ReturnType<typeof twilioClient>>;

/** Hands text messages to Twilio. Never throws: what went wrong is in the result. */
export function createTwilioSender(config: TwilioConfig): Sender<'sms'> {
	let opening: Promise<Client> | undefined;
	const client = async () => await (opening ??= twilioClient(config));
	return {
		channel: 'sms',
		async send(message) {
			try {
				return await create(await client(), config, message);
			} catch (error) {
				return failureOf(error);
			}
		},
		async wasAccepted({ to, since }) {
			try {
				return await lookUp(await client(), config, to, since);
			} catch {
				return { accepted: 'unknown' };
			}
		},
	};
}

/** Logs in with every secret of the credential; for its test. */
export async function verifyTwilio(
	config: TwilioConfig,
): Promise<Result<{ sentence: string }, 'configuration' | 'unreachable'>> {
	try {
		if (!config.authToken)
			return misconfigured('The auth token is missing: it verifies incoming messages.');
		const account = await (await twilioClient(config, 'account')).api.v2010
			.accounts(config.accountSid)
			.fetch();
		if (account.status !== 'active') return misconfigured(`This account is ${account.status}.`);
		// API keys may not look at the account itself.
		if (loginOf(config) === 'apiKey')
			await (await twilioClient(config)).messages.list({ limit: 1 });
		return { ok: true, sentence: `Connected to ${account.friendlyName}` };
	} catch (error) {
		const { kind, sentence } = failureOf(error);
		return kind === 'configuration'
			? misconfigured(sentence)
			: { ok: false, reason: 'unreachable', sentence };
	}
}

function misconfigured(sentence: string) {
	return { ok: false, reason: 'configuration', sentence } as const;
}

async function create(
	client: Client,
	{ from, messagingServiceSid }: TwilioConfig,
	{ to, body, statusUrl }: MessageOf<'sms'>,
): Promise<SendResult> {
	if (!from && !messagingServiceSid) {
		return {
			ok: false,
			kind: 'configuration',
			sentence: 'No number or messaging service to send from is set.',
		};
	}
	const { sid } = await client.messages.create({
		to,
		body,
		// Typographic quotes and dashes would halve what fits into one segment.
		smartEncoded: true,
		...(statusUrl && { statusCallback: statusUrl }),
		...(messagingServiceSid ? { messagingServiceSid } : { from }),
	});
	return { ok: true, providerMessageId: sid };
}

/**
 * Whether a message of ours went to this number since then. Replies in a conversation do not count; messages wait in
 * Twilio's queue without a sending date, so the date they were created on decides.
 */
async function lookUp(
	client: Client,
	{ from, messagingServiceSid }: TwilioConfig,
	to: string,
	since: Date,
): ReturnType<Sender<'sms'>['wasAccepted']> {
	const messages = await client.messages.list({ to, limit: MESSAGES_LOOKED_AT });
	const earliest = since.getTime() - CLOCK_SKEW_MS;
	const ours = messages.find(
		(message) =>
			message.direction === 'outbound-api' &&
			message.dateCreated.getTime() >= earliest &&
			(messagingServiceSid
				? message.messagingServiceSid === messagingServiceSid
				: message.from === from),
	);
	return ours ? { accepted: true, providerMessageId: ours.sid } : { accepted: false };
}

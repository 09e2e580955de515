import type { Result } from '../../result';
import type { Sender } from '../channel';
import { loginOf, twilioClient } from './client';
import type { TwilioConfig } from './config';
import { failureOf } from './failure';
import { createMessage, lookUpMessage } from './messages';
import { senderOf } from './messageSender';

type Client = Awaited<ReturnType<typeof twilioClient>>;

/** Hands text messages to Twilio. Never throws: what went wrong is in the result. */
export function createTwilioSender(config: TwilioConfig): Sender<'sms'> {
	let opening: Promise<Client> | undefined;
	const client = async () => await (opening ??= twilioClient(config));
	return {
		channel: 'sms',
		async send({ to, from, body, statusUrl }) {
			try {
				return await createMessage(await client(), senderOf(config, from), {
					to,
					scheme: '',
					body,
					// Typographic quotes and dashes would halve what fits into one segment.
					smartEncoded: true,
					...(statusUrl && { statusCallback: statusUrl }),
				});
			} catch (error) {
				return failureOf(error);
			}
		},
		async wasAccepted({ to, since }) {
			try {
				return await lookUpMessage(await client(), senderOf(config), { to, since, scheme: '' });
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

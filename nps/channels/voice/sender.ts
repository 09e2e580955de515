import { HOUR } from '../../clock';
import type { SendingChannel } from '../../events/channels';
import type { MessageOf, Sender, SendResult } from '../channel';
import type { TwilioConfig } from '../sms';
import { twilioClient } from '../sms/client';
import { callFailureOf } from './failure';

/** Twilio notes whole seconds, and its clock is not ours. */
const CLOCK_SKEW_MS = 30_000;
const CALLS_LOOKED_AT = 50;
/** Twilio places about one call a second and keeps the others waiting. */
const REPORTED_WITHIN_MS = 2 * HOUR;

export interface CallConfig extends TwilioConfig {
	/** The channel for those whom no call reaches. */
	readonly otherwise?: Exclude<SendingChannel, 'voice'>;
}

type Client = Awaited<ReturnType<typeof twilioClient>>;

/** Has Twilio place calls. Never throws: what went wrong is in the result. */
export function createCallSender(config: CallConfig): Sender<'voice'> {
	let opening: Promise<Client> | undefined;
	const client = async () => await (opening ??= twilioClient(config));
	return {
		channel: 'voice',
		async send(message) {
			const { answerUrl, statusUrl } = message;
			const from = config.from || message.from;
			if (!from) {
				return misconfigured('No number to call from is set, neither in the node nor in the brand of the survey.');
			}
			if (!answerUrl || !statusUrl) {
				return misconfigured(
					'Twilio has to reach this n8n during a call: set WEBHOOK_URL to its public address.',
				);
			}
			try {
				return await create(await client(), config, { ...message, answerUrl, statusUrl, from });
			} catch (error) {
				return callFailureOf(error);
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

type Call = MessageOf<'voice'> & Required<Pick<MessageOf<'voice'>, 'answerUrl' | 'statusUrl'>>;

async function create(
	client: Client,
	{ otherwise }: CallConfig,
	call: Call & { readonly from: string },
): Promise<SendResult> {
	const { to, from, answerUrl, statusUrl, ringSeconds, detectMachines } = call;
	const { sid } = await client.calls.create({
		to,
		from,
		url: withOtherwise(answerUrl, otherwise),
		method: 'POST',
		statusCallback: withOtherwise(statusUrl, otherwise),
		statusCallbackMethod: 'POST',
		statusCallbackEvent: ['initiated', 'ringing', 'answered', 'completed'],
		timeout: ringSeconds,
		...(detectMachines && { machineDetection: 'Enable' }),
	});
	return { ok: true, providerMessageId: sid, reportedWithinMs: REPORTED_WITHIN_MS };
}

function misconfigured(sentence: string): SendResult {
	return { ok: false, kind: 'configuration', sentence };
}

/** Carried along in the signed address: whoever is told that nobody answered knows what was wanted then. */
function withOtherwise(address: string, otherwise: string | undefined): string {
	if (!otherwise) return address;
	const url = new URL(address);
	url.searchParams.set('then', otherwise);
	return url.href;
}

/**
 * Whether a call of ours to this number was placed since then; one that waits in Twilio's queue has no date yet. Where the
 * brand says who calls, any call counts: its number may have changed meanwhile.
 */
async function lookUp(
	client: Client,
	{ from }: TwilioConfig,
	to: string,
	since: Date,
): ReturnType<Sender<'voice'>['wasAccepted']> {
	const calls = await client.calls.list({ to, limit: CALLS_LOOKED_AT });
	const earliest = since.getTime() - CLOCK_SKEW_MS;
	const ours = calls.find(
		(call) =>
			call.direction === 'outbound-api' &&
			(!from || call.from === from) &&
			((call.dateCreated as Date | null)?.getTime() ?? Infinity) >= earliest,
	);
	return ours ? { accepted: true, providerMessageId: ours.sid } : { accepted: false };
}

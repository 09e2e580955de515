import type { SendingChannel } from '../../events/channels';
import type { MessageOf, Sender, SendResult } from '../channel';
import type { TwilioConfig } from '../sms';
import { twilioClient } from '../sms/client';
import { failureOf } from '../sms/failure';
import { createMessage, lookUpMessage } from '../sms/messages';
import { senderOf } from '../sms/messageSender';
import { contentOf, templateContent, type Content, type NoContent } from './content';
import type { WhatsAppTemplate } from './template';

export interface WhatsAppConfig extends TwilioConfig {
	readonly templates: readonly WhatsAppTemplate[];
	/** The channel for those whom no WhatsApp message reaches. */
	readonly otherwise?: Exclude<SendingChannel, 'whatsapp' | 'voice'>;
}

type WhatsAppMessage = MessageOf<'whatsapp'>;
type Client = Awaited<ReturnType<typeof twilioClient>>;

/** Twilio's word that the 24 hours after the person's last message are over. */
const WINDOW_CLOSED = '63016';

/** Hands WhatsApp messages to Twilio. Never throws: what went wrong is in the result. */
export function createWhatsAppSender(config: WhatsAppConfig): Sender<'whatsapp'> {
	let opening: Promise<Client> | undefined;
	const client = async () => await (opening ??= twilioClient(config));

	const hand = async (message: WhatsAppMessage, content: Content | NoContent): Promise<SendResult> => {
		if (content.kind === 'none') return withoutContent(message, content);
		try {
			return await create(await client(), { ...config, ...senderOf(config, message.from) }, message, content);
		} catch (error) {
			return failureOf(error);
		}
	};

	return {
		channel: 'whatsapp',
		async send(message) {
			const { from } = senderOf(config, message.from);
			const content = contentOf(message, { templates: config.templates, from });
			const result = await hand(message, content);
			// Refused, and so not sent: the provider counts the 24 hours, not we.
			const mayGoAsTemplate = !result.ok && result.code === WINDOW_CLOSED && content.kind === 'text';
			const last = mayGoAsTemplate ? await hand(message, templateContent(message, config.templates)) : result;
			return last.ok || last.kind !== 'permanent' ? last : { ...last, ...afterwards(last.code, config) };
		},
		async wasAccepted({ to, since }) {
			try {
				return await lookUpMessage(await client(), config, { to, since, scheme: 'whatsapp:' });
			} catch {
				return { accepted: 'unknown' };
			}
		},
	};
}

/** Twilio's words for a number that WhatsApp does not know. */
const NOT_THERE: ReadonlySet<string> = new Set(['63003', '63024']);

function afterwards(code: string | undefined, { otherwise }: WhatsAppConfig) {
	const isUnknown = code !== undefined && NOT_THERE.has(code);
	return { ...(isUnknown && { noSuchAddress: true as const }), ...(otherwise && { otherwise }) };
}

/** A survey that cannot go out for want of a template is a matter of settings; anything else just does not reach this person. */
function withoutContent({ purpose }: WhatsAppMessage, { sentence }: NoContent): SendResult {
	return { ok: false, kind: purpose === 'survey' ? 'configuration' : 'permanent', sentence };
}

async function create(
	client: Client,
	config: WhatsAppConfig,
	{ to, statusUrl }: WhatsAppMessage,
	content: Content,
): Promise<SendResult> {
	return await createMessage(client, config, {
		to,
		scheme: 'whatsapp:',
		...(content.kind === 'text'
			? { body: content.body }
			: { contentSid: content.contentSid, ...variablesOf(content.variables) }),
		...(statusUrl && { statusCallback: withOtherwise(statusUrl, config.otherwise) }),
	});
}

function variablesOf(variables: Readonly<Record<string, string>>): { contentVariables?: string } {
	return Object.keys(variables).length > 0 ? { contentVariables: JSON.stringify(variables) } : {};
}

/** Carried along in the signed address: whoever is told that it did not arrive knows what was wanted then. */
function withOtherwise(address: string, otherwise: WhatsAppConfig['otherwise']): string {
	if (!otherwise) return address;
	const url = new URL(address);
	url.searchParams.set('then', otherwise);
	return url.href;
}

import { mailEventSources, type MailEventSource } from '../../../nps/channels/email/events';
import { bodyDigest } from '../../../nps/events/request';
import { noteMailEvents } from '../../../nps/programme';
import { mailEventSecretOf } from '../../shared/mailEvents';
import { reply } from '../../shared/webhookReply';
import { readWebhookRequest } from '../../shared/webhookRequest';
import type { Endpoint } from './endpoint';

/** What a mail provider reports about surveys it delivered: verified, written down once, starts nothing. */
export const mailEvents: Endpoint = async ({ context, deps }) => {
	const { p: name } = context.getQueryData() as { p?: unknown };
	const source = sourceNamed(name);
	if (!source) {
		const names = Object.keys(mailEventSources).join(', ');
		return reply(context, 404, `The address must end in ?p= and one of these providers: ${names}.`);
	}
	const request = await readWebhookRequest(context);
	const secret = await mailEventSecretOf(context, source.name);
	const verdict = source.verify(request, secret, deps.clock.now());
	if (!verdict.ok) {
		context.logger.warn(`${context.getNode().name} refused a report of ${source.displayName}: ${verdict.sentence}`);
		return reply(context, 401, 'The signature is missing or wrong.');
	}
	const mapped = source.map(verdict.request);
	if (!mapped.ok) {
		const isTooMuch = mapped.reason === 'tooLarge' || mapped.reason === 'tooMany';
		return reply(context, isTooMuch ? 413 : 400, mapped.sentence);
	}
	const token = source.onceOnly?.(verdict.request);
	const { status } = await noteMailEvents(deps, {
		source: source.name,
		events: mapped.events,
		...(token && { once: { token, body: bodyDigest(verdict.request) } }),
	});
	if (status === 'reused') {
		context.logger.warn(`${context.getNode().name} refused a report of ${source.displayName}: its signature was used before.`);
		return reply(context, 401, 'This signature was used before.');
	}
	return reply(context, 200, '');
};

function sourceNamed(name: unknown): MailEventSource | undefined {
	return typeof name === 'string' && Object.hasOwn(mailEventSources, name)
		? mailEventSources[name as keyof typeof mailEventSources]
		: undefined;
}

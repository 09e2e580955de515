import type { IDataObject, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { systemClock } from '../../nps/clock';
import { isChosenEvent, matches, normalisePhone, type Candidate } from '../../nps/events';
import { signingSecretOf } from '../shared/signingSecret';
import { openStoreOf } from '../shared/store';
import { reply, replyToStoreError } from '../shared/webhookReply';
import { readWebhookRequest } from '../shared/webhookRequest';
import { readSettings, type Settings } from './settings';

/**
 * Takes one call in: verified, mapped, filtered and stored before the workflow starts. Refused calls leave no trace but a
 * line in n8n's log.
 */
export async function receiveEvent(context: IWebhookFunctions): Promise<IWebhookResponseData> {
	const settings = readSettings(context);
	const { source } = settings;
	const now = systemClock.now();
	const request = await readWebhookRequest(context);
	const verdict = source.verify(request, await signingSecretOf(context), {
		...settings.verify,
		now,
	});
	if (!verdict.ok) {
		context.logger.warn(`${context.getNode().name} refused a call: ${verdict.sentence}`);
		return reply(context, 401, verdict.sentence);
	}
	const mapped = source.map(verdict.request, { ...settings.map, now });
	if (!mapped.ok) return reply(context, 400, mapped.sentence);
	if ('ignored' in mapped) return reply(context, 200, mapped.ignored);

	const candidates = mapped.candidates
		.map((candidate) => completed(candidate, settings))
		.filter((candidate) => isWanted(candidate, settings));
	try {
		return await start(
			context,
			candidates,
			source.name,
			source.deliveryId(verdict.request),
			now,
		);
	} catch (error) {
		return replyToStoreError(context, error);
	}
}

/** With the node's touchpoint, where the sender names none, and a phone number that can be dialled from anywhere. */
function completed(candidate: Candidate, { touchpoint, defaultCountry }: Settings): Candidate {
	const { phone } = candidate.customer;
	const dialled = phone && defaultCountry ? normalisePhone(phone, defaultCountry) : undefined;
	return {
		...candidate,
		customer: dialled ? { ...candidate.customer, phone: dialled } : candidate.customer,
		touchpoint: candidate.touchpoint ?? touchpoint,
	};
}

function isWanted(candidate: Candidate, { events, conditions, combine }: Settings): boolean {
	return isChosenEvent(candidate.event.type, events) && matches(candidate, conditions, combine);
}

/** Stores the delivery and starts the workflow, unless an earlier attempt has done so or there is nobody to ask. */
async function start(
	context: IWebhookFunctions,
	candidates: readonly Candidate[],
	source: string,
	deliveryId: string,
	now: Date,
): Promise<IWebhookResponseData> {
	const { deliveries } = await openStoreOf(context);
	const isTest = context.getMode() === 'manual';
	// By workflow, because NPS Activity Trigger looks after what its own workflow left behind.
	const scope = `${context.getWorkflow().id}${isTest ? ':test' : ''}`;
	const { id, known } = await deliveries.receive({
		scope,
		source,
		deliveryId: `${context.getNode().id}:${deliveryId}`,
		payload: { candidates },
		now,
	});
	if (known === 'emitted' && !isTest) return reply(context, 200, 'Already received.');
	// A test is settled at once: nobody starts it again later, as if a customer were waiting.
	if (candidates.length === 0 || isTest) await deliveries.markEmitted([id], now);
	if (candidates.length === 0)
		return reply(context, 200, 'Received; no event meets the conditions.');
	return {
		webhookResponse: { accepted: candidates.length },
		workflowData: [
			candidates.map((candidate) => ({
				json: { ...candidate, delivery: { id } } as unknown as IDataObject,
			})),
		],
	};
}

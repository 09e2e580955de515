import type { Sender } from '../channels/channel';
import { PREVIEW_TOKEN, unsubscribeLink } from '../invitation';
import { CHANNELS } from '../events/channels';
import type { Senders } from './deliver';
import type { Deps } from './deps';
import { composeFollowUp, draftFollowUp, skip } from './followUpDraft';
import { channelsFor, reachCustomer } from './followUpReach';
import type { FollowUpChannel, FollowUpOutcome, FollowUpRequest } from './followUpTypes';
import type { TestRecipient } from './test';

/**
 * Sends what the customer would get to the test recipient, marked as a test; without one it is only shown. Nothing is
 * written down, and the customer is neither asked for nor reached.
 */
export async function rehearseFollowUp(
	deps: Deps,
	senders: Senders,
	request: FollowUpRequest,
	recipient: TestRecipient | undefined,
): Promise<FollowUpOutcome> {
	const draft = await draftFollowUp(deps.store, request);
	if ('kind' in draft) return draft;
	const { response, survey, number } = draft;
	const wanted = channelsFor(request.channels, response.channel, senders);
	const channels: readonly FollowUpChannel[] = wanted.length > 0 ? wanted : ['email'];
	const reach = (customer: typeof draft.customer) => reachCustomer(channels, customer, request.defaultCountry);
	const target = reach(recipient ? { ...recipient, id: 'test' } : draft.customer);
	if ('kind' in target) return recipient ? skip('test', RECIPIENT_LACKS(channels)) : target;
	const { channel, address } = target;
	const message = composeFollowUp(channel, draft, {
		address,
		reference: `test-${deps.random.id()}`,
		unsubscribeUrl: unsubscribeLink(survey.baseUrl, PREVIEW_TOKEN),
		test: recipient !== undefined,
	});
	if (!recipient) return { kind: 'preview', message, number };
	const sender = senders[channel] as Sender | undefined;
	if (!sender) {
		const { name, credential } = CHANNELS[channel];
		return { kind: 'blocked', sentence: `The test should go out by ${name}, but the node has no ${credential} credential.` };
	}
	const result = await sender.send(message);
	if (result.ok) return { kind: 'test', message, number };
	const { kind, sentence, code } = result;
	return kind === 'configuration' ? { kind: 'blocked', sentence, ...(code && { code }) } : skip('undeliverable', sentence);
}

const RECIPIENT_LACKS = (channels: readonly FollowUpChannel[]): string =>
	`The test recipient cannot be reached by ${channels.map((channel) => CHANNELS[channel].name).join(' or ')}.`;

import { readHandoff } from '../../../nps/programme';
import { startWith } from '../../shared/startWith';
import { reply } from '../../shared/webhookReply';
import { readWebhookRequest } from '../../shared/webhookRequest';
import type { Endpoint } from './endpoint';

/** An answer to this survey that came in at the endpoint of another one. */
export const handoff: Endpoint = async ({ context, deps, survey }) => {
	const { headers, rawBody } = await readWebhookRequest(context);
	const signature = headers['x-nps-signature'];
	const note = await readHandoff(
		deps,
		rawBody?.toString('utf8') ?? '',
		typeof signature === 'string' ? signature : undefined,
	);
	if (!note) return reply(context, 401, 'The signature is missing or wrong.');
	const response = await deps.store.responses.get(note.responseId);
	const isWaiting =
		response?.surveyKey === survey.definition.key && response.emittedRevision < response.revision;
	return isWaiting
		? { ...startWith(response), webhookResponse: 'Taken over.' }
		: reply(context, 200, 'Nothing to take over.');
};

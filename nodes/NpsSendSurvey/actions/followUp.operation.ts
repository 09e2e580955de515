import {
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeProperties,
} from 'n8n-workflow';
import { systemClock } from '../../../nps/clock';
import { followUp, rehearseFollowUp, type FollowUpOutcome, type FollowUpRequest } from '../../../nps/programme';
import { systemRandom } from '../../../nps/random';
import { asNodeError, executePerItem, type Emitted } from '../../shared/perItem';
import { showFor } from '../../shared/showFor';
import { openNodeStore } from '../../shared/store';
import { followUpFields } from '../followUpFields';
import { followUpChannels, followUpReader } from '../readFollowUp';
import { testRecipientOf } from '../rehearse';
import { sendersOf } from '../senders';

const CONCURRENCY = 10;
/** More than this many tests of one run help nobody. */
const MOST_TESTS = 5;

export const option = {
	name: 'Follow Up',
	value: 'followUp',
	description: 'Write once to people who have answered, by category, language and theme of the answer',
	action: 'Follow up answers',
};

export const fields: INodeProperties[] = showFor({ operation: ['followUp'] }, followUpFields);

/**
 * Follows up the answers of the input. Everything is read and checked before anything is sent; when a setting stands in
 * the way, nothing more is tried. A manual run reaches the test recipient only.
 */
export async function execute(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const store = await openNodeStore(context);
	const deps = { store, clock: systemClock, random: systemRandom };
	const isManual = context.getMode() === 'manual';
	const recipient = testRecipientOf(context);
	const requests = readAll(context);
	const senders = await sendersOf(context, followUpChannels(context));
	let obstacle: Extract<FollowUpOutcome, { kind: 'blocked' }> | undefined;

	const outcomeOf = async (request: FollowUpRequest): Promise<FollowUpOutcome> => {
		if (obstacle) return obstacle;
		return isManual
			? await rehearseFollowUp(deps, senders, request, recipient)
			: await followUp(deps, senders, { ...request, ...(recipient && { recipient }) });
	};
	const lists = await executePerItem(
		context,
		2,
		async (index, { json }) => {
			const request = requests[index];
			if (request instanceof Error) throw request;
			if (!request || (isManual && index >= MOST_TESTS)) return [];
			const outcome = await outcomeOf(request);
			if (outcome.kind === 'blocked') obstacle ??= outcome;
			return emitted(context, index, json, request.purpose, outcome);
		},
		{ concurrency: CONCURRENCY, finishAll: true },
	);
	if (isManual) hintAtRehearsal(context, recipient !== undefined);
	return lists;
}

/** The requests of all items; what is wrong with one keeps all from being sent, unless the user chose to go on. */
function readAll(context: IExecuteFunctions): Array<FollowUpRequest | Error> {
	const read = followUpReader(context);
	return context.getInputData().map(({ json }, index) => {
		try {
			return read(index, json);
		} catch (error) {
			const failure = asNodeError(context, error, index);
			if (!context.continueOnFail()) throw failure;
			return failure;
		}
	});
}

/** The item with what became of it. Agents see only the first output, so for them everything is on it. */
function emitted(
	context: IExecuteFunctions,
	itemIndex: number,
	json: IDataObject,
	purpose: string,
	outcome: FollowUpOutcome,
): Emitted[] {
	if (outcome.kind === 'blocked') {
		throw new NodeOperationError(context.getNode(), outcome.sentence, {
			itemIndex,
			description: outcome.code ? `The provider gave the code ${outcome.code}` : undefined,
		});
	}
	const output = outcome.kind === 'skipped' && !context.isToolExecution() ? 1 : 0;
	return [{ output, json: { ...json, followUp: { purpose, ...described(outcome) } } }];
}

function described(outcome: Exclude<FollowUpOutcome, { kind: 'blocked' }>): IDataObject {
	switch (outcome.kind) {
		case 'skipped': {
			const { reason, sentence, retryAt } = outcome;
			return { status: 'skipped', reason, sentence, ...(retryAt && { retryAt: retryAt.toISOString() }) };
		}
		case 'sent': {
			const { followUp: sent, number, sentence } = outcome;
			return {
				// Without an answer of the provider it is neither sent nor failed.
				status: sent.status === 'sending' ? 'unknown' : sent.status,
				channel: sent.channel,
				...(number !== undefined && { message: number }),
				...(sent.sentAt && { sentAt: sent.sentAt.toISOString() }),
				...(sent.providerMessageId && { providerMessageId: sent.providerMessageId }),
				...(sentence && { sentence }),
			};
		}
		default: {
			const { kind, message, number } = outcome;
			const { channel, to } = message;
			const shown = message.channel === 'email' ? { subject: message.subject, text: message.text } : { text: message.body };
			return { status: kind, channel, to, message: number, ...shown };
		}
	}
}

function hintAtRehearsal(context: IExecuteFunctions, hasRecipient: boolean): void {
	const count = context.getInputData().length;
	const which = count > MOST_TESTS ? `the first ${MOST_TESTS} of ${count} messages` : 'the messages';
	context.addExecutionHints({
		location: 'outputPane',
		message: hasRecipient
			? `This was a manual run, so ${which} went to the test recipient. Customers are written to once the workflow is published.`
			: "This was a manual run, so nothing was sent: the output shows what customers would get. Give a 'Test Recipient' to receive it.",
	});
}

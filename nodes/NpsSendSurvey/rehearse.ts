import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { systemClock } from '../../nps/clock';
import { preview, sendTest, type TestRecipient } from '../../nps/programme';
import { systemRandom } from '../../nps/random';
import type { RegisteredSurvey } from '../../nps/store';
import { executePerItem, type Emitted } from '../shared/perItem';
import { openNodeStore } from '../shared/store';
import { outcomeItem } from './outcomeItem';
import { policyOf } from './policy';
import { candidateReader } from './readItem';
import { sendersOf } from './senders';
import { publishedSurvey } from './survey';
import { readyForWhatsApp, shownMessage } from './whatsapp';

/** More than this many tests of one run help nobody. */
const MOST_TESTS = 5;

/** Which reminder is rehearsed; left out: the survey itself. */
type Wording = { readonly reminder?: number };

/** A manual run: the first items go to the test recipient, or are only shown where there is none. It reaches no customer. */
export async function rehearse(
	context: IExecuteFunctions,
	wording: Wording = {},
): Promise<INodeExecutionData[][]> {
	const recipient = testRecipientOf(context);
	const lists = recipient ? await test(context, recipient, wording) : await show(context, wording);
	const count = context.getInputData().length;
	context.addExecutionHints({
		location: 'outputPane',
		message: recipient
			? `This was a manual run, so ${count > MOST_TESTS ? `the first ${MOST_TESTS} of ${count} surveys` : 'the surveys'} went to the test recipient. Customers are asked once the workflow is published.`
			: "This was a manual run, so nothing was sent: the output shows what customers would get. Give a 'Test Recipient' to receive it.",
	});
	return lists;
}

/** Sends what the customers of the input would get to the test recipient. */
export async function test(
	context: IExecuteFunctions,
	recipient: TestRecipient,
	wording: Wording = {},
): Promise<INodeExecutionData[][]> {
	const store = await openNodeStore(context);
	const deps = { store, clock: systemClock, random: systemRandom };
	const survey = readyFor(context, await publishedSurvey(context, store), wording);
	const senders = await sendersOf(context);
	const policy = policyOf(context, survey.definition);
	const candidateOf = candidateReader(context);
	return await executePerItem(context, 2, async (index, { json }) => {
		if (index >= MOST_TESTS) return [];
		const request = { survey, policy, recipient, ...wording, ...candidateOf(index, json) };
		return outcomeItem(context, index, survey, await sendTest(deps, senders, request));
	});
}

/** A reminder may go out without a template, to whoever wrote within a day; a survey needs one. */
const readyFor = (context: IExecuteFunctions, survey: RegisteredSurvey, { reminder }: Wording): RegisteredSurvey =>
	reminder === undefined ? readyForWhatsApp(context, survey) : survey;

/** Shows what the customers of the input would get; nothing is sent or stored. */
export async function show(
	context: IExecuteFunctions,
	wording: Wording = {},
): Promise<INodeExecutionData[][]> {
	const store = await openNodeStore(context);
	const deps = { store, clock: systemClock, random: systemRandom };
	const survey = await publishedSurvey(context, store);
	const policy = policyOf(context, survey.definition);
	const candidateOf = candidateReader(context);
	return await executePerItem(context, 2, (index, { json }): Emitted[] => {
		const { recurrence: _recurrence, ...candidate } = candidateOf(index, json);
		const shown = preview(deps, { survey, policy, ...wording, ...candidate });
		return shown.ok
			? [{ output: 0, json: { status: 'preview', link: shown.link, ...shownMessage(context, shown.message), ...shown.sms } as IDataObject }]
			: [
					{
						output: context.isToolExecution() ? 0 : 1,
						json: { status: 'skipped', reason: shown.reason, sentence: shown.sentence, ...candidate } as IDataObject,
					},
				];
	});
}

/** The recipient of tests; undefined when no address is given. */
export function testRecipientOf(context: IExecuteFunctions): TestRecipient | undefined {
	const given = context.getNodeParameter('testRecipient', 0, {}) as { email?: string; phone?: string };
	const email = given.email?.trim();
	const phone = given.phone?.trim();
	return email || phone ? { ...(email && { email }), ...(phone && { phone }) } : undefined;
}

import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';
import { systemClock } from '../../../nps/clock';
import { getLink, sendTest } from '../../../nps/programme';
import { systemRandom } from '../../../nps/random';
import { executePerItem, type Emitted } from '../../shared/perItem';
import { openNodeStore } from '../../shared/store';
import { customerFields, defaultCountryOption, segmentFieldsOption } from '../fields';
import { showFor } from '../../shared/showFor';
import { hintsFor } from '../hints';
import { openLinkField, openLinkItem, qrCodeField, sourceField, withQrCode } from '../linkOptions';
import { outcomeItem } from '../outcomeItem';
import { basicPolicyOf } from '../policy';
import { candidateReader } from '../readItem';
import { publishedSurvey } from '../survey';

export const option = {
	name: 'Get Link',
	value: 'getLink',
	description: 'Make a personal survey link to put into a chat, a ticket or a receipt',
	action: 'Get a survey link',
};

export const fields: INodeProperties[] = showFor(
	{ operation: ['getLink'] },
	[
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [
				customerFields,
				defaultCountryOption,
				openLinkField,
				qrCodeField,
				segmentFieldsOption,
				sourceField,
			],
		},
	],
);

/** Quarantine is for messages we send: a link is handed over by somebody who is talking to the customer anyway. */
const NO_QUARANTINE = { quarantineAnsweredDays: 0, quarantineUnansweredDays: 0, channels: ['web'] } as const;

export async function execute(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const store = await openNodeStore(context);
	const deps = { store, clock: systemClock, random: systemRandom };
	const survey = await publishedSurvey(context, store);
	const policy = { ...basicPolicyOf(context, survey.definition.key), ...NO_QUARANTINE };
	const candidateOf = candidateReader(context);
	const isManual = context.getMode() === 'manual';
	const lists = await executePerItem(context, 2, async (index, { json }): Promise<readonly Emitted[]> => {
		const open = openLinkItem(context, index, survey);
		if (open) return await withQrCode(context, index, open);
		const request = { survey, policy, ...candidateOf(index, json) };
		const outcome = isManual
			? await sendTest(deps, {}, { ...request, recipient: {} })
			: await getLink(deps, request);
		return await withQrCode(context, index, outcomeItem(context, index, survey, outcome));
	});
	const givesPersonal = lists.flat().some(({ json }) => 'invitationId' in json);
	if (isManual && givesPersonal) {
		context.addExecutionHints({
			location: 'outputPane',
			message: 'This was a manual run: the links open the survey as a test, and answers do not count.',
		});
	}
	await hintsFor(context, deps, survey, 0);
	return lists;
}

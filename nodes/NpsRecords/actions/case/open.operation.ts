import type { IDataObject } from 'n8n-workflow';
import { openCase } from '../../../../nps/programme';
import type { Operation } from '../../operation';
import { refused, textOf } from '../programme/parameters';
import { causeField, dueHoursField, givenNumber, givenText, ownerField, present } from './fields';

export const open: Operation = {
	option: {
		name: 'Open',
		value: 'open',
		description: 'Open the case of an answer, once, so that somebody contacts the customer',
		action: 'Open a case',
	},
	fields: [
		{
			displayName: 'Response ID',
			name: 'responseId',
			type: 'string',
			default: '={{ $json.responseId }}',
			required: true,
			description: 'Names the answer, as NPS Response Trigger and the resource Response give it. Where its case was opened before, that one is given.',
		},
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [causeField, dueHoursField, ownerField],
		},
	],
	async execute(context, deps, index) {
		const responseId = textOf(context, 'responseId', index);
		if (responseId === '') {
			throw refused(context, index, "'Response ID' is empty", 'An item of NPS Response Trigger has it as responseId');
		}
		const { owner, cause, dueHours } = context.getNodeParameter('options', index, {}) as Record<string, unknown>;
		const opening = present({ owner: givenText(owner), cause: givenText(cause), dueHours: givenNumber(dueHours) });
		const opened = await openCase(deps, responseId, opening);
		if (!opened.ok) throw refused(context, index, opened.sentence, HELP[opened.reason]);
		return [{ output: 0, json: { ...opened.case, existing: opened.existing } as unknown as IDataObject }];
	},
};

const HELP = {
	unknownResponse: 'Check the ID, and that this node uses the NPS Store that the answer is kept in',
	nobody: 'Leave such answers out before this node, by their field "anonymous" or the option "On Error"',
	ownerTooLong: 'Give a name or an ID',
	badDueHours: "Change 'Due In (Hours)'",
} as const;

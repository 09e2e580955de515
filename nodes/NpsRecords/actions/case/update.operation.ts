import type { IDataObject } from 'n8n-workflow';
import type { CaseStatus } from '../../../../nps/cases';
import { updateCase } from '../../../../nps/programme';
import type { Operation } from '../../operation';
import { refused, textOf } from '../programme/parameters';
import { causeField, dueHoursField, givenNumber, givenText, ownerField, present } from './fields';

/** What the panel calls a move, and the status it leads to. */
const STATUSES: Readonly<Record<string, CaseStatus>> = { closed: 'closed', contacted: 'contacted', reopened: 'open' };

export const update: Operation = {
	option: {
		name: 'Update',
		value: 'update',
		description: 'Note that the customer was contacted, close or reopen a case, or change its owner, cause or outcome',
		action: 'Update a case',
	},
	fields: [
		{
			displayName: 'Case ID',
			name: 'caseId',
			type: 'string',
			default: '={{ $json.caseId }}',
			required: true,
			description: 'Names the case, as the operations Open and Get Many give it',
		},
		{
			displayName: 'Changes',
			name: 'changes',
			type: 'collection',
			placeholder: 'Add Change',
			default: {},
			description: 'What is left out stays; an empty owner, cause or outcome takes away what was there',
			options: [
				causeField,
				{ ...dueHoursField, description: 'Where the case is reopened: within how many hours the customer is to be contacted' },
				{
					displayName: 'Outcome',
					name: 'outcome',
					type: 'string',
					typeOptions: { rows: 2 },
					default: '',
					placeholder: 'e.g. Sent a new one, customer content',
					description: 'What was done about it',
				},
				ownerField,
				{
					displayName: 'Status',
					name: 'status',
					type: 'options',
					options: [
						{ name: 'Closed', value: 'closed', description: 'Nothing is left to do' },
						{ name: 'Contacted', value: 'contacted', description: 'Somebody has spoken or written to the customer' },
						{ name: 'Reopened', value: 'reopened', description: 'A closed case is open again, and due anew' },
					],
					default: 'contacted',
				},
			],
		},
	],
	async execute(context, deps, index) {
		const caseId = textOf(context, 'caseId', index);
		if (caseId === '') throw refused(context, index, "'Case ID' is empty", 'The operations Open and Get Many give it as caseId');
		const given = context.getNodeParameter('changes', index, {}) as Record<string, unknown>;
		const status = givenText(given.status);
		if (status !== undefined && !Object.hasOwn(STATUSES, status)) {
			throw refused(context, index, `'Status' is "${status.slice(0, 80)}"`, 'It is one of closed, contacted and reopened');
		}
		const change = present({
			status: status === undefined ? undefined : STATUSES[status],
			owner: givenText(given.owner),
			cause: givenText(given.cause),
			outcome: givenText(given.outcome),
			dueHours: givenNumber(given.dueHours),
		});
		const { dueHours: _dueHours, ...changes } = change;
		if (Object.keys(changes).length === 0) {
			throw refused(context, index, 'There is nothing to change', "Add a status, owner, cause or outcome to 'Changes'");
		}
		const updated = await updateCase(deps, caseId, change);
		if (!updated.ok) throw refused(context, index, updated.sentence, HELP[updated.reason]);
		return [{ output: 0, json: updated.case as unknown as IDataObject }];
	},
};

const HELP = {
	unknownCase: 'Check the ID, and that this node uses the NPS Store that the case is kept in',
	badMove: 'A case goes from open to contacted to closed; a closed one may be reopened',
	ownerTooLong: 'Give a name or an ID',
	badDueHours: "Change 'Due In (Hours)'",
} as const;

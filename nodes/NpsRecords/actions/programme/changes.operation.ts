import type { IDataObject } from 'n8n-workflow';
import { CHANGE_KINDS, type Change, type ChangeKind } from '../../../../nps/store';
import { limitFields, limitOf } from '../../limit';
import type { Operation } from '../../operation';
import { optionalDate } from '../../readParameters';

const NAMES: Readonly<Record<ChangeKind, string>> = {
	approval: 'Approval of a Run',
	brand: 'Brand',
	case: 'Case',
	erasure: 'Erasure of a Customer',
	limits: 'Limits',
	pause: 'Pause and Resume',
	suppression: 'Opt-Out Entered by Staff',
	'survey.ended': 'Survey Ended or Reopened',
	'survey.privacy': 'Survey: Anonymity and Minimum Group',
	'survey.registered': 'Survey Registered',
	'survey.settings': 'Survey: Settings',
	'survey.target': 'Survey: Target',
	'survey.texts': 'Survey: Texts',
	'survey.workflow': 'Survey: Workflow',
};

const PAGE = 500;

export const changes: Operation = {
	option: {
		name: 'Get Changes',
		value: 'changes',
		description: 'List who changed a question, target, limit or exclusion and when, newest first',
		action: 'Get the changes of the programme',
	},
	fields: [
		...limitFields,
		{
			displayName: 'Filters',
			name: 'filters',
			type: 'collection',
			placeholder: 'Add Filter',
			default: {},
			options: [
				{
					displayName: 'Changed After',
					name: 'since',
					type: 'dateTime',
					default: '',
				},
				{
					displayName: 'Changed Before',
					name: 'until',
					type: 'dateTime',
					default: '',
				},
				{
					displayName: 'Kinds',
					name: 'kinds',
					type: 'multiOptions',
					options: CHANGE_KINDS.map((value) => ({ name: NAMES[value], value })).sort((a, b) =>
						a.name < b.name ? -1 : 1,
					),
					default: [],
				},
				{
					displayName: 'Survey Key',
					name: 'surveyKey',
					type: 'string',
					default: '',
					placeholder: 'e.g. after-delivery',
					description: 'Only changes of this survey itself',
				},
			],
		},
		{
			displayName:
				'n8n does not tell a node which person edits or publishes a workflow: "By" is the name that was given, else the workflow.',
			name: 'changesNotice',
			type: 'notice',
			default: '',
		},
	],
	async execute(context, deps, index) {
		const limit = limitOf(context, index);
		const filters = context.getNodeParameter('filters', index, {}) as {
			since?: unknown;
			until?: unknown;
			kinds?: ChangeKind[];
			surveyKey?: string;
		};
		const since = optionalDate(context, filters.since, 'Changed After', index);
		const until = optionalDate(context, filters.until, 'Changed Before', index);
		const subject = filters.surveyKey?.trim();
		const filter = {
			...(filters.kinds?.length && { kinds: filters.kinds }),
			...(since && { since }),
			...(until && { until }),
			...(subject && { subject }),
		};
		const found: Change[] = [];
		while (found.length < limit) {
			const wanted = Math.min(PAGE, limit - found.length);
			const page = await deps.store.changes.list({ ...filter, limit: wanted, offset: found.length });
			found.push(...page);
			if (page.length < wanted) break;
		}
		return found.map(({ id, at, ...change }) => ({
			output: 0,
			json: { changeId: id, at: at.toISOString(), ...change } as unknown as IDataObject,
		}));
	},
};

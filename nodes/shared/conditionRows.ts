import { NodeOperationError, type INode, type INodeProperties } from 'n8n-workflow';
import { CONDITION_OPERATORS, type Condition } from '../../nps/events/conditions';

const OPERATORS = Object.entries(CONDITION_OPERATORS);

/** Rows of field, operator and value, evaluated by us over each item: no expression has to be written. */
export const conditionsField: INodeProperties = {
	displayName: 'Conditions',
	name: 'conditions',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, sortable: true },
	placeholder: 'Add Condition',
	default: {},
	options: [
		{
			displayName: 'Condition',
			name: 'rows',
			values: [
				{
					displayName: 'Field',
					name: 'field',
					type: 'string',
					default: '',
					placeholder: 'e.g. customer.attributes.country',
					description: 'Dotted path of a field in the output, such as event.data.total',
				},
				{
					displayName: 'Operator',
					name: 'operator',
					type: 'options',
					options: OPERATORS.map(([value, { name }]) => ({ name, value })).sort((a, b) =>
						a.name.localeCompare(b.name),
					),
					default: 'equals',
				},
				{
					displayName: 'Value',
					name: 'value',
					type: 'string',
					default: '',
					description:
						'Upper and lower case are the same. Separate several values for "Is One Of" with commas.',
					displayOptions: {
						show: {
							operator: OPERATORS.filter(([, { takesValue }]) => takesValue).map(
								([value]) => value,
							),
						},
					},
				},
			],
		},
	],
};

export const combineField: INodeProperties = {
	displayName: 'Conditions Must Match',
	name: 'combine',
	type: 'options',
	options: [
		{ name: 'All', value: 'all' },
		{ name: 'Any', value: 'any' },
	],
	default: 'all',
	description: 'Whether all conditions must hold or one of them is enough',
};

/** The rows as the user filled them in; a row without a field is one not yet written. */
export function readConditions(node: INode, parameter: unknown): Condition[] {
	const { rows = [] } = parameter as { rows?: Array<Partial<Condition>> };
	return rows.flatMap(({ field, operator = 'equals', value }) => {
		if (!Object.hasOwn(CONDITION_OPERATORS, operator)) {
			throw new NodeOperationError(node, `There is no condition operator "${operator}"`);
		}
		return field?.trim() ? [{ field, operator, value }] : [];
	});
}

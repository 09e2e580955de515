import { NodeOperationError, type INodeProperties } from 'n8n-workflow';
import type { SurveyDefinition } from '../../nps/survey';
import type { DefinitionContext } from './definition';

/** What the survey's figures are held against, and whom they may show. None of it is wording: the version stays. */
export const reportingField: INodeProperties = {
	displayName: 'Reporting',
	name: 'reporting',
	type: 'collection',
	placeholder: 'Add Rule',
	default: {},
	description: 'What reports hold the score against, and what they must not show',
	options: [
		{
			displayName: 'Anonymous',
			name: 'anonymous',
			type: 'boolean',
			default: false,
			description:
				'Whether answers are kept without the person: no customer in items, no follow-ups, addresses and numbers blacked out in comments. Until the edit window is over an answer can be found by its invitation; then the two are cut. Team, agent and segments stay. Answers given before stay as they are.',
		},
		{
			displayName: 'Minimum Group Size',
			name: 'minimumGroup',
			type: 'number',
			typeOptions: { minValue: 1, maxValue: 1000 },
			default: 5,
			description:
				'Groups with fewer scores are shown in no report, dashboard or export, nor what they could be computed from. 1 shows all; 5 counts for anonymous surveys where this is not added.',
		},
		{
			displayName: 'Target',
			name: 'target',
			type: 'number',
			typeOptions: { minValue: -100, maxValue: 100, numberPrecision: 1 },
			default: 40,
			description:
				'The score to be reached, from -100 to 100. Reports say how sure it is that it was.',
		},
	],
};

interface Reporting {
	readonly anonymous?: unknown;
	readonly minimumGroup?: unknown;
	readonly target?: unknown;
}

const NUMBERS = {
	target: { name: 'Target', lowest: -100, highest: 100, whole: false },
	minimumGroup: { name: 'Minimum Group Size', lowest: 1, highest: 1000, whole: true },
} as const;

/** Target, minimum group and anonymity, as far as they are set. */
export function reportingOf(
	context: DefinitionContext,
): Pick<SurveyDefinition, 'target' | 'minimumGroup' | 'anonymous'> {
	const given = context.getNodeParameter('reporting', {}) as Reporting;
	const target = numberOf(context, given, 'target');
	const minimumGroup = numberOf(context, given, 'minimumGroup');
	return {
		...(target !== undefined && { target }),
		...(minimumGroup !== undefined && { minimumGroup }),
		...(given.anonymous === true && { anonymous: true }),
	};
}

function numberOf(context: DefinitionContext, given: Reporting, field: keyof typeof NUMBERS): number | undefined {
	const value = given[field];
	if (value === undefined || value === null || value === '') return undefined;
	const { name, lowest, highest, whole } = NUMBERS[field];
	const number = Number(value);
	if (number >= lowest && number <= highest && (!whole || Number.isInteger(number))) return number;
	throw new NodeOperationError(context.getNode(), `'${name}' is "${String(value).slice(0, 40)}"`, {
		description: `Give a ${whole ? 'whole ' : ''}number from ${lowest} to ${highest}`,
	});
}

import { differencesBetween, isText, type Difference } from '../../survey/differences';
import type { SurveyDefinition } from '../../survey/definition';
import type { ChangeKind, NewChange, SurveyHost } from '../types';

type Place = Pick<SurveyHost, 'workflowId' | 'baseUrl'>;

/** That a survey is there, as the log of changes says it. */
export function firstChange({ key, name }: SurveyDefinition, host: SurveyHost): NewChange {
	return { ...doneBy(host), kind: 'survey.registered', subject: key, to: name };
}

/** What registering a survey again changed, as the log of changes says it. */
export function surveyChanges(
	before: SurveyDefinition,
	after: SurveyDefinition,
	hosts: { readonly before: Place; readonly after: SurveyHost },
): NewChange[] {
	const of = doneBy(hosts.after);
	const subject = after.key;
	const fields = differencesBetween(before, after).map((difference) => ({
		...of,
		kind: kindOf(difference),
		subject,
		...difference,
	}));
	const places = (['workflowId', 'baseUrl'] as const)
		.filter((field) => hosts.before[field] !== hosts.after[field])
		.map((field) => ({
			...of,
			kind: 'survey.workflow' as const,
			subject,
			field,
			from: hosts.before[field],
			to: hosts.after[field],
		}));
	return [...fields, ...places];
}

const KINDS: Readonly<Record<string, ChangeKind>> = {
	target: 'survey.target',
	anonymous: 'survey.privacy',
	minimumGroup: 'survey.privacy',
	ended: 'survey.ended',
};

function kindOf({ field }: Difference): ChangeKind {
	if (isText(field)) return 'survey.texts';
	return (Object.hasOwn(KINDS, field) && KINDS[field]) || 'survey.settings';
}

function doneBy({ workflowId, workflowName }: SurveyHost): Pick<NewChange, 'by' | 'via'> {
	return {
		by: workflowName ? `the workflow "${workflowName}"` : `the workflow ${workflowId}`,
		via: `workflow ${workflowId}`,
	};
}

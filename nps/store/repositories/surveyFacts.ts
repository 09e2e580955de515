import { minimumGroupOf, type SurveyDefinition } from '../../survey/definition';
import type { SurveyTable } from '../schema';
import { flag } from '../values';

/** What the views must know of a survey, in columns: they cannot read the definition. */
export function surveyFacts({
	anonymous,
	minimumGroup,
	demo,
}: SurveyDefinition): Pick<SurveyTable, 'anonymous' | 'minimum_group' | 'demo'> {
	return {
		anonymous: flag(anonymous === true),
		minimum_group: Math.floor(minimumGroupOf({ minimumGroup, anonymous })) || 1,
		demo: flag(demo === true),
	};
}

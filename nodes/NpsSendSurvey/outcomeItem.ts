import {
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
} from 'n8n-workflow';
import { invitationItem } from '../../nps/invitation';
import type { Outcome } from '../../nps/programme';
import type { RegisteredSurvey } from '../../nps/store';
import type { Emitted } from '../shared/perItem';

const SENT = 0;
const SKIPPED = 1;

/** What the node gives for one outcome: agents see only the first output, so for them everything is on it. */
export function outcomeItem(
	context: IExecuteFunctions,
	itemIndex: number,
	survey: RegisteredSurvey,
	outcome: Outcome,
): Emitted[] {
	const skippedOutput = context.isToolExecution() ? SENT : SKIPPED;
	switch (outcome.kind) {
		case 'sent':
			return [{ output: SENT, json: json(invitationItem(outcome.invitation, outcome)) }];
		case 'scheduled':
			return [
				{
					output: SENT,
					json: json({
						...invitationItem(outcome.invitation),
						...(outcome.sentence && { sentence: outcome.sentence }),
					}),
				},
			];
		case 'skipped': {
			const { kind: _kind, ...rest } = outcome;
			const { key } = survey.definition;
			return [
				{ output: skippedOutput, json: json({ ...rest, status: 'skipped', surveyKey: key }) },
			];
		}
		case 'blocked':
			throw new NodeOperationError(context.getNode(), outcome.sentence, {
				itemIndex,
				description: outcome.code ? `The provider gave the code ${outcome.code}` : undefined,
			});
	}
}

function json(value: object): IDataObject {
	return value as IDataObject;
}

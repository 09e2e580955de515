import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import type { Policy } from '../../nps/eligibility';
import { openBatch, startDryRun, type Deps, type DryRunRow } from '../../nps/programme';
import type { RegisteredSurvey } from '../../nps/store';
import { dueInvitationOf, type candidateReader } from './readItem';

interface Run {
	readonly survey: RegisteredSurvey;
	readonly policy: Policy;
	readonly candidateOf: ReturnType<typeof candidateReader>;
	readonly whenOf: (index: number) => DryRunRow['when'];
}

const DAYS = 7;

/**
 * The batch this run is held under, when it would newly ask more customers than may be asked without approval; undefined
 * when it may just go on. Judged before anybody is asked, and without asking anybody.
 */
export async function batchFor(
	context: IExecuteFunctions,
	deps: Deps,
	{ survey, policy, candidateOf, whenOf }: Run,
): Promise<string | undefined> {
	const { needsApprovalAbove: most, approvalDays } = context.getNodeParameter('options', 0, {}) as {
		needsApprovalAbove?: number;
		approvalDays?: number;
	};
	if (typeof most !== 'number') return undefined;
	const fresh = context
		.getInputData()
		.map(({ json }, index) => ({ json, index }))
		.filter(({ json }) => !dueInvitationOf(json));
	if (fresh.length <= most) return undefined;

	const run = await startDryRun(deps, { survey, policy });
	for (const { json, index } of fresh) {
		const row = rowOf(json, index);
		if (row) await run.judge(row);
	}
	if (run.asked() <= most) return undefined;
	const days = approvalDays !== undefined && approvalDays > 0 ? approvalDays : DAYS;
	return (await openBatch(deps, survey.definition.key, run.asked(), days)).id;

	/** A malformed item asks nobody; what is wrong with it is said when its turn comes. */
	function rowOf(json: IDataObject, index: number): DryRunRow | undefined {
		try {
			return { when: whenOf(index), ...candidateOf(index, json) };
		} catch {
			return undefined;
		}
	}
}

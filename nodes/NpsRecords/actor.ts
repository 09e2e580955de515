import type { IExecuteFunctions } from 'n8n-workflow';
import type { Deps } from '../../nps/programme';

/** Who changes something. n8n tells a node its workflow and execution, not the person behind them. */
export function actorOf(context: IExecuteFunctions): NonNullable<Deps['actor']> {
	const { id = '', name = '' } = context.getWorkflow();
	return {
		by: name ? `the workflow "${name}"` : `the workflow ${id}`,
		via: `workflow ${id}, execution ${context.getExecutionId()}`,
	};
}

import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { systemClock } from '../../nps/clock';
import { settleDeliveries } from '../../nps/programme/activity';
import { systemRandom } from '../../nps/random';
import { openNodeStore } from '../shared/store';

/**
 * Notes that the deliveries these items came from have started a workflow, and passes the items on. Until then a sender's
 * retry starts them again, and NPS Activity Trigger finds those that no retry comes for.
 */
export async function markStarted(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const items = context.getInputData();
	const store = await openNodeStore(context);
	const deps = { store, clock: systemClock, random: systemRandom };
	await settleDeliveries(
		deps,
		items.map(({ json }) => json),
	);
	return [items.map((item, index) => ({ ...item, pairedItem: { item: index } }))];
}

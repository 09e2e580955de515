import {
	NodeConnectionTypes,
	NodeOperationError,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { systemClock } from '../../nps/clock';
import { cutAnonymousAnswers } from '../../nps/programme';
import { systemRandom } from '../../nps/random';
import { npsStoreTest } from '../shared/credentialTests';
import { executePerItem } from '../shared/perItem';
import { openNodeStore } from '../shared/store';
import { actorOf } from './actor';
import { properties, RESOURCES } from './resources';

export class NpsRecords implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'NPS Records',
		name: 'npsRecords',
		icon: { light: 'file:../../icons/records.svg', dark: 'file:../../icons/records.dark.svg' },
		group: ['transform'],
		version: [1],
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description:
			'Look up, save, opt out and erase what the NPS store knows about customers, their answers and the cases these open',
		defaults: { name: 'NPS Records' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'npsStoreApi', required: false, testedBy: 'npsStoreTest' }],
		properties,
	};

	methods = { credentialTest: { npsStoreTest } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const store = await openNodeStore(this);
		const deps = { store, clock: systemClock, random: systemRandom, actor: actorOf(this) };
		await cutAnonymousAnswers(deps);
		const resource = this.getNodeParameter('resource', 0) as string;
		const name = this.getNodeParameter('operation', 0) as string;
		const operation = RESOURCES[resource]?.operations[name];
		if (!operation) {
			throw new NodeOperationError(this.getNode(), `There is no operation "${name}" for "${resource}"`);
		}
		if (await store.isEmpty()) {
			this.addExecutionHints({
				location: 'outputPane',
				message: `The ${store.label} is empty. Check that this node and the others use the same NPS Store.`,
			});
		}
		return await executePerItem(this, 1, async (index, item) => await operation.execute(this, deps, index, item));
	}
}

import type { INodeExecutionData, IExecuteFunctions, INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import type { Deps } from '../../nps/programme';
import type { Emitted } from '../shared/perItem';

/** One operation of the node: what it shows in the panel, and what it does for an item. */
export interface Operation {
	readonly option: INodePropertyOptions;
	readonly fields: INodeProperties[];
	execute(
		context: IExecuteFunctions,
		deps: Deps,
		itemIndex: number,
		item: INodeExecutionData,
	): Promise<Emitted[]>;
}

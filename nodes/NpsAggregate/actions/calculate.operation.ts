import type {
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	INodeProperties,
} from 'n8n-workflow';
import { showFor } from '../../shared/showFor';
import { detailOptions, optionsField } from '../fields';
import { figuresOf } from '../figures';

export const option = {
	name: 'Calculate',
	value: 'calculate',
	description: 'Score, interval, counts and change, one item per group and period',
	action: 'Calculate the score',
};

export const fields: INodeProperties[] = showFor({ operation: ['calculate'] }, [optionsField(detailOptions(false))]);

export async function execute(context: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const { rows } = await figuresOf(context, true);
	// The same object wherever an item is named: a million pairs cost a million pointers.
	const pairs = new Map<number, { readonly item: number }>();
	const pairOf = (item: number) => {
		const known = pairs.get(item) ?? { item };
		pairs.set(item, known);
		return known;
	};
	return rows.map(({ row, items }) => ({
		json: row as unknown as IDataObject,
		pairedItem: items.map(pairOf),
	}));
}

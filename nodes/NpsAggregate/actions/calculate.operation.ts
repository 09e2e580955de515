import type {
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	INodeProperties,
} from 'n8n-workflow';
import { showFor } from '../../shared/showFor';
import { optionsField } from '../fields';
import { figuresOf } from '../figures';

export const option = {
	name: 'Calculate',
	value: 'calculate',
	description: 'Score, interval, counts and change, one item per group and period',
	action: 'Calculate the score',
};

export const fields: INodeProperties[] = showFor({ operation: ['calculate'] }, [optionsField()]);

export async function execute(context: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const { rows } = await figuresOf(context);
	return rows.map(({ row, items }) => ({
		json: row as unknown as IDataObject,
		pairedItem: items.map((item) => ({ item })),
	}));
}

import type { IDataObject } from 'n8n-workflow';
import { brakeStatus } from '../../../../nps/programme';
import type { Operation } from '../../operation';

export const status: Operation = {
	option: {
		name: 'Status',
		value: 'status',
		description: 'Say what is paused, limited or waits for approval, and how much was sent today',
		action: 'Get the status of sending',
	},
	fields: [],
	async execute(_context, deps) {
		return [{ output: 0, json: (await brakeStatus(deps)) as unknown as IDataObject }];
	},
};

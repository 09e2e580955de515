import type { INodeProperties } from 'n8n-workflow';
import { showFor } from '../shared/showFor';
import { remove } from './actions/brand/delete.operation';
import { getMany as getManyBrands } from './actions/brand/getMany.operation';
import { save as saveBrand } from './actions/brand/save.operation';
import { getMany as getManyCases } from './actions/case/getMany.operation';
import { open } from './actions/case/open.operation';
import { update } from './actions/case/update.operation';
import { eraseOperation } from './actions/customer/erase.operation';
import { explainOperation } from './actions/customer/explain.operation';
import { get } from './actions/customer/get.operation';
import { lookupFields } from './actions/customer/lookup';
import { optOutOperation } from './actions/customer/optOut.operation';
import { record } from './actions/mail/record.operation';
import { approve } from './actions/programme/approve.operation';
import { changes } from './actions/programme/changes.operation';
import { pause } from './actions/programme/pause.operation';
import { reject } from './actions/programme/reject.operation';
import { resume } from './actions/programme/resume.operation';
import { setLimitsOperation } from './actions/programme/setLimits.operation';
import { status } from './actions/programme/status.operation';
import { getMany } from './actions/response/getMany.operation';
import { save } from './actions/response/save.operation';
import type { Operation } from './operation';

interface Resource {
	readonly displayName: string;
	/** What all its operations ask for. */
	readonly fields: INodeProperties[];
	readonly defaultOperation: string;
	readonly operations: Readonly<Record<string, Operation>>;
}

export const RESOURCES: Readonly<Record<string, Resource>> = {
	brand: {
		displayName: 'Brand',
		fields: [],
		defaultOperation: 'save',
		operations: { delete: remove, getMany: getManyBrands, save: saveBrand },
	},
	case: {
		displayName: 'Case',
		fields: [],
		defaultOperation: 'open',
		operations: { getMany: getManyCases, open, update },
	},
	customer: {
		displayName: 'Customer',
		fields: lookupFields,
		defaultOperation: 'get',
		operations: { erase: eraseOperation, explain: explainOperation, get, optOut: optOutOperation },
	},
	mail: {
		displayName: 'Mail',
		fields: [],
		defaultOperation: 'record',
		operations: { record },
	},
	programme: {
		displayName: 'Programme',
		fields: [],
		defaultOperation: 'status',
		operations: { approve, changes, pause, reject, resume, setLimits: setLimitsOperation, status },
	},
	response: {
		displayName: 'Response',
		fields: [],
		defaultOperation: 'getMany',
		operations: { getMany, save },
	},
};

/** Everything the panel shows: resource, its operations, and the fields of each. */
export const properties: INodeProperties[] = [
	{
		displayName: 'Resource',
		name: 'resource',
		type: 'options',
		noDataExpression: true,
		options: Object.entries(RESOURCES).map(([value, { displayName }]) => ({
			name: displayName,
			value,
		})),
		default: 'customer',
	},
	...Object.entries(RESOURCES).flatMap(([name, resource]) => [
		{
			displayName: 'Operation',
			name: 'operation',
			type: 'options' as const,
			noDataExpression: true,
			displayOptions: { show: { resource: [name] } },
			options: Object.values(resource.operations).map(({ option }) => option),
			default: resource.defaultOperation,
		},
		...showFor({ resource: [name] }, resource.fields),
		...Object.entries(resource.operations).flatMap(([operation, { fields }]) =>
			showFor({ resource: [name], operation: [operation] }, fields),
		),
	]),
];

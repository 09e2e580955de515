import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
	NodeConnectionTypes,
	NodeHelpers,
	type IExecuteFunctions,
	type INodeType,
	type INodeTypes,
	type IVersionedNodeType,
} from 'n8n-workflow';
import { PROJECT } from '../../scripts/n8n/paths.mjs';

/** Hands its items on: stands for whatever precedes or follows the nodes under test. */
class PassOn implements INodeType {
	description = {
		displayName: 'Pass On',
		name: 'noOp',
		group: ['transform' as const],
		version: 1,
		description: 'Hands its items on',
		defaults: { name: 'Pass On' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		properties: [],
	};

	async execute(this: IExecuteFunctions) {
		return [this.getInputData()];
	}
}

const known = new Map<string, INodeType | IVersionedNodeType>([
	['n8n-nodes-base.noOp', new PassOn()],
	['n8n-nodes-base.manualTrigger', new PassOn()],
]);

/** The pack's nodes from their sources by the names they have in n8n, and n8n's No Operation and Manual Trigger. */
export const nodeTypes: INodeTypes = {
	getByName: (type) => load(type),
	getByNameAndVersion: (type, version) => NodeHelpers.getVersionedNodeType(load(type), version),
	getKnownTypes: () => ({}),
};

/** The full type of a node of this pack: "npsRoute" gives "n8n-nodes-nps.npsRoute". */
export function fullType(type: string): string {
	return type.includes('.') ? type : `n8n-nodes-nps.${type}`;
}

function load(type: string): INodeType | IVersionedNodeType {
	const loaded = known.get(type) ?? fromSource(type);
	known.set(type, loaded);
	return loaded;
}

function fromSource(type: string): INodeType {
	const name = type.replace(/^n8n-nodes-nps\./, '');
	const className = name.charAt(0).toUpperCase() + name.slice(1);
	const file = join(PROJECT, 'nodes', className, `${className}.node.ts`);
	if (name === type || !existsSync(file))
		throw new Error(`No node type ${type} (looked for ${file})`);
	// eslint-disable-next-line @typescript-eslint/no-require-imports -- n8n asks for types synchronously
	const module = require(file) as Record<string, new () => INodeType>;
	const nodeClass = module[className];
	if (!nodeClass) throw new Error(`${file} does not export ${className}`);
	return new nodeClass();
}

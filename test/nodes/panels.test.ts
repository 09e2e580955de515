import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { INodeProperties, INodeTypeDescription } from 'n8n-workflow';
import { nodeTypes } from '../support/nodeTypes';

const NODES = readdirSync(join(__dirname, '../../nodes')).filter((name) => name.startsWith('Nps'));
const describeNode = (name: string): INodeTypeDescription =>
	nodeTypes.getByNameAndVersion(`n8n-nodes-nps.${name.charAt(0).toLowerCase()}${name.slice(1)}`).description;

describe.each(NODES)('the panel of %s', (name) => {
	const { credentials = [], properties } = describeNode(name);

	it('shows every choice: none is taken by the editor for a choice of log-in method', () => {
		const hidden = properties.filter(({ name: field, type, options = [] }) => {
			const shown = credentials.flatMap(({ displayOptions }) => displayOptions?.show?.[field] ?? []);
			return (
				type === 'options' &&
				shown.length > 0 &&
				options.every((option) => 'value' in option && shown.includes(option.value))
			);
		});
		expect(hidden.map(({ name: field }) => field)).toEqual([]);
	});

	it('refers only to parameters that exist', () => {
		const names = new Set(properties.map((property) => property.name));
		const referred = (fields: readonly INodeProperties[]): string[] =>
			fields.flatMap(({ displayOptions }) => [
				...Object.keys(displayOptions?.show ?? {}),
				...Object.keys(displayOptions?.hide ?? {}),
			]);
		const wanted = [...referred(properties), ...credentials.flatMap(({ displayOptions }) => Object.keys(displayOptions?.show ?? {}))];
		expect(wanted.filter((field) => !names.has(field.replace(/^\//, '')) && !field.startsWith('@'))).toEqual([]);
	});

	it('explains every choice that has no name of its own', () => {
		for (const property of properties) {
			expect(property.displayName).toMatch(/\S/);
			expect(property.description ?? '').not.toMatch(/TODO|not implemented/i);
		}
	});
});

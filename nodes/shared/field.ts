import type { IDataObject } from 'n8n-workflow';

const UNSAFE = new Set(['__proto__', 'constructor', 'prototype']);

/** The value of a field by its name, or by a dotted path such as `customer.email`; undefined where there is none. Own fields only. */
export function readField(json: IDataObject, path: string): unknown {
	if (Object.hasOwn(json, path)) return json[path];
	let value: unknown = json;
	for (const part of path.split('.')) {
		if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
		value = (value as Readonly<Record<string, unknown>>)[part];
	}
	return value;
}

/** The item with `added` merged into the object at the dotted path; at the top level for an empty path. The item itself stays as it is. */
export function withFields(json: IDataObject, path: string, added: IDataObject): IDataObject {
	const [part, ...rest] = path.split('.');
	if (!part || UNSAFE.has(part)) return { ...json, ...added };
	const inner = Object.hasOwn(json, part) ? json[part] : undefined;
	const isObject = typeof inner === 'object' && inner !== null && !Array.isArray(inner);
	return {
		...json,
		[part]: withFields(isObject ? (inner as IDataObject) : {}, rest.join('.'), added),
	};
}

import type { INodeProperties } from 'n8n-workflow';

/** The fields, shown only where these parameters have one of these values. */
export function showFor(
	show: Readonly<Record<string, string[]>>,
	fields: INodeProperties[],
): INodeProperties[] {
	return fields.map((field) => ({
		...field,
		displayOptions: { ...field.displayOptions, show: { ...show, ...field.displayOptions?.show } },
	}));
}

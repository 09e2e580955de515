/** One field that is another than before; texts, numbers and yes or no as text. */
export interface Difference {
	/** Such as "followUp.detractor" or "widget.share". */
	readonly field: string;
	readonly from?: string;
	readonly to?: string;
}

/** What differs between two definitions, or two other records of settings, field by field, in alphabetical order. */
export function differencesBetween<Settings extends object>(before: Settings, after: Settings): Difference[] {
	const [was, is] = [fieldsOf(before), fieldsOf(after)];
	return [...new Set([...was.keys(), ...is.keys()])]
		.sort()
		.filter((field) => was.get(field) !== is.get(field))
		.map((field) => {
			const [from, to] = [was.get(field), is.get(field)];
			return { field, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
		});
}

const TEXT = /^(?:question|language|followUp\..+|thanks\..+|variants\..+)$/;
const SHARE = /^variants\..+\.share$/;
const BRAND = /^brand\.(?:name|profile)$/;

/** Whether respondents read this field. How many read a variant changes no word of it. */
export function isText(field: string): boolean {
	return (TEXT.test(field) && !SHARE.test(field)) || BRAND.test(field);
}

/** Dotted field → value as text. Lists of objects go by the names in them, other lists are one value. */
function fieldsOf(value: object, path = ''): Map<string, string> {
	const entries = Object.entries(value).flatMap(([name, inner]): Array<[string, string]> => {
		const field = path === '' ? name : `${path}.${name}`;
		if (inner === undefined || inner === null) return [];
		if (!isObject(inner)) return [[field, textOf(inner)]];
		return [...fieldsOf(Array.isArray(inner) ? named(inner) : inner, field)];
	});
	return new Map(entries);
}

const isObject = (value: unknown): value is object =>
	typeof value === 'object' && value !== null && (!Array.isArray(value) || value.some(isObject));

const named = (list: readonly unknown[]): object =>
	Object.fromEntries(list.map((each, index) => [nameOf(each) ?? String(index + 1), each]));

function nameOf(value: unknown): string | undefined {
	const { name } = (value ?? {}) as { name?: unknown };
	return typeof name === 'string' && name !== '' ? name : undefined;
}

const textOf = (value: unknown): string =>
	Array.isArray(value) ? value.map(String).join(', ') : String(value);

import type { InboundMail } from './types';

export interface Field {
	/** Lower-case. */
	readonly name: string;
	readonly value: string;
}

const MOST_VALUES = 20;
const LONGEST_VALUE = 4_000;
const LONGEST_REPORT = 64_000;
const MOST_LINES = 2_000;
const FIELD_NAME = /^[!-9;-~]{1,100}$/;
const CONTROLS = /[\u0000-\u001f\u007f]+/g;

/** All values of a header on one line each, as many as anybody needs; empty where there is none. */
export function valuesOf({ headers }: InboundMail, name: string): readonly string[] {
	if (typeof headers !== 'object' || headers === null || !Object.hasOwn(headers, name)) return [];
	const value: unknown = headers[name];
	const values: readonly unknown[] = Array.isArray(value) ? value.slice(0, MOST_VALUES) : [value];
	return values.flatMap((one) => (typeof one === 'string' ? [oneLine(one)] : []));
}

export function hasHeader(mail: InboundMail, name: string): boolean {
	return valuesOf(mail, name).length > 0;
}

/** "multipart/report; report-type=delivery-status" in parts: the type and what `report-type` says, lower-case. */
export function contentTypeOf(mail: InboundMail): { type: string; report?: string } {
	const [value = ''] = valuesOf(mail, 'content-type');
	const [type = '', ...parameters] = value.toLowerCase().split(';');
	const report = parameters
		.map((parameter) => parameter.trim())
		.find((parameter) => parameter.startsWith('report-type='));
	return {
		type: type.trim(),
		...(report && { report: report.slice('report-type='.length).replace(/"/g, '').trim() }),
	};
}

/**
 * The fields of a report or of a mail's head, in groups that empty lines part (RFC 3464 section 2.1). Folded lines are
 * joined; lines that are no field are left out.
 */
export function fieldGroupsOf(text: string): ReadonlyArray<readonly Field[]> {
	const groups: Field[][] = [[]];
	for (const line of linesOf(text)) {
		const group = groups.at(-1) as Field[];
		if (line.trim() === '') {
			if (group.length > 0) groups.push([]);
			continue;
		}
		const last = group.at(-1);
		if (/^[ \t]/.test(line) && last) {
			group[group.length - 1] = { ...last, value: oneLine(`${last.value} ${line}`) };
			continue;
		}
		const colon = line.indexOf(':');
		const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
		if (FIELD_NAME.test(name)) group.push({ name, value: oneLine(line.slice(colon + 1)) });
	}
	return groups.filter((group) => group.length > 0);
}

export function fieldOf(fields: readonly Field[], ...names: readonly string[]): string | undefined {
	return fields.find(({ name, value }) => names.includes(name) && value !== '')?.value;
}

/** The lines at the beginning of a text, few enough to be looked at one by one. */
export function linesOf(text: string): readonly string[] {
	return text
		.slice(0, LONGEST_REPORT)
		.split(/\r\n|\r|\n/)
		.slice(0, MOST_LINES);
}

function oneLine(value: string): string {
	return value.slice(0, LONGEST_VALUE).replace(CONTROLS, ' ').trim();
}

import { cleanLine } from '../report/cleanText';
import { fitted, fittedInMiddle, type Font } from './measure';

const MAX_LENGTH = 200;
/** Of marks piled upon one letter, more than any script needs. */
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu;
/** Code points that no XML may hold. */
const NOT_XML = /[\ufffe\uffff]/g;
/** What programs write for a date or a number that there is none of. */
const NO_VALUE = /^(?:invalid date(?:time)?|nan|null|undefined|\[object [a-z]+\])$/i;

/** A label of anybody's on one line, at most 200 units long, without what could break the picture or the text around it. */
export function cleanLabel(text: string, without = '(no name)'): string {
	const line = cleanLine(String(text), MAX_LENGTH)
		.replace(NOT_XML, '')
		.replace(PILED_MARKS, '$1');
	return line === '' || NO_VALUE.test(line) ? without : line;
}

/** The labels, cleaned, with " (2)" behind the second of a name and so on. */
export function distinctLabels(labels: readonly string[], without?: string): string[] {
	const taken = new Set<string>();
	const times = new Map<string, number>();
	return labels.map((label) => {
		const clean = cleanLabel(label, without);
		let name = clean;
		while (taken.has(name)) {
			const count = (times.get(clean) ?? 1) + 1;
			times.set(clean, count);
			name = `${clean} (${count})`;
		}
		taken.add(name);
		return name;
	});
}

/** The labels cut to the width; those that would then read the same are cut in the middle. */
export function fittedLabels(labels: readonly string[], width: number, font: Font): string[] {
	const cut = labels.map((label) => fitted(label, width, font));
	const times = new Map<string, number>();
	for (const label of cut) times.set(label, (times.get(label) ?? 0) + 1);
	return cut.map((label, index) =>
		times.get(label) === 1 ? label : fittedInMiddle(labels[index] ?? '', width, font),
	);
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A label inside a sentence: one that reads from right to left must not turn the figures beside it around. */
export function inSentence(label: string): string {
	return RIGHT_TO_LEFT.test(label) ? `\u2068${label}\u2069` : label;
}

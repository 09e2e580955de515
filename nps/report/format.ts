const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** Points as people read them: whole, with a real minus sign, never "−0". */
export function points(value: number): string {
	const rounded = Math.round(Math.abs(value));
	return value < 0 && rounded > 0 ? `−${rounded}` : String(rounded);
}

/** A count with thousands separated: 12,345. */
export function count(value: number): string {
	return whole.format(value);
}

/** A share between 0 and 1 as a whole percentage that no line break splits, "<1 %" rather than 0 for what is not nothing. */
export function percent(share: number): string {
	const rounded = Math.round(100 * share);
	return rounded === 0 && share > 0 ? '<1\u00a0%' : `${rounded}\u00a0%`;
}

/** "1 answer", "3 answers". */
export function counted(n: number, one: string, many = `${one}s`): string {
	return `${count(n)} ${n === 1 ? one : many}`;
}

/** A confidence as in "95 %": 0.999 stays 99.9 %. */
export function confidenceText(confidence: number): string {
	return `${Number((100 * confidence).toFixed(2))} %`;
}

/** Names under which a cell keeps the scores of answers that have something in common, besides all of them. */

/** Answers with a comment: what themes are measured against. */
export const COMMENTED = 'commented';

const SEPARATOR = '\u0000';

export const themeLabel = (theme: string, sentiment: string): string => ['theme', theme, sentiment].join(SEPARATOR);
export const numberLabel = (name: string, value: number): string => ['number', name, String(value)].join(SEPARATOR);

export type Labelled =
	| { readonly kind: 'theme'; readonly theme: string; readonly sentiment: string }
	| { readonly kind: 'number'; readonly name: string; readonly value: number };

/** What a label says; undefined for COMMENTED. */
export function readLabel(label: string): Labelled | undefined {
	const [kind, name = '', value = ''] = label.split(SEPARATOR);
	if (kind === 'theme') return { kind, theme: name, sentiment: value };
	return kind === 'number' ? { kind, name, value: Number(value) } : undefined;
}

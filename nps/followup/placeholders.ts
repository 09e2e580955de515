/** What a message may mention. */
export const PLACEHOLDERS = ['agent', 'brand', 'comment', 'firstName', 'link', 'name', 'score'] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** Anything short in braces on one line. */
export const PLACEHOLDER = /\{([^{}\n]{0,60})\}/g;

const KNOWN: ReadonlySet<string> = new Set(PLACEHOLDERS);

/** What the text mentions, in its order, each once. */
export function placeholdersIn(text: string): readonly string[] {
	return [...new Set([...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name))];
}

/** Those of them that stand for nothing. */
export const unknownIn = (text: string): readonly string[] =>
	placeholdersIn(text).filter((name) => !KNOWN.has(name));

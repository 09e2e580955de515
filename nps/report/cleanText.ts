/**
 * What a stranger's text must not bring into ours: C0 and C1 controls except tab and line breaks, the bidirectional
 * embeddings, overrides and isolates that make a text read as another, line separators, halves of surrogate pairs.
 */
const UNSAFE =
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\p{Surrogate}]/gu;

const DEFAULT_MAX_LENGTH = 10_000;

/**
 * The text without control and bidirectional override characters, at most `maxLength` UTF-16 units long; a text that
 * was cut ends in "…".
 */
export function cleanText(text: string, maxLength = DEFAULT_MAX_LENGTH): string {
	const cut = text.length > maxLength ? `${text.slice(0, Math.max(0, maxLength - 1))}…` : text;
	return cut.replace(UNSAFE, '');
}

/** The same on one line, for subjects and labels: white space becomes single blanks. */
export function cleanLine(text: string, maxLength = DEFAULT_MAX_LENGTH): string {
	return cleanText(
		text
			.slice(0, maxLength * 2)
			.replace(/\s+/gu, ' ')
			.trim(),
		maxLength,
	);
}

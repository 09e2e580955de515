import type { FollowedUp, FollowUpMessage } from './message';

/** How closely a row fits, the weightiest first: theme, language, category. */
type Fit = readonly [theme: number, language: number, category: number];

/**
 * The row of the table for this answer: of those that fit it, the most specific. A row for the theme beats any row without
 * one; then a row for the language beats one for any, "pt-BR" beating "pt"; then a row for the category; then the order of
 * the table. Undefined when no row fits. `number` counts from 1.
 */
export function chooseMessage(
	messages: readonly FollowUpMessage[],
	answer: FollowedUp,
): { readonly message: FollowUpMessage; readonly number: number } | undefined {
	let best: { message: FollowUpMessage; number: number; fit: Fit } | undefined;
	for (const [index, message] of messages.entries()) {
		const fit = fitOf(message, answer);
		if (fit && (!best || isCloser(fit, best.fit))) best = { message, number: index + 1, fit };
	}
	return best && { message: best.message, number: best.number };
}

function fitOf(message: FollowUpMessage, { category, language, themes }: FollowedUp): Fit | undefined {
	const theme = fitOfTheme(message.theme, themes);
	const tongue = fitOfLanguage(message.language, language);
	if (theme === undefined || tongue === undefined) return undefined;
	if (message.category === 'any') return [theme, tongue, 0];
	return message.category === category ? [theme, tongue, 1] : undefined;
}

function fitOfTheme(wanted: string, themes: readonly string[]): number | undefined {
	const name = themeName(wanted);
	if (name === '') return 0;
	return themes.some((theme) => themeName(theme) === name) ? 1 : undefined;
}

/** "Customer service", "customer_service" and "customerService" are one theme. */
const themeName = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[\s_-]+/g, '');

/** How many subtags agree; a row says less than the answer or as much, never more. */
function fitOfLanguage(wanted: string, language: string | undefined): number | undefined {
	const tags = subtags(wanted);
	if (tags.length === 0) return 0;
	const given = subtags(language ?? '');
	return tags.every((tag, at) => tag === given[at]) ? tags.length : undefined;
}

const subtags = (language: string): string[] =>
	language.toLowerCase().trim().split(/[-_]/).filter(Boolean);

function isCloser(fit: Fit, than: Fit): boolean {
	for (const [at, weight] of fit.entries()) {
		const other = than[at] ?? 0;
		if (weight !== other) return weight > other;
	}
	return false;
}

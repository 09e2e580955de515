import { cleanText } from './cleanText';

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/**
 * The text made harmless for HTML content and quoted attributes: cleaned as `cleanText` does (controls, NULs and
 * bidirectional overrides go, length is capped before escaping), then escaped. Addresses in `href` need a check of
 * their scheme besides.
 */
export function escapeHtml(text: string, maxLength?: number): string {
	return cleanText(text, maxLength).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

import type { InboundMail } from '../types';
import { decodeEntities } from './entities';
import { tagsOf } from './htmlTags';
import { roleOf } from './quoteMarkup';

const LONGEST_HTML = 1_000_000;

const BREAKS: ReadonlySet<string> = new Set([
	...[
		'address',
		'article',
		'aside',
		'br',
		'center',
		'dd',
		'div',
		'dl',
		'dt',
		'footer',
		'form',
		'h1',
		'h2',
		'h3',
		'h4',
		'h5',
		'h6',
	],
	...['header', 'hr', 'li', 'main', 'ol', 'p', 'pre', 'section', 'table', 'tbody', 'tr', 'ul'],
]);
const PARAGRAPHS: ReadonlySet<string> = new Set([
	'p',
	'h1',
	'h2',
	'h3',
	'h4',
	'h5',
	'h6',
	'pre',
	'hr',
]);
const CELLS: ReadonlySet<string> = new Set(['td', 'th']);
/** Elements whose text nobody sees. */
const UNSEEN: ReadonlySet<string> = new Set([
	'head',
	'script',
	'style',
	'title',
	'template',
	'noscript',
	'object',
	'svg',
]);
const VOID: ReadonlySet<string> = new Set([
	'area',
	'base',
	'br',
	'col',
	'embed',
	'hr',
	'img',
	'input',
	'link',
	'meta',
	'param',
	'source',
	'wbr',
]);

export interface ReadHtml {
	readonly text: string;
	/** Whether the markup itself said what is quoted. */
	readonly quoteMarked: boolean;
}

/**
 * What a mail in HTML says, without what its markup gives out as quoted, signature or hidden; a quote leaves a line ">"
 * behind, as in plain text. Linear in the length, of which the first million characters are read.
 */
export function readHtml(html: string): ReadHtml {
	const pieces: string[] = [];
	let quoteMarked = false;
	/** The element whose content is passed over, and how many of its name are open in it. */
	let skipped: { name: string; open: number } | undefined;
	let preformatted = 0;

	for (const { text, name, closing, selfClosing, attributes } of tagsOf(
		html.slice(0, LONGEST_HTML),
	)) {
		if (!skipped && text !== '') {
			pieces.push(decodeEntities(preformatted > 0 ? text : text.replace(/\s+/g, ' ')));
		}
		if (name === '') continue;
		if (skipped) {
			if (name === skipped.name && !selfClosing) skipped.open += closing ? -1 : 1;
			if (skipped.open === 0) skipped = undefined;
			continue;
		}
		if (!closing && !VOID.has(name)) {
			const role = UNSEEN.has(name) ? 'unseen' : roleOf(name, attributes);
			if (role === 'quote' || role === 'rest') {
				quoteMarked = true;
				pieces.push('\n>\n');
			}
			if (role === 'rest') break;
			if (role !== undefined && !selfClosing) {
				skipped = { name, open: 1 };
				continue;
			}
		}
		if (name === 'pre') preformatted = Math.max(0, preformatted + (closing ? -1 : 1));
		if (CELLS.has(name)) pieces.push(' ');
		else if (BREAKS.has(name) && (!closing || name !== 'br'))
			pieces.push(PARAGRAPHS.has(name) && closing ? '\n\n' : '\n');
	}
	return { text: tidied(pieces.join('')), quoteMarked };
}

/** All of a mail's text, quotes and all: its plain text, otherwise what its HTML says. */
export function bodyTextOf({ text, html }: InboundMail): string {
	return text?.trim() ? text : html ? readHtml(html).text : '';
}

/** At most one empty line in a row, no blanks at the ends of lines. */
function tidied(text: string): string {
	const lines: string[] = [];
	let breaks = 0;
	for (const line of text.split('\n')) {
		const shown = line.replace(/[ \u00a0]+/g, ' ').trim();
		breaks = shown === '' ? breaks + 1 : 0;
		// Block elements inside each other give several breaks for one.
		if (breaks <= 2) lines.push(shown);
	}
	return lines
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

/** A tag with the text before it. */
export interface Tag {
	readonly text: string;
	/** Lower-case; empty for the text after the last tag and for comments. */
	readonly name: string;
	readonly closing: boolean;
	readonly selfClosing: boolean;
	/** What stands between the name and ">", lower-case. */
	readonly attributes: string;
}

const NAME_START = /[a-zA-Z/!?]/;
const LONGEST_ATTRIBUTES = 2_000;

/** The tags of an HTML text one after another. Each character is looked at once; a "<" that begins no tag is text. */
export function* tagsOf(html: string): Generator<Tag> {
	let from = 0;
	let text = '';
	while (from < html.length) {
		const open = html.indexOf('<', from);
		if (open < 0) break;
		text += html.slice(from, open);
		if (!NAME_START.test(html.charAt(open + 1))) {
			text += '<';
			from = open + 1;
			continue;
		}
		const comment = html.startsWith('<!--', open);
		const close = comment ? html.indexOf('-->', open + 4) : endOfTag(html, open + 1);
		// What is never closed is no text either.
		if (close < 0) {
			yield { ...NOTHING, text };
			return;
		}
		yield comment ? { ...NOTHING, text } : { ...tag(html.slice(open + 1, close)), text };
		text = '';
		from = close + (comment ? 3 : 1);
	}
	yield { ...NOTHING, text: text + html.slice(from) };
}

const NOTHING: Tag = { text: '', name: '', closing: false, selfClosing: false, attributes: '' };

function tag(inside: string): Omit<Tag, 'text'> {
	const closing = inside.startsWith('/');
	const body = closing ? inside.slice(1) : inside;
	const [name = ''] = /^[a-zA-Z][\w:-]{0,40}/.exec(body) ?? [];
	return {
		name: name.toLowerCase(),
		closing,
		selfClosing: body.endsWith('/'),
		attributes: body.slice(name.length, name.length + LONGEST_ATTRIBUTES).toLowerCase(),
	};
}

/** The ">" that ends the tag, passing over quoted values; −1 where there is none. */
function endOfTag(html: string, from: number): number {
	let quote = '';
	for (let at = from; at < html.length; at++) {
		const character = html.charAt(at);
		if (quote !== '') {
			if (character === quote) quote = '';
		} else if (character === '>') return at;
		else if ((character === '"' || character === "'") && html.charAt(at - 1) === '=')
			quote = character;
	}
	return -1;
}

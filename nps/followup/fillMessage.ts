import { cleanLine, cleanText } from '../report/cleanText';
import type { Score } from '../score';
import { firstNameIn, nameIn } from './names';
import { PLACEHOLDER, type Placeholder } from './placeholders';

/** What the placeholders of a message stand for. */
export interface FollowUpFacts {
	readonly name?: string;
	readonly score: Score | null;
	readonly comment?: string;
	readonly brand: string;
	readonly agent?: string;
	readonly link?: string;
}

/** A filled text in pieces, so that a mail can make the link one that is clicked; everything else is plain text. */
export type Piece =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'link'; readonly url: string };

const LONGEST_COMMENT = 1_000;
const LONGEST_BRAND = 80;
const LONGEST_AGENT = 60;

/**
 * The text with its placeholders filled, in one pass: what is filled in is never read as a placeholder. Where a value is
 * missing, the blank before it goes too, or at the beginning of a line the comma after it.
 */
export function fillMessage(
	template: string,
	facts: FollowUpFacts,
	longestComment = LONGEST_COMMENT,
): readonly Piece[] {
	const values = valuesOf(facts, longestComment);
	const pieces: Piece[] = [];
	let text = '';
	let from = 0;
	for (const found of template.matchAll(PLACEHOLDER)) {
		const name = found[1] as Placeholder;
		if (!Object.hasOwn(values, name)) continue;
		text += template.slice(from, found.index);
		from = found.index + found[0].length;
		const value = values[name];
		if (value === '') {
			const rest = template.slice(from);
			if (text === '' || text.endsWith('\n')) {
				const gone = /^[,;:]?[ \t]*/.exec(rest)?.[0].length ?? 0;
				const [first = ''] = rest.slice(gone);
				const isLetter = first !== '{';
				from += gone + (isLetter ? first.length : 0);
				if (isLetter) text += first.toLocaleUpperCase();
			} else if (text.endsWith(' ')) {
				text = text.slice(0, -1);
			}
		} else if (name === 'link') {
			if (text !== '') pieces.push({ kind: 'text', text });
			pieces.push({ kind: 'link', url: value });
			text = '';
		} else {
			text += value;
		}
	}
	text += template.slice(from);
	if (text !== '') pieces.push({ kind: 'text', text });
	return pieces;
}

/** The pieces as plain text. */
export const plainText = (pieces: readonly Piece[]): string =>
	pieces.map((piece) => (piece.kind === 'link' ? piece.url : piece.text)).join('');

function valuesOf(
	{ name, score, comment, brand, agent, link }: FollowUpFacts,
	longestComment: number,
): Readonly<Record<Placeholder, string>> {
	return {
		agent: cleanLine(agent ?? '', LONGEST_AGENT),
		brand: cleanLine(brand, LONGEST_BRAND),
		comment: longestComment > 0 ? cleanText(comment ?? '', longestComment).trim() : '',
		firstName: firstNameIn(name),
		link: link ?? '',
		name: nameIn(name),
		score: score === null ? '' : String(score),
	};
}

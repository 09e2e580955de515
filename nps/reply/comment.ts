import { isMark } from './atoms';
import type { Finding } from './rules';
import type { Reply } from './surroundings';
import { has, type Token } from './tokens';

const LEADING_SEPARATORS = /^[\s.,;:!?…、。，；：！？،؛؟।\-–—=+*/|~)\]}>"'”’»」』]+/u;
/** "Not a 10" and "less than 5" are remarks, unlike "7 or 8". */
const SAID_MORE: ReadonlySet<string> = new Set(['negated', 'limit', 'unreal']);
/** :-) and its kin, which begin with what otherwise separates. */
const EMOTICON = /^[:;=]['’]?-?[)(|\][]+(?:\s|$)/;
const SAYS_SOMETHING = /[\p{L}\p{N}\p{So}\p{Sk}\p{Extended_Pictographic}]/u;

/** The words after a score that begins the reply, the whole reply otherwise; undefined for a bare score. */
export function commentOf(reply: Reply, finding: Finding | undefined): string | undefined {
	if (finding?.leading) return meaningful(textAfter(reply, finding.mention.to));
	return finding && !SAID_MORE.has(finding.mention.doubt ?? '') && isBare(reply)
		? undefined
		: meaningful(reply.text);
}

const meaningful = (text: string): string | undefined =>
	SAYS_SOMETHING.test(text) || EMOTICON.test(text) ? text : undefined;

function textAfter({ text, tokens }: Reply, from: number): string {
	let at = from;
	while (tokens[at]?.kind === 'punctuation' || tokens[at]?.kind === 'newline') at++;
	if (has(tokens[at], 'labels')) {
		at++;
		while (isMark(tokens[at], ':', '-', '.')) at++;
		from = at;
	}
	const last = tokens[from - 1] as Token;
	const rest = text.slice(last.end).trim();
	return EMOTICON.test(rest) ? rest : rest.replace(LEADING_SEPARATORS, '').trim();
}

/** Whether only numbers and score words are said. */
function isBare({ tokens, mentions }: Reply): boolean {
	const owned = new Set(
		mentions.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
	);
	return tokens.every(
		(token, at) =>
			owned.has(at) ||
			token.kind === 'punctuation' ||
			token.kind === 'newline' ||
			has(token, 'lead', 'articles', 'hedges', 'grades', 'and', 'halfBefore'),
	);
}

import { isNumber } from './atoms';
import { has, type Token } from './tokens';

/** What the reply asks for besides giving a score. */
export interface Commands {
	readonly optOut: boolean;
	readonly optIn: boolean;
	readonly help: boolean;
	/** Nothing but a command, a number and thanks is in the reply. */
	readonly only: boolean;
}

const CLAUSE_ENDS = new Set(['.', '!', '?', ';', ',', ':', '(', ')']);
/** What may stand around a command and changes nothing. */
const isIdle = (token: Token): boolean =>
	isNumber(token) || token.kind !== 'word' || has(token, 'polite');

/** Finds the commands that carriers and law know: an opt-out word or sentence, START, HELP. */
export function readCommands(tokens: readonly Token[]): Commands {
	const spoken = tokens.filter((token) => !isIdle(token));
	// A word that is both a courtesy and a command ("yes") is a command when it stands alone.
	const words = spoken.length > 0 ? spoken : tokens.filter(({ kind }) => kind === 'word');
	const all = (...roles: Parameters<typeof has>[1][]): boolean =>
		words.length > 0 && words.every((token) => has(token, ...roles));
	const bare = words.length > 0 && !tokens.some(isNumber);
	const parts = clauses(tokens);
	const optOut = (bare && all('optOut', 'optOutAlone')) || parts.some(isOptOut);
	return {
		optOut,
		optIn: !optOut && bare && all('optIn'),
		help: !optOut && bare && all('help'),
		only:
			(bare && all('optOut', 'optOutAlone', 'optIn', 'help')) ||
			(optOut && parts.every((part) => part.every(isIdle) || isOptOut(part))),
	};
}

function isOptOut(clause: readonly Token[]): boolean {
	const spoken = clause.filter((token) => !isIdle(token));
	const begin = spoken.findIndex((token) => !isRequest(token));
	const words = begin < 0 ? [] : spoken.slice(begin);
	if (words.length === 0) return false;
	return has(words[0], 'optOutSentences') || words.every((token) => has(token, 'optOut'));
}

const isRequest = (token: Token): boolean =>
	has(token, 'requests', 'and', 'because', 'shifts') && !has(token, 'optOut', 'optOutSentences');

function clauses(tokens: readonly Token[]): Token[][] {
	const parts: Token[][] = [[]];
	for (const token of tokens) {
		const ends =
			token.kind === 'newline' ||
			(token.kind === 'punctuation' && CLAUSE_ENDS.has(token.key));
		if (ends) parts.push([]);
		else parts.at(-1)?.push(token);
	}
	return parts;
}

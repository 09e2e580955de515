import { scoresAmong } from '../mention';
import { DOUBTS, REASONS } from '../reasons';
import { has } from '../tokens';
import { found, unclear, type Rule } from './finding';

/** "7, 8" and "1 0": numbers and nothing else. */
export const onlyNumbers: Rule = ({ tokens, mentions }) => {
	const [first] = mentions;
	if (!first || mentions.length < 2 || mentions.some(({ kind }) => kind !== 'score'))
		return undefined;
	const owned = new Set(
		mentions.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
	);
	const rest = tokens.filter((token, at) => !owned.has(at) && token.kind !== 'punctuation');
	if (rest.some((token) => !has(token, 'lead', 'articles', 'hedges', 'and'))) return undefined;
	const values = mentions.map(({ value }) => value);
	const joined = tokens.length === 2 ? Number(values.join('')) : null;
	const candidates = scoresAmong(...(joined === 10 ? [joined] : values));
	if (joined === null && candidates.length === 1) return found(first, 0.95, REASONS.twice);
	return unclear(first, candidates, DOUBTS.range);
};

import { toScore } from '../score';
import { REASONS } from './reasons';
import type { ParsedReply } from './types';

const EDGES = /^[\s.!'"]+|[\s.!'"]+$/g;
/** Ten typed with a letter: l0, I0, 1O. At least one of the two is a digit. */
const TEN = /^(?:[lI|]0|1[oOоО])$/u;
const ZERO_OR_OH = /^[oOоО]$/u;

/** Reads a whole reply in which letters stand for digits; undefined for any other. */
export function readLookAlike(text: string): Partial<ParsedReply> | undefined {
	if (text.length > 8) return undefined;
	const bare = text.replace(EDGES, '');
	if (TEN.test(bare))
		return {
			score: toScore(10),
			candidates: [10],
			confidence: 0.9,
			reason: REASONS.lookAlike,
		};
	if (ZERO_OR_OH.test(bare)) return { ambiguous: true, candidates: [0], reason: REASONS.letterO };
	return undefined;
}

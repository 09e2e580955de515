import { scoresAmong } from './mention';
import { DOUBTS, REASONS } from './reasons';
import type { ParsedReply } from './types';

const COUNTABLE_UP_TO = 4;

/** The reading of a reply in which nothing was found. */
export const NOTHING: ParsedReply = {
	score: null,
	optOut: false,
	optIn: false,
	help: false,
	ambiguous: false,
	candidates: [],
	confidence: 0,
	reason: REASONS.empty,
};

/** What a reading says that did not even recognise a number in digits. */
const NO_SCORE_READ: ReadonlySet<string> = new Set([REASONS.noNumber, REASONS.inWords]);

/** Whether the reading found a score, a doubt or a command. */
export const saysSomething = ({ score, ambiguous, optOut, optIn, help }: ParsedReply): boolean =>
	score !== null || ambiguous || optOut || optIn || help;

/**
 * The reading on which the languages agree that the reply may be in; where they differ about the score it is asked back. Of
 * languages of one script that are no relatives, those that understand nothing are left aside.
 */
export function agreed(
	readings: readonly ParsedReply[],
	unrelated: boolean,
): ParsedReply | undefined {
	const saying = readings.filter(saysSomething);
	const [first] = saying;
	if (!first) return readings[0];
	const scored = saying.filter(({ score }) => score !== null);
	const best = scored[0] ?? first;
	const against = ({ score, optOut, ambiguous, candidates, reason }: ParsedReply): boolean => {
		// A reading that only lacks a word gives way, unless so few may be counted.
		if (ambiguous && best.score !== null) {
			const lacksWord = reason === REASONS.mayCount && best.score > COUNTABLE_UP_TO;
			return !lacksWord || candidates[0] !== best.score;
		}
		const silent = score === null && !optOut;
		if (silent && (unrelated || NO_SCORE_READ.has(reason))) return false;
		return score !== best.score || optOut !== best.optOut;
	};
	if (!readings.some(against)) return best;
	const candidates = scoresAmong(...saying.flatMap((each) => each.candidates));
	const { comment, optOut } = saying.find((each) => each.optOut) ?? first;
	return {
		...NOTHING,
		...(comment !== undefined && { comment }),
		optOut,
		ambiguous: true,
		candidates,
		reason: DOUBTS.range,
	};
}

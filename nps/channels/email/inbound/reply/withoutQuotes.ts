import { isRule, quoteBlockAt } from './quoteBlocks';
import { quoteHeaderAt } from './quoteHeaders';

const QUOTED = /^\s{0,3}[>＞|]/;
const MOST_LINES = 5_000;

/**
 * The lines the writer wrote. Lines marked as quoted go, wherever they are; a line such as "On …, Anna wrote:" goes alone
 * where marked lines follow it (the answer may be below them), and with all that follows where none do. So does the
 * repeated head of the mail before.
 */
export function withoutQuotes(text: string): readonly string[] {
	const lines = text.split('\n', MOST_LINES);
	const kept: string[] = [];
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at] ?? '';
		if (isMarked(line)) continue;
		const header = quoteHeaderAt(lines, at);
		if (header > 0) {
			if (!isMarked(nextWithText(lines, at + header))) break;
			at += header - 1;
			continue;
		}
		if (quoteBlockAt(lines, at)) break;
		kept.push(line);
	}
	while (kept.length > 0 && isEmptyEnd(kept.at(-1) ?? '')) kept.pop();
	return kept;
}

/** Whether a line is marked as quoted. "|" is what a few programs use instead of ">". */
function isMarked(line: string): boolean {
	return QUOTED.test(line);
}

function nextWithText(lines: readonly string[], from: number): string {
	// A quote follows its header closely.
	return lines.slice(from, from + 4).find((line) => line.trim() !== '') ?? '';
}

const isEmptyEnd = (line: string): boolean => line.trim() === '' || isRule(line);

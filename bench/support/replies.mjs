import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ text: string, lang: string, score: number | null, optOut?: boolean, ambiguous?: boolean | 'either', comment?: string }} Reply */

const HERE = import.meta.dirname;

/** The sets to measure on: those nobody tuned the parser to, and the team's own where it lies beside the project. */
export function replySets() {
	const folder = join(HERE, '../data/replies');
	const heldOut = readdirSync(folder).flatMap((file) => read(join(folder, file)));
	const shared = join(HERE, '../../../shared/replies.dev.json');
	return [
		{ name: 'held-out replies', replies: heldOut },
		...(existsSync(shared) ? [{ name: 'development replies', replies: read(shared) }] : []),
	];
}

/**
 * @param {string} file
 * @returns {Reply[]}
 */
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/**
 * How a reader of scores does: `exact` where score and, if the reader knows such a thing, opt-out, ambiguity and comment
 * are as the writer meant them; `invented` where there was no score; `wrong` where there was another.
 * @param {readonly Reply[]} replies
 * @param {(reply: Reply) => { score: number | null, optOut?: boolean, ambiguous?: boolean, comment?: string }} readReply
 */
export function judge(replies, readReply) {
	const figures = { exact: 0, invented: 0, wrong: 0, missed: 0, falseOptOuts: 0 };
	for (const reply of replies) {
		const found = readReply(reply);
		if (found.score !== reply.score) {
			figures[reply.score === null ? 'invented' : found.score === null ? 'missed' : 'wrong']++;
		} else if (agrees(reply, found)) figures.exact++;
		if (found.optOut === true && reply.optOut !== true) figures.falseOptOuts++;
	}
	return figures;
}

/**
 * @param {Reply} reply
 * @param {{ optOut?: boolean, ambiguous?: boolean, comment?: string }} found
 */
function agrees(reply, found) {
	const { optOut, ambiguous } = found;
	if (optOut !== undefined && optOut !== (reply.optOut === true)) return false;
	if (ambiguous !== undefined && reply.ambiguous !== 'either' && ambiguous !== (reply.ambiguous === true)) return false;
	return !('comment' in found) || reply.comment === undefined || reply.score === null || found.comment === reply.comment;
}

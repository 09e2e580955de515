import { de } from './de.mjs';
import { en } from './en.mjs';
import { es } from './es.mjs';
import { fr } from './fr.mjs';
import { it } from './it.mjs';
import { nl } from './nl.mjs';
import { pl } from './pl.mjs';
import { pt } from './pt.mjs';

/**
 * What comments of a language are made of: sentences by what they are about, `{days}` for a number of days.
 * @typedef {object} CommentParts
 * @property {Readonly<Record<string, readonly string[]>>} good
 * @property {Readonly<Record<string, readonly string[]>>} bad
 * @property {Readonly<Record<'good' | 'middling' | 'bad', readonly string[]>>} short About nothing in particular.
 * @property {readonly string[]} but Between praise and blame.
 * @property {readonly string[]} unclear Answers without a score in them.
 */

/** @type {Readonly<Record<import('../people.mjs').Language, CommentParts>>} */
export const COMMENTS = { de, en, es, fr, it, nl, pl, pt };

/** How often each theme comes up where nothing else is known. */
const WEIGHTS = {
	delivery: { good: { delivery: 5, quality: 4, price: 2, packaging: 2, usability: 2, range: 1, returns: 1 }, bad: { quality: 3, price: 3, packaging: 2, usability: 2, returns: 2, communication: 1, delivery: 1.5, billing: 0.5 } },
	support: { good: { support: 6, staff: 4, returns: 1 }, bad: { support: 6, returns: 2, communication: 2, billing: 1, usability: 1 } },
	relationship: { good: { quality: 4, price: 2, range: 2, delivery: 2, usability: 2, staff: 1 }, bad: { price: 5, quality: 2, usability: 2, delivery: 1, returns: 1, support: 1 } },
};
/** Comments about nothing in particular. */
const SHORT = 0.13;

/**
 * What somebody writes who gave this score.
 * @param {import('../dice.mjs').Dice} dice
 * @param {{ language: import('../people.mjs').Language, score: number, touchpoint: keyof typeof WEIGHTS, slowDays?: number }} answer
 * `slowDays`: how many days a slow delivery took; then most blame is about it.
 */
export function commentOn(dice, { language, score, touchpoint, slowDays }) {
	const parts = COMMENTS[language];
	/** @param {'good' | 'bad'} side @param {string} [said] A theme that has had its turn. */
	const sentence = (side, said = '') => {
		const isSlow = side === 'bad' && slowDays !== undefined && said !== 'delivery' && dice.chance(0.75);
		const open = Object.entries(WEIGHTS[touchpoint][side]).filter(([theme]) => theme in parts[side] && theme !== said);
		const theme = isSlow ? 'delivery' : dice.weighted(Object.fromEntries(open));
		const text = dice.pick(parts[side][theme] ?? []).replace('{days}', String(Math.max(2, slowDays ?? dice.between(2, 6))));
		return { theme, text };
	};
	/** @param {'good' | 'bad'} side @param {number} share Of those who go on. */
	const sentences = (side, share) => {
		const first = sentence(side);
		return dice.chance(share) ? `${first.text} ${sentence(side, first.theme).text}` : first.text;
	};
	const both = () => {
		const praise = sentence('good');
		return `${praise.text} ${dice.pick(parts.but)}${sentence('bad', praise.theme).text}`;
	};
	const isShort = dice.chance(SHORT);
	if (score >= 9) return isShort ? dice.pick(parts.short.good) : sentences('good', 0.4);
	if (score <= 6) {
		if (isShort && slowDays === undefined) return dice.pick(parts.short.bad);
		return score >= 5 && dice.chance(0.25) ? both() : sentences('bad', 0.35);
	}
	if (isShort) return dice.pick(parts.short.middling);
	return dice.chance(0.6) ? both() : sentence(dice.chance(0.5) ? 'good' : 'bad').text;
}

import { escapeHtml } from '../../report/escapeHtml';
import { count, counted, percent, points } from '../../report/format';
import { earlyLate, npsOf, responseBounds } from '../../statistics';
import { card, nothing } from '../html';
import type { SectionInput } from '../pageTypes';

/** Below this many on either side, early and late answers are not compared. */
const FEWEST_TO_COMPARE = 30;

/** What is left out of the figures, and what they may hide. */
export function qualityCard(input: SectionInput): string {
	const { data, figures } = input;
	if (figures.withheld || !data.quality) {
		return card({ id: 'quality', title: 'How far to trust this', html: nothing('Too few answers to say.') });
	}
	const facts = [...leftOut(input), ...bias(input)];
	const list = facts.map(({ name, text }) => `<div><dt>${escapeHtml(name)}</dt><dd>${escapeHtml(text)}</dd></div>`);
	return card({ id: 'quality', title: 'How far to trust this', html: `<dl class="facts">${list.join('')}</dl>` });
}

interface Fact {
	readonly name: string;
	readonly text: string;
}

function leftOut({ data, figures }: SectionInput): Fact[] {
	const { unconfirmed = 0, suspectedRobots = 0, ambiguous = 0, mismatched = 0, tests = 0 } = data.quality ?? {};
	const { unscored } = figures.now;
	const robots = suspectedRobots > 0 ? `, ${counted(suspectedRobots, 'of them looks', 'of them look')} like a program’s` : '';
	return [
		{
			name: 'Not confirmed',
			text: unconfirmed === 0 ? 'None: every answer was given by a human act.' : `${counted(unconfirmed, 'answer')} left out until a person goes on from there${robots}.`,
		},
		{
			name: 'Without a clear score',
			text: unscored === 0 ? 'None.' : `${counted(unscored, 'answer')}${ambiguous > 0 ? `, ${count(ambiguous)} of them ambiguous` : ''}; never guessed, never counted.`,
		},
		...(mismatched > 0
			? [{ name: 'Score against words', text: `${counted(mismatched, 'comment contradicts', 'comments contradict')} the score beside it; worth reading.` }]
			: []),
		{ name: 'Tests', text: tests === 0 ? 'None in this period.' : `${counted(tests, 'answer')} to tests, not counted anywhere.` },
		{ name: 'Counted twice', text: 'Cannot be: one answer per invitation; a later answer replaces the earlier one.' },
	];
}

function bias({ data, figures }: SectionInput): Fact[] {
	const { now } = figures;
	const facts: Fact[] = [];
	const { early, late } = data.quality ?? {};
	if (early && late && npsOf(early).n >= FEWEST_TO_COMPARE && npsOf(late).n >= FEWEST_TO_COMPARE) {
		const { difference, significant } = earlyLate(early, late);
		const [soon, later] = [npsOf(early), npsOf(late)];
		const figuresText = `${points(soon.score ?? 0)} within a day (n = ${count(soon.n)}), ${points(later.score ?? 0)} later (n = ${count(later.n)})`;
		const meaning =
			significant && difference !== null
				? `those who never answered may be ${difference > 0 ? 'less' : 'more'} happy than the score says`
				: 'no sign that those who stayed silent think differently';
		facts.push({ name: 'Early and late answers', text: `${figuresText}: ${meaning}.` });
	}
	if (now.n > 0 && now.reached > now.n) {
		const { low, high } = responseBounds(now.counts, now.reached);
		facts.push({
			name: 'If everybody had answered',
			text: `${percent(now.n / now.reached)} of those reached are counted; whatever the others think, the score lies between ${points(low)} and ${points(high)}.`,
		});
	}
	return facts;
}

import { escapeHtml } from '../../report/escapeHtml';
import { count, counted, percent, points } from '../../report/format';
import { moreAnswersNeeded, sharesOf } from '../../statistics';
import type { Chart } from '../../charts/types';
import type { Cases } from '../data';
import { likely, scoreSentence, targetSentence, verdictOf, type Figures, type Share, type Verdict } from '../figures';
import { card, chartFigure, icon, nothing, tableOf, type ChartSizes } from '../html';

const VERDICT_ICON = { higher: 'up', lower: 'down', unclear: 'level' } as const;

/** The score in a big number, in words, on a half ring; with target and verdict. */
export function scoreCard(figures: Figures, gauge: Chart | undefined): string {
	const { now } = figures;
	const body = gauge
		? `<div class="hero">
<div class="hero-gauge">${gauge.svg}</div>
<div class="hero-words"><p class="headline"><span class="sr">${points(now.score ?? 0)}, </span>Likely ${escapeHtml(likely(now))}</p>
<p class="why">${escapeHtml(scoreSentence(now))}</p>${verdictLine(verdictOf(figures))}${targetLine(figures)}</div>
</div>
${tableOf(gauge.table, 'Net Promoter Score')}`
		: nothing(emptySentence(figures));
	return card({ id: 'score', title: 'Net Promoter Score', html: body });
}

/** Why there is no score to show. */
export function emptySentence({ now, withheld }: Figures): string {
	if (withheld) return 'Too few answers to show anything without telling who gave them.';
	if (now.unscored > 0) return 'No score yet: what came in so far had no clear score in it.';
	if (now.funnel.sent > 0) return `No answers yet: ${count(now.funnel.sent)} were asked in this period.`;
	if (now.funnel.invited > 0) return 'No answers yet: surveys are scheduled and go out when they are due.';
	return 'Nothing here yet: in this period nobody was asked, and nobody has answered. Choose another period, or ask customers with NPS Send Survey.';
}

export function verdictLine({ kind, sentence }: Verdict): string {
	if (sentence === '') return '';
	const mark = kind === 'none' ? '' : icon(VERDICT_ICON[kind]);
	return `<p class="verdict ${kind}">${mark}<span>${escapeHtml(sentence)}</span></p>`;
}

function targetLine(figures: Figures): string {
	const sentence = targetSentence(figures);
	return sentence === undefined ? '' : `<p class="target">${escapeHtml(sentence)}</p>`;
}

/** How the answers spread: bands over the eleven scores. */
export function distributionCard(figures: Figures, charts: ChartSizes | undefined): string {
	const { now } = figures;
	const { detractors, passives, promoters } = sharesOf(now.counts);
	const note = `${promoters} % promoters − ${detractors} % detractors; ${passives} % passives count as 0`;
	return card({
		id: 'answers',
		title: 'Answers from 0 to 10',
		...(charts && { note }),
		html: charts ? chartFigure(charts, 'Answers by score') : nothing(emptySentence(figures)),
	});
}

/** Half the width of an interval on which decisions are made. */
const PRECISE_MARGIN = 5;

/** The numbers beside the score. */
export function tiles(figures: Figures, cases?: Cases): string {
	const { now, before, responseRate, responseRateBefore, commentRate, optOutRate } = figures;
	const needed = now.n > 0 ? moreAnswersNeeded(now.counts, { margin: PRECISE_MARGIN }) : 0;
	const all = [
		tile('Answers', count(now.n), now.unscored > 0 ? `and ${count(now.unscored)} without a score` : `${count(before.n)} in the period before`),
		tile('Response rate', shareText(responseRate), rateNote(responseRate, responseRateBefore, 'reached')),
		tile('With a comment', shareText(commentRate), rangeNote(commentRate, 'answers')),
		tile('Opted out', shareText(optOutRate), rangeNote(optOutRate, 'reached')),
		now.n === 0
			? tile('For ± 5 points', '–', 'no answers to judge by')
			: tile('For ± 5 points', needed === 0 ? 'Enough' : `${count(needed)} more`, needed === 0 ? 'answers for a precise score' : 'answers are needed'),
		...(cases ? [caseTile(cases)] : []),
	];
	return `<dl class="tiles" id="tiles">${all.join('')}</dl>`;
}

const EXPLAINED: Readonly<Record<string, string>> = {
	Answers: 'Confirmed answers with a score from 0 to 10. Tests and what looks like a program’s are not among them.',
	'Response rate': 'Invitations sent in this period that were answered, of those that reached somebody: delivered where that is known, else sent.',
	'With a comment': 'Of the answers to these invitations, those with words beside the score.',
	'Opted out': 'Of those reached, those who asked not to be contacted again.',
	'For ± 5 points': 'How many more answers, as mixed as these, narrow the 95 % interval to 5 points on either side.',
};

function caseTile({ open, overdue, closed, firstContact }: Cases): string {
	const { n, medianHours } = firstContact;
	const contact = medianHours === null ? '' : ` In this period the first contact took ${hoursText(medianHours)} in the median (n = ${count(n)}).`;
	return tile(
		'Open cases',
		count(open),
		`${count(overdue)} overdue; ${count(closed)} closed in this period`,
		`Follow-ups owed to customers that are not closed yet, whatever the period. Overdue: nobody has contacted the customer in time.${contact}`,
	);
}

/** "under an hour", "1 hour", "26 hours". */
function hoursText(hours: number): string {
	return hours < 1 ? 'under an hour' : counted(Math.round(hours), 'hour');
}

function tile(name: string, value: string, note: string, tip = EXPLAINED[name]): string {
	return `<div class="tile"${tip === undefined ? '' : ` data-tip="${escapeHtml(tip)}"`}><dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}<small>${escapeHtml(note)}</small></dd></div>`;
}

export function shareText({ share }: Share): string {
	return share === null ? '–' : percent(share);
}

function rangeNote({ share, low, high, of }: Share, what: string): string {
	return share === null ? `of 0 ${what}` : `${percent(low)} to ${percent(high)}, of ${count(of)} ${what}`;
}

function rateNote(now: Share, before: Share, what: string): string {
	if (now.share === null || before.share === null) return rangeNote(now, what);
	return `of ${count(now.of)} ${what}; before: ${percent(before.share)}`;
}

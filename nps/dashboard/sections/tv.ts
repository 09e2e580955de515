import { escapeHtml } from '../../report/escapeHtml';
import { gaugeChart, histogramChart, trendChart } from '../charts';
import { timeText } from '../dates';
import { drawn } from '../drawn';
import { card, icon, nothing } from '../html';
import { shortened } from '../labels';
import { hrefOf } from '../links';
import type { SectionInput } from '../pageTypes';
import { badge } from './feed';
import { emptySentence, scoreCard, tiles } from './score';
import { about } from './top';

const MOST_COMMENTS = 2;

/** The same figures for a screen on the wall: fewer, bigger, without anything to press. */
export async function tvPage(input: SectionInput): Promise<string> {
	const { figures, data, title, view, viewer } = input;
	const isShown = figures.now.n > 0 && !figures.withheld;
	const trend = isShown ? trendChart(data, figures) : undefined;
	const [gauge, picture] = await Promise.all([
		isShown ? drawn(gaugeChart(figures), 'Net Promoter Score', 300) : undefined,
		trend
			? drawn(trend, 'Score over time', 760)
			: isShown
				? drawn(histogramChart(figures), 'Answers by score', 720)
				: undefined,
	]);
	const chart = picture ? `<figure class="chart">${picture.svg}</figure>` : nothing(emptySentence(figures));
	return `<div class="page">
<header class="top"><div class="masthead"><span class="mark">${icon('bubble')}</span><div><h1>${escapeHtml(title, 120)}</h1><p class="sub">${about(input)}</p></div><p class="fresh" id="fresh" data-at="${data.now.toISOString()}">As of ${escapeHtml(timeText(data.now, data.zone))}</p></div></header>
<main id="main">
${figures.withheld ? '' : tiles(figures, data.cases)}
${scoreCard(figures, gauge)}
<div class="stack" id="side">${card({ id: 'trend', title: trend ? 'Trend' : 'Answers from 0 to 10', html: chart })}${comments(input)}</div>
</main>
<footer><p><noscript>Without scripts this screen stands still. </noscript><a href="${hrefOf({ ...view, tv: false }, viewer)}">All figures</a> <a href="${hrefOf(view, viewer)}">Reload</a></p></footer>
</div>`;
}

function comments({ data }: SectionInput): string {
	const items = (data.feed?.items ?? []).filter(({ comment }) => comment !== undefined).slice(0, MOST_COMMENTS);
	if (items.length === 0) return '';
	const list = items.map(
		(item) => `<li class="entry">${badge(item)}<div class="said"><blockquote dir="auto">${escapeHtml(shortened(item.comment ?? '', 280))}</blockquote></div></li>`,
	);
	return card({ id: 'feed', title: 'In their own words', html: `<ol class="feed">${list.join('')}</ol>` });
}

import type { ScoredCategory } from '../score';
import { sharesOf, type Counts } from '../statistics';
import { count } from './format';
import { FONT, FULL_TABLE } from './mailLayout';
import { CATEGORY_COLOUR, INK, SOFT } from './palette';
import type { AggregateRow } from './types';

interface Band {
	readonly category: ScoredCategory;
	readonly key: keyof Counts;
	readonly name: string;
	readonly scores: string;
}

/** From the left, as the scores run. */
export const BANDS: readonly Band[] = [
	{ category: 'detractor', key: 'detractors', name: 'Detractors', scores: '0–6' },
	{ category: 'passive', key: 'passives', name: 'Passives', scores: '7–8' },
	{ category: 'promoter', key: 'promoters', name: 'Promoters', scores: '9–10' },
];

/** A share below this has no room for its figure. */
const ROOM_FOR_TEXT = 9;

/** One bar of 100 %: detractors, passives, promoters, with a legend that says the same in words. */
export function bandBar({ counts }: Pick<AggregateRow, 'counts'>): string {
	const shares = sharesOf(counts);
	const cells = BANDS.filter(({ key }) => shares[key] > 0).map(({ category, key }) => {
		const share = shares[key];
		const text = share >= ROOM_FOR_TEXT ? `${share} %` : '&nbsp;';
		return `<td width="${share}%" height="30" align="center" bgcolor="${CATEGORY_COLOUR[category]}" style="width:${share}%;height:30px;background:${CATEGORY_COLOUR[category]};font:600 13px/30px ${FONT};color:#ffffff">${text}</td>`;
	});
	const legend = BANDS.map(
		({ category, key, name, scores }) =>
			`<td valign="top" style="padding:10px 8px 0 0;font:400 13px/18px ${FONT};color:${INK}" class="ink"><span style="color:${CATEGORY_COLOUR[category]}">&#9632;</span>&nbsp;${name} <span class="soft" style="color:${SOFT};white-space:nowrap">${scores}</span><br><b>${shares[key]} %</b> <span class="soft" style="color:${SOFT}">(${count(counts[key])})</span></td>`,
	);
	return `<table ${FULL_TABLE}><tr>${cells.join('')}</tr></table><table ${FULL_TABLE}><tr>${legend.join('')}</tr></table>`;
}

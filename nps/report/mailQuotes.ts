import { categoryOf } from '../score';
import { escapeHtml } from './escapeHtml';
import { FONT, TABLE } from './mailLayout';
import { CATEGORY_COLOUR, INK, SOFT } from './palette';
import type { Quote } from './pickQuotes';

export const LONGEST_QUOTE = 400;

/** What respondents wrote, each with its score. */
export function quoteList(quotes: readonly Quote[]): string {
	return quotes
		.map(quoteBlock)
		.join('<div style="height:12px;line-height:12px;font-size:0">&nbsp;</div>');
}

function quoteBlock({ score, text }: Quote): string {
	const category = categoryOf(score);
	const colour = category === 'unscored' ? SOFT : CATEGORY_COLOUR[category];
	const words = escapeHtml(text.trim(), LONGEST_QUOTE).replace(/\r?\n/g, '<br>');
	return `<table ${TABLE} width="100%" style="width:100%"><tr><td width="44" valign="top" style="width:44px"><table ${TABLE}><tr><td width="32" height="32" align="center" bgcolor="${colour}" style="width:32px;height:32px;border-radius:6px;background:${colour};font:700 15px/32px ${FONT};color:#ffffff">${score ?? '–'}</td></tr></table></td><td dir="auto" valign="top" class="ink" style="padding-top:5px;font:400 14px/21px ${FONT};color:${INK};word-break:break-word">${words}</td></tr></table>`;
}

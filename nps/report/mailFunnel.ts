import { count, percent } from './format';
import { colourCell, FONT, FULL_TABLE, line, TABLE } from './mailLayout';
import { CATEGORY_COLOUR, INK, TRACK } from './palette';
import type { AggregateRow, Funnel } from './types';

interface Stage {
	readonly key: keyof Funnel;
	readonly name: string;
	readonly colour: string;
}

export const STAGES: readonly Stage[] = [
	{ key: 'sent', name: 'Sent', colour: CATEGORY_COLOUR.promoter },
	{ key: 'delivered', name: 'Delivered', colour: CATEGORY_COLOUR.promoter },
	{ key: 'opened', name: 'Opened', colour: CATEGORY_COLOUR.promoter },
	{ key: 'answered', name: 'Answered', colour: CATEGORY_COLOUR.promoter },
	{ key: 'commented', name: 'With a comment', colour: CATEGORY_COLOUR.promoter },
	{ key: 'optedOut', name: 'Opted out', colour: CATEGORY_COLOUR.detractor },
];

/** Stages that are known where some channel reports them. */
const REPORTED: ReadonlyArray<keyof Funnel> = ['delivered', 'opened'];

/** The stages worth a line: what nobody reported is left out. */
export function stagesOf(funnel: Funnel): readonly Stage[] {
	return STAGES.filter(({ key }) => !REPORTED.includes(key) || funnel[key] > 0);
}

/** What became of the invitations sent, each stage as a bar against the number sent, and the response rate. */
export function funnelBars({ funnel, responseRate }: AggregateRow): string {
	if (!funnel || funnel.sent === 0) return '';
	const rows = stagesOf(funnel).map(({ key, name, colour }) => {
		const share = Math.min(100, (100 * funnel[key]) / funnel.sent);
		const width = share > 0 ? Math.max(1, Math.round(share)) : 0;
		const bar = `<table ${FULL_TABLE}><tr>${colourCell(width, 12, colour)}${colourCell(100 - width, 12, TRACK, 'track')}</tr></table>`;
		const cell = `class="ink" style="padding:5px 0;font:400 13px/18px ${FONT};color:${INK};white-space:nowrap"`;
		return `<tr><td width="120" ${cell}>${name}</td><td style="padding:5px 12px">${bar}</td><td width="64" align="right" ${cell}>${count(funnel[key])}</td></tr>`;
	});
	const rate =
		responseRate === undefined
			? ''
			: line(
					`Response rate <b class="ink" style="color:${INK}">${percent(responseRate)}</b> of those reached.`,
					'soft',
					'padding-top:8px',
				);
	return `<table ${TABLE} width="100%" style="width:100%">${rows.join('')}</table>${rate}`;
}

import { escapeHtml } from './escapeHtml';
import { DARK_RULES, DESK, INK, LINE, PAPER, SOFT } from './palette';

export const FONT = "-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";

/** A table for layout only: what Outlook understands, and screen readers pass over. */
export const TABLE = 'role="presentation" cellpadding="0" cellspacing="0" border="0"';
export const FULL_TABLE = `${TABLE} width="100%" style="width:100%;table-layout:fixed;border-collapse:collapse"`;

const WIDTH = 600;

/** The whole mail: one column of 600 px that narrows on phones, with no script and nothing loaded from elsewhere. */
export function mailDocument(parts: {
	readonly title: string;
	/** What inboxes show beside the subject. */
	readonly preview: string;
	readonly sections: readonly string[];
}): string {
	const title = escapeHtml(parts.title);
	return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${title}</title>
<style>${styleSheet()}</style>
</head>
<body class="desk" bgcolor="${DESK}" style="margin:0;padding:0;background:${DESK};-webkit-text-size-adjust:100%">
<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">${escapeHtml(parts.preview)}</div>
<table ${TABLE} width="100%" class="desk" bgcolor="${DESK}" style="width:100%;background:${DESK}"><tr><td align="center" style="padding:24px 12px">
<!--[if mso]><table ${TABLE} width="${WIDTH}"><tr><td><![endif]-->
<table ${TABLE} width="100%" class="paper" bgcolor="${PAPER}" style="width:100%;max-width:${WIDTH}px;background:${PAPER};border:1px solid ${LINE};border-collapse:separate;border-radius:10px">
${parts.sections.join('\n')}
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
`;
}

function styleSheet(): string {
	const rules = Object.entries(DARK_RULES);
	const dark = rules.map(([name, style]) => `.${name}{${style}}`).join('');
	const outlookApp = rules.map(([name, style]) => `[data-ogsc] .${name}{${style}}`).join('');
	return `:root{color-scheme:light dark}@media (max-width:480px){.pad{padding-left:18px !important;padding-right:18px !important}}@media (prefers-color-scheme:dark){${dark}}${outlookApp}`;
}

/** One part of the mail, under a heading where it has one. `content` is HTML. */
export function section(content: string, heading?: string): string {
	const title = heading
		? `<h2 class="ink" style="margin:0 0 12px;font:600 15px/20px ${FONT};color:${INK}">${escapeHtml(heading)}</h2>`
		: '';
	return `<tr><td class="pad line" style="padding:20px 32px;border-top:1px solid ${LINE}">${title}${content}</td></tr>`;
}

/** A line of text in the colour of the page or, for side remarks, a softer one. `content` is HTML. */
export function line(content: string, look: 'ink' | 'soft' = 'ink', style = ''): string {
	const colour = look === 'ink' ? INK : SOFT;
	return `<p class="${look}" style="margin:0;font:400 14px/21px ${FONT};color:${colour};${style}">${content}</p>`;
}

/** A cell of plain colour, `percent` of its row wide. */
export function colourCell(
	percent: number,
	height: number,
	colour?: string,
	name?: string,
): string {
	if (percent <= 0) return '';
	const background = colour ? ` bgcolor="${colour}"` : '';
	const css = colour ? `;background:${colour}` : '';
	return `<td width="${percent}%" height="${height}"${background}${name ? ` class="${name}"` : ''} style="width:${percent}%;height:${height}px${css};font-size:0;line-height:0">&nbsp;</td>`;
}

import { escapeHtml } from '../../report/escapeHtml';
import { imageOrigin, type SurveyDefinition, type Wording } from '../../survey';
import { brandColours } from '../colour';
import { mailStyles } from './styles';

/** What every mail to a customer has around what it says. */
export interface MailFrame {
	readonly wording: Wording;
	readonly subject: string;
	readonly unsubscribeUrl: string;
	readonly brand: SurveyDefinition['brand'];
	readonly test: boolean;
}

export const FONT = `font-family:-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;`;

/** A whole HTML mail around `body`, which is HTML: brand, test banner, reason for the mail and unsubscribe link. */
export function framed({ wording, subject, unsubscribeUrl, brand, test }: MailFrame, body: string): string {
	const { text: accent } = brandColours(brand.colour, '#ffffff');
	const { text: accentOnDark } = brandColours(brand.colour, '#1c1f26');
	const { direction } = wording;

	return `<!DOCTYPE html>
<html lang="${wording.language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(subject)}</title>
<style>${mailStyles(accentOnDark)}</style>
</head>
<body class="back" style="margin:0;padding:0;background-color:#f3f4f6;-webkit-text-size-adjust:100%">
<table role="presentation" class="back" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f3f4f6">
<tr><td align="center" class="frame" style="padding:32px 12px">
<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff" style="max-width:600px;background-color:#ffffff;border-radius:14px" dir="${direction}">
${test ? `<tr><td align="center" bgcolor="#fde68a" style="padding:12px 24px;border-radius:14px 14px 0 0;${FONT}font-size:14px;line-height:20px;color:#422006">${escapeHtml(wording.page.testBanner)}</td></tr>` : ''}
<tr><td class="body" align="${direction === 'rtl' ? 'right' : 'left'}" style="padding:40px 40px 32px">
${paragraph(markOf(brand, wording), `padding-bottom:24px;font-size:15px;line-height:20px;font-weight:600;color:${accent}`, 'accent')}
${body}
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px" dir="${direction}">
<tr><td class="soft" align="center" style="padding:24px;${FONT}font-size:13px;line-height:20px;color:#4b5563">${escapeHtml(wording.mail.footer)}<br>${imprint(brand)}<a class="soft" href="${href(unsubscribeUrl)}" style="color:#4b5563;text-decoration:underline">${escapeHtml(wording.mail.unsubscribe)}</a></td></tr>
</table>
</td></tr></table>
</body>
</html>`;
}

/** The logo, no larger than a line of it needs, or else the brand's name. */
function markOf({ logo }: SurveyDefinition['brand'], { brand }: Wording): string {
	if (logo === undefined || imageOrigin(logo) === undefined) return escapeHtml(brand);
	return `<img src="${href(logo)}" alt="${escapeHtml(brand)}" height="44" style="display:block;height:44px;width:auto;max-width:240px;border:0;outline:none;text-decoration:none">`;
}

/** Who sends it and from where, as the brand says it. */
function imprint({ footer, website }: SurveyDefinition['brand']): string {
	const address = website && `<a class="soft" href="${href(website)}" style="color:#4b5563;text-decoration:underline">${escapeHtml(shown(website))}</a>`;
	return [footer && escapeHtml(footer), address].flatMap((line) => (line ? `${line}<br>` : [])).join('');
}

const shown = (website: string): string => website.replace(/^https:\/\//, '').replace(/\/$/, '');

/** A paragraph of HTML. */
export const paragraph = (content: string, style: string, className: string): string =>
	`<p class="${className}" style="margin:0;${FONT}${style}">${content}</p>`;

/** What stands below the text of a mail: why it came, and how to get no more. */
export const textFooter = ({
	wording,
	unsubscribeUrl,
	brand: { footer, website },
}: Pick<MailFrame, 'wording' | 'unsubscribeUrl' | 'brand'>): string =>
	[
		'-- ',
		wording.mail.footer,
		...(footer ? [footer] : []),
		...(website ? [website] : []),
		`${wording.mail.unsubscribe}: ${unsubscribeUrl}\n`,
	].join('\n');

/** Only web addresses become links. */
export function href(url: string): string {
	return /^https?:\/\//i.test(url) ? escapeHtml(url) : '#';
}

import { cleanLine } from '../../report/cleanText';
import { escapeHtml } from '../../report/escapeHtml';
import type { Score } from '../../score';
import { fill, type SurveyDefinition, type Wording } from '../../survey';
import { brandColours } from '../colour';
import { mailStyles } from './styles';

export interface SurveyMail {
	readonly subject: string;
	readonly html: string;
	readonly text: string;
}

export interface SurveyMailParts {
	readonly wording: Wording;
	/** The page of this invitation; with a score, the page with that score preselected. */
	readonly link: (score?: Score) => string;
	readonly unsubscribeUrl: string;
	readonly brand: SurveyDefinition['brand'];
	readonly customerName?: string;
	readonly test: boolean;
}

const SCORES = Array.from({ length: 11 }, (_, score) => score as Score);
const LONGEST_NAME = 60;
const LONGEST_SUBJECT = 150;

/**
 * The survey as a mail: a row of eleven links in HTML, one link in the text part. Every link opens the page, where the
 * choice is confirmed; opening a link records nothing.
 */
export function renderSurveyMail(parts: SurveyMailParts): SurveyMail {
	const { wording, test } = parts;
	const subject = cleanLine(wording.mail.subject, LONGEST_SUBJECT);
	return {
		subject: test ? `[TEST] ${subject}` : subject,
		html: html(parts, subject),
		text: text(parts),
	};
}

/** "Hello Anna," and what follows; without a name the first sentence begins with a capital. */
function opening({ wording, customerName = '' }: SurveyMailParts): readonly string[] {
	const { greeting, intro } = wording.mail;
	const name = cleanLine(customerName, LONGEST_NAME);
	return name === '' ? [capitalised(intro, wording.language)] : [fill(greeting, { name }), intro];
}

function text(parts: SurveyMailParts): string {
	const { wording, link, unsubscribeUrl, test } = parts;
	return [
		...(test ? [wording.page.testBanner] : []),
		...opening(parts),
		wording.question,
		`0 = ${wording.low}\n10 = ${wording.high}`,
		`${wording.mail.answerHere} ${link()}`,
		`-- \n${wording.mail.footer}\n${wording.mail.unsubscribe}: ${unsubscribeUrl}\n`,
	].join('\n\n');
}

function html(parts: SurveyMailParts, subject: string): string {
	const { wording, link, unsubscribeUrl, brand, test } = parts;
	const { text: accent } = brandColours(brand.colour, '#ffffff');
	const { text: accentOnDark } = brandColours(brand.colour, '#1c1f26');
	const [start, end] = wording.direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
	const paragraph = (content: string, style: string, className: string) =>
		`<p class="${className}" style="margin:0;${FONT}${style}">${escapeHtml(content)}</p>`;

	return `<!DOCTYPE html>
<html lang="${wording.language}" dir="${wording.direction}">
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
<table role="presentation" class="card" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff" style="max-width:600px;background-color:#ffffff;border-radius:14px" dir="${wording.direction}">
${test ? `<tr><td align="center" bgcolor="#fde68a" style="padding:12px 24px;border-radius:14px 14px 0 0;${FONT}font-size:14px;line-height:20px;color:#422006">${escapeHtml(wording.page.testBanner)}</td></tr>` : ''}
<tr><td class="body" align="${start}" style="padding:40px 40px 32px">
${paragraph(wording.brand, `padding-bottom:24px;font-size:15px;line-height:20px;font-weight:600;color:${accent}`, 'accent')}
${opening(parts)
	.map((line) =>
		paragraph(
			line,
			'padding-bottom:12px;font-size:16px;line-height:25px;color:#374151',
			'soft',
		),
	)
	.join('\n')}
${paragraph(wording.question, 'padding:12px 0 24px;font-size:22px;line-height:30px;font-weight:600;color:#111827', 'ink')}
<table role="presentation" class="scale" width="100%" cellpadding="0" cellspacing="0" border="0" style="table-layout:fixed">
<tr class="row">
${SCORES.map((score) => cell(score, link(score), wording)).join('')}
</tr></table>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>
<td class="soft" align="${start}" valign="top" style="padding-top:10px;${FONT}font-size:13px;line-height:18px;color:#4b5563">0 – ${escapeHtml(wording.low)}</td>
<td class="soft" align="${end}" valign="top" style="padding-top:10px;${FONT}font-size:13px;line-height:18px;color:#4b5563">10 – ${escapeHtml(wording.high)}</td>
</tr></table>
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px" dir="${wording.direction}">
<tr><td class="soft" align="center" style="padding:24px;${FONT}font-size:13px;line-height:20px;color:#4b5563">${escapeHtml(wording.mail.footer)}<br><a class="soft" href="${href(unsubscribeUrl)}" style="color:#4b5563;text-decoration:underline">${escapeHtml(wording.mail.unsubscribe)}</a></td></tr>
</table>
</td></tr></table>
</body>
</html>`;
}

const FONT = `font-family:-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;`;

/** All scores look alike: colouring some of them would ask for those. */
function cell(score: Score, url: string, { low, high }: Wording): string {
	const meaning = score === 0 ? ` – ${low}` : score === 10 ? ` – ${high}` : '';
	return `<td class="cell" align="center" valign="middle" height="46" bgcolor="#eef0f4" style="border:2px solid #ffffff;border-radius:10px;background-color:#eef0f4"><a class="score" href="${href(url)}" aria-label="${escapeHtml(`${score}${meaning}`)}" style="display:block;${FONT}font-size:17px;line-height:46px;font-weight:600;color:#111827;text-decoration:none">${score}</a></td>`;
}

/** Only web addresses become links. */
function href(url: string): string {
	return /^https?:\/\//i.test(url) ? escapeHtml(url) : '#';
}

function capitalised(sentence: string, language: string): string {
	const [first = ''] = sentence;
	return first.toLocaleUpperCase(language) + sentence.slice(first.length);
}

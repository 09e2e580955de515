import { cleanLine } from '../../report/cleanText';
import { escapeHtml } from '../../report/escapeHtml';
import type { Score } from '../../score';
import { fill, type SurveyDefinition, type Wording } from '../../survey';
import { FONT, framed, href, paragraph, textFooter } from './frame';

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
	/** Whether the customer has had the survey before: subject and opening say so. */
	readonly reminder?: boolean;
}

const SCORES = Array.from({ length: 11 }, (_, score) => score as Score);
const LONGEST_NAME = 60;
const LONGEST_SUBJECT = 150;

/**
 * The survey as a mail: a row of eleven links in HTML, one link in the text part. Every link opens the page, where the
 * choice is confirmed; opening a link records nothing.
 */
export function renderSurveyMail(parts: SurveyMailParts): SurveyMail {
	const { test } = parts;
	const subject = cleanLine(openingOf(parts).subject, LONGEST_SUBJECT);
	return {
		subject: test ? `[TEST] ${subject}` : subject,
		html: html(parts, subject),
		text: text(parts),
	};
}

/** What a reminder says differently; the question stays word for word the same, so that answers stay comparable. */
const openingOf = ({ wording: { mail }, reminder = false }: SurveyMailParts) =>
	reminder ? mail.reminder : mail;

/** "Hello Anna," and what follows; without a name the first sentence begins with a capital. */
function opening(parts: SurveyMailParts): readonly string[] {
	const { wording, customerName = '' } = parts;
	const { greeting } = wording.mail;
	const { intro } = openingOf(parts);
	const name = cleanLine(customerName, LONGEST_NAME);
	return name === '' ? [capitalised(intro, wording.language)] : [fill(greeting, { name }), intro];
}

function text(parts: SurveyMailParts): string {
	const { wording, link, test } = parts;
	return [
		...(test ? [wording.page.testBanner] : []),
		...opening(parts),
		wording.question,
		`0 = ${wording.low}\n10 = ${wording.high}`,
		`${wording.mail.answerHere} ${link()}`,
		textFooter(parts),
	].join('\n\n');
}

function html(parts: SurveyMailParts, subject: string): string {
	const { wording, link } = parts;
	const [start, end] = wording.direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
	return framed(
		{ ...parts, subject },
		`${opening(parts)
			.map((line) =>
				paragraph(
					escapeHtml(line),
					'padding-bottom:12px;font-size:16px;line-height:25px;color:#374151',
					'soft',
				),
			)
			.join('\n')}
${paragraph(escapeHtml(wording.question), 'padding:12px 0 24px;font-size:22px;line-height:30px;font-weight:600;color:#111827', 'ink')}
<table role="presentation" class="scale" width="100%" cellpadding="0" cellspacing="0" border="0" style="table-layout:fixed">
<tr class="row">
${SCORES.map((score) => cell(score, link(score), wording)).join('')}
</tr></table>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>
<td class="soft" align="${start}" valign="top" style="padding-top:10px;${FONT}font-size:13px;line-height:18px;color:#4b5563">0 – ${escapeHtml(wording.low)}</td>
<td class="soft" align="${end}" valign="top" style="padding-top:10px;${FONT}font-size:13px;line-height:18px;color:#4b5563">10 – ${escapeHtml(wording.high)}</td>
</tr></table>`,
	);
}

/** All scores look alike: colouring some of them would ask for those. */
function cell(score: Score, url: string, { low, high }: Wording): string {
	const meaning = score === 0 ? ` – ${low}` : score === 10 ? ` – ${high}` : '';
	return `<td class="cell" align="center" valign="middle" height="46" bgcolor="#eef0f4" style="border:2px solid #ffffff;border-radius:10px;background-color:#eef0f4"><a class="score" href="${href(url)}" aria-label="${escapeHtml(`${score}${meaning}`)}" style="display:block;${FONT}font-size:17px;line-height:46px;font-weight:600;color:#111827;text-decoration:none">${score}</a></td>`;
}

function capitalised(sentence: string, language: string): string {
	const [first = ''] = sentence;
	return first.toLocaleUpperCase(language) + sentence.slice(first.length);
}

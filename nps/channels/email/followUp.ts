import { plainText, type Piece } from '../../followup';
import { cleanLine, cleanText } from '../../report/cleanText';
import { escapeHtml } from '../../report/escapeHtml';
import { brandColours } from '../colour';
import { framed, href, paragraph, textFooter, type MailFrame } from './frame';
import type { SurveyMail } from './render';

export interface FollowUpMailParts extends MailFrame {
	/** What it says, with its placeholders filled; blank lines separate paragraphs. */
	readonly body: readonly Piece[];
}

const LONGEST_SUBJECT = 150;

/** A message to somebody who has answered, in the look of the survey's mails. Nothing in it but the link is HTML. */
export function renderFollowUpMail(parts: FollowUpMailParts): SurveyMail {
	const { wording, body, test } = parts;
	const subject = cleanLine(parts.subject, LONGEST_SUBJECT).trim();
	return {
		subject: test ? `[TEST] ${subject}` : subject,
		html: framed({ ...parts, subject }, paragraphs(parts)),
		text: [
			...(test ? [wording.page.testBanner] : []),
			cleanText(plainText(body).trim()),
			textFooter(parts),
		].join('\n\n'),
	};
}

function paragraphs({ body, brand }: FollowUpMailParts): string {
	const { text: colour } = brandColours(brand.colour, '#ffffff');
	const html = body.map((piece) => (piece.kind === 'link' ? anchor(piece.url, colour) : escapeHtml(piece.text)));
	return html
		.join('')
		.replace(/\r\n?/g, '\n')
		.trim()
		.split(/\n{2,}/)
		.map((lines) =>
			paragraph(
				lines.replace(/\n/g, '<br>\n'),
				'padding-bottom:16px;font-size:16px;line-height:25px;color:#374151',
				'soft',
			),
		)
		.join('\n');
}

const anchor = (url: string, colour: string): string =>
	`<a class="accent" href="${href(url)}" style="color:${colour};text-decoration:underline;word-break:break-word">${escapeHtml(url)}</a>`;

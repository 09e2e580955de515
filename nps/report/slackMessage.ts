import { cleanLine } from './cleanText';
import { points } from './format';
import { BANDS } from './mailBands';
import { sharesOf } from '../statistics';
import { driverLines, emergingLines, movedLines } from './reportText';
import { NEW_IN_COMMENTS, type ReportModel } from './reportModel';
import { scoreText } from './sentence';

/** Slack's Block Kit, as far as a report needs it (docs.slack.dev/reference/block-kit). */
type SlackText = { readonly type: 'plain_text' | 'mrkdwn'; readonly text: string };
type SlackBlock =
	| { readonly type: 'header'; readonly text: SlackText }
	| { readonly type: 'section'; readonly text: SlackText; readonly fields?: readonly SlackText[] }
	| { readonly type: 'context'; readonly elements: readonly SlackText[] }
	| { readonly type: 'divider' };

export interface SlackMessage {
	/** For notifications, and where blocks are not shown. */
	readonly text: string;
	readonly blocks: readonly SlackBlock[];
}

/** Slack refuses a header above 150 characters and a text above 3,000. */
const LONGEST_HEADER = 150;
const LONGEST_TEXT = 2_900;
const LONGEST_QUOTE = 400;

/** The report as a Slack message. What customers wrote stands in plain text, where nothing is a mention or a link. */
export function slackMessage(model: ReportModel): SlackMessage {
	const { title, about, note, headline, overall, moved, drivers, emerging, cases, quotes, link, footer } = model;
	const blocks: SlackBlock[] = [
		{ type: 'header', text: plain(title, LONGEST_HEADER) },
		...[note, about].flatMap((text) => (text ? [context(text)] : [])),
		section(`*${escaped(headline)}*\n${escaped(overall.sentence)}`),
		...(overall.n > 0 ? [section(escaped(bandsText(model)))] : []),
		...(moved ? [section(`*What moved*\n${escaped(movedLines(moved).join('\n'))}`)] : []),
		...(drivers
			? [section(`*What goes together with the score*\n${escaped(driverLines(drivers).join('\n'))}`)]
			: []),
		...(emerging ? [section(`*${NEW_IN_COMMENTS}*\n${escaped(emergingLines(emerging).join('\n'))}`)] : []),
		...(cases ? [section(escaped(cases))] : []),
		...(quotes.length > 0 ? [{ type: 'divider' } as const] : []),
		...quotes.map(({ score, text }): SlackBlock => ({
			type: 'section',
			text: plain(`${score ?? '–'}  ${cleanLine(text, LONGEST_QUOTE)}`, LONGEST_TEXT),
		})),
		...(link ? [section(`<${escaped(link)}|Open the dashboard>`)] : []),
		context(footer.join(' ')),
	];
	return { text: `${escaped(title)}: ${scoreText(overall)}`, blocks };
}

/** "Promoters 54 %, passives 30 %, detractors 16 %". */
export function bandsText({ overall }: ReportModel): string {
	const shares = sharesOf(overall.counts);
	const parts = [...BANDS].reverse().map(({ key, name }) => `${name} ${points(shares[key])} %`);
	return parts.join(' · ');
}

const plain = (text: string, most: number): SlackText => ({ type: 'plain_text', text: cleanLine(text, most) });
const section = (text: string): SlackBlock => ({
	type: 'section',
	text: { type: 'mrkdwn', text: text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text },
});
const context = (text: string): SlackBlock => ({ type: 'context', elements: [plain(text, LONGEST_TEXT)] });

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Slack's three control characters as entities, so that no label becomes a mention, a channel or a link; a zero-width
 * space keeps its formatting marks from working.
 */
function escaped(text: string): string {
	return text
		.replace(/[&<>]/g, (character) => ENTITIES[character] ?? '')
		.replace(/[*_~`]/g, (mark) => `\u200b${mark}\u200b`);
}

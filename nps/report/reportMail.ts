import { driverName, driverText, type DriverFact } from './driverLines';
import { emergingName, emergingText, type EmergingFact } from './emergingLines';
import { escapeHtml } from './escapeHtml';
import { bandBar } from './mailBands';
import { funnelBars } from './mailFunnel';
import { histogramBars } from './mailHistogram';
import { FONT, line, mailDocument, section } from './mailLayout';
import { markedList } from './mailList';
import { quoteList } from './mailQuotes';
import { rowTable } from './mailRows';
import { scoreHero } from './mailScore';
import type { Movement } from './moved';
import { CATEGORY_COLOUR, INK, PAPER } from './palette';
import {
	CASES,
	NO_DRIVERS,
	NOTHING_MOVED,
	NEW_IN_COMMENTS,
	reportModel,
	type ReportImage,
	type ReportInput,
	type ReportModel,
} from './reportModel';
import { rowsHeading } from './reportRows';
import { reportText } from './reportText';
import { scoreText } from './sentence';

export interface ReportMail {
	readonly subject: string;
	readonly html: string;
	readonly text: string;
}

/**
 * A complete mail about the scores: headline in words, score with interval, bands, histogram, what moved, drivers, funnel,
 * rows and comments. Tables and inline styles only, nothing loaded from elsewhere but the pictures sent along; everything
 * given is escaped and cut to size.
 */
export function reportMail(input: ReportInput): ReportMail {
	const model = reportModel(input);
	const { title, overall } = model;
	return {
		subject: `${model.note ? '[Sample] ' : ''}${title}: ${scoreText(overall)}`,
		html: mailDocument({ title, preview: overall.sentence, sections: sectionsOf(model) }),
		text: reportText(model),
	};
}

function sectionsOf(model: ReportModel): string[] {
	const { overall, rows, moved, drivers, emerging, cases, quotes, images, link, footer } = model;
	return [
		masthead(model),
		section(scoreHero(overall, model.headline)),
		...(overall.n > 0
			? [
					section(bandBar(overall)),
					section(histogramBars(overall), 'How often each score was given'),
				]
			: []),
		...images.map(picture),
		optional('What moved', moved && movedList(moved)),
		optional('What goes together with the score', drivers && driverList(drivers)),
		optional(NEW_IN_COMMENTS, emerging && emergingList(emerging)),
		optional('What became of the surveys sent', funnelBars(overall)),
		optional(rowsHeading(rows), rowTable(rows)),
		optional(CASES, cases && line(escapeHtml(cases))),
		optional('In their words', quoteList(quotes)),
		optional('', link && button(link)),
		section(
			footer
				.map((text) => line(escapeHtml(text), 'soft', 'font-size:12px;line-height:18px'))
				.join(''),
		),
	].filter(Boolean);
}

function masthead({ title, about, note }: ReportModel): string {
	const banner = note
		? `<p class="note" style="margin:12px 0 0;padding:8px 12px;background:#fff4cc;border-radius:6px;font:600 13px/18px ${FONT};color:#5c4700">${escapeHtml(note)}</p>`
		: '';
	return `<tr><td class="pad" style="padding:26px 32px 18px"><h1 dir="auto" class="ink" style="margin:0 0 2px;font:700 20px/27px ${FONT};color:${INK}">${escapeHtml(title)}</h1>${about ? line(`<span dir="auto">${escapeHtml(about)}</span>`, 'soft') : ''}${banner}</td></tr>`;
}

function optional(heading: string, content: string | undefined): string {
	return content ? section(content, heading) : '';
}

/** White behind it, because the picture is made for white and mail programs darken only what is not a picture. */
function picture({ cid, heading, alt, width, height }: ReportImage): string {
	return section(
		`<img src="cid:${escapeHtml(cid)}" alt="${escapeHtml(alt, 400)}" width="${width}" height="${height}" style="display:block;width:100%;max-width:${width}px;height:auto;border:0;border-radius:6px;background:${PAPER}">`,
		heading,
	);
}

function movedList(moved: readonly Movement[]): string {
	if (moved.length === 0) return line(NOTHING_MOVED, 'soft');
	return markedList(
		moved.map(({ direction, sentence }) => ({
			mark: direction === 'up' ? '&#9650;' : '&#9660;',
			look: direction === 'up' ? 'rise' : 'fall',
			name: sentence,
		})),
	);
}

function driverList(drivers: readonly DriverFact[]): string {
	if (drivers.length === 0) return line(NO_DRIVERS, 'soft');
	return markedList(
		drivers.map((driver) => ({
			mark: driver.impact > 0 ? '+' : '&minus;',
			look: driver.impact > 0 ? 'rise' : 'fall',
			name: driverName(driver),
			text: driverText(driver),
		})),
	);
}

function emergingList(emerging: readonly EmergingFact[]): string {
	return markedList(
		emerging.map((one) => ({ mark: '&#8593;', look: 'calm', name: emergingName(one), text: emergingText(one) })),
	);
}

function button(link: string): string {
	if (!/^https?:\/\//i.test(link)) return '';
	return `<a href="${escapeHtml(link, 2_000)}" style="display:inline-block;padding:11px 20px;border-radius:6px;background:${CATEGORY_COLOUR.promoter};font:600 14px/20px ${FONT};color:#ffffff;text-decoration:none">Open the dashboard</a>`;
}

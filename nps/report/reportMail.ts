import { DateTime } from '../vendor/luxon';
import { cleanLine } from './cleanText';
import { escapeHtml } from './escapeHtml';
import { confidenceText, count, points } from './format';
import { headlineOf } from './headline';
import { bandBar } from './mailBands';
import { funnelBars } from './mailFunnel';
import { histogramBars } from './mailHistogram';
import { FONT, line, mailDocument, section } from './mailLayout';
import { quoteList } from './mailQuotes';
import { rowTable } from './mailRows';
import { scoreHero } from './mailScore';
import { INK } from './palette';
import { periodText } from './periodText';
import { pickQuotes, type Quote } from './pickQuotes';
import { rowsHeading } from './reportRows';
import { reportText } from './reportText';
import type { AggregateRow } from './types';

export type { Quote };

export interface ReportMailInput {
	/** Also begins the subject. */
	readonly title: string;
	readonly surveyName: string;
	/** All answers together; its period, funnel and response rate are shown where it has them. */
	readonly overall: AggregateRow;
	/** The same by group or period. */
	readonly rows?: readonly AggregateRow[];
	/** Comments to choose from; three are shown. */
	readonly quotes?: Iterable<Quote>;
	readonly generatedAt: Date;
	/** IANA zone of the time of making; UTC when left out. */
	readonly timeZone?: string;
	/** Marks the report, in subject and mail, as made from sample data. */
	readonly demo?: boolean;
}

export interface ReportMail {
	readonly subject: string;
	readonly html: string;
	readonly text: string;
}

const MOST_QUOTES = 3;
const LONGEST_TITLE = 120;

/**
 * A complete mail about the scores: headline in words, score with interval, bands, histogram, funnel, rows and comments.
 * Tables and inline styles only, nothing loaded from elsewhere; everything given is escaped and cut to size.
 */
export function reportMail(input: ReportMailInput): ReportMail {
	const { overall, rows = [], demo = false } = input;
	const title = cleanLine(input.title, LONGEST_TITLE) || 'NPS report';
	const surveyName = cleanLine(input.surveyName, LONGEST_TITLE);
	const period = overall.period ? periodText(overall.period) : '';
	const about = [surveyName, period].filter(Boolean).join(' · ');
	const headline = headlineOf(overall);
	const quotes = pickQuotes(input.quotes ?? [], MOST_QUOTES);
	const footer = footerLines(overall, made(input));
	const sample = 'This report was made from sample data.';

	const sections = [
		masthead(title, about, demo ? sample : ''),
		section(scoreHero(overall, headline)),
		...(overall.n > 0
			? [
					section(bandBar(overall)),
					section(histogramBars(overall), 'How often each score was given'),
				]
			: []),
		optional('What became of the surveys sent', funnelBars(overall)),
		optional(rowsHeading(rows), rowTable(rows)),
		optional('In their words', quoteList(quotes)),
		section(
			footer
				.map((text) => line(escapeHtml(text), 'soft', 'font-size:12px;line-height:18px'))
				.join(''),
		),
	].filter(Boolean);

	return {
		subject: `${demo ? '[Sample] ' : ''}${title}: ${figures(overall)}`,
		html: mailDocument({ title, preview: overall.sentence, sections }),
		text: reportText({
			heading: [title, about, demo ? sample : ''].filter(Boolean),
			headline,
			overall,
			rows,
			quotes,
			footer,
		}),
	};
}

function figures({ score, n, interval }: AggregateRow): string {
	if (score === null) return 'no answers yet';
	return `NPS ${points(score)} (${points(interval.low)} to ${points(interval.high)}), n = ${count(n)}`;
}

function masthead(title: string, about: string, note: string): string {
	const banner = note
		? `<p class="note" style="margin:12px 0 0;padding:8px 12px;background:#fff4cc;border-radius:6px;font:600 13px/18px ${FONT};color:#5c4700">${escapeHtml(note)}</p>`
		: '';
	return `<tr><td class="pad" style="padding:26px 32px 18px"><h1 dir="auto" class="ink" style="margin:0 0 2px;font:700 20px/27px ${FONT};color:${INK}">${escapeHtml(title)}</h1>${about ? line(`<span dir="auto">${escapeHtml(about)}</span>`, 'soft') : ''}${banner}</td></tr>`;
}

function optional(heading: string, content: string): string {
	return content ? section(content, heading) : '';
}

function made({ generatedAt, timeZone = 'utc' }: ReportMailInput): string {
	const local = DateTime.fromJSDate(generatedAt, { zone: timeZone }).setLocale('en');
	return local.isValid ? `Made on ${local.toFormat("d LLLL yyyy 'at' HH:mm (ZZZZ)")}.` : '';
}

function footerLines({ unscored, interval }: AggregateRow, madeOn: string): string[] {
	const confidence = confidenceText(interval.confidence);
	return [
		`NPS is the share of promoters minus the share of detractors, in points. The interval is where the score of all customers lies with ${confidence} confidence, if those who answered are like the rest.`,
		unscored > 0
			? `${count(unscored)} without a score ${unscored === 1 ? 'is' : 'are'} not counted.`
			: '',
		madeOn,
	].filter(Boolean);
}

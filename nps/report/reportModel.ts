import { DateTime } from '../vendor/luxon';
import { groupsOf } from './chartSpecs';
import { caseLine, type CaseFact } from './caseLine';
import { cleanLine } from './cleanText';
import { topDrivers, type DriverFact } from './driverLines';
import { topEmerging, type EmergingFact } from './emergingLines';
import { confidenceText, count } from './format';
import { headlineOf } from './headline';
import { movements, type Movement } from './moved';
import { periodText } from './periodText';
import { pickQuotes, type Quote } from './pickQuotes';
import type { AggregateRow } from './types';

/** A picture that goes along with the mail as an inline attachment. */
export interface ReportImage {
	/** Content-ID, without brackets. */
	readonly cid: string;
	readonly heading: string;
	/** Says what it shows to those who do not see it. */
	readonly alt: string;
	/** Pixels as shown; the picture itself may have more. */
	readonly width: number;
	readonly height: number;
}

export interface ReportInput {
	/** Also begins the subject. */
	readonly title: string;
	readonly surveyName: string;
	/** All answers together; its period, funnel and response rate are shown where it has them. */
	readonly overall: AggregateRow;
	/** The same by group or period. */
	readonly rows?: readonly AggregateRow[];
	/** What the themes of the comments do to the score; left out, nothing is said about it. */
	readonly drivers?: readonly DriverFact[];
	/** What more of the comments say than before; left out, nothing is said about it. */
	readonly emerging?: readonly EmergingFact[];
	/** Follow-ups owed to customers; left out, nothing is said about them. */
	readonly cases?: CaseFact;
	/** Comments to choose from; three are shown. */
	readonly quotes?: Iterable<Quote>;
	readonly images?: readonly ReportImage[];
	/** Address of the live page. */
	readonly link?: string;
	readonly generatedAt: Date;
	/** IANA zone of the time of making; UTC when left out. */
	readonly timeZone?: string;
	/** Marks the report, in subject and mail, as made from sample data. */
	readonly demo?: boolean;
}

/** What every form of the report says: mail, plain text, Slack, Teams. All of it is clean; none of it is escaped. */
export interface ReportModel {
	readonly title: string;
	/** Survey and period. */
	readonly about: string;
	/** Says that the data is made up; absent where it is not. */
	readonly note?: string;
	readonly headline: string;
	readonly overall: AggregateRow;
	readonly rows: readonly AggregateRow[];
	/** Absent where there is nothing to compare. */
	readonly moved?: readonly Movement[];
	/** Absent where nobody looked for any. */
	readonly drivers?: readonly DriverFact[];
	/** Absent where nobody looked, and where nothing is new. */
	readonly emerging?: readonly EmergingFact[];
	/** One sentence; absent where nobody counted them. */
	readonly cases?: string;
	readonly quotes: readonly Quote[];
	readonly images: readonly ReportImage[];
	readonly link?: string;
	readonly footer: readonly string[];
}

const MOST_QUOTES = 3;
const LONGEST_TITLE = 120;

export function reportModel(input: ReportInput): ReportModel {
	const { overall, rows = [], images = [], link } = input;
	const surveyName = cleanLine(input.surveyName, LONGEST_TITLE);
	const period = overall.period ? periodText(overall.period) : '';
	const groups = groupsOf(rows);
	const emerging = topEmerging(input.emerging ?? []);
	return {
		title: cleanLine(input.title, LONGEST_TITLE) || 'NPS report',
		about: [surveyName, period].filter(Boolean).join(' · '),
		...(input.demo && { note: 'This report was made from sample data.' }),
		headline: headlineOf(overall),
		overall,
		rows,
		...(groups.some(({ previous }) => previous) && { moved: movements(groups) }),
		...(input.drivers && { drivers: topDrivers(input.drivers) }),
		...(emerging.length > 0 && { emerging }),
		...(input.cases && { cases: caseLine(input.cases) }),
		quotes: pickQuotes(input.quotes ?? [], MOST_QUOTES),
		images,
		...(link && { link }),
		footer: footerLines(overall, made(input)),
	};
}

export const CASES = 'Follow-up';
export const NEW_IN_COMMENTS = 'New in the comments';
export const NOTHING_MOVED = 'No group has moved by more than chance.';
export const NO_DRIVERS = 'No theme of the comments goes together with a different score beyond chance.';

function made({ generatedAt, timeZone = 'utc' }: ReportInput): string {
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

import { cleanLine } from './cleanText';
import { count, points } from './format';
import { intervalText } from './sentence';
import { bandsText } from './slackMessage';
import { driverLines, emergingLines, movedLines } from './reportText';
import { NEW_IN_COMMENTS, type ReportModel } from './reportModel';

/** Text runs are shown as they are: Markdown works in text blocks only (adaptivecards.io, schema 1.4). */
interface RichText {
	readonly type: 'RichTextBlock';
	readonly inlines: ReadonlyArray<{
		readonly type: 'TextRun';
		readonly text: string;
		readonly size?: 'Small' | 'Medium' | 'Large' | 'ExtraLarge';
		readonly weight?: 'Bolder';
		readonly isSubtle?: true;
	}>;
	readonly separator?: true;
	readonly spacing?: 'Small' | 'Medium';
}

type Style = Omit<RichText['inlines'][number], 'type' | 'text'>;

export interface TeamsMessage {
	readonly type: 'message';
	readonly attachments: ReadonlyArray<{
		readonly contentType: 'application/vnd.microsoft.card.adaptive';
		readonly content: {
			readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
			readonly type: 'AdaptiveCard';
			readonly version: '1.4';
			readonly body: readonly RichText[];
			readonly actions?: ReadonlyArray<{ readonly type: 'Action.OpenUrl'; readonly title: string; readonly url: string }>;
		};
	}>;
}

const LONGEST_LINE = 1_000;
const LONGEST_QUOTE = 400;

/** The report as an adaptive card, in the form that a Teams workflow ("When a webhook request is received") takes. */
export function teamsMessage(model: ReportModel): TeamsMessage {
	const { title, about, note, headline, overall, moved, drivers, emerging, cases, quotes, link, footer } = model;
	const body: RichText[] = [
		rich(title, { size: 'Large', weight: 'Bolder' }),
		...[note, about].flatMap((text) => (text ? [rich(text, { isSubtle: true })] : [])),
		...(overall.score === null
			? []
			: [
					rich(points(overall.score), { size: 'ExtraLarge', weight: 'Bolder' }),
					rich(`n = ${count(overall.n)}, ${intervalText(overall)}`, { isSubtle: true }),
				]),
		rich(headline, { weight: 'Bolder' }),
		rich(overall.sentence),
		...(overall.n > 0 ? [rich(bandsText(model))] : []),
		...(moved ? list('What moved', movedLines(moved)) : []),
		...(drivers ? list('What goes together with the score', driverLines(drivers)) : []),
		...(emerging ? list(NEW_IN_COMMENTS, emergingLines(emerging)) : []),
		...(cases ? [{ ...rich(cases), separator: true as const }] : []),
		...(quotes.length > 0
			? list(
					'In their words',
					quotes.map(({ score, text }) => `${score ?? '–'}  ${cleanLine(text, LONGEST_QUOTE)}`),
				)
			: []),
		{ ...rich(footer.join(' '), { size: 'Small', isSubtle: true }), separator: true },
	];
	return {
		type: 'message',
		attachments: [
			{
				contentType: 'application/vnd.microsoft.card.adaptive',
				content: {
					$schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
					type: 'AdaptiveCard',
					version: '1.4',
					body,
					...(link && {
						actions: [{ type: 'Action.OpenUrl', title: 'Open the dashboard', url: link }],
					}),
				},
			},
		],
	};
}

const rich = (text: string, style: Style = {}): RichText => ({
	type: 'RichTextBlock',
	inlines: [{ type: 'TextRun', text: cleanLine(text, LONGEST_LINE), ...style }],
});

const list = (heading: string, lines: readonly string[]): RichText[] => [
	{ ...rich(heading, { weight: 'Bolder' }), separator: true },
	...lines.map((text): RichText => ({ ...rich(text), spacing: 'Small' })),
];

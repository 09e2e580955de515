import type { Funnel } from '../../report/types';
import { npsOf, type Histogram } from '../../statistics';
import type { Column, ExportSet } from '../column';

/** Answers and invitations of one survey, touchpoint and day or month, already counted. */
export interface Counted {
	readonly surveyKey: string;
	readonly surveyName: string;
	readonly demo: boolean;
	readonly touchpoint: string;
	/** First ISO date of the day or month. */
	readonly start: string;
	readonly histogram: Histogram;
	readonly unscored: number;
	readonly funnel: Funnel;
}

/** The same, of those that have one value of one dimension. */
export interface CountedValue extends Counted {
	readonly dimension: string;
	/** "North", "plan=pro", "delivery=negative". */
	readonly value: string;
}

const SURVEY: ReadonlyArray<Column<Counted>> = [
	{ name: 'survey_key', type: 'text', required: true, value: ({ surveyKey }) => surveyKey },
	{ name: 'touchpoint', type: 'text', required: true, value: ({ touchpoint }) => touchpoint },
	{ name: 'survey_name', type: 'text', required: true, value: ({ surveyName }) => surveyName },
	{ name: 'demo', type: 'truth', required: true, value: ({ demo }) => demo },
];

const FUNNEL = [
	['invited', 'invited'],
	['sent', 'sent'],
	['delivered', 'delivered'],
	['opened', 'opened'],
	['answered', 'answered'],
	['commented', 'commented'],
	['opted_out', 'optedOut'],
] as const;

const FIGURES: ReadonlyArray<Column<Counted>> = [
	...(['n', 'promoters', 'passives', 'detractors'] as const).map(
		(name): Column<Counted> => ({ name, type: 'whole', required: true, value: ({ histogram }) => npsOf(histogram)[name] }),
	),
	// Of several rows: 100 * (sum of promoters - sum of detractors) / sum of n, never the mean of these.
	{ name: 'nps', type: 'number', value: ({ histogram }) => npsOf(histogram).score },
	{ name: 'unscored', type: 'whole', required: true, value: ({ unscored }) => unscored },
	...FUNNEL.map(
		([name, field]): Column<Counted> => ({ name, type: 'whole', required: true, value: ({ funnel }) => funnel[field] }),
	),
];

/** Figures of each day, with the columns of the view `nps_daily_v`. */
export const DAILY: ExportSet<Counted> = {
	name: 'daily',
	entitySet: 'DailyScores',
	entityType: 'DailyScore',
	key: ['survey_key', 'touchpoint', 'day'],
	columns: [...SURVEY, { name: 'day', type: 'day', required: true, value: ({ start }) => start }, ...FIGURES],
};

/** Figures of each month by team, agent, channel, segment, variant, hour of sending and theme: `nps_segments_v`. */
export const SEGMENTS: ExportSet<CountedValue> = {
	name: 'segments',
	entitySet: 'SegmentScores',
	entityType: 'SegmentScore',
	key: ['survey_key', 'touchpoint', 'month', 'dimension', 'value'],
	columns: [
		...SURVEY,
		{ name: 'month', type: 'day', required: true, value: ({ start }) => start },
		{ name: 'dimension', type: 'text', required: true, value: ({ dimension }) => dimension },
		{ name: 'value', type: 'text', required: true, value: ({ value }) => value },
		...FIGURES,
	],
};

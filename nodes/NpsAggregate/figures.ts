import type { IExecuteFunctions } from 'n8n-workflow';
import type { Condition } from '../../nps/events';
import type { AggregateOptions, AggregateRow, CaseFact, Details, PeriodBucket, Quote, Rolling } from '../../nps/report';
import type { IntervalMethod } from '../../nps/statistics';
import { readConditions } from '../shared/conditionRows';
import { figuresOfItems } from './sources/items';
import { figuresOfStore } from './sources/store';

export type DetailedRow = AggregateRow & Details;

/** Which details are asked for. */
export interface Wanted {
	readonly drivers: boolean;
	readonly emerging: boolean;
}

/** What a source gives: the rows asked for, and what a report needs besides. */
export interface Figures {
	readonly rows: ReadonlyArray<{ readonly row: DetailedRow; readonly items: readonly number[] }>;
	/** One row over everything; with rolling windows the newest. */
	overall(details: Wanted): Promise<DetailedRow>;
	/** Rows over time of everything; none where there are no dates. */
	trend(): Promise<readonly AggregateRow[]>;
	/** Comments worth choosing from. */
	quotes(): Promise<Quote[]>;
	/** Follow-ups owed to their customers; undefined where the source knows of none. */
	cases(): Promise<CaseFact | undefined>;
	/** Names of the surveys counted, where the source knows them. */
	readonly surveyNames: readonly string[];
	/** Whether any of them is made up. */
	readonly demo: boolean;
	/** What the user should know about the figures. */
	readonly hints: readonly string[];
}

/** How to count, as the parameters say. */
export interface CountRequest {
	readonly counting: AggregateOptions;
	readonly filter: { readonly conditions: readonly Condition[]; readonly combine: 'all' | 'any' };
	readonly subtotals: boolean;
	/** Of the rows. */
	readonly details: Wanted;
	readonly minimumGroup?: number;
}

const SOURCES: Readonly<Record<string, (context: IExecuteFunctions, request: CountRequest) => Promise<Figures>>> = {
	items: figuresOfItems,
	store: figuresOfStore,
};

interface Options {
	readonly confidence?: number;
	readonly method?: IntervalMethod;
	readonly includeTests?: boolean;
	readonly includeUnconfirmed?: boolean;
	readonly target?: number;
	readonly minimumGroup?: number;
	readonly combine?: 'all' | 'any';
	readonly subtotals?: boolean;
	readonly drivers?: boolean;
	readonly emerging?: boolean;
}

/** Counts as the parameters say, once for all items. `withDetails`: the rows have those asked for among the options. */
export async function figuresOf(context: IExecuteFunctions, withDetails = false): Promise<Figures> {
	const source = context.getNodeParameter('source', 0) as string;
	const options = context.getNodeParameter('options', 0, {}) as Options;
	const { confidence = 95, method, includeTests, includeUnconfirmed, target, minimumGroup } = options;
	const bucket = context.getNodeParameter('bucket', 0) as PeriodBucket;
	const figures = await (SOURCES[source] ?? figuresOfItems)(context, {
		counting: {
			bucket,
			...(bucket === 'rolling' && { rolling: rollingOf(context) }),
			// 99.9 / 100 is 0.9990000000000001.
			confidence: Math.round(confidence * 100) / 10_000,
			...(method && { method }),
			...(includeTests && { includeTests }),
			...(includeUnconfirmed && { includeUnconfirmed }),
			...(target !== undefined && { target }),
		},
		filter: {
			conditions: readConditions(context.getNode(), context.getNodeParameter('filters', 0, {})),
			combine: options.combine ?? 'all',
		},
		subtotals: options.subtotals === true,
		details: { drivers: withDetails && options.drivers === true, emerging: withDetails && options.emerging === true },
		...(minimumGroup !== undefined && { minimumGroup }),
	});
	for (const message of figures.hints) {
		context.addExecutionHints({ message, location: 'outputPane' });
	}
	return figures;
}

const MOST_DAYS = 730;

function rollingOf(context: IExecuteFunctions): Rolling {
	const days = Math.floor(Number(context.getNodeParameter('windowDays', 0, 90)));
	return {
		days: Math.min(MOST_DAYS, Math.max(1, days || 1)),
		step: context.getNodeParameter('windowStep', 0, 'week') as Rolling['step'],
	};
}

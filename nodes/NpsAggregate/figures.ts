import type { IExecuteFunctions } from 'n8n-workflow';
import type { AggregateOptions, AggregateRow, Bucket, Quote } from '../../nps/report';
import type { IntervalMethod } from '../../nps/statistics';
import { figuresOfItems } from './sources/items';
import { figuresOfStore } from './sources/store';

/** What a source gives: the rows asked for, and what a report needs besides. */
export interface Figures {
	readonly rows: ReadonlyArray<{ readonly row: AggregateRow; readonly items: readonly number[] }>;
	/** One row over everything. */
	overall(): Promise<AggregateRow>;
	/** Comments worth choosing from. */
	quotes(commentField: string): Promise<Quote[]>;
	/** Names of the surveys counted, where the source knows them. */
	readonly surveyNames: readonly string[];
	/** What the user should know about the figures. */
	readonly hints: readonly string[];
}

const SOURCES: Readonly<
	Record<string, (context: IExecuteFunctions, options: AggregateOptions) => Promise<Figures>>
> = { items: figuresOfItems, store: figuresOfStore };

/** Counts as the parameters say, once for all items. */
export async function figuresOf(context: IExecuteFunctions): Promise<Figures> {
	const source = context.getNodeParameter('source', 0) as string;
	const chosen = context.getNodeParameter('options', 0, {}) as {
		confidence?: number;
		method?: IntervalMethod;
		includeTests?: boolean;
		includeUnconfirmed?: boolean;
	};
	const { confidence = 95, ...options } = chosen;
	const figures = await (SOURCES[source] ?? figuresOfItems)(context, {
		...options,
		bucket: context.getNodeParameter('bucket', 0) as Bucket,
		// 99.9 / 100 is 0.9990000000000001.
		confidence: Math.round(confidence * 100) / 10_000,
	});
	for (const message of figures.hints) {
		context.addExecutionHints({ message, location: 'outputPane' });
	}
	return figures;
}

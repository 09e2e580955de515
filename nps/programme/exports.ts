import type { Scope } from '../dashboard';
import { DAILY, SEGMENTS, type Batches, type Row, type Shape } from '../export';
import { answerOData, sourceOfRows, type ODataAnswer, type ODataRequest, type Source } from '../export/odata';
import { answersSource } from './exportAnswers';
import { dailyRows, segmentRows } from './exportFigures';
import { planExport, type ExportPlan, type ExportRequest } from './exportPlan';
import type { Deps } from './deps';

export const EXPORT_NAMES = ['responses', 'daily', 'segments'] as const;
export type ExportName = (typeof EXPORT_NAMES)[number];

export interface Export {
	readonly shape: Shape;
	/** Read from the store while they are taken, and no faster. */
	readonly batches: Batches;
}

/** The rows of a table, as far as scope and view reach; undefined where its rows cannot be narrowed down as the view asks. */
export async function readExport(deps: Deps, name: ExportName, request: ExportRequest): Promise<Export | undefined> {
	return await EXPORTS[name](deps, await planExport(deps, request), request.scope);
}

type Reader = (deps: Deps, plan: ExportPlan, scope: Scope) => Export | undefined;

const EXPORTS: Readonly<Record<ExportName, Reader>> = {
	responses: (deps, plan) => {
		const source = answersSource(deps, plan);
		return source && { shape: source.shape, batches: rowsOf(source) };
	},
	daily: (deps, plan) => ({ shape: DAILY, batches: once(async () => await dailyRows(deps, plan)) }),
	segments: (deps, plan, scope) => ({ shape: SEGMENTS, batches: segmentRows(deps, plan, scope) }),
};

/** Answers one request of a BI tool to the same tables by OData. */
export async function answerExportOData(deps: Deps, request: ExportRequest, asked: ODataRequest): Promise<ODataAnswer> {
	const plan = await planExport(deps, request);
	const answers = answersSource(deps, plan);
	const sources: Source[] = [
		...(answers ? [answers] : []),
		sourceOfRows(DAILY, async () => await dailyRows(deps, plan)),
		sourceOfRows(SEGMENTS, async () => await gathered(segmentRows(deps, plan, request.scope))),
	];
	return await answerOData(sources, asked);
}

async function* rowsOf(source: Source): AsyncGenerator<readonly Row[]> {
	const everything = { bounds: { oneOf: new Map(), times: new Map() }, order: '' };
	for await (const batch of source.read(everything)) yield batch.map(({ row }) => row);
}

async function* once(load: () => Promise<Row[]>): AsyncGenerator<readonly Row[]> {
	yield await load();
}

async function gathered(batches: AsyncIterable<readonly Row[]>): Promise<Row[]> {
	const rows: Row[] = [];
	for await (const batch of batches) rows.push(...batch);
	return rows;
}

import type { Row, Shape } from '../../../nps/export';
import { answerOData, sourceOfRows, LIMITS, type ODataAnswer, type PageLimits } from '../../../nps/export/odata';

export const ROOT = 'https://n8n.example/webhook/nps-dashboard/nps/odata';

export const SHAPE: Shape = {
	name: 'things',
	entitySet: 'Things',
	entityType: 'Thing',
	key: ['id'],
	columns: [
		{ name: 'id', type: 'text', required: true },
		{ name: 'name', type: 'text' },
		{ name: 'score', type: 'whole' },
		{ name: 'done', type: 'truth', required: true },
		{ name: 'at', type: 'moment' },
		{ name: 'day', type: 'day' },
		{ name: 'share', type: 'number' },
	],
};

export interface Asked {
	readonly pageSize?: number;
	readonly limits?: Partial<PageLimits>;
}

/** Asks the service of one table at a path with a query, as they stand in an address. */
export async function ask(rows: readonly Row[], path: string, query = '', { pageSize, limits }: Asked = {}): Promise<ODataAnswer> {
	return await answerOData(
		[sourceOfRows(SHAPE, async () => rows)],
		{ path, query: Object.fromEntries(new URLSearchParams(query)), root: ROOT, ...(pageSize !== undefined && { pageSize }) },
		{ ...LIMITS, ...limits },
	);
}

export interface Answered {
	readonly '@odata.count'?: number;
	readonly '@odata.context': string;
	readonly '@odata.nextLink'?: string;
	readonly value: Row[];
}

/** All pages, one after the other. */
export async function askAll(rows: readonly Row[], query: string, asked: Asked = {}): Promise<Row[][]> {
	const pages: Row[][] = [];
	for (let next: string | undefined = query; next !== undefined && pages.length < 500; ) {
		const answer: ODataAnswer = await ask(rows, 'Things', next, asked);
		if (answer.status !== 200) throw new Error(answer.body);
		const page = JSON.parse(answer.body) as Answered;
		pages.push(page.value);
		const link: string | undefined = page['@odata.nextLink'];
		if (link !== undefined && !link.startsWith(`${ROOT}/Things?`)) throw new Error(`Strange link ${link}`);
		next = link === undefined ? undefined : new URL(link).search.slice(1);
	}
	return pages;
}

export const problemOf = ({ status, body }: ODataAnswer) => ({
	status,
	...(JSON.parse(body) as { error: { code: string; message: string; target?: string } }).error,
});

import { XMLParser } from 'fast-xml-parser';
import type { Row } from '../../../nps/export';
import { DAILY, responsesSet, SEGMENTS } from '../../../nps/export';
import { answerOData, sourceOfRows } from '../../../nps/export/odata';
import { ask, askAll, problemOf, ROOT, SHAPE, type Answered } from './table';

const rows: Row[] = Array.from({ length: 23 }, (_, index) => ({
	id: `t${String(index).padStart(3, '0')}`,
	name: index % 3 === 0 ? null : `name ${index % 5}`,
	score: index % 11,
	done: index % 2 === 0,
	at: '2026-03-01T08:00:00.000Z',
	day: '2026-03-01',
	share: index / 10,
}));
const json = async (path: string, query = '') => JSON.parse((await ask(rows, path, query)).body) as Answered;

describe('the service document', () => {
	it('names the tables with whole addresses, under a context that fits', async () => {
		const { status, headers, body } = await ask(rows, '');
		expect(status).toBe(200);
		expect(headers).toMatchObject({ 'OData-Version': '4.0', 'Content-Type': 'application/json;odata.metadata=minimal' });
		expect(JSON.parse(body)).toEqual({
			'@odata.context': `${ROOT}/$metadata`,
			value: [{ name: 'Things', kind: 'EntitySet', url: `${ROOT}/Things` }],
		});
	});

	it('keeps what the address says beside OData, such as a link', async () => {
		const { value } = await json('', 'k=to%2Bken&team=A%20%26%20B');
		expect(value).toMatchObject([{ url: `${ROOT}/Things?k=to%2Bken&team=A%20%26%20B` }]);
	});
});

describe('the metadata', () => {
	const shapes = [responsesSet({ comments: true, personal: true }), DAILY, SEGMENTS];
	const sources = shapes.map((shape) => sourceOfRows(shape, async () => []));
	const asked = async () => await answerOData(sources, { path: '$metadata', query: {}, root: ROOT });
	const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', isArray: (name, _path, _isLeaf, isAttribute) => !isAttribute && ['EntityType', 'Property', 'PropertyRef', 'EntitySet'].includes(name) });

	it('is XML of OData 4.0, sent as such', async () => {
		const { headers, body } = await asked();
		expect(headers['Content-Type']).toBe('application/xml');
		expect(body.startsWith('<?xml version="1.0" encoding="utf-8"?>')).toBe(true);
		const { 'edmx:Edmx': edmx } = parser.parse(body);
		expect(edmx).toMatchObject({ Version: '4.0', 'xmlns:edmx': 'http://docs.oasis-open.org/odata/ns/edmx' });
		expect(edmx['edmx:DataServices'].Schema).toMatchObject({ Namespace: 'NPS', xmlns: 'http://docs.oasis-open.org/odata/ns/edm' });
	});

	it('gives every table a type, every type a key that cannot be empty, and every column a type that Power BI knows', async () => {
		const { Schema } = parser.parse((await asked()).body)['edmx:Edmx']['edmx:DataServices'];
		// Types before the container, and the key before the properties: parsers want the order of the schema.
		expect(Object.keys(Schema).filter((name) => name[0] === 'E')).toEqual(['EntityType', 'EntityContainer']);
		const types = new Map<string, { Key: { PropertyRef: Array<{ Name: string }> }; Property: Array<Record<string, string>> }>(
			Schema.EntityType.map((type: { Name: string }) => [`NPS.${type.Name}`, type]),
		);
		const sets = Schema.EntityContainer.EntitySet as Array<{ Name: string; EntityType: string }>;
		expect(sets.map(({ Name }) => Name)).toEqual(['Responses', 'DailyScores', 'SegmentScores']);
		for (const [index, { EntityType }] of sets.entries()) {
			const type = types.get(EntityType);
			const properties = type?.Property ?? [];
			expect(Object.keys(type ?? {}).filter((name) => name !== 'Name')).toEqual(['Key', 'Property']);
			expect(properties.map(({ Name }) => Name)).toEqual(shapes[index]?.columns.map(({ name }) => name));
			for (const { Type, Nullable, Name } of properties) {
				expect(['Edm.String', 'Edm.Int32', 'Edm.Double', 'Edm.Boolean', 'Edm.Date', 'Edm.DateTimeOffset']).toContain(Type);
				expect(Name).toMatch(/^[a-z_]+$/);
				if (type?.Key.PropertyRef.some((ref) => ref.Name === Name)) expect(Nullable).toBe('false');
			}
			expect(type?.Key.PropertyRef.length).toBeGreaterThan(0);
		}
	});

	it('uses none of what other tools stumble over', async () => {
		const { body } = await asked();
		expect(body).not.toMatch(/Annotation|NavigationProperty|Edm\.(Untyped|Stream|Geography|Decimal)|DataServiceVersion|sap:/);
	});
});

describe('a table', () => {
	it('names its context, and only the columns asked for', async () => {
		expect((await json('Things'))['@odata.context']).toBe(`${ROOT}/$metadata#Things`);
		const few = await json('Things', '$select=score,id&$top=1');
		expect(few).toEqual({ '@odata.context': `${ROOT}/$metadata#Things(id,score)`, value: [{ id: 't000', score: 0 }] });
		expect((await json('Things', '$select=*&$top=1')).value).toEqual([rows[0]]);
	});

	it('is given page by page, with an address for the next one, to the end', async () => {
		const pages = await askAll(rows, 'team=North', { limits: { rows: 5 } });
		expect(pages.map(({ length }) => length)).toEqual([5, 5, 5, 5, 3]);
		expect(pages.flat()).toEqual(rows);
		const { body } = await ask(rows, 'Things', 'k=secret&$top=12&$filter=score ge 0', { limits: { rows: 5 } });
		const next = new URL((JSON.parse(body) as Answered)['@odata.nextLink'] ?? '');
		expect(Object.fromEntries(next.searchParams)).toMatchObject({ k: 'secret', $top: '7', $filter: 'score ge 0' });
		expect(next.href).not.toContain('+');
	});

	it('goes on elsewhere, rather than looking through everything for one page', async () => {
		const pages = await askAll(rows, '$filter=score eq 10', { limits: { scanned: 4 } });
		expect(pages.length).toBeGreaterThan(4);
		expect(pages.flat().map(({ id }) => id)).toEqual(['t010', 't021']);
		const skipped = await askAll(rows, '$filter=score ge 0&$skip=20', { limits: { scanned: 4 } });
		expect(skipped.flat().map(({ id }) => id)).toEqual(['t020', 't021', 't022']);
	});

	it('ends a page that is big enough', async () => {
		const pages = await askAll(rows, '', { limits: { size: 300 } });
		expect(pages.flat()).toEqual(rows);
		expect(pages.length).toBeGreaterThan(5);
	});

	it('leaves sorting and counting to the program where it would be too much', async () => {
		const limits = { sorted: 20, counted: 20 };
		const sorted = problemOf(await ask(rows, 'Things', '$orderby=score', { limits }));
		expect(sorted).toMatchObject({ status: 501, code: 'NotImplemented', target: '$orderby' });
		expect(problemOf(await ask(rows, 'Things/$count', '$filter=done', { limits }))).toMatchObject({ status: 501 });
	});

	it('counts what passes the filter, whatever the page', async () => {
		expect(await json('Things', '$count=true&$top=2&$filter=done')).toMatchObject({ '@odata.count': 12, value: [{}, {}] });
		expect(await json('Things', '$count=true&$top=0')).toMatchObject({ '@odata.count': 23, value: [] });
		const { headers, body } = await ask(rows, 'Things/$count', '$filter=not done');
		expect([headers['Content-Type'], body]).toEqual(['text/plain', '11']);
	});

	it('says which preferred size of a page it kept to', async () => {
		const { headers, body } = await ask(rows, 'Things', '', { pageSize: 7 });
		expect(headers['Preference-Applied']).toBe('odata.maxpagesize=7');
		expect((JSON.parse(body) as Answered).value).toHaveLength(7);
	});
});

describe('what is not supported, or not meant', () => {
	it.each([
		['Things', '$expand=Customer', 501, '$expand'],
		['Things', '$search=x', 501, '$search'],
		['Things', '$apply=aggregate(score with average as x)', 501, '$apply'],
		['Things', '$compute=1 as x', 501, '$compute'],
		['Things', '$fliter=done', 501, '$fliter'],
		['Things', '@x=1', 501, '@x'],
		['Things', '$orderby=tolower(name)', 501, '$orderby'],
		['Things', '$select=Customer/Name', 501, '$select'],
		['Things', '$orderby=score sideways', 400, '$orderby'],
		['Things', '$orderby=colour', 400, '$orderby'],
		['Things', '$select=colour', 400, '$select'],
		['Things', '$top=-1', 400, '$top'],
		['Things', '$top=1.5', 400, '$top'],
		['Things', '$skip=x', 400, '$skip'],
		['Things', '$count=yes', 400, '$count'],
		['Things', '$format=atom', 406, '$format'],
		['', '$filter2=x', 501, '$filter2'],
		['Strangers', '', 404, undefined],
		['Things/$value', '', 404, undefined],
		['Things/$count/$count', '', 404, undefined],
	])('%s?%s: %i', async (path, query, status, target) => {
		const answer = await ask(rows, path, query);
		expect(answer.headers['Content-Type']).toBe('application/json;odata.metadata=minimal');
		expect(problemOf(answer)).toMatchObject({ status, ...(target !== undefined && { target }) });
	});

	it('accepts the format it gives', async () => {
		for (const format of ['json', 'application/json', 'application/json;odata.metadata=minimal']) {
			expect((await ask(rows, 'Things', new URLSearchParams({ $format: format }).toString())).status).toBe(200);
		}
	});

	it('an option that is given twice is refused', async () => {
		const answer = await answerOData([sourceOfRows(SHAPE, async () => rows)], { path: 'Things', query: { $filter: ['done', 'not done'] }, root: ROOT });
		expect(problemOf(answer)).toMatchObject({ status: 400, target: '$filter' });
	});
});

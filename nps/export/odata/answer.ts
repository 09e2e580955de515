import { metadataXml } from './metadata';
import { countRows, LIMITS, readPage, type Page, type PageLimits } from './page';
import { Problem, problemJson } from './problem';
import { checkFormat, checkNames, readQuery, type Given, type ODataQuery } from './query';
import { writeSkipToken } from './skipToken';
import type { Source } from './source';

export interface ODataRequest {
	/** Below the root of the service: '', '$metadata', 'Responses', 'Responses/$count'. */
	readonly path: string;
	/** Decoded options, and whatever else stands in the query. */
	readonly query: Given;
	/** Public address of the service, without a slash at its end. */
	readonly root: string;
	/** At most so many rows on a page, as the program prefers. */
	readonly pageSize?: number;
}

export interface ODataAnswer {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string;
}

const JSON_TYPE = 'application/json;odata.metadata=minimal';

/** Answers a request to an OData v4 service of these tables. Throws only what the sources throw. */
export async function answerOData(
	sources: readonly Source[],
	request: ODataRequest,
	limits: PageLimits = LIMITS,
): Promise<ODataAnswer> {
	try {
		return await answer(sources, request, limits);
	} catch (error) {
		if (!(error instanceof Problem)) throw error;
		return of(error.status, JSON_TYPE, problemJson(error));
	}
}

async function answer(sources: readonly Source[], request: ODataRequest, limits: PageLimits): Promise<ODataAnswer> {
	const { path, query } = request;
	if (path === '$metadata') return of(200, 'application/xml', metadataXml(sources.map(({ shape }) => shape)));
	if (path === '') {
		checkNames(query);
		checkFormat(query);
		return of(200, JSON_TYPE, serviceDocument(sources, request));
	}
	const [name, rest, ...more] = path.split('/');
	const source = sources.find(({ shape }) => shape.entitySet === name);
	if (!source || more.length > 0 || (rest !== undefined && rest !== '$count')) {
		throw new Problem(404, `There is no '${path.slice(0, 60)}' here.`);
	}
	const read = readQuery(query, source.shape);
	if (rest === '$count') return of(200, 'text/plain', String(await countRows(source, read, limits)));
	return await tablePage(source, read, request, limits);
}

/** The tables, with absolute addresses: relative ones depend on whether somebody wrote a slash at the end of the root. */
function serviceDocument(sources: readonly Source[], { root, query }: ODataRequest): string {
	const value = sources.map(({ shape: { entitySet: name } }) => ({
		name,
		kind: 'EntitySet',
		url: addressOf(`${root}/${name}`, kept(query)),
	}));
	return JSON.stringify({ '@odata.context': `${root}/$metadata`, value });
}

const MOST_PREFERRED = 5_000;

async function tablePage(
	source: Source,
	query: ODataQuery,
	request: ODataRequest,
	limits: PageLimits,
): Promise<ODataAnswer> {
	const { pageSize } = request;
	const rows = Math.min(limits.rows, Math.max(1, pageSize ?? MOST_PREFERRED));
	const [page, count] = await Promise.all([
		readPage(source, query, { ...limits, rows }),
		query.count ? countRows(source, query, limits) : undefined,
	]);
	const { entitySet } = source.shape;
	const columns = query.isSelected ? `(${query.select.map(({ name }) => name).join(',')})` : '';
	const next = nextLink(request, query, page);
	const fields = [
		`"@odata.context":${JSON.stringify(`${request.root}/$metadata#${entitySet}${columns}`)}`,
		...(count === undefined ? [] : [`"@odata.count":${count}`]),
		`"value":[${page.rows.join(',')}]`,
		...(next === undefined ? [] : [`"@odata.nextLink":${JSON.stringify(next)}`]),
	];
	const applied: Record<string, string> = pageSize === undefined ? {} : { 'Preference-Applied': `odata.maxpagesize=${rows}` };
	return of(200, JSON_TYPE, `{${fields.join(',\n')}}`, applied);
}

/** The same request from where the page ended, for what is left of its `$top` and `$skip`. */
function nextLink({ root, path, query: given }: ODataRequest, query: ODataQuery, { rows, next }: Page): string | undefined {
	if (!next) return undefined;
	const { $count: _count, $skip: _skip, $skiptoken: _before, $top: _top, ...same } = given;
	return addressOf(`${root}/${path}`, {
		...same,
		...(query.top !== undefined && { $top: String(query.top - rows.length) }),
		...(next.skip > 0 && { $skip: String(next.skip) }),
		$skiptoken: writeSkipToken(next, query.about),
	});
}

/** What is not OData's: the token of a link, and what the dashboard itself narrows down by. */
function kept(query: Given): Given {
	return Object.fromEntries(Object.entries(query).filter(([name]) => !name.startsWith('$')));
}

/** With `%20` rather than `+` for a blank: OData reads a plus as it is. */
function addressOf(address: string, query: Given): string {
	const fields = Object.entries(query).flatMap(([name, value]) => {
		const values = Array.isArray(value) ? value : [value];
		return values
			.filter((one): one is string => typeof one === 'string')
			.map((one) => `${encoded(name).replace(/^%24/, '$')}=${encoded(one)}`);
	});
	return fields.length === 0 ? address : `${address}?${fields.join('&')}`;
}

const encoded = (text: string): string => encodeURIComponent(text.toWellFormed());

function of(status: number, type: string, body: string, more: Readonly<Record<string, string>> = {}): ODataAnswer {
	return { status, headers: { 'Content-Type': type, 'OData-Version': '4.0', ...more }, body };
}

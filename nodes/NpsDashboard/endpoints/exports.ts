import { csvOf, jsonOf, type Batches, type Shape } from '../../../nps/export';
import { answerExportOData, readExport, type ExportName, type ExportRequest } from '../../../nps/programme';
import { reply } from '../../shared/webhookReply';
import type { Call, Endpoint } from './endpoint';
import { streamText } from './streamText';

/** What is given out is data, whatever a browser makes of it. */
const DATA_HEADERS = {
	'Content-Security-Policy': "default-src 'none'; sandbox",
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Cache-Control': 'no-store',
	'X-Robots-Tag': 'noindex, nofollow',
};

const FORMATS = {
	csv: {
		type: 'text/csv; charset=utf-8',
		pieces: ({ columns }: Shape, batches: Batches, { bom }: Wishes) => csvOf(columns, batches, { bom }),
	},
	json: {
		type: 'application/json; charset=utf-8',
		pieces: ({ columns }: Shape, batches: Batches) => jsonOf(columns, batches),
	},
} as const;

interface Wishes {
	/** Begins with a mark by which Excel knows that it is UTF-8. */
	readonly bom: boolean;
}

/** A table as a file, sent while it is read. */
export function download(name: ExportName, format: keyof typeof FORMATS): Endpoint {
	return async (call) => {
		const { context, deps, settings, scope } = call;
		if (!scope.exports) return forbidden(call);
		const found = await readExport(deps, name, requestOf(call));
		if (!found) {
			return reply(context, 400, 'Single answers cannot be narrowed down by the hour of sending. Leave it out of the address.', DATA_HEADERS);
		}
		const { bom } = context.getQueryData() as { bom?: unknown };
		const { type, pieces } = FORMATS[format];
		const file = `${settings.key}-${name}-${deps.clock.now().toISOString().slice(0, 10)}.${format}`;
		return await streamText(context, pieces(found.shape, found.batches, { bom: bom === '1' }), {
			...DATA_HEADERS,
			'Content-Type': type,
			'Content-Disposition': `attachment; filename="${file}"`,
		});
	};
}

const PREFERRED_SIZE = /\bodata\.maxpagesize=(\d{1,6})\b|\bmaxpagesize=(\d{1,6})\b/i;

/** Part of the OData service: `path` is what follows its root. */
export function oData(path: string): Endpoint {
	return async (call) => {
		const { context, deps, scope } = call;
		if (!scope.exports) return forbidden(call);
		const { prefer } = context.getHeaderData();
		const [, size, plain] = (typeof prefer === 'string' && PREFERRED_SIZE.exec(prefer.slice(0, 1_000))) || [];
		const pageSize = Number(size ?? plain);
		const { status, headers, body } = await answerExportOData(deps, requestOf(call), {
			path,
			query: context.getQueryData() as Record<string, unknown>,
			root: `${(context.getNodeWebhookUrl('default') ?? '').replace(/\/view$/, '')}/odata`,
			...(pageSize >= 1 && { pageSize }),
		});
		return reply(context, status, body, { ...DATA_HEADERS, ...headers });
	};
}

function requestOf({ scope, view, settings }: Call): ExportRequest {
	return { scope, view, personal: settings.personalExports, fallbackZone: settings.timeZone };
}

function forbidden({ context }: Call) {
	return reply(context, 403, 'This link shows the dashboard only: nothing can be taken away with it.', DATA_HEADERS);
}

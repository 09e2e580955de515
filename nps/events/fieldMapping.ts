import type { Candidate } from './candidate';
import { isRecord, readFirst, readPath } from './json';
import { MAX_CANDIDATES } from './limits';
import { readEventCandidate } from './readCandidate';
import { bodyOf } from './request';
import type { MapOptions, MapResult, WebhookRequest } from './source';

/** What of a candidate can be looked for in a body, and what it becomes. */
const TARGETS = {
	customerId: 'customer.id',
	email: 'customer.email',
	phone: 'customer.phone',
	name: 'customer.name',
	locale: 'customer.locale',
	timeZone: 'customer.timeZone',
	preferredChannel: 'customer.preferredChannel',
	consent: 'customer.consent',
	attributes: 'customer.attributes',
	eventType: 'event.type',
	eventId: 'event.id',
	occurredAt: 'event.occurredAt',
	agent: 'event.agent',
	team: 'event.team',
	data: 'event.data',
	touchpoint: 'touchpoint',
} as const;

export type FieldName = keyof typeof TARGETS;
const FIELD_NAMES = Object.keys(TARGETS) as FieldName[];

/** Dotted paths into one event of the body; what is left out or blank lies where the source expects it. */
export type FieldMapping = Readonly<Partial<Record<FieldName, string>>>;

/** Where a source expects each field; the first path that holds something wins. */
export type FieldDefaults = Readonly<Record<FieldName, readonly [string, ...string[]]>>;

/** The default paths of a body laid out like our own items, below `prefix` such as `data.`. */
export function ownLayout(prefix = ''): FieldDefaults {
	const entries = FIELD_NAMES.map((name) => [name, [`${prefix}${TARGETS[name]}`]]);
	return Object.fromEntries(entries) as FieldDefaults;
}

interface Layout {
	readonly source: string;
	readonly defaults: FieldDefaults;
	/** The id of an event that brings none of its own: the same for every retry. */
	readonly eventId: string;
}

/** The candidates of a body whose sender decides its shape: one event, or a list of them, all or none. */
export function mapByFields(
	request: WebhookRequest,
	{ now, fields = {}, itemsPath }: MapOptions,
	{ source, defaults, eventId }: Layout,
): MapResult {
	const parsed = bodyOf(request);
	if (!parsed.ok) return parsed;
	const list = itemsPath ? readPath(parsed.body, itemsPath) : parsed.body;
	if (itemsPath && !Array.isArray(list)) return malformed(`${itemsPath} is not a list.`);
	const items: unknown[] = Array.isArray(list) ? list : [list];
	if (items.length === 0) {
		return { ok: true, candidates: [], ignored: 'The list of events is empty.' };
	}
	if (items.length > MAX_CANDIDATES) {
		const sentence = `The body holds ${items.length} events; ${MAX_CANDIDATES} is the most one call may bring.`;
		return { ok: false, reason: 'tooMany', sentence };
	}

	const pathsOf = (name: FieldName) => (fields[name] ? [fields[name]] : defaults[name]);
	const label = (target: string) => {
		const name = FIELD_NAMES.find((key) => TARGETS[key] === target);
		return (name && pathsOf(name)[0]) ?? target;
	};
	const candidates: Candidate[] = [];
	for (const [index, item] of items.entries()) {
		const isListed = Array.isArray(list);
		const position = isListed ? `Item ${index + 1}: ` : '';
		if (!isRecord(item)) return malformed(`${position}The event must be an object.`);
		const read = readEventCandidate(
			draft((name) => readFirst(item, pathsOf(name)), {
				source,
				eventId: isListed ? `${eventId}/${index + 1}` : eventId,
			}),
			{ now, label },
		);
		if (!read.ok) return malformed(position + read.sentence);
		candidates.push(read.candidate);
	}
	return { ok: true, candidates, eventType: candidates[0]?.event.type ?? '' };
}

/** A candidate as found, not yet checked. */
function draft(
	value: (name: FieldName) => unknown,
	{ source, eventId }: Pick<Layout, 'source' | 'eventId'>,
) {
	return {
		customer: {
			id: value('customerId'),
			email: value('email'),
			phone: value('phone'),
			name: value('name'),
			locale: value('locale'),
			timeZone: value('timeZone'),
			preferredChannel: value('preferredChannel'),
			consent: value('consent'),
			attributes: value('attributes'),
		},
		event: {
			source,
			type: value('eventType'),
			id: value('eventId') ?? eventId,
			occurredAt: value('occurredAt'),
			agent: value('agent'),
			team: value('team'),
			data: value('data'),
		},
		touchpoint: value('touchpoint'),
	};
}

function malformed(sentence: string): MapResult {
	return { ok: false, reason: 'malformed', sentence };
}

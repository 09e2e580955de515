const ISO =
	/^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?) ?(Z|UTC|[+-]\d{2}:?\d{2})?)?$/i;
const EPOCH = /^\d{9,13}$/;
const LATEST = Date.UTC(2200, 0);

/**
 * The moment as ISO 8601 in UTC, or undefined. Takes ISO dates and date-times (a time without a zone is UTC, "-00:00" too)
 * and seconds or milliseconds since 1970, as number or text; nothing before 1970 or after 2199.
 */
export function toInstant(value: unknown): string | undefined {
	const at = milliseconds(value);
	if (at === undefined || !(at >= 0 && at < LATEST)) return undefined;
	return new Date(at).toISOString();
}

function milliseconds(value: unknown): number | undefined {
	if (typeof value === 'number') return fromEpoch(value);
	if (typeof value !== 'string') return undefined;
	const text = value.trim();
	if (EPOCH.test(text)) return fromEpoch(Number(text));
	const parts = ISO.exec(text);
	if (!parts) return undefined;
	const [, date, time = '00:00', zone = 'Z'] = parts;
	return Date.parse(`${date}T${time}${isoZone(zone)}`);
}

/** From 1e11 on the number must be milliseconds: as seconds it would lie in the year 5138. */
function fromEpoch(value: number): number | undefined {
	if (!Number.isFinite(value)) return undefined;
	return value < 1e11 ? value * 1000 : value;
}

function isoZone(zone: string): string {
	if (/^[a-z]/i.test(zone)) return 'Z';
	return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

import type { Result } from '../result';
import type { Candidate, Consent, Customer, CustomerEvent, ListedCandidate } from './candidate';
import { FieldReader } from './fieldReader';
import { normaliseEmail, normalisePhone } from './identity';
import { isRecord, present } from './json';
import { MAX_ID } from './limits';

export interface ReadOptions {
	/** What a field is called where it came from; by default its own path, such as `customer.email`. */
	readonly label?: (field: string) => string;
	/** When an event without a time happened; left out, the time is required. */
	readonly now?: Date;
}

/**
 * A customer from JSON of any origin. Numbers become ids and phone numbers, blank and null fields are absent, a missing
 * id falls back to the e-mail address, then to the phone number. The sentence names the field that is wrong.
 */
export function readCustomer(
	json: unknown,
	options: ReadOptions = {},
): Result<{ readonly customer: Customer }, 'malformed'> {
	const reader = new FieldReader();
	const customer = customerFrom(json, reader, labelOf(options));
	return customer && !reader.problem ? { ok: true, customer } : malformed(reader);
}

/**
 * A candidate from JSON of any origin: `{ customer, event?, touchpoint? }`, or a list row that is the customer itself.
 * The sentence names the field that is wrong.
 */
export function readCandidate(
	json: unknown,
	options: ReadOptions = {},
): Result<{ readonly candidate: ListedCandidate }, 'malformed'> {
	const reader = new FieldReader();
	const candidate = candidateFrom(json, reader, options);
	return candidate && !reader.problem ? { ok: true, candidate } : malformed(reader);
}

/** The same for what a webhook says, where something must have happened. */
export function readEventCandidate(
	json: unknown,
	options: ReadOptions = {},
): Result<{ readonly candidate: Candidate }, 'malformed'> {
	const read = readCandidate(json, options);
	if (!read.ok) return read;
	const { event, ...rest } = read.candidate;
	if (!event)
		return {
			ok: false,
			reason: 'malformed',
			sentence: `${labelOf(options)('event')} is missing.`,
		};
	return { ok: true, candidate: { ...rest, event } };
}

const labelOf = ({ label }: ReadOptions) => label ?? ((field: string) => field);

function malformed({ problem = 'The candidate cannot be read.' }: FieldReader) {
	return { ok: false, reason: 'malformed', sentence: problem } as const;
}

function candidateFrom(
	json: unknown,
	reader: FieldReader,
	options: ReadOptions,
): ListedCandidate | undefined {
	if (!isRecord(json)) return reader.complain('The candidate must be an object.');
	const label = labelOf(options);
	const isRow = json.customer === undefined || json.customer === null;
	const customer = isRow
		? customerFrom(json, reader, (field) => label(field.replace(/^customer\./, '')))
		: customerFrom(json.customer, reader, label);
	const event = eventFrom(json.event, reader, label, options.now);
	const touchpoint = reader.text(json.touchpoint, label('touchpoint'));
	return customer && present({ customer, event, touchpoint });
}

function customerFrom(
	json: unknown,
	reader: FieldReader,
	label: (field: string) => string,
): Customer | undefined {
	const row = reader.record(json, label('customer')) ?? {};
	const text = (name: string, limit?: number) =>
		reader.text(row[name], label(`customer.${name}`), limit);
	const email = text('email', MAX_ID);
	const phone = reader.id(row.phone, label('customer.phone'));
	const id = reader.id(row.id, label('customer.id')) ?? addressKey(email, phone);
	if (id === undefined) {
		const sought = ['id', 'email', 'phone'].map((name) => label(`customer.${name}`));
		return reader.complain(
			`The customer has neither id nor e-mail address nor phone number (looked at ${sought.join(', ')}).`,
		);
	}
	return present({
		id,
		email,
		phone,
		name: text('name'),
		locale: text('locale'),
		timeZone: text('timeZone'),
		preferredChannel: text('preferredChannel'),
		consent: consentFrom(row.consent, reader, label('customer.consent')),
		attributes: reader.bounded(row.attributes, label('customer.attributes')),
	});
}

/** The same person is known by the same key, however the address was written. */
function addressKey(email?: string, phone?: string): string | undefined {
	if (email) return normaliseEmail(email) ?? email.toLowerCase();
	return phone && (normalisePhone(phone) ?? phone);
}

function consentFrom(json: unknown, reader: FieldReader, label: string): Consent | undefined {
	const row = reader.record(json, label);
	if (!row) return undefined;
	return present({
		channel: reader.text(row.channel, `${label}.channel`),
		basis: reader.text(row.basis, `${label}.basis`),
		source: reader.text(row.source, `${label}.source`),
		at: reader.instant(row.at, `${label}.at`),
	});
}

function eventFrom(
	json: unknown,
	reader: FieldReader,
	label: (field: string) => string,
	now?: Date,
): CustomerEvent | undefined {
	const row = reader.record(json, label('event'));
	if (!row) return undefined;
	const text = (name: string) => reader.text(row[name], label(`event.${name}`));
	const id = reader.id(row.id, label('event.id'));
	if (id === undefined) return reader.complain(`${label('event.id')} is missing.`);
	const occurredAt =
		reader.instant(row.occurredAt, label('event.occurredAt')) ?? now?.toISOString();
	if (!occurredAt) return reader.complain(`${label('event.occurredAt')} is missing.`);
	return present({
		source: text('source') ?? 'workflow',
		type: text('type') ?? 'event',
		id,
		occurredAt,
		agent: text('agent'),
		team: text('team'),
		data: reader.bounded(row.data, label('event.data')),
	});
}

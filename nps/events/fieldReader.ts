import { toInstant } from './instant';
import { boundedRecord, cleanText, isRecord, type JsonRecord } from './json';
import { MAX_ID, MAX_TEXT } from './limits';

/** Reads fields of unknown JSON and remembers the first thing that is wrong, in words. Null and blank fields are absent. */
export class FieldReader {
	problem: string | undefined;

	complain(sentence: string): undefined {
		this.problem ??= sentence;
		return undefined;
	}

	text(value: unknown, label: string, limit = MAX_TEXT): string | undefined {
		if (isAbsent(value)) return undefined;
		if (typeof value !== 'string') return this.complain(`${label} must be text.`);
		if (value.length > limit)
			return this.complain(`${label} is longer than ${limit} characters.`);
		return cleanText(value);
	}

	/** An id or phone number, which senders also write as a number. */
	id(value: unknown, label: string): string | undefined {
		if (typeof value !== 'number') return this.text(value, label, MAX_ID);
		if (Number.isSafeInteger(value)) return String(value);
		return this.complain(
			`${label} is a number that has lost digits or is not whole; send it as text.`,
		);
	}

	instant(value: unknown, label: string): string | undefined {
		if (isAbsent(value)) return undefined;
		return toInstant(value) ?? this.complain(`${label} is not a date and time (ISO 8601).`);
	}

	record(value: unknown, label: string): JsonRecord | undefined {
		if (isAbsent(value)) return undefined;
		return isRecord(value) ? value : this.complain(`${label} must be an object.`);
	}

	/** A copy of the object, bounded in size; an empty one is absent. */
	bounded(value: unknown, label: string): JsonRecord | undefined {
		const copy = boundedRecord(this.record(value, label) ?? {});
		return Object.keys(copy).length > 0 ? copy : undefined;
	}
}

function isAbsent(value: unknown): boolean {
	return value === undefined || value === null || value === '';
}

import type { INodeProperties } from 'n8n-workflow';
import { DEFAULT_DUE_HOURS } from '../../../../nps/cases';

export const ownerField: INodeProperties = {
	displayName: 'Owner',
	name: 'owner',
	type: 'string',
	default: '',
	placeholder: 'e.g. Ada Lovelace',
	description: 'Who looks after it; at most 200 characters',
};

export const causeField: INodeProperties = {
	displayName: 'Cause',
	name: 'cause',
	type: 'string',
	typeOptions: { rows: 2 },
	default: '',
	placeholder: 'e.g. Parcel came late',
	description: 'Why the customer was unhappy, as the team sees it',
};

export const dueHoursField: INodeProperties = {
	displayName: 'Due In (Hours)',
	name: 'dueHours',
	type: 'number',
	typeOptions: { minValue: 1, maxValue: 8760 },
	default: DEFAULT_DUE_HOURS,
	description: 'Within how many hours the customer is to be contacted, nights and weekends included',
};

/** A text option as it was given; undefined where it was not, or an expression gave nothing. */
export function givenText(value: unknown): string | undefined {
	return value === undefined || value === null ? undefined : String(value);
}

/** A number option as it was given; what is no number is refused by the domain. */
export function givenNumber(value: unknown): number | undefined {
	return value === undefined || value === null || value === '' ? undefined : Number(value);
}

/** What was given, without what was not. */
export function present<T extends object>(given: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
	return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as never;
}

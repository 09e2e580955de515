/** When a survey should go out. `after` counts from the event, or from now where there is none. */
export type When =
	| { readonly kind: 'now' }
	| { readonly kind: 'after'; readonly ms: number }
	| { readonly kind: 'at'; readonly date: Date };

const DUE: { [Kind in When['kind']]: (when: Extract<When, { kind: Kind }>, eventAt: Date, now: Date) => Date } = {
	now: (_when, _eventAt, now) => now,
	after: ({ ms }, eventAt) => new Date(eventAt.getTime() + ms),
	at: ({ date }) => date,
};

/** The moment a survey is due: never in the past. */
export function dueAt(when: When, eventAt: Date, now: Date): Date {
	const due = (DUE[when.kind] as (when: When, eventAt: Date, now: Date) => Date)(when, eventAt, now);
	return due > now ? due : now;
}

export interface Consent {
	readonly channel?: string;
	readonly basis?: string;
	readonly source?: string;
	readonly at?: string;
}

/** A person we may ask. `id` is the sender's own; e-mail, phone and the rest are as given, not yet normalised. */
export interface Customer {
	readonly id: string;
	readonly email?: string;
	readonly phone?: string;
	readonly name?: string;
	readonly locale?: string;
	readonly timeZone?: string;
	readonly preferredChannel?: string;
	readonly consent?: Consent;
	readonly attributes?: Readonly<Record<string, unknown>>;
}

/** Something that happened to a customer. `occurredAt` is ISO 8601 in UTC. */
export interface CustomerEvent {
	readonly source: string;
	readonly type: string;
	readonly id: string;
	readonly occurredAt: string;
	readonly agent?: string;
	readonly team?: string;
	readonly data?: Readonly<Record<string, unknown>>;
}

/** Somebody who could be asked, and why. */
export interface Candidate {
	readonly customer: Customer;
	readonly event: CustomerEvent;
	readonly touchpoint?: string;
}

/** A candidate that may come from a list, where nothing happened: `event` is then absent. */
export interface ListedCandidate extends Omit<Candidate, 'event'> {
	readonly event?: CustomerEvent;
}

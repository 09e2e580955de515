/** What of the programme somebody changed. */
export const CHANGE_KINDS = [
	'survey.registered',
	'survey.ended',
	'survey.texts',
	'survey.target',
	'survey.privacy',
	'survey.settings',
	'survey.workflow',
	'limits',
	'pause',
	'approval',
	'suppression',
	'erasure',
	'brand',
	'case',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One thing that was changed: by whom, as far as n8n can tell, and from what to what. */
export interface Change {
	readonly id: string;
	readonly at: Date;
	/** The name that was given, else the workflow. n8n does not tell a node which person edits, publishes or runs it. */
	readonly by: string;
	/** The workflow, and the execution where there was one. */
	readonly via?: string;
	readonly kind: ChangeKind;
	/** What it is about: the key of a survey, the scope of a pause, the ID of a run; an address only masked. */
	readonly subject: string;
	/** Which part of it, such as "question"; absent where it is about all of it. */
	readonly field?: string;
	/** Absent where there was nothing before, or is nothing now. */
	readonly from?: string;
	readonly to?: string;
}

export type NewChange = Omit<Change, 'id' | 'at'>;

export interface ChangeFilter {
	readonly kinds?: readonly ChangeKind[];
	readonly subject?: string;
	readonly since?: Date;
	/** Exclusive. */
	readonly until?: Date;
	readonly limit: number;
	readonly offset?: number;
}

export interface ChangeRepository {
	/** Notes changes; called in the transaction that makes them. Long texts are capped. */
	record(changes: readonly NewChange[], now: Date): Promise<void>;
	/** Newest first. */
	list(filter: ChangeFilter): Promise<Change[]>;
}

/** What a message is known by at its provider: the invitation's ID, for reminders with their number behind it. */
export interface MessageReference {
	readonly invitationId: string;
	/** 1 for the first reminder; absent for the survey itself. */
	readonly reminder?: number;
}

/**
 * @example
 * writeReference({ invitationId: '3f0c9d2e', reminder: 1 }) // '3f0c9d2e.r1'
 */
export function writeReference({ invitationId, reminder }: MessageReference): string {
	return reminder === undefined ? invitationId : `${invitationId}.r${reminder}`;
}

const OF_REMINDER = /^(.+)\.r([1-9])$/;

export function readReference(reference: string): MessageReference {
	const [, invitationId, reminder] = OF_REMINDER.exec(reference.slice(0, 500)) ?? [];
	return invitationId === undefined
		? { invitationId: reference }
		: { invitationId, reminder: Number(reminder) };
}

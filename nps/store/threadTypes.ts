/** A message of ours, found by the provider's ID. */
export interface SentTo {
	/** E.164. */
	readonly address: string;
	/** Absent for a follow-up. */
	readonly invitationId?: string;
}

/** What is known of the WhatsApp threads between people and our numbers. Numbers are E.164. */
export interface ThreadRepository {
	/** Notes that somebody wrote to a number of ours; one that came in earlier than the last known changes nothing. */
	noteInbound(address: string, own: string, at: Date): Promise<void>;
	/** Our numbers this person has written to after `since`. */
	wroteTo(address: string, since: Date): Promise<string[]>;
	/** Forgets that this person wrote, because the provider counts otherwise. */
	forgetInbound(address: string): Promise<void>;
	/** Notes that the owner of this number appears under this ID where the number is hidden; the newest number counts. */
	link(alias: string, address: string, now: Date): Promise<void>;
	addressOf(alias: string): Promise<string | undefined>;
	/** Where a WhatsApp message of ours went. */
	sentTo(providerMessageId: string): Promise<SentTo | undefined>;
}

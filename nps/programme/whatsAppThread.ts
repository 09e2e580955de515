import { DAY } from '../clock';
import type { ChannelName } from '../events/channels';
import { readReference } from '../invitation';
import type { Repositories } from '../store/types';
import type { Deps } from './deps';
import { OWN_WISH } from './takeTurn';

/** For so long after a person's message WhatsApp takes free text to them. */
export const WINDOW_MS = DAY;

/** The message with our numbers this person has written to within 24 hours: to those it may be answered in free text. */
export async function withThread<Message extends { readonly address?: string }>(
	tx: Pick<Repositories, 'threads'>,
	channel: ChannelName,
	message: Message,
	now: Date,
): Promise<Message & { readonly openNumbers?: readonly string[] }> {
	const { address } = message;
	if (channel !== 'whatsapp' || !address) return message;
	return { ...message, openNumbers: await openNumbers(tx, address, now) };
}

export async function openNumbers(
	{ threads }: Pick<Repositories, 'threads'>,
	address: string,
	now: Date,
): Promise<string[]> {
	return await threads.wroteTo(address, new Date(now.getTime() - WINDOW_MS));
}

/** Where an opt-out of somebody whose number is hidden is kept until the number is known. */
export const hiddenAddress = (alias: string): string => `whatsapp:${alias}`;

/** Notes under which ID the owner of a number appears where it is hidden; what was asked for under the ID counts for the number. */
export async function linkAlias(tx: Repositories, alias: string, address: string, now: Date): Promise<void> {
	await tx.threads.link(alias, address, now);
	const hidden = hiddenAddress(alias);
	const why = (await tx.suppressions.find([hidden])).get(hidden);
	if (why === undefined) return;
	await tx.suppressions.add({ kind: 'phone', address, reason: why, source: 'whatsapp' }, now);
	await tx.suppressions.remove(hidden, OWN_WISH);
}

/** What Twilio reported of a WhatsApp message beyond its delivery. */
export interface ThreadReport {
	/** The ID the recipient appears under where numbers are hidden. */
	readonly alias?: string;
	/** The provider says that the 24 hours are over. */
	readonly windowClosed?: boolean;
}

/** Keeps what a report says of the thread it belongs to; of a message nobody knows, nothing. */
export async function noteThread(deps: Deps, reference: string, { alias, windowClosed }: ThreadReport): Promise<void> {
	if (alias === undefined && !windowClosed) return;
	const now = deps.clock.now();
	await deps.store.write(async (tx) => {
		const address = await addressOf(tx, reference);
		if (address === undefined) return;
		if (alias !== undefined) await linkAlias(tx, alias, address, now);
		if (windowClosed) await tx.threads.forgetInbound(address);
	});
}

async function addressOf(tx: Repositories, reference: string): Promise<string | undefined> {
	const { invitationId, reminder: number } = readReference(reference);
	const sent =
		number === undefined
			? ((await tx.invitations.get(invitationId)) ?? (await tx.followUps.get(invitationId)))
			: await tx.reminders.get(invitationId, number);
	return sent?.channel === 'whatsapp' ? sent.address : undefined;
}

import type { InboundSms } from '../channels/sms';
import { otherSpelling } from '../channels/whatsapp/spellings';
import type { Customer } from '../events/candidate';
import { normalisePhone } from '../events/identity';
import type { Invitation } from '../invitation';
import { hashToken } from '../random';
import type { ConversationState } from '../survey';
import type { Repositories, SentTo } from '../store/types';
import { hiddenAddress, linkAlias } from './whatsAppThread';

/** Who wrote, as far as it is known. */
export interface Sender {
	readonly channel: 'sms' | 'whatsapp';
	/** E.164; where WhatsApp hides the number and nothing tells whose it is, "whatsapp:" and the sender's ID. */
	readonly address: string;
	/** What is known of somebody whom no survey asked. */
	readonly customer: Customer;
}

const TOKEN = /^[\w-]{22}$/;

/**
 * Who wrote a message. A number that WhatsApp hides is known by the sender's ID where it was seen before, by the message of
 * ours that is replied to, or by the button that was pressed; in doubt it is nobody's.
 */
export async function findSender(tx: Repositories, sms: InboundSms, now: Date): Promise<Sender> {
	const { whatsApp } = sms;
	if (!whatsApp) return known('sms', normalisePhone(sms.from) ?? sms.from);
	const { alias } = whatsApp;
	const shown = sms.from.startsWith('+') ? await asWeKnowIt(tx, sms.from) : undefined;
	const address = shown ?? (alias && (await tx.threads.addressOf(alias))) ?? (await meantBy(tx, whatsApp))?.address;
	if (!address) {
		const hidden = hiddenAddress(alias ?? sms.from);
		return { channel: 'whatsapp', address: hidden, customer: { id: hidden } };
	}
	if (alias) await linkAlias(tx, alias, address, now);
	return known('whatsapp', address);
}

/** Notes that somebody wrote to us by WhatsApp, which opens the 24 hours for free text. */
export async function noteWritten(
	tx: Repositories,
	{ to, whatsApp }: InboundSms,
	{ address, customer }: Sender,
	now: Date,
): Promise<void> {
	if (!whatsApp || customer.phone === undefined) return;
	await tx.threads.noteInbound(address, normalisePhone(to) ?? to, now);
}

/** The number as one of our people has it: WhatsApp writes those of some countries in another way than they are dialled. */
async function asWeKnowIt(tx: Repositories, number: string): Promise<string> {
	const written = normalisePhone(number) ?? number;
	const other = otherSpelling(written);
	if (other === undefined) return written;
	const has = async (value: string) => (await tx.people.find([{ kind: 'phone', value }])) !== undefined;
	return !(await has(written)) && (await has(other)) ? other : written;
}

const known = (channel: Sender['channel'], address: string): Sender => ({
	channel,
	address,
	customer: { id: address, phone: address },
});

/** Our message that is replied to, or whose button was pressed. `address` is the number it went to by WhatsApp. */
async function meantBy(
	tx: Repositories,
	{ repliedTo, payload }: NonNullable<InboundSms['whatsApp']>,
): Promise<Partial<SentTo> | undefined> {
	const sent = repliedTo ? await tx.threads.sentTo(repliedTo) : undefined;
	if (sent) return sent;
	const pressed = payload && TOKEN.test(payload) ? await tx.invitations.findByToken(hashToken(payload)) : undefined;
	if (!pressed) return undefined;
	const { id: invitationId, channel, address } = pressed;
	return { invitationId, ...(channel === 'whatsapp' && address && { address }) };
}

/**
 * The conversation a message belongs to, of those open with its sender: the one that is replied to or whose button was
 * pressed, else the newest that waits for an answer, else the newest that may still be changed; of two alike, the one on the
 * channel the message came by. What is said to a survey that is over is no answer to another one.
 */
export async function findConversation(
	tx: Repositories,
	{ whatsApp }: InboundSms,
	{ channel, address }: Sender,
	now: Date,
): Promise<Invitation | undefined> {
	const open = await tx.invitations.awaitingReply(address, now);
	const meant = whatsApp && open.length > 0 ? await meantBy(tx, whatsApp) : undefined;
	const named = open.find(({ id }) => id === meant?.invitationId);
	if (named) return named;
	if (meant?.invitationId !== undefined && meant.address === address) return undefined;
	const asked = await Promise.all(open.map(async (one) => await waitsForWords(tx, one)));
	const waiting = open.filter((_, index) => asked[index]);
	const candidates = waiting.length > 0 ? waiting : open;
	return candidates.find((invitation) => invitation.channel === channel) ?? candidates[0];
}

/** Not answered yet, or answered with words that were asked back: the next ones say what was meant. */
async function waitsForWords(tx: Repositories, { id, status }: Invitation): Promise<boolean> {
	if (status !== 'answered') return true;
	const conversation = await tx.conversations.get(id);
	return (conversation?.state as ConversationState | undefined)?.step === 'askScore';
}

import { addressKindOf } from '../events/channels';
import { normaliseEmail, normalisePhone } from '../events/identity';
import { hashToken } from '../random';
import type { Deps } from './deps';

/**
 * Honours an unsubscribe link at once and for good. A link handed over in a chat has no address of its own: then every
 * address of the customer is left alone. Gives false for an unknown link.
 */
export async function unsubscribe(deps: Deps, token: string): Promise<boolean> {
	const invitation = await deps.store.invitations.findByToken(hashToken(token));
	if (!invitation) return await unsubscribeFollowUp(deps, token);
	if (invitation.test) return true;
	const now = deps.clock.now();
	const { email, phone } = invitation.customer;
	const addresses = invitation.address
		? [{ kind: addressKindOf(invitation.channel), value: invitation.address } as const]
		: [
				{ kind: 'email', value: email && normaliseEmail(email) } as const,
				{ kind: 'phone', value: phone && normalisePhone(phone) } as const,
			];
	await deps.store.write(async (tx) => {
		for (const { kind, value } of addresses) {
			if (!value) continue;
			await tx.suppressions.add(
				{ kind, address: value, reason: 'Unsubscribed', source: 'unsubscribe link' },
				now,
			);
		}
	});
	return true;
}

/** The link of a follow-up is for the address it went to, whichever way the survey itself went. */
async function unsubscribeFollowUp(deps: Deps, token: string): Promise<boolean> {
	const followUp = await deps.store.followUps.findByToken(hashToken(token));
	if (!followUp?.address) return false;
	const { channel, address } = followUp;
	const suppression = { kind: addressKindOf(channel), address, reason: 'Unsubscribed', source: 'unsubscribe link' };
	await deps.store.suppressions.add(suppression, deps.clock.now());
	return true;
}

/** The language of the person behind a link; undefined where the link is unknown or they have none. */
export async function localeOf(deps: Deps, token: string): Promise<string | undefined> {
	const invitation = await deps.store.invitations.findByToken(hashToken(token));
	return invitation?.customer.locale;
}

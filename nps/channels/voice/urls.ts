/** What a request of the provider's is about. */
export const CALL_EVENTS = ['answered', 'score', 'comment', 'words', 'status'] as const;
export type CallEvent = (typeof CALL_EVENTS)[number];

/** Tried twice more where we could not be reached or could not store it; Twilio reads this and does not send it along. */
const RETRIES = 'rc=2&rp=ct,rt,5xx';

/** Where the provider asks what to say next in a call, or reports about it. `baseUrl` is the survey's, without a trailing slash. */
export function callUrl(
	baseUrl: string,
	about: { readonly invitationId: string; readonly event: CallEvent; readonly turn?: number },
): string {
	const query = new URLSearchParams({
		i: about.invitationId,
		e: about.event,
		...(about.turn !== undefined && { n: String(about.turn) }),
	});
	return `${baseUrl}/voice?${query}#${RETRIES}`;
}

import type { Repositories } from '../store/types';
import type { Deps } from './deps';

/** Notes a request about a call, once: `known` is a retry, and `answer` what it heard the first time. */
export async function onceInCall(
	tx: Repositories,
	{ clock }: Deps,
	key: string,
): Promise<{ readonly id: string; readonly known: boolean; readonly answer?: string }> {
	const now = clock.now();
	const { id, known, answer } = await tx.deliveries.receive({
		scope: 'voice',
		source: 'twilio',
		deliveryId: key,
		payload: {},
		now,
	});
	// The answer itself is what may stay behind from here on; the request has done its work.
	if (!known) await tx.deliveries.markEmitted([id], now);
	return { id, known: known !== false, ...(answer !== undefined && { answer }) };
}

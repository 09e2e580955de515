import type { NewChange, Repositories } from '../store/types';
import type { Deps } from './deps';

/** A change; left out, whoever acts has made it. */
type Noted = Omit<NewChange, 'via' | 'by'> & { readonly by?: string };

/** Notes what is changed, in the transaction that changes it, with the workflow it is changed in. */
export async function noteChanges(
	tx: Pick<Repositories, 'changes'>,
	{ clock, actor }: Deps,
	changes: readonly Noted[],
): Promise<void> {
	const noted = changes.map(({ by = actor?.by ?? 'a workflow', ...change }) => ({
		...change,
		by,
		...(actor && { via: actor.via }),
	}));
	await tx.changes.record(noted, clock.now());
}

/** An address as a log may show it: enough to be recognised by who knows it. */
export function maskedAddress(address: string): string {
	const [name = '', domain] = address.split('@');
	if (domain !== undefined) return `${name.slice(0, 1)}…@${domain}`;
	return address.length < 8 ? '…' : `${address.slice(0, 3)}…${address.slice(-2)}`;
}

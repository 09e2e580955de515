import type { Scope, TokenContext, TokenUse } from '../../nps/dashboard';
import { writeToken } from '../../nps/dashboard';
import type { Deps } from '../../nps/programme';
import type { Settings } from './settings';

const PURPOSE = 'dashboard';

/**
 * What links of this dashboard are signed with: the newest key of the store and the node's series of links. A new key, or
 * another series, makes all links of before worthless.
 */
export async function tokenContext({ store, clock }: Deps, { key, links }: Settings): Promise<TokenContext> {
	const [newest] = await store.keys.signingKeys(PURPOSE, clock.now());
	if (!newest) throw new Error('The store gave no signing key');
	return { dashboard: key, series: links.series, secret: newest.secret };
}

/** Signs what somebody may see, until when. */
export async function makeToken(
	deps: Deps,
	settings: Settings,
	use: TokenUse,
	scope: Scope & { readonly until: Date },
): Promise<string> {
	return writeToken({ use, scope }, await tokenContext(deps, settings));
}

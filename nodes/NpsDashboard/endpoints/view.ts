import { renderDashboard } from '../../../nps/dashboard';
import { HOUR } from '../../../nps/clock';
import { readDashboard } from '../../../nps/programme';
import { makeToken } from '../tokens';
import type { Call, Endpoint } from './endpoint';
import { sendPage } from './send';

/** The dashboard itself. */
export const showDashboard: Endpoint = async (call) => {
	const { context, deps, settings, access, scope, view } = call;
	const { period: defaultPeriod, timeZone: fallbackZone, title } = settings;
	const [data, refreshToken] = await Promise.all([
		readDashboard(deps, { scope, view, defaultPeriod, fallbackZone }),
		refreshTokenFor(call),
	]);
	const page = {
		title,
		data,
		view,
		scope,
		viewer: access.by === 'link' ? { link: access.token } : {},
		mayShare: access.by !== 'link' && settings.links.allowed,
		refreshToken,
	};
	return sendPage(context, await renderDashboard(page, deps.random.token()));
};

/** After this time a page of somebody who has logged in is loaded anew, with the password. */
const PAGE_LIFE = HOUR;

/** An open page cannot send the password along; it asks for itself with what opened it, or with a token that soon ends. */
async function refreshTokenFor({ deps, settings, access }: Call): Promise<string> {
	if (access.by !== 'login') return access.token;
	const until = new Date(deps.clock.now().getTime() + PAGE_LIFE);
	return await makeToken(deps, settings, 'page', { ...settings.scope, until });
}

import { badgePage, badgeSvg } from '../../../nps/dashboard';
import { readBadge } from '../../../nps/programme';
import { reply } from '../../shared/webhookReply';
import type { Endpoint } from './endpoint';
import { sendPage } from './send';

const SVG_HEADERS = {
	'Content-Type': 'image/svg+xml; charset=utf-8',
	// A picture runs nothing and loads nothing, not even when it is opened by itself.
	'Content-Security-Policy': "default-src 'none'; style-src 'none'; sandbox",
	'Cache-Control': 'private, max-age=60',
	'Referrer-Policy': 'no-referrer',
	'X-Robots-Tag': 'noindex, nofollow',
};

/** A score for where there is little room: a picture, or with `as=page` a small page for a frame. */
export const showBadge: Endpoint = async ({ context, deps, settings, scope, view }) => {
	const { period: defaultPeriod, timeZone: fallbackZone, frameOrigins } = settings;
	const badge = await readBadge(deps, { scope, view, defaultPeriod, fallbackZone });
	const { as } = context.getQueryData() as { as?: unknown };
	if (as === 'page') return sendPage(context, badgePage(badge, deps.random.token(), frameOrigins));
	return reply(context, 200, badgeSvg(badge), SVG_HEADERS);
};

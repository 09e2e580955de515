import { PREVIEW_TOKEN } from '../../../nps/invitation';
import { localeOf, unsubscribe } from '../../../nps/programme';
import type { Endpoint } from './endpoint';
import { tokenOf } from './page';
import { sendPage } from './sendPage';

/** Asks first: link scanners open every link. */
export const confirmUnsubscribe: Endpoint = async (call) => {
	const locale = await localeOf(call.deps, tokenOf(call));
	return sendPage(call, { page: 'unsubscribeConfirm' }, locale);
};

/** Done at once, for people and for the one-click button of mail programs (RFC 8058) alike. */
export const doUnsubscribe: Endpoint = async (call) => {
	const token = tokenOf(call);
	const known = token === PREVIEW_TOKEN || (await unsubscribe(call.deps, token));
	const locale = await localeOf(call.deps, token);
	return sendPage(call, { page: known ? 'unsubscribed' : 'notFound' }, locale);
};

import type { IWebhookFunctions } from 'n8n-workflow';
import { narrowed, readToken, type Scope } from '../../nps/dashboard';
import type { Deps } from '../../nps/programme';
import { dashboardLoginOf, isLogin, linkTokenOf } from '../shared/dashboardLogin';
import type { Access } from './endpoints/endpoint';
import type { Settings } from './settings';
import { tokenContext } from './tokens';

export type Authorised =
	| { readonly ok: true; readonly access: Access; readonly scope: Scope }
	| { readonly ok: false; readonly status: 401 | 403; readonly title: string; readonly text: string };

const NO_CREDENTIAL = {
	ok: false,
	status: 403,
	title: 'This dashboard is closed',
	text: 'Choose an NPS Dashboard API credential in the NPS Dashboard node and publish its workflow again. Until then nobody can see anything here.',
} as const;

const LOGIN_NEEDED = {
	ok: false,
	status: 401,
	title: 'Please log in',
	text: 'This dashboard asks for the user and password of its NPS Dashboard API credential. Reload the page to try again, or ask for a link.',
} as const;

/** Who may see what: by a link that we have signed, in the address or as a password, else by user and password. */
export async function authorise(context: IWebhookFunctions, deps: Deps, settings: Settings): Promise<Authorised> {
	const { k } = context.getQueryData() as { k?: unknown };
	if (k !== undefined) return await byToken(deps, settings, k);
	const { authorization } = context.getHeaderData();
	const login = await dashboardLoginOf(context);
	const isOwn = login !== undefined && isLogin(login, authorization);
	const token = isOwn ? undefined : linkTokenOf(authorization);
	if (token !== undefined) return await byToken(deps, settings, token);
	if (!login) return NO_CREDENTIAL;
	if (!isOwn) return LOGIN_NEEDED;
	return { ok: true, access: { by: 'login' }, scope: settings.scope };
}

async function byToken(deps: Deps, settings: Settings, given: unknown): Promise<Authorised> {
	const text = typeof given === 'string' ? given : '';
	const read = readToken(text, await tokenContext(deps, settings), deps.clock.now());
	const title = 'This link does not work';
	if (!read.ok) {
		return { ok: false, status: 403, title, text: `${read.sentence} Ask whoever gave it to you for a new one.` };
	}
	const { use, scope } = read.token;
	if (use === 'link' && !settings.links.allowed) {
		return { ok: false, status: 403, title, text: 'Links to this dashboard were switched off.' };
	}
	return { ok: true, access: { by: use, token: text }, scope: narrowed(settings.scope, scope) };
}

import { narrowed, noticePage, queryOf, readShare, sharePage, type SharePage } from '../../../nps/dashboard';
import { makeToken } from '../tokens';
import type { Call, Endpoint } from './endpoint';
import { sendPage } from './send';

/** Where somebody who has logged in makes links for others. A link cannot make another one. */
export const shareDashboard: Endpoint = async (call) => {
	const { context, deps, settings, access, scope, view } = call;
	const { allowed, mostDays } = settings.links;
	if (access.by !== 'login' || !allowed) {
		const text = allowed ? 'Only those who log in with user and password can make links.' : 'Links to this dashboard were switched off in its node.';
		return sendPage(context, noticePage({ status: 403, title: 'No links from here', text }, deps.random.token()));
	}
	const surveys = await deps.store.surveys.list();
	const { make, ...wish } = readShare(context.getQueryData() as Record<string, unknown>, {
		mostDays,
		leastN: scope.minimumN,
		now: deps.clock.now(),
	});
	const page = {
		title: settings.title,
		view,
		surveys: surveys
			.filter(({ definition }) => scope.surveyKeys?.includes(definition.key) ?? true)
			.map(({ definition: { key, name } }) => ({ key, name })),
		wish,
		mostDays,
		leastN: scope.minimumN,
		offers: { comments: scope.comments, names: scope.names, customers: scope.customers, exports: scope.exports },
		...(make && { made: await linksOf(call, wish.scope) }),
	};
	return sendPage(context, sharePage(page, deps.random.token()));
};

/** Addresses with a token that carries what the link may show. */
async function linksOf(
	{ context, deps, settings, scope, view }: Call,
	wished: Parameters<typeof makeToken>[3],
): Promise<NonNullable<SharePage['made']>> {
	const link = await makeToken(deps, settings, 'link', { ...narrowed(scope, wished), until: wished.until });
	const base = (context.getNodeWebhookUrl('default') ?? '').replace(/\/view$/, '');
	const { period, look } = view;
	const shown = { surveyKeys: [], allTouchpoints: false, filters: [], feed: {}, tv: false, ...(period && { period }), ...(look && { look }) };
	const at = (page: string, tv = false) => `${base}/${page}${queryOf({ ...shown, tv }, { link })}`;
	return {
		view: at('view'),
		tv: at('view', true),
		badge: at('badge'),
		...(wished.exports && { exports: { csv: `${base}/responses.csv?k=${link}`, odata: `${base}/odata`, password: link } }),
		...(wished.customers && { customer: `${base}/customer?k=${link}&email=` }),
	};
}

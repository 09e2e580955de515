import type { IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { noticePage, readView } from '../../nps/dashboard';
import { systemClock } from '../../nps/clock';
import { systemRandom } from '../../nps/random';
import { StoreRefusedError, StoreUnavailableError } from '../../nps/store/errors';
import { openStoreOf } from '../shared/store';
import { replyToStoreError } from '../shared/webhookReply';
import { authorise } from './authorise';
import { ENDPOINTS } from './endpoints';
import { closeToOthers, sendPage } from './endpoints/send';
import { readSettings } from './settings';

/** Lets the caller in as far as they may, and answers with what is at the address. */
export async function answerCall(context: IWebhookFunctions): Promise<IWebhookResponseData> {
	closeToOthers(context);
	const name = endpointName(context.getRequestObject().path);
	const notice = (status: number, title: string, text: string, headers: Readonly<Record<string, string>> = {}) =>
		sendPage(context, noticePage({ status, title, text }, systemRandom.token()), headers);
	const endpoint = Object.hasOwn(ENDPOINTS, name) ? ENDPOINTS[name] : undefined;
	if (!endpoint) return notice(404, 'Nothing here', 'There is no page of the dashboard at this address.');
	try {
		const settings = readSettings(context);
		const deps = { store: await openStoreOf(context), clock: systemClock, random: systemRandom };
		const authorised = await authorise(context, deps, settings);
		if (!authorised.ok) {
			const { status, title, text } = authorised;
			return notice(status, title, text, status === 401 ? CHALLENGE : {});
		}
		const { access, scope } = authorised;
		const view = readView(context.getQueryData() as Record<string, unknown>);
		return await endpoint({ context, deps, settings, access, scope, view });
	} catch (error) {
		if (!(error instanceof StoreUnavailableError || error instanceof StoreRefusedError)) {
			return replyToStoreError(context, error);
		}
		context.logger.error(`${context.getNode().name}: the dashboard could not be read. ${error.message}`);
		return notice(503, 'The figures cannot be read just now', 'The store does not answer. Please try again in a minute.', {
			'Retry-After': '60',
		});
	}
}

/** What follows the dashboard's key; tools write "$metadata" as it is or as "%24metadata". */
function endpointName(path: string): string {
	const [, name = ''] = /nps-dashboard\/[^/]+\/(.{1,200}?)\/?$/.exec(path) ?? [];
	try {
		return decodeURIComponent(name);
	} catch {
		return '';
	}
}

const CHALLENGE = { 'WWW-Authenticate': 'Basic realm="NPS Dashboard", charset="UTF-8"' };

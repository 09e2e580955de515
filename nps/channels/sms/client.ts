import { twilioRest } from '../../vendor/twilio';
import type { TwilioConfig } from './config';

type Library = Awaited<ReturnType<typeof twilioRest>>;
type Client = InstanceType<Library['Twilio']>;
type RequestClient = InstanceType<Library['RequestClient']>;

const REQUEST_TIMEOUT_MS = 10_000;
const LONGEST_WAIT_MS = 24 * 60 * 60 * 1000;

/** How a client logs in: an API key where there is one, else the account itself. */
export type Login = 'apiKey' | 'account';

export function loginOf({ apiKeySid, apiKeySecret }: TwilioConfig): Login {
	return apiKeySid && apiKeySecret ? 'apiKey' : 'account';
}

/** Throws when the account's id does not begin with AC. */
export async function twilioClient(
	config: TwilioConfig,
	login: Login = loginOf(config),
): Promise<Client> {
	const library = await twilioRest();
	const { accountSid, authToken, apiKeySid = '', apiKeySecret = '', baseUrl } = config;
	const [user, password] =
		login === 'apiKey' ? [apiKeySid, apiKeySecret] : [accountSid, authToken];
	const client = new library.Twilio(user, password, {
		accountSid,
		httpClient: watchful(library.RequestClient),
		userAgentExtensions: ['n8n-nodes-nps'],
	});
	if (baseUrl) client.api.baseUrl = baseUrl.replace(/\/+$/, '');
	return client;
}

/**
 * The library's error carries no headers, but it does carry `details` of the body: the wait goes there, because the
 * client's own "last response" belongs to whichever request came back last.
 */
function watchful(Base: Library['RequestClient']): RequestClient {
	class WatchfulClient extends Base {
		override async request<Body>(...[options]: Parameters<RequestClient['request']>) {
			const response = await super.request<Body>(options as never);
			const headers = response.headers as Readonly<Record<string, unknown>> | undefined;
			const retryAfterMs = retryAfter(headers?.['retry-after'], Date.now());
			const body: unknown = response.body;
			if (retryAfterMs !== undefined && typeof body === 'object' && body !== null) {
				Object.assign(body, { details: { retryAfterMs } });
			}
			return response;
		}
	}
	return new WatchfulClient({ timeout: REQUEST_TIMEOUT_MS });
}

/** Milliseconds of a Retry-After header in seconds or as an HTTP date, at most a day; undefined when it is neither. */
export function retryAfter(header: unknown, now: number): number | undefined {
	if (typeof header !== 'string' || header.trim() === '') return undefined;
	const wait = /^\s*\d{1,9}\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
	return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), LONGEST_WAIT_MS);
}

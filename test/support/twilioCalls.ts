import { createHash, randomUUID } from 'node:crypto';

/** A call as Twilio's Calls resource shows it; `asked` is what was posted to place it. */
export interface TwilioCall {
	readonly sid: string;
	readonly account_sid: string;
	readonly to: string;
	readonly from: string;
	readonly status: string;
	readonly direction: 'outbound-api';
	readonly date_created: string | null;
	readonly date_updated: string | null;
	readonly start_time: null;
	readonly end_time: null;
	readonly duration: null;
	readonly price: null;
	readonly price_unit: 'USD';
	readonly answered_by: string | null;
	readonly api_version: '2010-04-01';
	readonly uri: string;
	readonly subresource_uris: Readonly<Record<string, string>>;
}

/** A new call's SID. */
export function newCallSid(): string {
	return `CA${createHash('md5').update(randomUUID()).digest('hex')}`;
}

/** What Twilio makes of a form posted to Calls.json. */
export function newCall(accountSid: string, form: URLSearchParams, now = new Date()): TwilioCall {
	const sid = newCallSid();
	const date = now.toUTCString().replace('GMT', '+0000');
	return {
		sid,
		account_sid: accountSid,
		to: form.get('To') ?? '',
		from: form.get('From') ?? '',
		status: 'queued',
		direction: 'outbound-api',
		date_created: date,
		date_updated: date,
		start_time: null,
		end_time: null,
		duration: null,
		price: null,
		price_unit: 'USD',
		answered_by: null,
		api_version: '2010-04-01',
		uri: `/2010-04-01/Accounts/${accountSid}/Calls/${sid}.json`,
		subresource_uris: {},
	};
}

/** One page of the list, newest first, filtered as Twilio does by To and From. */
export function callListPage(calls: readonly TwilioCall[], path: string, query: URLSearchParams) {
	const [to, from] = [query.get('To'), query.get('From')];
	const found = calls.filter((call) => (!to || call.to === to) && (!from || call.from === from));
	const uri = `${path}?${query}`;
	return {
		calls: found.toReversed().slice(0, Number(query.get('PageSize') ?? 50)),
		start: 0,
		end: Math.max(0, found.length - 1),
		page: 0,
		page_size: Number(query.get('PageSize') ?? 50),
		uri,
		first_page_uri: uri,
		next_page_uri: null,
		previous_page_uri: null,
	};
}

/** Why Twilio would not place this call; undefined when it would. */
export function callError(form: URLSearchParams): readonly [code: number, message: string] | undefined {
	if (!/^\+[1-9]\d{6,14}$/.test(form.get('To') ?? '')) return [21211, `Invalid 'To' Phone Number: ${form.get('To')}`];
	if (!form.get('From')) return [21213, `A 'From' phone number is required`];
	const url = form.get('Url') ?? '';
	if (!URL.canParse(url) || new URL(url).hostname === 'localhost') return [21205, `Url is not a valid url: ${url}`];
	return undefined;
}

import { newMessageSid } from './inboundSms';

/** A message as Twilio's Messages resource shows it. */
export interface TwilioMessage {
	readonly sid: string;
	readonly account_sid: string;
	readonly to: string;
	readonly from: string | null;
	readonly body: string;
	readonly status: string;
	readonly direction: 'outbound-api';
	readonly date_created: string;
	readonly date_updated: string;
	readonly date_sent: string | null;
	readonly messaging_service_sid: string | null;
	readonly num_segments: string;
	readonly num_media: string;
	readonly price: null;
	readonly price_unit: null;
	readonly error_code: number | null;
	readonly error_message: string | null;
	readonly api_version: '2010-04-01';
	readonly uri: string;
	readonly subresource_uris: Readonly<Record<string, string>>;
}

/** What Twilio makes of a form posted to Messages.json; `failure` is the error it fails with. */
export function newMessage(
	accountSid: string,
	form: URLSearchParams,
	{ now = new Date(), failure }: { readonly now?: Date; readonly failure?: number } = {},
): TwilioMessage {
	const sid = newMessageSid();
	const uri = `/2010-04-01/Accounts/${accountSid}/Messages/${sid}.json`;
	const date = rfc2822(now);
	return {
		sid,
		account_sid: accountSid,
		to: form.get('To') ?? '',
		from: form.get('From'),
		body: form.get('Body') ?? '',
		status: failure === undefined ? 'queued' : 'failed',
		direction: 'outbound-api',
		date_created: date,
		date_updated: date,
		date_sent: date,
		messaging_service_sid: form.get('MessagingServiceSid'),
		num_segments: '1',
		num_media: '0',
		price: null,
		price_unit: null,
		error_code: failure ?? null,
		error_message: failure === undefined ? null : 'Failed to send',
		api_version: '2010-04-01',
		uri,
		subresource_uris: { media: uri.replace('.json', '/Media.json') },
	};
}

/** One page of the list, newest first, filtered as Twilio does by To, From and DateSent, DateSent>, DateSent<. */
export function listPage(messages: readonly TwilioMessage[], path: string, query: URLSearchParams) {
	const sentAt = (message: TwilioMessage) =>
		Date.parse(message.date_sent ?? message.date_created);
	const day = (time: number) => new Date(time).toISOString().slice(0, 10);
	const { To, From, DateSent, ...bounds } = Object.fromEntries(query);
	const found = messages.filter(
		(message) =>
			(To === undefined || message.to === To) &&
			(From === undefined || message.from === From) &&
			(DateSent === undefined || day(sentAt(message)) === day(Date.parse(DateSent))) &&
			(bounds['DateSent>'] === undefined ||
				sentAt(message) >= startOf(bounds['DateSent>'])) &&
			(bounds['DateSent<'] === undefined || sentAt(message) <= startOf(bounds['DateSent<'])),
	);
	const size = Number(query.get('PageSize') ?? 50);
	const page = Number(query.get('Page') ?? 0);
	const start = page * size;
	const uri = (number: number) =>
		`${path}?${new URLSearchParams({ ...Object.fromEntries(query), Page: String(number), PageSize: String(size) })}`;
	return {
		messages: found.toReversed().slice(start, start + size),
		start,
		end: Math.max(start, Math.min(start + size, found.length) - 1),
		page,
		page_size: size,
		uri: uri(page),
		first_page_uri: uri(0),
		next_page_uri: start + size < found.length ? uri(page + 1) : null,
		previous_page_uri: page > 0 ? uri(page - 1) : null,
	};
}

/** Twilio keeps whole seconds. */
function startOf(date: string): number {
	return Math.floor(Date.parse(date) / 1000) * 1000;
}

function rfc2822(date: Date): string {
	return date.toUTCString().replace('GMT', '+0000');
}

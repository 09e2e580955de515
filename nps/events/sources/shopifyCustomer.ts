import { normalisePhone } from '../identity';
import { decimal, idText, isRecord, present, readFirst, shortText, type JsonRecord } from '../json';

/** Shopify's id as text. The global id carries all digits where a JSON number above 2^53 has lost some. */
export function shopifyId(entity: JsonRecord): string | undefined {
	const { admin_graphql_api_id: globalId, id } = entity;
	const digits =
		typeof globalId === 'string' && /^gid:\/\/shopify\/\w+\/(\d{1,30})$/.exec(globalId);
	return digits ? digits[1] : idText(id);
}

const PHONES = [
	'customer.phone',
	'phone',
	'shipping_address.phone',
	'destination.phone',
	'billing_address.phone',
	'customer.default_address.phone',
];
const ADDRESSES = [
	'shipping_address',
	'destination',
	'billing_address',
	'customer.default_address',
];

/**
 * Whom an order or fulfilment is for, or whom a `{ customer }` describes. E-mail, then phone, stand in for the id of a guest.
 * Of several phone numbers the first that can be dialled in the customer's country is taken.
 */
export function shopifyCustomer(body: JsonRecord): JsonRecord {
	const customer = isRecord(body.customer) ? body.customer : {};
	const inAddress = (field: string) =>
		shortText(
			readFirst(
				body,
				ADDRESSES.map((address) => `${address}.${field}`),
			),
		);
	const country = inAddress('country_code');
	const phones = PHONES.map((path) => shortText(readFirst(body, [path]))).filter(
		(phone) => phone !== undefined,
	);
	const diallable = phones.map((phone) => normalisePhone(phone, country)).find(Boolean);
	return {
		id: shopifyId(customer),
		email: readFirst(body, ['contact_email', 'email', 'customer.email']),
		phone: diallable ?? phones[0],
		name:
			fullName(customer) ??
			inAddress('name') ??
			shortText(readFirst(body, ['billing_address.name'])),
		locale: readFirst(body, ['customer_locale', 'customer.locale']),
		attributes: present({
			ordersCount: decimal(customer.orders_count),
			totalSpent: decimal(customer.total_spent),
			tags: tagList(customer.tags),
			country,
			province: inAddress('province_code'),
			acceptsMarketing: acceptsMarketing(body, customer),
		}),
	};
}

function fullName({ first_name, last_name }: JsonRecord): string | undefined {
	return [shortText(first_name), shortText(last_name)].filter(Boolean).join(' ') || undefined;
}

function tagList(tags: unknown): string[] | undefined {
	const list = shortText(tags)
		?.split(',')
		.map((tag) => tag.trim())
		.filter(Boolean);
	return list?.length ? list : undefined;
}

function acceptsMarketing(body: JsonRecord, customer: JsonRecord): boolean | undefined {
	const state = readFirst(customer, ['email_marketing_consent.state']);
	if (typeof state === 'string') return state.toLowerCase() === 'subscribed';
	const flag = readFirst(body, ['buyer_accepts_marketing', 'customer.accepts_marketing']);
	return typeof flag === 'boolean' ? flag : undefined;
}

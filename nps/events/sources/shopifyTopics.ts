import {
	decimal,
	idText,
	isRecord,
	present,
	readFirst,
	readPath,
	shortText,
	type JsonRecord,
} from '../json';
import type { EventOffer } from '../source';
import { shopifyCustomer, shopifyId } from './shopifyCustomer';

/** What one Shopify topic means to us. */
export interface ShopifyTopic {
	/** The event it becomes; undefined for a call that is none, such as a parcel that only moved on. */
	type(body: JsonRecord): string | undefined;
	/** Which id is the event's; the same for all topics of one order, so that an order is asked about once. */
	eventId(body: JsonRecord): string | undefined;
	/** Where the time of the event stands, most exact first. */
	readonly times: readonly string[];
	customer(body: JsonRecord): JsonRecord;
	data(body: JsonRecord): JsonRecord;
}

const prefixed = (prefix: string, id: string | undefined) => id && `${prefix}/${id}`;

function order(type: string, ...times: string[]): ShopifyTopic {
	return {
		type: () => type,
		eventId: (body) => prefixed('orders', shopifyId(body)),
		times,
		customer: shopifyCustomer,
		data: orderData,
	};
}

function fulfilment(typeOf: (body: JsonRecord) => string | undefined, time: string): ShopifyTopic {
	return {
		type: typeOf,
		eventId: (body) => prefixed('orders', idText(body.order_id)),
		times: [time],
		customer: shopifyCustomer,
		data: fulfilmentData,
	};
}

export const SHOPIFY_TOPICS: Readonly<Record<string, ShopifyTopic>> = {
	'orders/create': order('orders/create', 'created_at'),
	'orders/paid': order('orders/paid', 'updated_at', 'created_at'),
	'orders/fulfilled': order('orders/fulfilled', 'updated_at', 'created_at'),
	'orders/cancelled': order('orders/cancelled', 'cancelled_at', 'updated_at'),
	'fulfillments/create': fulfilment(() => 'fulfillments/create', 'created_at'),
	'fulfillments/update': fulfilment(
		({ shipment_status: status }) =>
			status === 'delivered' ? 'fulfillments/delivered' : undefined,
		'updated_at',
	),
	'customers/create': {
		type: () => 'customers/create',
		eventId: (body) => prefixed('customers', shopifyId(body)),
		times: ['created_at'],
		customer: (body) => shopifyCustomer({ customer: body }),
		data: () => ({}),
	},
};

export const SHOPIFY_EVENTS: readonly EventOffer[] = [
	{
		value: 'orders/create',
		name: 'Order Created',
		description: 'Topic orders/create: the customer has placed an order',
		suggested: true,
	},
	{
		value: 'orders/paid',
		name: 'Order Paid',
		description: 'Topic orders/paid',
		suggested: true,
	},
	{
		value: 'orders/fulfilled',
		name: 'Order Fulfilled',
		description: 'Topic orders/fulfilled: everything has been handed to the carrier',
		suggested: true,
	},
	{
		value: 'orders/cancelled',
		name: 'Order Cancelled',
		description: 'Topic orders/cancelled: a reason to cancel a survey, not to send one',
		suggested: false,
	},
	{
		value: 'fulfillments/create',
		name: 'Parcel Sent',
		description: 'Topic fulfillments/create: the first parcel of the order is on its way',
		suggested: true,
	},
	{
		value: 'fulfillments/delivered',
		name: 'Parcel Delivered',
		description: 'Topic fulfillments/update, when the carrier reports the delivery',
		suggested: true,
	},
	{
		value: 'customers/create',
		name: 'Customer Created',
		description: 'Topic customers/create: a new account',
		suggested: true,
	},
];

const MAX_ITEMS = 20;

function orderData(body: JsonRecord): JsonRecord {
	return present({
		orderId: shopifyId(body),
		orderNumber: idText(body.order_number),
		orderName: shortText(body.name),
		total: decimal(body.total_price),
		currency: shortText(body.currency),
		financialStatus: shortText(body.financial_status),
		fulfillmentStatus: shortText(body.fulfillment_status),
		cancelled: isTime(body.cancelled_at),
		channel: shortText(body.source_name),
		test: body.test === true ? true : undefined,
		...items(body),
	});
}

function fulfilmentData(body: JsonRecord): JsonRecord {
	return present({
		orderId: idText(body.order_id),
		fulfillmentId: shopifyId(body),
		fulfillmentName: shortText(body.name),
		carrier: shortText(body.tracking_company),
		shipmentStatus: shortText(body.shipment_status),
		...items(body),
	});
}

function items({ line_items: lines }: JsonRecord): JsonRecord {
	if (!Array.isArray(lines)) return {};
	return {
		itemCount: lines.length,
		items: lines
			.filter(isRecord)
			.slice(0, MAX_ITEMS)
			.map((line) =>
				present({
					title: shortText(readFirst(line, ['title', 'name'])),
					sku: shortText(line.sku),
					quantity: decimal(line.quantity),
					price: decimal(readPath(line, 'price')),
				}),
			),
	};
}

const isTime = (value: unknown) => (typeof value === 'string' ? true : undefined);

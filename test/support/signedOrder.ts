import { createHmac, randomUUID } from 'node:crypto';

export const SECRET = 'a-signing-secret-of-the-tests';

/** A fulfilled order as a shop reports it. */
export function order(id: number, customer: { email?: string; phone?: string; first_name?: string }): object {
	return {
		id,
		admin_graphql_api_id: `gid://shopify/Order/${id}`,
		order_number: 1000 + id,
		email: customer.email ?? null,
		created_at: '2026-01-05T10:00:00+01:00',
		updated_at: new Date().toISOString(),
		currency: 'EUR',
		total_price: '49.90',
		customer: { id: 5000 + id, ...customer },
		line_items: [{ title: 'Tea', quantity: 1, price: '49.90' }],
	};
}

/** Posts a body to an NPS Event Trigger as Shopify signs it. */
export async function postOrder(
	url: string,
	body: object,
	options: { topic?: string; webhookId?: string; secret?: string; signature?: string } = {},
): Promise<{ status: number; text: string }> {
	const raw = JSON.stringify(body);
	const { topic = 'orders/fulfilled', webhookId = randomUUID(), secret = SECRET } = options;
	const response = await fetch(url, {
		method: 'POST',
		headers: {
			'content-type': 'application/json',
			'x-shopify-topic': topic,
			'x-shopify-webhook-id': webhookId,
			'x-shopify-hmac-sha256':
				options.signature ?? createHmac('sha256', secret).update(raw).digest('base64'),
		},
		body: raw,
	});
	return { status: response.status, text: await response.text() };
}

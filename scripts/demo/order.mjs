import { createHmac, randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { DEMO_FOLDER, readSettings, writeSettings } from './settings.mjs';

const PEOPLE = [
	['Anna', 'Berg', 'DE'],
	['Luca', 'Moretti', 'IT'],
	['Chloé', 'Durand', 'FR'],
	['Sofía', 'Ramos', 'ES'],
	['Noah', 'Visser', 'NL'],
	['Maja', 'Nowak', 'PL'],
	['Ada', 'Okafor', 'GB'],
	['Ben', 'Carter', 'US'],
];
const FIRST_NUMBER = 1001;

/**
 * A signed sample order of a new customer, its body in a file of its own.
 * @returns {Promise<{ email: string, curl: string, post: () => Promise<{ status: number, text: string }> }>}
 */
export async function newOrder() {
	const settings = await readSettings();
	const { orderUrl, signingSecret, orders } = settings;
	if (!orderUrl)
		throw new Error(
			'There is nowhere to send orders to yet. Start the demonstration first: npm start',
		);
	const order = sampleOrder(FIRST_NUMBER + orders);
	const body = JSON.stringify(order);
	const file = join(DEMO_FOLDER, `order-${order.order_number}.json`);
	await mkdir(DEMO_FOLDER, { recursive: true });
	await writeFile(file, body);
	await writeSettings({ ...settings, orders: orders + 1 });
	const headers = {
		'Content-Type': 'application/json',
		'X-Shopify-Topic': 'orders/fulfilled',
		'X-Shopify-Webhook-Id': randomUUID(),
		'X-Shopify-Hmac-Sha256': createHmac('sha256', signingSecret).update(body).digest('base64'),
	};
	const flags = Object.entries(headers).map(([name, value]) => `-H "${name}: ${value}"`);
	return {
		email: order.contact_email,
		curl: [
			'curl',
			'-sS',
			'-w " (%{http_code})\\n"',
			...flags,
			`--data-binary "@${file}"`,
			`"${orderUrl}"`,
		].join(' '),
		async post() {
			const response = await fetch(orderUrl, { method: 'POST', headers, body });
			return { status: response.status, text: await response.text() };
		},
	};
}

/** @param {number} number */
function sampleOrder(number) {
	const [first = '', last = '', country] = PEOPLE[number % PEOPLE.length] ?? [];
	const email = `${first}.${last}.${number}@example.com`
		.normalize('NFD')
		.replace(/[^\w.@]/g, '')
		.toLowerCase();
	const now = new Date().toISOString();
	return {
		id: 5_000_000_000_000 + number,
		admin_graphql_api_id: `gid://shopify/Order/${5_000_000_000_000 + number}`,
		name: `#${number}`,
		order_number: number,
		contact_email: email,
		email,
		created_at: now,
		updated_at: now,
		currency: 'EUR',
		total_price: '129.90',
		financial_status: 'paid',
		fulfillment_status: 'fulfilled',
		customer_locale: 'en',
		customer: {
			id: 7_000_000_000_000 + number,
			first_name: first,
			last_name: last,
			email,
			tags: '',
		},
		shipping_address: { name: `${first} ${last}`, country_code: country },
		line_items: [{ id: 1, title: 'Walking shoes', quantity: 1, price: '129.90' }],
	};
}

/** `npm run demo:order` prints the line for another order; `-- --post` sends it, too. */
async function main() {
	const { values } = parseArgs({ options: { post: { type: 'boolean', default: false } } });
	const order = await newOrder();
	console.log(order.curl);
	if (!values.post) return;
	const { status, text } = await order.post();
	console.log(`\n${status} ${text}\nThe mail to ${order.email} follows in the inbox.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	await main().catch((error) => {
		console.error(
			error.cause?.code === 'ECONNREFUSED'
				? 'n8n does not answer. Start it first: npm start'
				: error.message,
		);
		process.exitCode = 1;
	});
}

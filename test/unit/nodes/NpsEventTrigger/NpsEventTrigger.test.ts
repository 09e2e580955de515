import type { IExecuteFunctions, INodeProperties, IWebhookFunctions } from 'n8n-workflow';
import { NpsEventTrigger } from '../../../../nodes/NpsEventTrigger/NpsEventTrigger.node';
import { StoreRefusedError, StoreUnavailableError } from '../../../../nps/store';
import { fixtureText, requestOf, sign } from '../../../fixtures/events/requests';

interface Kept {
	id: string;
	scope: string;
	source: string;
	deliveryId: string;
	payload: { candidates: unknown[] };
	emitted: boolean;
}

/** The deliveries of a store, in memory. */
const kept: Kept[] = [];
let storeFailure: Error | undefined;

const deliveries = {
	receive: async ({ scope, source, deliveryId, payload }: Omit<Kept, 'id' | 'emitted'>) => {
		const known = kept.find(
			(row) => row.scope === scope && row.source === source && row.deliveryId === deliveryId,
		);
		if (known) return { id: known.id, known: known.emitted ? 'emitted' : 'received' };
		const id = `d-${kept.length + 1}`;
		kept.push({ id, scope, source, deliveryId, payload, emitted: false });
		return { id, known: false };
	},
	markEmitted: async (ids: string[]) => {
		for (const row of kept) if (ids.includes(row.id)) row.emitted = true;
	},
};

const openFake = async () => {
	if (storeFailure) throw storeFailure;
	return { deliveries };
};

jest.mock('../../../../nodes/shared/store', () => ({
	openStoreOf: () => openFake(),
	openNodeStore: () => openFake(),
}));

const KEY = 'the-signing-key-of-the-shop';
const PAID = fixtureText('shopify-order-paid.json');
const node = new NpsEventTrigger();

interface Call {
	text?: string;
	headers?: Record<string, string | undefined>;
	parameters?: Record<string, unknown>;
	secret?: string | null;
	mode?: 'webhook' | 'manual';
}

/** Sends one call to the node and tells what the caller hears and what starts. */
async function send({
	text = PAID,
	headers = {},
	parameters = {},
	secret = KEY,
	mode = 'webhook',
}: Call = {}) {
	const answer = { status: 0, headers: {} as Record<string, string>, body: '' };
	const response = {
		status: (code: number) => Object.assign(response, { at: (answer.status = code) }),
		set: (given: Record<string, string>) =>
			Object.assign(response, { at: (answer.headers = given) }),
		send: (body: string) => Object.assign(response, { at: (answer.body = body) }),
	};
	const log: string[] = [];
	const values: Record<string, unknown> = {
		source: 'shopify',
		events: ['orders/paid'],
		touchpoint: 'delivery',
		...parameters,
	};
	const context = {
		getNodeParameter: (name: string, fallback?: unknown) => values[name] ?? fallback,
		getNode: () => ({
			id: 'node-1',
			name: 'NPS Event Trigger',
			credentials: secret === null ? {} : { npsSigningSecretApi: { id: '1', name: 'key' } },
		}),
		getCredentials: async () => ({ secret }),
		getRequestObject: () =>
			requestOf(text, {
				'x-shopify-topic': 'orders/paid',
				'x-shopify-webhook-id': 'w-1',
				'x-shopify-hmac-sha256': sign(KEY, text),
				...headers,
			}),
		getResponseObject: () => response,
		getMode: () => mode,
		getWorkflow: () => ({ id: 'wf-1', active: true }),
		logger: {
			warn: (line: string) => log.push(line),
			error: (line: string) => log.push(line),
		},
	};
	const result = await node.webhook.call(context as unknown as IWebhookFunctions);
	const items = result.workflowData?.[0];
	return { answer, result, items, log };
}

/** Runs the execution that a call started, as n8n does. */
async function run(items: unknown) {
	const context = { getInputData: () => items, getNode: () => ({ name: 'NPS Event Trigger' }) };
	return await node.execute.call(context as unknown as IExecuteFunctions);
}

beforeEach(() => {
	kept.length = 0;
	storeFailure = undefined;
});

describe('a signed call', () => {
	it('starts the workflow with the candidate, after it was stored', async () => {
		const { items, result } = await send();
		expect(items).toEqual([
			{
				json: {
					customer: expect.objectContaining({ id: '115310627314723954' }),
					event: expect.objectContaining({ id: 'orders/820982911946154508' }),
					touchpoint: 'delivery',
					delivery: { id: 'd-1' },
				},
			},
		]);
		expect(result).toMatchObject({ webhookResponse: { accepted: 1 } });
		expect(result.noWebhookResponse).toBeUndefined();
		expect(kept).toMatchObject([
			{ scope: 'wf-1', source: 'shopify', deliveryId: 'node-1:w-1', emitted: false },
		]);
		expect(kept[0]!.payload.candidates).toMatchObject([{ touchpoint: 'delivery' }]);
	});

	it('counts as emitted only once its execution runs, which passes the items on', async () => {
		const { items } = await send();
		expect(kept[0]!.emitted).toBe(false);
		const output = await run(items);
		expect(kept[0]!.emitted).toBe(true);
		expect(output).toEqual([[{ ...items![0], pairedItem: { item: 0 } }]]);
	});

	it('sent again after its execution ran is answered without effect', async () => {
		await run((await send()).items);
		const retry = await send();
		expect(retry.answer.status).toBe(200);
		expect(retry.items).toBeUndefined();
	});

	it('sent again before its execution ran starts it again, as the same delivery', async () => {
		await send();
		const retry = await send();
		expect(retry.items).toMatchObject([{ json: { delivery: { id: 'd-1' } } }]);
		expect(kept).toHaveLength(1);
	});

	it('makes local phone numbers international when the user names a country', async () => {
		const body = { customer: { id: 'c', phone: '0170 1234567' }, event: { id: 'e' } };
		const text = JSON.stringify(body);
		const { items } = await send({
			text,
			headers: { 'x-signature': sign(KEY, text, 'hex') },
			parameters: { source: 'generic', touchpoint: '', options: { defaultCountry: 'DE' } },
		});
		expect(items).toMatchObject([
			{ json: { customer: { phone: '+491701234567' }, touchpoint: 'relationship' } },
		]);
	});
});

describe('a call that must not act', () => {
	it.each([
		['a wrong signature', { headers: { 'x-shopify-hmac-sha256': sign('other', PAID) } }],
		['no signature', { headers: { 'x-shopify-hmac-sha256': undefined } }],
		['no credential chosen', { secret: null }],
		['an empty secret', { secret: '' }],
	] as Array<[string, Call]>)('is refused: %s', async (_what, call) => {
		const { answer, result, log } = await send(call);
		expect(answer.status).toBe(401);
		expect(result).toEqual({ noWebhookResponse: true });
		expect(kept).toEqual([]);
		expect(log.join()).not.toContain(KEY);
		expect(log.join()).not.toContain('Anna');
	});

	it('is answered 400 with the field that is wrong, signed or not', async () => {
		const text = JSON.stringify({ ...JSON.parse(PAID), contact_email: 5 });
		const { answer, items } = await send({ text });
		expect(answer).toMatchObject({ status: 400, body: 'customer.email must be text.' });
		expect(answer.headers['Content-Type']).toMatch('text/plain');
		expect(items).toBeUndefined();
		expect(kept).toEqual([]);
	});

	it('is answered 200 when no survey follows it', async () => {
		const { answer, items } = await send({ headers: { 'x-shopify-topic': 'app/uninstalled' } });
		expect(answer.status).toBe(200);
		expect(items).toBeUndefined();
		expect(kept).toEqual([]);
	});

	it.each([
		['another event is chosen', { events: ['orders/fulfilled'] }],
		[
			'a condition does not hold',
			{
				conditions: {
					rows: [
						{ field: 'customer.attributes.country', operator: 'equals', value: 'FR' },
					],
				},
			},
		],
	])('is settled at once when %s, and nobody is kept', async (_what, parameters) => {
		const { answer, items } = await send({ parameters });
		expect(answer.status).toBe(200);
		expect(items).toBeUndefined();
		expect(kept).toMatchObject([{ emitted: true, payload: { candidates: [] } }]);
	});

	it.each([
		['is locked', new StoreUnavailableError('The store is locked.')],
		['refuses', new StoreRefusedError('Choose a PostgreSQL credential.')],
	])(
		'is answered 503 while the store %s, with the reason in the log only',
		async (_what, failure) => {
			storeFailure = failure;
			const { answer, log, items } = await send();
			expect(answer).toMatchObject({ status: 503, headers: { 'Retry-After': '30' } });
			expect(answer.body).not.toContain(failure.message);
			expect(log.join()).toContain(failure.message);
			expect(items).toBeUndefined();
		},
	);
});

describe('a test call', () => {
	it('does not use up the production delivery, can be repeated, and is left for nobody', async () => {
		expect((await send({ mode: 'manual' })).items).toHaveLength(1);
		expect((await send({ mode: 'manual' })).items).toHaveLength(1);
		expect(kept).toMatchObject([{ scope: 'wf-1:test', emitted: true }]);
		expect((await send()).items).toHaveLength(1);
	});
});

describe('conditions', () => {
	it('filter a batch candidate by candidate', async () => {
		const text = JSON.stringify(
			[10, 200, 300].map((total) => ({
				customer: { id: `c${total}` },
				event: { id: `e${total}`, data: { total } },
			})),
		);
		const { items } = await send({
			text,
			headers: { 'x-signature': sign(KEY, text, 'hex') },
			parameters: {
				source: 'generic',
				conditions: {
					rows: [{ field: 'event.data.total', operator: 'gte', value: '200' }],
				},
			},
		});
		expect(items).toMatchObject([
			{ json: { customer: { id: 'c200' } } },
			{ json: { customer: { id: 'c300' } } },
		]);
	});

	it('with an operator that does not exist stop the call instead of letting everybody through', async () => {
		const parameters = {
			conditions: { rows: [{ field: 'customer.id', operator: 'like', value: 'x' }] },
		};
		await expect(send({ parameters })).rejects.toThrow('no condition operator "like"');
		expect(kept).toEqual([]);
	});
});

describe('the panel', () => {
	const { properties, webhooks } = node.description;
	const shown = (source: string) =>
		properties.filter(({ displayOptions }) => {
			const wanted = displayOptions?.show?.source as string[] | undefined;
			return !wanted || wanted.includes(source);
		});
	const named = (list: INodeProperties[], name: string) =>
		list.filter((field) => field.name === name);

	it.each(['shopify', 'zendesk', 'standardWebhooks', 'generic'])(
		'asks for one touchpoint and one way of choosing events: %s',
		(source) => {
			expect(named(shown(source), 'touchpoint')).toHaveLength(1);
			expect([
				...named(shown(source), 'events'),
				...named(shown(source), 'eventTypes'),
			]).toHaveLength(1);
		},
	);

	it('offers signature settings only where the sender decides them', () => {
		expect(named(shown('generic'), 'verification')).toHaveLength(1);
		expect(named(shown('standardWebhooks'), 'verification')).toHaveLength(0);
		expect(named(shown('standardWebhooks'), 'fields')).toHaveLength(1);
	});

	it('has one POST endpoint that n8n answers after the start', () => {
		expect(webhooks).toMatchObject([
			{ httpMethod: 'POST', responseMode: 'onReceived', responseData: '' },
		]);
		expect(webhooks![0]!.isFullPath).toBeUndefined();
	});
});

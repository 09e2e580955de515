import './engine';
import { randomUUID } from 'node:crypto';
import { defaultStoreConfig, openStore, type Store } from '../../nps/store';
import { toScore } from '../../nps/score';
import type { Response, SurveyDefinition } from '../../nps/survey';
import type { TestNode } from './engine';
import { DEFINITION } from './programme';
import { callWebhook, type WebhookAnswer } from './webhooks';

export const USER = 'team';
export const PASSWORD = 'a-long-password-of-tests';
export const CREDENTIALS = { npsDashboardApi: { user: USER, password: PASSWORD } };
export const LOGIN = { authorization: `Basic ${Buffer.from(`${USER}:${PASSWORD}`).toString('base64')}` };

/** A dashboard as the editor saves it. */
export function dashboard(options: object = {}, parameters: object = {}): TestNode {
	return {
		type: 'npsDashboard',
		parameters: { dashboardKey: 'nps', title: 'Customer feedback', surveys: [], options: options as never, ...parameters },
	};
}

export interface Look {
	readonly page?: string;
	/** As it stands in an address: "?team=North". */
	readonly query?: string | Record<string, string>;
	readonly headers?: Record<string, string>;
	readonly node?: TestNode;
	readonly credentials?: typeof CREDENTIALS | Record<string, never>;
}

/** Opens a page of the dashboard; without anything said, with user and password. */
export async function look({ page = 'view', query = {}, headers = LOGIN, node = dashboard(), credentials = CREDENTIALS }: Look = {}): Promise<WebhookAnswer> {
	const { dashboardKey } = node.parameters as { dashboardKey: string };
	return await callWebhook(node, {
		method: 'GET',
		path: `nps-dashboard/${dashboardKey}/${page}`,
		query: typeof query === 'string' ? Object.fromEntries(new URLSearchParams(query)) : query,
		headers,
		credentials: credentials as never,
	});
}

/** Makes a link with the share page, and gives the token in it. */
export async function shareToken(query: Record<string, string>, node = dashboard()): Promise<string> {
	const { text } = await look({ page: 'share', query: { make: '1', ...query }, node });
	const [, address = ''] = /id="made-view" readonly value="([^"]+)"/.exec(text) ?? [];
	return new URL(address.replaceAll('&amp;', '&')).searchParams.get('k') ?? '';
}

/** What a page says, without its style sheet and script. */
export function wordsOf({ text }: Pick<WebhookAnswer, 'text'>): string {
	return text
		.replace(/<(style|script)\b[\s\S]*?<\/\1>/g, '')
		.replace(/<[^>]*>/g, ' ')
		.replace(/\s+/g, ' ');
}

/** The store that nodes without a credential use in tests. */
export async function nodeStore(): Promise<Store> {
	return await openStore(defaultStoreConfig(process.env));
}

export async function registerSurvey(store: Store, changes: Partial<SurveyDefinition> = {}): Promise<void> {
	const definition = { ...DEFINITION, ...changes };
	await store.surveys.register(definition, { workflowId: 'w', baseUrl: `https://n8n.example/webhook/nps/${definition.key}` }, new Date());
}

const MINUTE = 60_000;
let given = 0;

/** An answer that came a while ago. */
export async function addAnswer(store: Store, score: number | null, changes: Partial<Response> = {}): Promise<void> {
	const at = changes.answeredAt ?? new Date(Date.now() - ++given * MINUTE);
	await store.responses.insert({
		id: randomUUID(),
		surveyKey: DEFINITION.key,
		surveyVersion: 1,
		customer: { id: `c-${given}` },
		score: toScore(score),
		channel: 'email',
		touchpoint: 'delivery',
		answeredAt: at,
		updatedAt: at,
		editUntil: at,
		completeAt: at,
		confirmed: true,
		test: false,
		revision: 1,
		emittedRevision: 1,
		...changes,
	});
}

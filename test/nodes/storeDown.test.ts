import { runNode, type TestNode } from '../support/engine';
import { responseTrigger } from '../support/publishedSurvey';
import { inboundForm, signedBy } from '../support/signedForm';
import { callWebhook } from '../support/webhooks';
import { TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN } from '../support/twilioStandIn';

const SECRET = 'a-long-enough-secret';
/** Nobody listens there. */
const npsStoreApi = {
	type: 'postgres',
	host: '127.0.0.1',
	port: 1,
	database: 'nps',
	schema: 'public',
	user: 'nps',
	password: 'hunter2-secret',
	ssl: 'disable',
	maxConnections: 5,
};
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

const eventTrigger: TestNode = {
	type: 'npsEventTrigger',
	parameters: { source: 'generic', verification: 'sharedSecret', header: 'x-secret', touchpoint: 'visit', options: {} },
};
const event = async (credentials: object = {}) =>
	await callWebhook(eventTrigger, {
		headers: { 'x-secret': SECRET },
		body: { customer: { id: 'd-1', email: 'down@example.com' }, event: { id: 'e-1', type: 'visit' } },
		credentials: { npsSigningSecretApi: { secret: SECRET }, ...credentials },
	});

describe('while the store cannot be reached', () => {
	it('an event is answered 503, so that the sender comes again, and starts nothing', async () => {
		const answer = await event({ npsStoreApi });
		expect(answer.status).toBe(503);
		expect(answer.headers.get('retry-after')).toBeTruthy();
		expect(answer.started).toBe(false);
		expect(answer.text).not.toContain('hunter2');
	});

	it('an unsigned event is still refused with 401', async () => {
		const answer = await callWebhook(eventTrigger, { body: {}, credentials: { npsStoreApi } });
		expect(answer.status).toBe(401);
	});

	it('somebody who sends an answer is asked to try again, in a page, and is not thanked', async () => {
		const answer = await callWebhook(responseTrigger(), {
			method: 'POST',
			path: 'nps/after-delivery/s',
			query: { t: 'token' },
			headers: FORM,
			body: 'step=score&score=9',
			credentials: { npsStoreApi },
		});
		expect(answer.status).toBe(503);
		expect(answer.headers.get('content-type')).toContain('text/html');
		expect(answer.text).toContain('could not be saved');
		expect(answer.started).toBe(false);
	});

	it('Twilio is answered 503 and delivers the message again', async () => {
		const form = inboundForm('9');
		const answer = await callWebhook(responseTrigger(), {
			method: 'POST',
			path: 'nps/after-delivery/sms',
			headers: { ...FORM, ...signedBy(TWILIO_AUTH_TOKEN, form) },
			body: new URLSearchParams(form).toString(),
			credentials: {
				npsStoreApi,
				npsTwilioApi: { accountSid: TWILIO_ACCOUNT_SID, authToken: TWILIO_AUTH_TOKEN, baseUrl: '' },
			},
		});
		expect(answer.status).toBe(503);
	});

	it('an action says so, without the password', async () => {
		const { error } = await runNode(
			{ type: 'npsRecords', parameters: { resource: 'response', operation: 'getMany', returnAll: true, filters: {} } },
			[{}],
			{ credentials: { npsStoreApi } },
		);
		expect(error?.message).toContain('refused the connection');
		expect(JSON.stringify([error?.message, error?.description, error?.stack])).not.toContain('hunter2');
	});
});

describe('where the embedded store would lose answers', () => {
	const withEnvironment = async (environment: Record<string, string>, work: () => Promise<void>) => {
		const before = { ...process.env };
		Object.assign(process.env, environment);
		try {
			await work();
		} finally {
			process.env = before;
		}
	};

	it.each([[{ EXECUTIONS_MODE: 'queue' }], [{ DB_TYPE: 'postgresdb' }], [{ NPS_EMBEDDED_STORE: 'off' }]])(
		'%p: it refuses, and nothing is acknowledged',
		async (environment) => {
			await withEnvironment(environment as Record<string, string>, async () => {
				const answer = await event();
				expect(answer.status).toBe(503);
				expect(answer.started).toBe(false);
				const { error } = await runNode(
					{ type: 'npsRecords', parameters: { resource: 'response', operation: 'getMany', returnAll: true, filters: {} } },
					[{}],
				);
				expect(error?.message).toContain('PostgreSQL');
			});
		},
	);

	it('it works in queue mode when told that all processes share one disk', async () => {
		await withEnvironment({ EXECUTIONS_MODE: 'queue', NPS_EMBEDDED_STORE: 'shared' }, async () => {
			expect((await event()).status).toBe(200);
		});
	});
});

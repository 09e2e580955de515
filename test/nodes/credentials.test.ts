import { testCredential } from '../support/otherContexts';
import { startMailbox, type Mailbox } from '../support/mailbox';
import { startPostgres } from '../support/postgres';
import { startTwilio, type TwilioStandIn } from '../support/twilioStandIn';

jest.setTimeout(120_000);

let mailbox: Mailbox;
let twilio: TwilioStandIn;
let postgres: Awaited<ReturnType<typeof startPostgres>>;
beforeAll(async () => {
	[mailbox, twilio, postgres] = await Promise.all([
		startMailbox({ user: 'nps', password: 'right' }),
		startTwilio(),
		startPostgres(),
	]);
});
afterAll(async () => {
	await Promise.all([mailbox.stop(), twilio.stop(), postgres.stop()]);
});

const store = async (data: object) => await testCredential('npsRecords', 'npsStoreTest', { ...data });
const smtp = async (data: object) => await testCredential('npsSendSurvey', 'npsSmtpTest', { ...mailbox.credential, ...data });
const sms = async (data: object) => await testCredential('npsSendSurvey', 'npsTwilioTest', { ...twilio.credential, ...data });
const secret = async (value: string) => await testCredential('npsEventTrigger', 'npsSigningSecretTest', { secret: value });

describe('NPS Store', () => {
	it('connects to PostgreSQL', async () => {
		expect(await store({ type: 'postgres', ...postgres.config })).toMatchObject({ status: 'OK' });
	});

	it('says that the database does not exist, or that nobody listens', async () => {
		const wrong = await store({ type: 'postgres', ...postgres.config, database: 'no_such_database' });
		expect(wrong).toMatchObject({ status: 'Error', message: expect.stringContaining('no_such_database') as string });
		expect(await store({ type: 'postgres', ...postgres.config, port: 1 })).toMatchObject({ status: 'Error' });
	});

	it('opens a named file, and refuses a path', async () => {
		expect(await store({ type: 'embedded', name: 'second' })).toMatchObject({ status: 'OK' });
		expect(await store({ type: 'embedded', name: '../../etc/passwd' })).toMatchObject({ status: 'Error' });
	});
});

describe('NPS SMTP', () => {
	it('logs in', async () => {
		expect(await smtp({ user: 'nps', password: 'right' })).toMatchObject({ status: 'OK' });
	});

	it('says that the password is wrong, without showing it', async () => {
		const verdict = await smtp({ user: 'nps', password: 'hunter2-secret' });
		expect(verdict.status).toBe('Error');
		expect(verdict.message).not.toContain('hunter2');
	});

	it('says that nobody listens', async () => {
		expect(await smtp({ port: 1 })).toMatchObject({ status: 'Error' });
	});
});

describe('NPS Twilio', () => {
	it('asks for the account', async () => {
		expect(await sms({})).toMatchObject({ status: 'OK' });
	});

	it('says when Twilio cannot be reached', async () => {
		expect(await sms({ baseUrl: 'http://127.0.0.1:1' })).toMatchObject({ status: 'Error' });
	});
});

describe('NPS Signing Secret', () => {
	it.each([
		['a-secret-of-enough-length', 'OK'],
		['', 'Error'],
		['short', 'Error'],
		['whsec_!!!not base64!!!', 'Error'],
	])('%p is %s', async (value, status) => {
		expect(await secret(value)).toMatchObject({ status });
	});
});

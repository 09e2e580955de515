import { runNode, type TestNode } from '../support/engine';
import { publishSurvey, surveyParameter } from '../support/publishedSurvey';
import { startMailbox, type Mailbox } from '../support/mailbox';

let mailbox: Mailbox;
beforeAll(async () => {
	mailbox = await startMailbox();
	await publishSurvey();
});
afterAll(async () => {
	await mailbox.stop();
});
beforeEach(() => {
	mailbox.clear();
});

const node = (parameters: object = {}): TestNode => ({
	type: 'npsSendSurvey',
	parameters: {
		operation: 'send',
		survey: surveyParameter(),
		when: 'now',
		sendWindow: 'any',
		channel: 'email',
		testRecipient: {},
		options: {},
		...parameters,
	},
});
const run = async (input: object[], parameters: object = {}, options: object = {}) =>
	await runNode(node(parameters), input as never, {
		credentials: { npsSmtpApi: mailbox.credential },
		...options,
	});

let customers = 0;
const someone = () => ({ id: `c-${++customers}`, email: `c${customers}@example.com`, name: 'Ada' });

it('sends to rows with the usual field names, and gives one paired item for each', async () => {
	const rows = [someone(), someone()];
	const { outputs, error } = await run(rows);
	expect(error).toBeUndefined();
	expect(outputs[0]?.map(({ json, pairedItem }) => [json.status, pairedItem])).toEqual([
		['sent', { item: 0 }],
		['sent', { item: 1 }],
	]);
	expect(mailbox.all().flatMap(({ to }) => to).sort()).toEqual(rows.map(({ email }) => email));
});

it('reads the customer from fields with other names', async () => {
	const { id, email } = someone();
	const options = { customerFields: { idField: 'Kunde.Nr', emailField: 'E-Mail' } };
	const { json } = await run([{ Kunde: { Nr: id }, 'E-Mail': email }], { options });
	expect(json[0]?.[0]).toMatchObject({ status: 'sent', customer: { id, email } });
});

it('carries segments on the invitation without touching the item', async () => {
	const { json } = await run([{ ...someone(), plan: 'Team' }], { options: { segmentFields: 'plan' } });
	expect(json[0]?.[0]).toMatchObject({ status: 'sent' });
});

it('puts a customer without the needed address on Skipped, with the reason in words', async () => {
	const { json } = await run([{ id: 'c-no-address' }]);
	expect(json[0]).toEqual([]);
	expect(json[1]?.[0]).toMatchObject({
		status: 'skipped',
		reason: 'missingAddress',
		sentence: 'Has no e-mail address.',
	});
});

it('asks once, however often the same list runs', async () => {
	const rows = [someone()];
	await run(rows);
	const { json } = await run(rows);
	expect(json[1]?.[0]).toMatchObject({ reason: 'duplicateEvent' });
	expect(mailbox.all()).toHaveLength(1);
});

it('names the wrong field of a malformed item, and stops', async () => {
	const { error } = await run([{ customer: { email: 5 }, event: { id: 'e' } }]);
	expect(error?.message).toMatch(/customer/);
});

it('goes on with the other items when the user chose to', async () => {
	const good = someone();
	const { json } = await runNode(
		{ ...node(), onError: 'continueRegularOutput' },
		[{ customer: { email: 5 } }, good] as never,
		{ credentials: { npsSmtpApi: mailbox.credential } },
	);
	expect(json[0]?.[0]?.error).toMatch(/customer/);
	expect(json[0]?.[1]).toMatchObject({ status: 'sent', customer: { id: good.id } });
});

it('stops with the advice of the mail server when the password is wrong, and can ask again afterwards', async () => {
	const row = someone();
	mailbox.refuseNext('login', 535, 'Bad password');
	const credentials = { npsSmtpApi: { ...mailbox.credential, user: 'nps', password: 'wrong' } };
	const { error } = await run([row], {}, { credentials });
	expect(error?.message).toBeTruthy();
	const { json } = await run([row]);
	expect(json[0]?.[0]).toMatchObject({ status: 'sent' });
});

it('is not disturbed by the credential of a channel that is no longer chosen', async () => {
	const npsTwilioApi = { accountSid: `AC${'0'.repeat(32)}`, authToken: 'none', baseUrl: '' };
	const { json, error } = await run([someone()], {}, { credentials: { npsSmtpApi: mailbox.credential, npsTwilioApi } });
	expect(error).toBeUndefined();
	expect(json[0]?.[0]).toMatchObject({ status: 'sent' });
});

it('says which survey is missing', async () => {
	const { error } = await run([someone()], { survey: surveyParameter('no-such-survey') });
	expect(error?.message).toContain('no-such-survey');
	expect(error?.description).toContain('NPS Response Trigger');
});

describe('a manual run', () => {
	const manual = { mode: 'manual' as const };

	it('reaches nobody without a test recipient, and shows what would be sent', async () => {
		const { json, hints } = await run([someone()], {}, manual);
		expect(json[0]?.[0]).toMatchObject({ status: 'preview', channel: 'email' });
		expect(hints[0]?.message).toContain('nothing was sent');
		expect(mailbox.all()).toHaveLength(0);
	});

	it('reaches the test recipient only, five times at most', async () => {
		const rows = Array.from({ length: 8 }, someone);
		await run(rows, { testRecipient: { email: 'me@example.com' } }, manual);
		expect(mailbox.all().flatMap(({ to }) => to)).toEqual(Array(5).fill('me@example.com'));
	});

	it('leaves the customer free to be asked for real', async () => {
		const row = someone();
		await run([row], { testRecipient: { email: 'me@example.com' } }, manual);
		expect((await run([row])).json[0]?.[0]).toMatchObject({ status: 'sent' });
	});

	it('reaches customers only when told to', async () => {
		const row = someone();
		await run([row], { options: { realInManual: true } }, manual);
		expect(mailbox.all().flatMap(({ to }) => to)).toEqual([row.email]);
	});

	it('gives links that open the survey as a test', async () => {
		const { json } = await run([someone()], { operation: 'getLink' }, manual);
		expect(json[0]?.[0]).toMatchObject({ test: true, link: expect.stringContaining('/s?t=') as string });
	});
});

it('schedules, and warns that nothing sends what becomes due', async () => {
	const { json, hints } = await run([someone()], { when: 'after', delay: 3, delayUnit: 'days' });
	expect(json[0]?.[0]).toMatchObject({ status: 'scheduled' });
	expect(hints.map(({ message }) => message).join(' ')).toContain('NPS Activity Trigger');
});

it('refuses a date that is none, naming the parameter', async () => {
	const { error } = await run([someone()], { when: 'at', date: 'soon' });
	expect(error?.message).toContain("'Date'");
});

it('previews in the language of the customer, sending and storing nothing', async () => {
	const { json } = await run([{ ...someone(), locale: 'de-AT' }], { operation: 'preview' });
	expect(json[0]?.[0]).toMatchObject({ status: 'preview', subject: expect.stringMatching(/^Würden Sie/) as string });
	expect(mailbox.all()).toHaveLength(0);
});

it('needs a recipient to send a test', async () => {
	const { error } = await run([someone()], { operation: 'sendTest' });
	expect(error?.message).toContain("'Test Recipient'");
});

it('never shows the password of the mail server in an item or an error', async () => {
	const credentials = { npsSmtpApi: { ...mailbox.credential, port: 1, password: 'hunter2-secret' } };
	const { json, error, hints } = await run([someone()], {}, { credentials });
	expect(JSON.stringify([json, hints, error?.message, error?.description, error?.stack])).not.toContain('hunter2');
});

describe('the send window', () => {
	const at = (hour: number) => `${String((new Date().getUTCHours() + hour) % 24).padStart(2, '0')}:00`;
	const custom = { sendWindow: 'custom', windowDays: [1, 2, 3, 4, 5, 6, 7] };

	it('keeps a survey back until the recipient’s day has begun', async () => {
		const row = { ...someone(), timeZone: 'Etc/UTC' };
		const windowFrom = at(2);
		const { json } = await run([row], { ...custom, windowFrom, windowTo: at(4) });
		expect(json[0]?.[0]).toMatchObject({ status: 'scheduled' });
		expect(String(json[0]?.[0]?.dueAt)).toContain(`T${windowFrom}:00`);
		expect(mailbox.all()).toHaveLength(0);
	});

	it('is that of the recipient’s own time zone', async () => {
		const row = { ...someone(), timeZone: 'Etc/GMT-3' };
		const { json } = await run([row], { ...custom, windowFrom: at(2), windowTo: at(5) });
		expect(json[0]?.[0]).toMatchObject({ status: 'sent' });
	});

	it('that no clock shows is named', async () => {
		const { error } = await run([someone()], { ...custom, windowFrom: '25:00' });
		expect(error?.message).toContain('"25:00"');
		expect((await run([someone()], { ...custom, windowDays: [] })).error?.message).toContain("'Days'");
	});
});

it('asks only those who consented, where that is wanted', async () => {
	const [yes, no] = [someone(), someone()];
	const candidates = [
		{ customer: { ...yes, consent: { channel: 'email', basis: 'opt-in' } } },
		{ customer: no },
	];
	const { json } = await run(candidates, { options: { requireConsent: true } });
	expect(json[0]?.map(({ status }) => status)).toEqual(['sent']);
	expect(json[1]?.map(({ reason }) => reason)).toEqual(['noConsent']);
});

it('asks nobody when the share is zero', async () => {
	const { json } = await run([someone()], { options: { sample: 0 } });
	expect(json[1]?.[0]).toMatchObject({ reason: 'notSampled' });
});

describe('cancelling', () => {
	const later = { when: 'after', delay: 3, delayUnit: 'days' };
	const cancel = async (input: object[], parameters: object = {}) =>
		await runNode(
			{ type: 'npsSendSurvey', parameters: { operation: 'cancel', survey: surveyParameter(), options: {}, ...parameters } as never },
			input as never,
		);

	it('takes back what was not sent yet, with the reason, and says so where nothing was open', async () => {
		const [row, stranger] = [someone(), someone()];
		await run([row], later);
		const { json } = await cancel([row, stranger], { options: { reason: 'Refunded' } });
		expect(json[0]).toMatchObject([{ status: 'cancelled', reason: 'Refunded' }]);
		expect(json[1]).toMatchObject([{ status: 'skipped', reason: 'nothingOpen' }]);
		expect((await cancel([row])).json[0]).toEqual([]);
	});

	it('leaves alone what the customer already has, unless told otherwise', async () => {
		const row = someone();
		await run([row]);
		expect((await cancel([row])).json[1]).toHaveLength(1);
		expect((await cancel([row], { cancelWhich: 'open' })).json[0]).toMatchObject([{ status: 'cancelled' }]);
	});

	it('may say of each customer why', async () => {
		const rows = [someone(), someone()].map((row, at) => ({ ...row, why: `Refund ${at}` }));
		await run(rows, later);
		const { json } = await cancel(rows, { options: { reason: '={{ $json.why }}' } });
		expect(json[0]).toMatchObject([{ reason: 'Refund 0' }, { reason: 'Refund 1' }]);
	});

	it('of one event leaves the others', async () => {
		const customer = someone();
		const event = (id: string) => ({ source: 's', type: 'order', id, occurredAt: new Date().toISOString() });
		await run([{ customer, event: event('1') }], later);
		const options = { sameEvent: true };
		expect((await cancel([{ customer, event: event('2') }], { options })).json[0]).toEqual([]);
		const unknown = await cancel([{ customer }], { options });
		expect(unknown.error?.message).toContain('[item 0]');
		expect((await cancel([{ customer, event: event('1') }], { options })).json[0]).toHaveLength(1);
	});
});

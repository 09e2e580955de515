import type { IDataObject } from 'n8n-workflow';
import { runNode, type TestNode } from '../support/engine';
import { startMailbox, type Mailbox } from '../support/mailbox';
import { publishSurvey, SURVEY } from '../support/publishedSurvey';
import { startTwilio, type TwilioStandIn } from '../support/twilioStandIn';

let mailbox: Mailbox;
let twilio: TwilioStandIn;
beforeAll(async () => {
	[mailbox, twilio] = await Promise.all([startMailbox(), startTwilio(), publishSurvey()]);
}, 60_000);
afterAll(async () => {
	await Promise.all([mailbox.stop(), twilio.stop()]);
});
beforeEach(() => {
	mailbox.clear();
	twilio.clear();
});

const MESSAGE = { category: 'any', subject: 'About {brand}', text: 'Hello {firstName},\n\nyou wrote “{comment}”.' };

const node = (parameters: object = {}): TestNode => ({
	type: 'npsSendSurvey',
	parameters: {
		operation: 'followUp',
		channel: 'email',
		messages: { message: [MESSAGE] },
		sendWindow: 'any',
		options: {},
		...parameters,
	},
});
const run = async (input: IDataObject[], parameters: object = {}, options: object = {}) =>
	await runNode(node(parameters), input, { credentials: { npsSmtpApi: mailbox.credential }, ...options });

let customers = 0;
const someone = () => {
	const number = ++customers;
	return { id: `f-${number}`, email: `f${number}@example.com`, phone: `+49171${5_000_000 + number}`, name: 'Ada Byron' };
};

/** Items as NPS Records gives them. */
async function answered(...given: object[]): Promise<IDataObject[]> {
	const rows = given.map((changes) => ({ customer: someone(), score: 4, comment: 'Too late', ...changes }));
	const saved = await runNode(
		{ type: 'npsRecords', parameters: { resource: 'response', operation: 'save', surveyKey: SURVEY, fields: {} } },
		rows as never,
	);
	if (saved.error) throw saved.error;
	return saved.json[0] ?? [];
}

it('adds what became of it to each item and drops nothing of it', async () => {
	const [item = {}] = await answered({});
	const { outputs, error } = await run([{ ...item, mine: 1 }]);
	expect(error).toBeUndefined();
	expect(outputs[0]?.[0]).toMatchObject({
		json: {
			...item,
			mine: 1,
			followUp: { purpose: 'followUp', status: 'sent', channel: 'email', message: 1, sentAt: expect.any(String) as string },
		},
		pairedItem: { item: 0 },
	});
	const again = await run([item]);
	expect(again.json[0]).toEqual([]);
	expect(again.json[1]?.[0]).toMatchObject({ responseId: item.responseId, followUp: { status: 'skipped', reason: 'alreadySent' } });
	expect(mailbox.all()).toHaveLength(1);
});

it('mails in the look of the survey, with the headers to unsubscribe at once', async () => {
	await run(await answered({}));
	const [mail] = mailbox.all();
	expect(mail).toMatchObject({ subject: 'About Example Shop', from: expect.stringContaining(mailbox.credential.fromEmail) as string });
	expect(mail?.html).toContain('Hello Ada,</p>');
	expect(mail?.text).toContain('you wrote “Too late”.');
	expect(mail?.headers('List-Unsubscribe')).toEqual([expect.stringMatching(/^<https?:.*\/u\?t=[\w-]{22}>$/)]);
	expect(mail?.headers('List-Unsubscribe-Post')).toEqual(['List-Unsubscribe=One-Click']);
	expect(mail?.headers('Auto-Submitted')).toEqual(['auto-generated']);
});

it('lets no name or comment write headers', async () => {
	const customer = { ...someone(), name: 'Ada\r\nBcc: victim@example.com' };
	const comment = 'x\r\nBcc: victim@example.com\r\n\r\n<script>';
	const message = [{ ...MESSAGE, subject: '{name} {comment}' }];
	const { json } = await run(await answered({ customer, comment }), { messages: { message } });
	expect(json[0]?.[0]).toMatchObject({ followUp: { status: 'sent' } });
	const [mail] = mailbox.all();
	expect(mail?.to).toEqual([customer.email]);
	expect(mail?.headers('Bcc')).toEqual([]);
	expect(mail?.html).not.toContain('<script>');
});

it('gives each answer its message, and says which has none', async () => {
	const items = await answered({ score: 10 }, { score: 0 }, { score: 7 });
	const messages = {
		message: [
			{ ...MESSAGE, category: 'detractor', text: 'Sorry!' },
			{ ...MESSAGE, category: 'promoter', text: 'Thanks!' },
		],
	};
	const { json } = await run(items, { messages });
	expect(json[0]?.map(({ followUp }) => (followUp as IDataObject).message)).toEqual([2, 1]);
	expect(json[1]?.[0]).toMatchObject({ category: 'passive', followUp: { reason: 'noMessage' } });
});

it('texts by way of Twilio, as Twilio wants it', async () => {
	const [item = {}] = await answered({ channel: 'sms' });
	const credentials = { npsSmtpApi: mailbox.credential, npsTwilioApi: twilio.credential };
	const parameters = { channel: 'smsThenEmail', smsFrom: '+15005550006', messages: { message: [{ ...MESSAGE, text: 'Sorry, {firstName}.' }] } };
	const { json, error } = await run([item], parameters, { credentials });
	expect(error).toBeUndefined();
	expect(json[0]?.[0]).toMatchObject({ followUp: { status: 'sent', channel: 'sms', providerMessageId: expect.stringMatching(/^SM/) as string } });
	expect(twilio.messages.map(({ body }) => body)).toEqual(['Example Shop: Sorry, Ada.']);
	expect(twilio.violations).toEqual([]);
});

it('goes by e-mail to whom Twilio cannot text', async () => {
	const [item = {}] = await answered({});
	twilio.refuse(String((item.customer as IDataObject).phone), 21614);
	const credentials = { npsSmtpApi: mailbox.credential, npsTwilioApi: twilio.credential };
	const { json } = await run([item], { channel: 'smsThenEmail', smsFrom: '+15005550006' }, { credentials });
	expect(json[0]?.[0]).toMatchObject({ followUp: { status: 'sent', channel: 'email' } });
});

it('is not stopped by a credential that is left over from another choice of channel', async () => {
	const credentials = { npsSmtpApi: mailbox.credential, npsTwilioApi: twilio.credential };
	const [item = {}] = await answered({});
	const { json, error } = await run([item], { channel: 'email' }, { credentials });
	expect(error).toBeUndefined();
	expect(json[0]?.[0]?.followUp).toMatchObject({ status: 'sent', channel: 'email' });
});

it('uses the credentials there are when it follows the channel of the answer', async () => {
	const { json } = await run(await answered({}), { channel: 'answer' });
	expect(json[0]?.[0]).toMatchObject({ followUp: { channel: 'email' } });
});

describe('before anything is sent', () => {
	it('names the placeholder that stands for nothing, in whichever message', async () => {
		const messages = { message: [MESSAGE, { ...MESSAGE, category: 'promoter', text: 'Hi {fristName}' }] };
		const { error } = await run(await answered({}), { messages });
		expect(error?.message).toContain('Message 2 mentions {fristName}');
		expect(mailbox.all()).toHaveLength(0);
	});

	it('names a link that is missing, or no address, for the item it is wrong for', async () => {
		const messages = { message: [{ ...MESSAGE, text: 'See {link}' }] };
		expect((await run(await answered({}), { messages })).error?.message).toContain("'Link' is empty");
		const items = await answered({}, {});
		const link = '={{ $itemIndex === 1 ? "javascript:alert(1)" : "https://a.example" }}';
		expect((await run(items, { messages, link })).error?.message).toContain("'Link' is");
		expect(mailbox.all()).toHaveLength(0);
	});

	it('says what an item without an answer is', async () => {
		const { error } = await run([...(await answered({})), { some: 'row' }]);
		expect(error?.message).toContain("'responseId' is missing [item 1]");
		expect(mailbox.all()).toHaveLength(0);
	});

	it('refuses a purpose that is no key', async () => {
		expect((await run(await answered({}), { options: { purpose: 'two words' } })).error?.message).toContain("'Purpose'");
	});
});

it('writes every customer what is theirs where a message is an expression', async () => {
	const items = await answered({ comment: 'first' }, { comment: 'second' });
	const messages = { message: [{ ...MESSAGE, text: '={{ "Re: " + $json.comment }}' }] };
	await run(items, { messages });
	const received = mailbox.all().map(({ to, text }) => [to[0], /Re: (\w+)/.exec(text)?.[1]]);
	expect(new Map(received as Array<[string, string]>)).toEqual(
		new Map(items.map(({ customer, comment }) => [(customer as IDataObject).email, comment])),
	);
});

it('stops with the advice of the mail server, and can send it afterwards', async () => {
	const items = await answered({});
	mailbox.refuseNext('login', 535, 'Bad password');
	const wrong = { npsSmtpApi: { ...mailbox.credential, user: 'nps', password: 'wrong' } };
	expect((await run(items, {}, { credentials: wrong })).error?.message).toBeTruthy();
	expect((await run(items)).json[0]).toHaveLength(1);
});

describe('a manual run', () => {
	const manual = { mode: 'manual' as const };

	it('reaches nobody without a test recipient, and shows what would be sent', async () => {
		const { json, hints } = await run(await answered({}), {}, manual);
		expect(json[0]?.[0]).toMatchObject({ followUp: { status: 'preview', subject: 'About Example Shop', message: 1 } });
		expect(hints[0]?.message).toContain('nothing was sent');
		expect(mailbox.all()).toHaveLength(0);
	});

	it('reaches the test recipient only, five times at most, and leaves customers free', async () => {
		const items = await answered({}, {}, {}, {}, {}, {}, {});
		await run(items, { testRecipient: { email: 'me@example.com' } }, manual);
		expect(mailbox.all().flatMap(({ to }) => to)).toEqual(Array(5).fill('me@example.com'));
		expect(mailbox.all()[0]?.subject).toBe('[TEST] About Example Shop');
		expect((await run(items)).json[0]).toHaveLength(7);
	});
});

it('shows in the history of the customer', async () => {
	const [item = {}] = await answered({});
	await run([item]);
	const { json } = await runNode({
		type: 'npsRecords',
		parameters: { resource: 'customer', operation: 'get', findBy: 'email', value: (item.customer as IDataObject).email as string },
	});
	expect(json[0]?.[0]?.followUps).toMatchObject([{ responseId: item.responseId, purpose: 'followUp', status: 'sent', subject: 'About Example Shop' }]);
});

import { createTransport } from 'nodemailer';
import twilio from 'twilio';
import { startMailbox, type Mailbox } from '../support/mailbox';
import { startTwilio, type TwilioStandIn } from '../support/twilioStandIn';

describe('the mailbox of the tests', () => {
	let mailbox: Mailbox;
	beforeEach(async () => {
		mailbox = await startMailbox();
	});
	afterEach(() => mailbox.stop());

	it('gives a mail with its recipients, headers and links', async () => {
		await createTransport({ host: '127.0.0.1', port: mailbox.port, secure: false }).sendMail({
			from: 'survey@shop.example',
			to: 'anna@example.org',
			subject: 'One question',
			text: 'Hi',
			html: '<a href="https://shop.example/?a=1&amp;b=2">9</a>',
			headers: { 'X-Reference': 'abc' },
		});
		const mail = await mailbox.waitForMail(({ to }) => to.includes('anna@example.org'));
		expect(mail).toMatchObject({
			subject: 'One question',
			links: ['https://shop.example/?a=1&b=2'],
		});
		expect(mail.headers('X-Reference')).toEqual(['abc']);
	});

	it('refuses a recipient when told to, once', async () => {
		const transport = createTransport({ host: '127.0.0.1', port: mailbox.port, secure: false });
		const mail = { from: 'a@shop.example', to: 'b@example.org', subject: 's', text: 't' };
		mailbox.refuseNext('recipient', 550, 'No such user');
		await expect(transport.sendMail(mail)).rejects.toMatchObject({ responseCode: 550 });
		await transport.sendMail(mail);
		expect(mailbox.all()).toHaveLength(1);
	});

	it('keeps a mail whose acknowledgement is lost', async () => {
		const transport = createTransport({ host: '127.0.0.1', port: mailbox.port, secure: false });
		mailbox.dropNext('data');
		await expect(
			transport.sendMail({
				from: 'a@shop.example',
				to: 'b@example.org',
				subject: 's',
				text: 't',
			}),
		).rejects.toThrow();
		expect(mailbox.all()).toHaveLength(1);
	});
});

describe('the Twilio of the tests', () => {
	let standIn: TwilioStandIn;
	let client: twilio.Twilio;
	beforeAll(async () => {
		standIn = await startTwilio();
		const { accountSid, authToken } = standIn.credential;
		const requestClient = new twilio.RequestClient();
		const request = requestClient.request.bind(requestClient);
		requestClient.request = (options) =>
			request({
				...options,
				uri: options.uri.replace('https://api.twilio.com', standIn.url),
			});
		client = twilio(accountSid, authToken, { httpClient: requestClient });
	});
	beforeEach(() => standIn.clear());
	afterAll(() => standIn.stop());

	const sms = { to: '+14155550100', from: '+14155550199', body: 'How likely …?' };

	it("accepts, lists and shows messages to Twilio's own client, within the published description", async () => {
		const sent = await client.messages.create(sms);
		const listed = await client.messages.list({
			to: sms.to,
			dateSentAfter: new Date(Date.now() - 60_000),
		});
		expect(listed.map(({ sid, body }) => ({ sid, body }))).toEqual([
			{ sid: sent.sid, body: sms.body },
		]);
		expect((await client.messages(sent.sid).fetch()).status).toBe('queued');
		expect(
			(await client.api.v2010.accounts(standIn.credential.accountSid).fetch()).status,
		).toBe('active');
		expect(standIn.violations).toEqual([]);
	});

	it('refuses what the description does not allow', async () => {
		const { accountSid, authToken } = standIn.credential;
		const answer = await fetch(`${standIn.url}/2010-04-01/Accounts/nonsense/Messages.json`, {
			method: 'POST',
			headers: {
				authorization: `Basic ${btoa(`${accountSid}:${authToken}`)}`,
				'content-type': 'application/x-www-form-urlencoded',
			},
			body: 'To=1',
		});
		expect(answer.status).toBe(422);
		expect(standIn.violations).toHaveLength(1);
	});

	it('answers with the errors and the lost connections it is told to', async () => {
		standIn.refuse('+14155550111', 21610);
		standIn.failNext(
			{ kind: 'error', status: 429, code: 20429, retryAfter: 7 },
			{ kind: 'drop' },
			{ kind: 'acceptThenDrop' },
		);
		await expect(client.messages.create(sms)).rejects.toMatchObject({
			status: 429,
			code: 20429,
		});
		await expect(client.messages.create(sms)).rejects.toThrow();
		expect(standIn.messages).toHaveLength(0);
		await expect(client.messages.create(sms)).rejects.toThrow();
		expect(standIn.messagesTo(sms.to)).toHaveLength(1);
		await expect(client.messages.create({ ...sms, to: '+14155550111' })).rejects.toMatchObject({
			code: 21610,
		});
	});
});

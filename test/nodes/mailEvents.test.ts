import { generateKeyPairSync } from 'node:crypto';
import { systemClock } from '../../nps/clock';
import { setLimits } from '../../nps/programme';
import { systemRandom } from '../../nps/random';
import { defaultStoreConfig, openStore, type Store } from '../../nps/store';
import { testCredential } from '../support/otherContexts';
import { runNode, type TestNode } from '../support/engine';
import { startMailbox, type Mailbox } from '../support/mailbox';
import { publishSurvey, responseTrigger, surveyParameter } from '../support/publishedSurvey';
import { callWebhook } from '../support/webhooks';
import {
	CALLS,
	CREDENTIAL,
	mailgunEvent,
	sendgridEvent,
	signMailgun,
	signSendgrid,
	type ProviderCall,
	type ProviderName,
} from '../fixtures/mailEvents/calls';

const WORKFLOW = 'survey-workflow';
const PROVIDERS: readonly ProviderName[] = ['mailgun', 'postmark', 'sendgrid'];

let mailbox: Mailbox;
let store: Store;
beforeAll(async () => {
	mailbox = await startMailbox();
	store = await openStore(defaultStoreConfig(process.env));
	await publishSurvey({}, WORKFLOW);
	// So many bounces and complaints would pause the channel, as the last test shows.
	await limit({ bounceLimit: 0, complaintLimit: 0 });
});
const limit = async (changes: Parameters<typeof setLimits>[1]) =>
	await setLimits({ store, clock: systemClock, random: systemRandom }, changes, 'test');
afterAll(async () => {
	await store.close();
	await mailbox.stop();
});

const send: TestNode = {
	type: 'npsSendSurvey',
	parameters: {
		operation: 'send',
		survey: surveyParameter(),
		when: 'now',
		sendWindow: 'any',
		channel: 'email',
		testRecipient: {},
		options: {},
	},
};

let customers = 0;
/** A survey that went out by mail, as its recipient's server has it. */
async function sent() {
	const address = `reported${++customers}@example.com`;
	await runNode(send, [{ id: `e-${customers}`, email: address }], {
		credentials: { npsSmtpApi: { ...mailbox.credential } },
		mode: 'webhook',
	});
	const mail = await mailbox.waitForMail(({ to }) => to.includes(address), 10_000);
	const [reference = ''] = mail.headers('x-nps-invitation');
	return { address, reference, about: { reference, address }, mail };
}

const report = async (provider: string, { headers, body }: ProviderCall, credential: object | undefined = CREDENTIAL, test = false) =>
	await callWebhook(responseTrigger(), {
		path: 'nps/after-delivery/mail-events',
		query: { p: provider },
		headers,
		body,
		test,
		workflowId: WORKFLOW,
		...(Object.keys(credential).length > 0 && { credentials: { npsMailEventsApi: { ...credential } } }),
	});
const invitationOf = async (id: string) => await store.invitations.get(id);
const now = () => new Date();

it('a survey mail names its invitation in a header and in its Message-ID', async () => {
	const { reference, mail } = await sent();
	expect(await invitationOf(reference)).toMatchObject({ status: 'sent' });
	expect(mail.headers('message-id')).toEqual([`<nps-${reference}@shop.example>`]);
});

describe.each(PROVIDERS)('a report of %s', (provider) => {
	it('that the mail arrived counts it as delivered and starts nothing', async () => {
		const { about, reference } = await sent();
		const answer = await report(provider, CALLS[provider]('delivered', about, now()));
		expect([answer.status, answer.text, answer.started]).toEqual([200, '', false]);
		expect(await invitationOf(reference)).toMatchObject({ status: 'delivered' });
	});

	it('of a bad address fails the invitation and leaves the address out from then on', async () => {
		const { about, address, reference } = await sent();
		await report(provider, CALLS[provider]('hardBounce', about, now()));
		expect(await invitationOf(reference)).toMatchObject({ status: 'failed' });
		expect((await store.suppressions.unreachable([address])).get(address)).toContain('User unknown');
	});

	it('of a refusal that says nothing about the address fails the invitation only', async () => {
		const { about, address, reference } = await sent();
		await report(provider, CALLS[provider]('softBounce', about, now()));
		expect(await invitationOf(reference)).toMatchObject({ status: 'failed' });
		expect((await store.suppressions.unreachable([address])).size).toBe(0);
	});

	it.each(['complained', 'unsubscribed'] as const)('that the recipient %s keeps them from being contacted', async (happening) => {
		const { about, address, reference } = await sent();
		await report(provider, CALLS[provider]('delivered', about, now()));
		await report(provider, CALLS[provider](happening, about, now()));
		expect((await store.suppressions.find([address])).size).toBe(1);
		expect(await invitationOf(reference)).toMatchObject({ status: 'delivered' });
	});

	it('counts once, however often it comes', async () => {
		const { about, address } = await sent();
		const call = CALLS[provider]('complained', about, now());
		await report(provider, call);
		await store.suppressions.remove(address);
		expect((await report(provider, call)).status).toBe(200);
		expect((await store.suppressions.find([address])).size).toBe(0);
	});

	it('without or with the wrong secret is refused and changes nothing', async () => {
		const { about, address, reference } = await sent();
		const call = CALLS[provider]('hardBounce', about, now());
		const wrong = Object.fromEntries(Object.keys(CREDENTIAL).map((field) => [field, 'a wrong secret of some length']));
		for (const credential of [{}, { ...CREDENTIAL, ...blank() }, wrong]) {
			const answer = await report(provider, call, credential);
			expect([answer.status, answer.started]).toEqual([401, false]);
		}
		expect(await invitationOf(reference)).toMatchObject({ status: 'sent' });
		expect((await store.suppressions.unreachable([address])).size).toBe(0);
	});

	it('about a copy that went to somebody else says nothing about the customer', async () => {
		const { about, address, reference } = await sent();
		await report(provider, CALLS[provider]('hardBounce', { ...about, address: 'archive@shop.example' }, now()));
		expect(await invitationOf(reference)).toMatchObject({ status: 'sent' });
		expect((await store.suppressions.unreachable([address])).size).toBe(0);
	});

	it('that names a customer’s address but no mail of ours changes nothing', async () => {
		const { address } = await sent();
		for (const reference of ['nobody', '', '__proto__']) {
			await report(provider, CALLS[provider]('complained', { address, reference }, now()));
		}
		await report(provider, CALLS[provider]('complained', { address, reference: 'x', by: 'none' }, now()));
		expect((await store.suppressions.find([address])).size).toBe(0);
	});

	it('to the test address is taken in as well and starts nothing', async () => {
		const { about, reference } = await sent();
		const answer = await report(provider, CALLS[provider]('delivered', about, now()), CREDENTIAL, true);
		expect([answer.status, answer.started]).toEqual([200, false]);
		expect(await invitationOf(reference)).toMatchObject({ status: 'delivered' });
	});
});

const blank = () => Object.fromEntries(Object.keys(CREDENTIAL).map((field) => [field, ' ']));

it('a provider that keeps the Message-ID needs nothing else to find the invitation', async () => {
	const { about, reference } = await sent();
	await report('sendgrid', CALLS.sendgrid('delivered', { ...about, by: 'messageId' }, now()));
	expect(await invitationOf(reference)).toMatchObject({ status: 'delivered' });
});

it('a hundred and more events in one call are all noted', async () => {
	const mails = [await sent(), await sent(), await sent()];
	const others = Array.from({ length: 250 }, (_, index) => ({ reference: `stranger-${index}` }));
	const events = [...others.slice(0, 120), ...mails.map(({ about }) => about), ...others.slice(120)].map((about) =>
		sendgridEvent('delivered', about, now()),
	);
	await report('sendgrid', signSendgrid(events, now()));
	for (const { reference } of mails) expect(await invitationOf(reference)).toMatchObject({ status: 'delivered' });
});

it('a Mailgun signature vouches for the body it came with and for no other', async () => {
	const [victim, own] = [await sent(), await sent()];
	const token = 'f'.repeat(50);
	const at = now();
	const genuine = signMailgun(mailgunEvent('delivered', own.about, at), at, undefined, token);
	expect((await report('mailgun', genuine)).status).toBe(200);
	const forged = signMailgun(mailgunEvent('complained', victim.about, at), at, undefined, token);
	expect((await report('mailgun', forged)).status).toBe(401);
	expect((await store.suppressions.find([victim.address])).size).toBe(0);
	expect((await report('mailgun', genuine)).status).toBe(200);
});

it.each(['', 'ses', 'constructor', '__proto__', 'SendGrid'])('there is no provider %p', async (provider) => {
	const answer = await report(provider, CALLS.sendgrid('delivered', { reference: 'x' }, now()));
	expect([answer.status, answer.started]).toEqual([404, false]);
});

describe('the DKIM fields of the SMTP credential', () => {
	const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
	const dkim = {
		dkimDomain: 'shop.example',
		dkimSelector: 's1',
		dkimPrivateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
	};
	const credentialWith = (fields: object) => ({ ...mailbox.credential, ...fields });
	const check = async (fields: object) => await testCredential('npsSendSurvey', 'npsSmtpTest', credentialWith(fields));
	const sendWith = async (fields: object, email: string) =>
		await runNode(send, [{ id: email, email }], { credentials: { npsSmtpApi: credentialWith(fields) }, mode: 'webhook' });

	it('make the node send signed mail', async () => {
		expect(await check(dkim)).toMatchObject({ status: 'OK', message: expect.stringContaining('s1 of shop.example') as string });
		await sendWith(dkim, 'signed@example.com');
		const mail = await mailbox.waitForMail(({ to }) => to.includes('signed@example.com'), 10_000);
		expect(mail.headers('dkim-signature')[0]).toMatch(/d=shop\.example;.*list-unsubscribe:list-unsubscribe-post/);
	});

	it.each([
		[{ ...dkim, dkimSelector: '' }, 'selector is not set'],
		[{ ...dkim, dkimPrivateKey: 'hunter2' }, 'cannot be read'],
	])('half filled or wrong stop the sending and say why', async (fields, words) => {
		expect(await check(fields)).toMatchObject({ status: 'Error', message: expect.stringContaining(words) as string });
		const address = `unsigned${words.length}@example.com`;
		const { error } = await sendWith(fields, address);
		expect(error?.message).toContain(words);
		expect(mailbox.all().some(({ to }) => to.includes(address))).toBe(false);
	});

	it('left empty change nothing', async () => {
		expect(await check({ dkimDomain: ' ', dkimSelector: '', dkimPrivateKey: '' })).toMatchObject({
			status: 'OK',
			message: 'Connected to 127.0.0.1',
		});
	});
});

describe('the test of the credential', () => {
	const check = async (data: object) => await testCredential('npsResponseTrigger', 'npsMailEventsTest', { ...data });

	it('names the providers whose reports are accepted', async () => {
		expect(await check(CREDENTIAL)).toMatchObject({
			status: 'OK',
			message: expect.stringContaining('Mailgun, Postmark, SendGrid') as string,
		});
	});

	it.each([
		[{}, 'No secret'],
		[blank(), 'No secret'],
		[{ postmarkSecret: 'short' }, '5 characters'],
		[{ sendgridVerificationKey: 'MFkwEwYHKoZIzj0CAQ' }, 'SendGrid'],
	])('says what is wrong with %j', async (data, words) => {
		expect(await check(data)).toMatchObject({ status: 'Error', message: expect.stringContaining(words) as string });
	});
});

it('complaints that providers report pause the channel when they are too many', async () => {
	await limit({ complaintLimit: 0.003, leastSent: 1 });
	const { about } = await sent();
	expect(await store.brakes.pauses()).toEqual([]);
	await report('sendgrid', CALLS.sendgrid('complained', about, now()));
	expect(await store.brakes.pauses()).toMatchObject([{ scope: 'channel:email' }]);
});

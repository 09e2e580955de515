import { runNode } from '../support/engine';
import { startMailbox, type Mailbox } from '../support/mailbox';
import { publishSurvey, responseTrigger, SURVEY, surveyParameter } from '../support/publishedSurvey';
import { callHook, callWebhook } from '../support/webhooks';

let mailbox: Mailbox;
beforeAll(async () => {
	mailbox = await startMailbox();
});
afterAll(async () => {
	await mailbox.stop();
});
beforeEach(() => {
	mailbox.clear();
});

const PROFILE = { brandSource: 'profile', brandProfile: 'main', brandName: '' };
const brand = async (operation: string, parameters: object = {}) =>
	await runNode({ type: 'npsRecords', parameters: { resource: 'brand', operation, ...parameters } }, [{}]);
const save = async (brandDetails: object, brandName = 'Example Shop') =>
	await brand('save', { brandKey: 'main', brandName, brandDetails });
let customers = 0;
const send = async (options: object = {}) => {
	const { json, error } = await runNode(
		{
			type: 'npsSendSurvey',
			parameters: {
				operation: 'send',
				survey: surveyParameter(),
				when: 'now',
				channel: 'email',
				sendWindow: 'any',
				testRecipient: {},
				options: options as never,
			},
		},
		[{ id: `b-${++customers}`, email: `brand${customers}@example.com` }],
		{ credentials: { npsSmtpApi: mailbox.credential } },
	);
	return { item: json[0]?.[0], mail: mailbox.all().at(-1), error };
};

it('a survey cannot be published with a brand that is not there', async () => {
	await expect(publishSurvey(PROFILE)).rejects.toThrow(/no brand "main"/);
	await expect(callHook(responseTrigger({ ...PROFILE, brandProfile: '' }), 'create', {})).rejects.toThrow(
		/Choose a 'Brand Profile'/,
	);
});

it('a saved brand is whom mails come from, and a change shows without publishing again', async () => {
	const saved = await save({ senderAddress: 'survey@shop.example', replyTo: 'hello@shop.example' });
	expect(saved.json[0]?.[0]).toMatchObject({ key: 'main', created: true, usedBy: [] });
	await publishSurvey(PROFILE);
	const { mail, item } = await send();
	expect(mail?.raw).toMatch(/^From: Example Shop <survey@shop\.example>/m);
	expect(mail?.raw).toMatch(/^Reply-To: hello@shop\.example/m);

	expect((await save({ logo: 'https://cdn.shop.example/logo.png' }, '')).json[0]?.[0]).toMatchObject({
		usedBy: [SURVEY],
		senderAddress: 'survey@shop.example',
	});
	expect((await send()).mail?.html).toContain('https://cdn.shop.example/logo.png');
	const t = new URL(String(item?.link)).searchParams.get('t') ?? '';
	const page = await callWebhook(responseTrigger(PROFILE), {
		method: 'GET',
		path: `nps/${SURVEY}/s`,
		query: { t },
		workflowId: 'survey-workflow',
	});
	expect(page.text).toContain('<img class="logo" src="https://cdn.shop.example/logo.png" alt="Example Shop"');
	expect(page.headers.get('content-security-policy')).toContain('img-src data: https://cdn.shop.example;');
});

it('what the node says of the sender wins over the brand', async () => {
	const { mail } = await send({ mailFrom: { name: 'Anna', replyTo: 'anna@shop.example' } });
	expect(mail?.raw).toMatch(/^From: Anna <survey@shop\.example>/m);
	expect(mail?.raw).toMatch(/^Reply-To: anna@shop\.example/m);
	const { error } = await send({ mailFrom: { address: 'a@b.example\r\nBcc: c@d.example' } });
	expect(error?.message).toMatch(/'Mail From → Address' is .*no e-mail address/);
});

it('hostile values are refused by the name of their field, and nothing changes', async () => {
	for (const details of [
		{ senderName: 'Shop\r\nBcc: all@example.com' },
		{ logo: 'javascript:alert(1)' },
		{ footer: 'x'.repeat(10_240) },
	]) {
		expect((await save(details)).error?.message).toMatch(/'(Sender Name|Logo|Footer)' is .*item 0/);
	}
	const { json } = await brand('getMany', { returnAll: true });
	expect(json[0]?.[0]).toMatchObject({ name: 'Example Shop', logo: 'https://cdn.shop.example/logo.png' });
});

it('a brand in use is not removed; the sentence names the survey', async () => {
	expect((await brand('delete', { brandKey: 'main', evenIfUnpublished: false })).error?.message).toMatch(
		/used by "After delivery" \(after-delivery\)/,
	);
	await publishSurvey();
	expect((await brand('delete', { brandKey: 'main', evenIfUnpublished: false })).json[0]?.[0]).toMatchObject({ deleted: true });
});

import { createEmailSender } from '../../../../nps/channels/email';
import { INVITATION_HEADER, providerHeaders } from '../../../../nps/channels/email/identification';
import { answeredInvitationOf, invitationIdOf, readInboundMail, type InboundMail } from '../../../../nps/channels/email/inbound';
import { INVITATION } from '../../../fixtures/mail/reports';
import { startSmtpServer } from './smtpServer';

type Registry = { close(): Promise<void> };

const REFERENCE = `${INVITATION}.r1`;
const message = {
	channel: 'email',
	to: 'anna@example.com',
	subject: 'How likely?',
	html: '<p>Hello</p>',
	text: 'Hello',
	unsubscribeUrl: 'https://nps.example/u?t=abc',
	reference: REFERENCE,
} as const;

/** What the server got, as a provider sends it on: under a Message-ID of its own. */
async function sentHead(): Promise<string> {
	const server = await startSmtpServer();
	await createEmailSender(server.config).send(message);
	await (globalThis as { [key: symbol]: Registry | undefined })[Symbol.for('n8n-nodes-nps')]?.close();
	await server.close();
	const [raw = ''] = server.mails;
	return raw
		.slice(0, raw.indexOf('\r\n\r\n'))
		.replace(/^Message-ID: .*$/m, 'Message-ID: <0100018e@eu-west-1.provider.example>\r');
}

const returned = (head: string, more: Partial<InboundMail> = {}): InboundMail => ({
	from: 'MAILER-DAEMON@provider.example',
	subject: 'Delivery Status Notification (Failure)',
	headers: { 'content-type': 'multipart/report; report-type=delivery-status' },
	text: 'An error occurred.',
	parts: [
		{
			contentType: 'message/delivery-status',
			text: 'Reporting-MTA: dns; mx\n\nFinal-Recipient: rfc822; anna@example.com\nAction: failed\nStatus: 5.1.1\n',
		},
		{ contentType: 'message/rfc822', text: `${head}\r\n\r\nHello` },
	],
	...more,
});

describe('a bounce under another Message-ID', () => {
	it('leads back to its invitation by the header every survey mail carries', async () => {
		const mail = returned(await sentHead());
		const reading = readInboundMail(mail);
		expect(reading).toMatchObject({ kind: 'bounce', permanent: true });
		const original = 'originalMessageId' in reading ? reading.originalMessageId : undefined;
		expect(original).toContain('provider.example');
		expect(invitationIdOf(original)).toBeUndefined();
		expect(answeredInvitationOf(mail)).toBe(INVITATION);
	});

	it('does so where the returned headers stand in the text', async () => {
		const mail = returned('', { parts: [], text: `User unknown.\n\n--- Below this line is a copy of the message.\n\n${await sentHead()}` });
		expect(answeredInvitationOf(mail)).toBe(INVITATION);
	});

	it.each(['', ' ', '<script>', 'a b', 'ü', 'x'.repeat(201), '../../x y'])('names none with the header %p', (value) => {
		expect(answeredInvitationOf(returned(`${INVITATION_HEADER}: ${value}`))).toBeUndefined();
	});

	it('goes by our own Message-ID first', () => {
		const mail = returned(`${INVITATION_HEADER}: other`, { inReplyTo: `<nps-${INVITATION}@shop.example>` });
		expect(answeredInvitationOf(mail)).toBe(INVITATION);
	});
});

describe('what a provider is given to repeat', () => {
	it.each([
		['smtp.sendgrid.net', 'X-SMTPAPI', JSON.stringify({ unique_args: { 'nps-invitation': REFERENCE } })],
		['smtp.eu.mailgun.org', 'X-Mailgun-Variables', JSON.stringify({ 'nps-invitation': REFERENCE })],
		['SMTP-Broadcasts.postmarkapp.com', 'X-PM-Metadata-nps-invitation', REFERENCE],
	])('at %s', (host, name, value) => {
		expect(providerHeaders(host, REFERENCE)).toEqual({ [name]: value });
	});

	it.each(['mail.shop.example', 'sendgrid.net.evil.example', 'notsendgrid.net', ''])('is nothing at %p', (host) => {
		expect(providerHeaders(host, REFERENCE)).toEqual({});
	});
});

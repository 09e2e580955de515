import { messageIdOf, type SmtpConfig } from '../../../../nps/channels/email';
import { invitationIdOf, readInboundMail } from '../../../../nps/channels/email/inbound';
import {
	COMPLAINT,
	DELIVERY_REPORTS,
	INVITATION,
	MESSAGE_ID,
	PLAIN_BOUNCES,
} from '../../../fixtures/mail/reports';

const config: SmtpConfig = {
	host: 'mx',
	port: 25,
	secure: false,
	from: { email: 'survey@acme.example' },
};

describe('a bounce', () => {
	it.each(
		[...DELIVERY_REPORTS, ...PLAIN_BOUNCES].map(
			({ mailer, ...rest }) => [mailer, rest] as const,
		),
	)('names who was not reached and why: %s', (_mailer, { mail, expected }) => {
		const { permanent, status, cause, original } = expected;
		const reading = readInboundMail(mail);
		expect(reading).toMatchObject({
			kind: 'bounce',
			permanent,
			recipients: [
				{ address: 'anna@example.com', cause, permanent, ...(status && { status }) },
			],
		});
		expect('originalMessageId' in reading ? reading.originalMessageId : undefined).toBe(
			original ? MESSAGE_ID : undefined,
		);
		expect(reading.sentence).toContain('anna@example.com');
	});

	it.each([
		'Final-Recipient: rfc822; anna@example.com\nAction: delayed\nStatus: 4.4.1\n',
		'This is the mail system at host mx.\n\nYour message to <anna@example.com> will be retried for 3 days.\n',
	])('is none while the server goes on trying', (text) => {
		const subject = 'Warning: message 1abc delayed 24 hours';
		expect(readInboundMail({ from: 'mailer-daemon@mx.example', subject, text })).toMatchObject({
			permanent: false,
			delayed: true,
			sentence: expect.stringContaining('goes on trying'),
		});
	});

	it('that is final says nothing of a delay', () => {
		for (const { mail } of DELIVERY_REPORTS.filter(({ expected }) => expected.permanent))
			expect(readInboundMail(mail)).not.toHaveProperty('delayed');
	});

	it('keeps what the server said', () => {
		expect(readInboundMail(PLAIN_BOUNCES[0]?.mail ?? {})).toMatchObject({
			recipients: [{ diagnostic: expect.stringContaining('550 5.1.1 User unknown') }],
		});
	});

	it('of several recipients is permanent only when none of them can be reached again', () => {
		const groups = ['5.1.1', '4.4.1'].map(
			(status, at) =>
				`Final-Recipient: rfc822; r${at}@example.com\nAction: failed\nStatus: ${status}\n`,
		);
		const text = `Reporting-MTA: dns; mx\n\n${groups.join('\n')}`;
		expect(readInboundMail({ from: 'postmaster@mx.example', text })).toMatchObject({
			kind: 'bounce',
			permanent: false,
			recipients: [
				{ address: 'r0@example.com', permanent: true },
				{ address: 'r1@example.com', permanent: false, cause: 'temporary' },
			],
		});
	});

	it('counts against the address we wrote to, not against the one it was forwarded to', () => {
		const text =
			'Original-Recipient: rfc822; anna@example.com\nFinal-Recipient: rfc822; a.berg@other.example\nAction: failed\nStatus: 5.1.1\n';
		expect(readInboundMail({ from: 'postmaster@mx.example', text })).toMatchObject({
			recipients: [{ address: 'anna@example.com' }],
		});
	});

	it('is no bounce when it reports that the mail arrived', () => {
		const text =
			'Final-Recipient: rfc822; anna@example.com\nAction: delivered\nStatus: 2.0.0\n';
		expect(readInboundMail({ from: 'postmaster@mx.example', text })).toMatchObject({
			kind: 'autoReply',
			reason: 'receipt',
		});
	});

	it('that a person forwards and comments on is a reply', () => {
		const text = `2 - your mails come back, look:\n\nFinal-Recipient: rfc822; bob@example.com\nAction: failed\nStatus: 5.1.1\n`;
		expect(
			readInboundMail({
				from: 'Anna <anna@example.com>',
				subject: 'Re: How did we do?',
				text,
			}),
		).toMatchObject({ kind: 'reply' });
	});

	it.each([
		['Delivery failed again', 'The courier said: address not found. 2'],
		['Delivery failed again', 'This is the third time. 550 steps to the door, 1'],
		['Returned mail', 'The letter came back. My score is 3'],
	])('is not what a customer writes about a parcel: %s', (subject, text) => {
		const from = 'Anna <anna@example.com>';
		expect(readInboundMail({ from, subject, text })).toMatchObject({ kind: 'reply' });
		expect(readInboundMail({ from, subject, text, partial: true })).toMatchObject({
			kind: 'reply',
		});
	});

	it('is known in a preview by its sender and its subject', () => {
		const mail = {
			from: 'postmaster@contoso.example',
			subject: 'Undeliverable: How did we do?',
			text: 'Your message to',
			partial: true,
		};
		expect(readInboundMail(mail)).toMatchObject({
			kind: 'bounce',
			recipients: [],
			permanent: false,
		});
	});

	it('whose report is missing still is one, about nobody', () => {
		const headers = { 'content-type': 'multipart/report; report-type="delivery-status"' };
		expect(readInboundMail({ headers, text: 'See the attachment.' })).toMatchObject({
			kind: 'bounce',
			recipients: [],
			permanent: false,
		});
	});
});

describe('a complaint', () => {
	it('names who complained and about which mail', () => {
		expect(readInboundMail(COMPLAINT)).toMatchObject({
			kind: 'complaint',
			feedbackType: 'abuse',
			recipients: [{ address: 'anna@example.com' }],
			originalMessageId: MESSAGE_ID,
		});
	});

	it('names the recipient of the returned mail where the report hides it', () => {
		const parts = COMPLAINT.parts?.map((part) => ({
			...part,
			text: part.text.replace(/Original-Rcpt-To:.*\n/, ''),
		}));
		expect(readInboundMail({ ...COMPLAINT, parts })).toMatchObject({
			recipients: [{ address: 'anna@example.com' }],
		});
	});

	it('that Microsoft sends without a report is known by its own header', () => {
		const parts = [
			{
				contentType: 'message/rfc822',
				text: `X-HmXmrOriginalRecipient: anna@example.com\nMessage-ID: ${MESSAGE_ID}\n\nHello`,
			},
		];
		expect(
			readInboundMail({
				from: 'staff@hotmail.example',
				subject: 'complaint about message',
				parts,
			}),
		).toMatchObject({
			kind: 'complaint',
			recipients: [{ address: 'anna@example.com' }],
			originalMessageId: MESSAGE_ID,
		});
	});

	it('is none when the mailbox provider says that the mail was no spam', () => {
		const parts = COMPLAINT.parts?.map((part) => ({
			...part,
			text: part.text.replace('Feedback-Type: abuse', 'Feedback-Type: not-spam'),
		}));
		expect(readInboundMail({ ...COMPLAINT, parts })).toMatchObject({ kind: 'autoReply' });
	});
});

describe('the invitation of a Message-ID', () => {
	it('is the one that the mail was sent for', () => {
		expect(invitationIdOf(messageIdOf(config, INVITATION))).toBe(INVITATION);
	});

	it.each([
		undefined,
		'',
		'<abc@acme.example>',
		'<nps-@acme.example>',
		'nps-1',
		'<nps-a b@acme.example>',
		`<nps-${'a'.repeat(400)}@acme.example>`,
	])('is none for %j', (id) => {
		expect(invitationIdOf(id)).toBeUndefined();
	});
});

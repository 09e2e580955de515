import { answeredInvitationOf, readInboundMail } from '../../../../nps/channels/email/inbound';
import {
	AUTO_REPLY_SUBJECTS,
	AUTOMATIC_HEADERS,
	PERSONS_SUBJECTS,
} from '../../../fixtures/mail/autoReplies';
import { INVITATION, MESSAGE_ID } from '../../../fixtures/mail/reports';

const person = { from: 'Anna Berg <anna@example.com>', subject: 'Re: How did we do?', text: '9' };

describe('an automatic answer', () => {
	it.each(AUTOMATIC_HEADERS)('is known by its headers: %s', (_name, headers, reason) => {
		expect(readInboundMail({ ...person, headers })).toMatchObject({
			kind: 'autoReply',
			reason,
		});
	});

	it.each(AUTO_REPLY_SUBJECTS)(
		'is known by its subject where there are no headers: %s',
		(_language, subject) => {
			const text = 'I am back on the 10th. In urgent cases call extension 9.';
			const reading = readInboundMail({ ...person, subject, text });
			expect(reading).toMatchObject({ kind: 'autoReply', reason: 'subject' });
			expect(reading.confidence).toBeLessThan(1);
		},
	);

	it.each([
		'no-reply@example.com',
		'Shop <noreply+7@example.com>',
		'MAILER-DAEMON',
		'postmaster@example.com',
		'do-not-reply@example.com',
	])('is known by its sender: %s', (from) => {
		expect(readInboundMail({ ...person, from })).toMatchObject({
			kind: 'autoReply',
			reason: 'automaticSender',
		});
	});

	it('is sure where the mail says so itself, and the surest sign is named', () => {
		const headers = { precedence: 'bulk', 'auto-submitted': 'auto-replied' };
		expect(readInboundMail({ ...person, headers, subject: 'Automatic reply' })).toMatchObject({
			reason: 'autoSubmitted',
			confidence: 1,
		});
	});
});

describe("a person's answer", () => {
	it.each(PERSONS_SUBJECTS)('stays a reply under the subject %j', (subject) => {
		expect(readInboundMail({ ...person, subject })).toMatchObject({ kind: 'reply', text: '9' });
	});

	it.each([
		['Auto-Submitted: no', { 'auto-submitted': 'no' }],
		['a return path', { 'return-path': '<anna@example.com>' }],
		['Precedence: normal', { precedence: 'normal' }],
		['a header that says it is none', { 'x-autoreply': 'no' }],
	])('stays a reply with %s', (_name, headers) => {
		expect(readInboundMail({ ...person, headers })).toMatchObject({ kind: 'reply' });
	});

	it('that comes through a group address stays a reply, because it answers a mail', () => {
		const headers = {
			'list-id': '<feedback.acme.example>',
			precedence: 'list',
			'in-reply-to': MESSAGE_ID,
		};
		expect(readInboundMail({ ...person, headers })).toMatchObject({ kind: 'reply' });
		expect(
			readInboundMail({ ...person, headers: { ...headers, 'in-reply-to': '' } }),
		).toMatchObject({ kind: 'autoReply' });
	});

	it('leads to its invitation by the Message-ID it answers', () => {
		const older = '<other@example.com>';
		expect(answeredInvitationOf({ ...person, references: `${older} ${MESSAGE_ID}` })).toBe(
			INVITATION,
		);
		expect(answeredInvitationOf({ ...person, inReplyTo: MESSAGE_ID })).toBe(INVITATION);
		expect(
			answeredInvitationOf({ ...person, headers: { references: [older, MESSAGE_ID] } }),
		).toBe(INVITATION);
		expect(answeredInvitationOf({ ...person, inReplyTo: older })).toBeUndefined();
	});

	it('is cut where it is longer than any answer', () => {
		const reading = readInboundMail({ ...person, text: `9 ${'good '.repeat(3_000)}` });
		expect(reading).toMatchObject({ kind: 'reply', truncated: true });
		expect(reading.kind === 'reply' && reading.text.length).toBe(10_000);
		expect(readInboundMail(person)).not.toHaveProperty('truncated');
	});
});

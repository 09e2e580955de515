import fc from 'fast-check';
import {
	addressOf,
	invitationIdOf,
	MAIL_SHAPES,
	readInboundMail,
	readMailItem,
	type InboundMail,
	type MailShapeName,
} from '../../nps/channels/email/inbound';
import { FIELDS, PIECES } from '../fixtures/mail/pieces';

const MEGABYTE = 1_000_000;
const filled = (piece: string, length = MEGABYTE) =>
	piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const KINDS = ['reply', 'autoReply', 'bounce', 'complaint'];
const SHAPES = Object.keys(MAIL_SHAPES) as MailShapeName[];

const text = fc.oneof(
	fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
	fc.string({ unit: 'binary', maxLength: 300 }),
);
const headerName = fc.constantFrom(
	'content-type',
	'auto-submitted',
	'precedence',
	'return-path',
	'references',
	'x-failed-recipients',
	'__proto__',
	'constructor',
	'toString',
);

describe('reading hostile mails', () => {
	it('always gives one of the four kinds, with a reason and a certainty from 0 to 1', () => {
		fc.assert(
			fc.property(
				fc.record(
					{
						from: text,
						to: text,
						subject: text,
						text,
						html: text,
						messageId: text,
						inReplyTo: text,
						references: fc.oneof(text, fc.array(text, { maxLength: 5 })),
						headers: fc.dictionary(
							headerName,
							fc.oneof(text, fc.array(text, { maxLength: 5 })),
							{ noNullPrototype: false },
						),
						parts: fc.array(
							fc.record({
								contentType: fc.constantFrom(
									'message/delivery-status',
									'message/feedback-report',
									'message/rfc822',
									'text/rfc822-headers',
								),
								text,
							}),
							{ maxLength: 4 },
						),
						partial: fc.boolean(),
					},
					{ requiredKeys: [] },
				),
				(mail) => {
					const reading = readInboundMail(mail);
					expect(KINDS).toContain(reading.kind);
					expect(reading.sentence).not.toBe('');
					expect(reading.confidence).toBeGreaterThan(0);
					expect(reading.confidence).toBeLessThanOrEqual(1);
					expect(readInboundMail(mail)).toEqual(reading);
				},
			),
		);
	});

	it('reads an item of any shape and any content, or says that it is no mail', () => {
		fc.assert(
			fc.property(
				fc.dictionary(
					fc.constantFrom(...FIELDS),
					fc.oneof(
						text,
						fc.anything({ maxDepth: 3, withNullPrototype: true, withDate: true }),
					),
				),
				fc.option(fc.constantFrom(...SHAPES), { nil: undefined }),
				(item, shape) => {
					const found = readMailItem(item, { shape });
					if (found.ok) expect(KINDS).toContain(readInboundMail(found.mail).kind);
					else expect(found.sentence).not.toBe('');
				},
			),
		);
	});

	it.each([null, 7, 'text', [], undefined, { from: 7, headers: 'x', text: undefined }])(
		'does not throw for %j in place of headers',
		(headers) => {
			expect(readInboundMail({ headers, text: '9' } as unknown as InboundMail)).toMatchObject(
				{ kind: 'reply', text: '9' },
			);
		},
	);

	it('takes no header from a prototype', () => {
		const headers = Object.create({ 'auto-submitted': 'auto-replied' }) as Record<
			string,
			string
		>;
		expect(readInboundMail({ headers, text: '9' }).kind).toBe('reply');
		const polluted = JSON.parse('{"__proto__": {"auto-submitted": "auto-replied"}}') as Record<
			string,
			string
		>;
		expect(readInboundMail({ headers: polluted, text: '9' }).kind).toBe('reply');
		expect(({} as Record<string, unknown>)['auto-submitted']).toBeUndefined();
	});

	it('reads every value of a header that came several times', () => {
		const many = Array.from({ length: 100_000 }, () => 'no');
		expect(
			readInboundMail({ headers: { 'auto-submitted': ['no', 'auto-replied'] }, text: '9' })
				.kind,
		).toBe('autoReply');
		expect(readInboundMail({ headers: { 'auto-submitted': many }, text: '9' }).kind).toBe(
			'reply',
		);
	});

	/** Each of them took minutes with the library alone, or with an expression that goes back over its text. */
	it.each([
		['one line', filled('a')],
		['empty lines', filled('\n')],
		['blanks', filled(' ')],
		[
			'10,000 lines above quotes',
			filled('On Thu, Mar 12, 2026 at 10:14 AM Acme <s@acme.example> wrote:\n', 600_000),
		],
		['lines that nearly are', filled('On Thu, Mar 12, 2026 at 10:14 AM Acme wrote\n')],
		['beginnings of such lines', filled('On ')],
		['Dutch ones without an end', filled('Op schreef\n')],
		['Swedish ones without an end', filled('abc. skrev x\n')],
		['quotes in quotes', filled('> '.repeat(500) + 'x\n')],
		['"from" and brackets', filled('0000from<>: ')],
		['underscores', filled('_')],
		['heads of mails', filled('From: a\n')],
		['signatures', filled('Kind regards,\n\n')],
		['notices', filled('This e-mail and any confidential\n\n')],
		['stops', filled('.')],
		['addresses', filled('<a@b.example>')],
		['opening brackets', filled('<')],
		['colons', filled(': ')],
		['scales', filled('0\n')],
	])('ends soon on a megabyte of %s, in every role the text can have', (_name, hostile) => {
		const asText = readInboundMail({ text: hostile });
		expect(asText.kind).toBe('reply');
		expect(asText.kind === 'reply' && asText.text.length).toBeLessThanOrEqual(10_000);
		expect(readInboundMail({ html: hostile }).kind).toBe('reply');
		expect(readInboundMail({ text: hostile, partial: true }).kind).toBe('reply');
		expect(
			readInboundMail({
				from: 'mailer-daemon@x.example',
				subject: 'failure notice',
				text: hostile,
			}).kind,
		).not.toBe('reply');
		const parts = [
			{ contentType: 'message/delivery-status', text: hostile },
			{ contentType: 'message/rfc822', text: hostile },
		];
		expect(KINDS).toContain(
			readInboundMail({ parts, headers: { references: hostile, 'content-type': hostile } })
				.kind,
		);
		const raw = readMailItem({ raw: `--B\n${hostile}\n--B--` });
		expect(raw.ok && KINDS.includes(readInboundMail(raw.mail).kind)).toBe(true);
		expect(KINDS).toContain(
			readInboundMail({
				from: hostile,
				to: hostile,
				subject: hostile,
				messageId: hostile,
				inReplyTo: hostile,
			}).kind,
		);
	});

	it.each([
		['quotes', '<blockquote>'],
		['elements', '<div>'],
		['hidden elements', '<div style="display:none">'],
		['comments that never end', '<!-- '],
		['tags that never end', '<p class="'],
		['tags without a name', '</>'],
		['references', '&#x1F600;&amp'],
	])('ends soon on a megabyte of nested %s', (_name, piece) => {
		expect(readInboundMail({ html: `9${filled(piece)}` })).toMatchObject({ kind: 'reply' });
	});

	it('ends soon where short texts are the worst for the library', () => {
		for (const piece of [
			'Op schreef\n',
			'abc. skrev x\n',
			'0000from<>: ',
			'W dniu \n',
			'Am x\n',
		]) {
			for (const length of [300, 1_999, 2_001]) {
				expect(readInboundMail({ text: filled(piece, length) }).kind).toBe('reply');
			}
		}
	});

	it('resolves references in HTML once, so that no tag comes out of them', () => {
		expect(readInboundMail({ html: '9 &lt;script&gt; &amp;lt;b&amp;gt;' })).toMatchObject({
			text: '9 <script> &lt;b&gt;',
		});
	});

	it('opens parts in parts only so deep', () => {
		const nested = Array.from(
			{ length: 1_000 },
			(_, depth) =>
				`--B${depth}\nContent-Type: multipart/mixed; boundary="B${depth + 1}"\n\n`,
		).join('');
		const found = readMailItem({ raw: `${nested}--B1000\n\n9\n` });
		expect(found.ok && readInboundMail(found.mail).kind).toBe('reply');
	});
});

describe('addresses and ids', () => {
	it('are linear in hostile input', () => {
		for (const piece of ['<', '@', 'a@', '<a@', ' ', '"', 'nps-', '.', ':', '*']) {
			expect(() => addressOf(filled(piece))).not.toThrow();
			expect(invitationIdOf(filled(piece))).toBeUndefined();
		}
	});

	it('are only what they look like', () => {
		expect(addressOf('"evil@x.example" <Anna@Example.com>')).toBe('anna@example.com');
		expect(addressOf('Anna')).toBeUndefined();
		expect(addressOf(undefined)).toBeUndefined();
	});
});
